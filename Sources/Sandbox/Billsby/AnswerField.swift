import StrictJSON

/// One member of an answer: its name and where its value comes from.
struct AnswerField: Sendable, ExpressibleByStringLiteral {
  typealias Value = @Sendable (BillsbyStore, BillsbyRecord) -> FieldValue

  let name: String
  let value: Value

  init(_ name: String, _ value: @escaping Value) {
    self.name = name
    self.value = value
  }

  /// The record's own field of that name.
  init(stringLiteral name: String) {
    self.init(name) { _, record in record[name] }
  }

  static func renamed(_ name: String, from source: String) -> AnswerField {
    AnswerField(name) { _, record in record[source] }
  }

  static func constant(_ name: String, _ value: FieldValue) -> AnswerField {
    AnswerField(name) { _, _ in value }
  }

  /// The record's number as text, as some answers write it.
  static func digits(_ name: String, from source: String? = nil) -> AnswerField {
    AnswerField(name) { _, record in
      record[source ?? name].integer.map { .text(String($0)) } ?? record[source ?? name]
    }
  }

  static func moment(
    _ name: String, from source: String? = nil, _ form: MomentForm = .utc
  ) -> AnswerField {
    AnswerField(name) { _, record in
      record.moment(source ?? name).map { .text(form.text($0)) } ?? .null
    }
  }

  /// The amount with its currency's sign: `$14.46`.
  static func money(_ name: String, of source: String) -> AnswerField {
    AnswerField(name) { _, record in
      record[source].integer.map { .text(formattedMoney($0, record.text("currency"))) } ?? .null
    }
  }

  /// Whether the field is there; true or false, never null.
  static func flag(_ name: String) -> AnswerField {
    AnswerField(name) { _, record in .boolean(record.isTrue(name)) }
  }

  /// One choice's name, where the record holds its position.
  static func choice(_ name: String, _ names: [String], from source: String? = nil) -> AnswerField {
    AnswerField(name) { _, record in
      let position = record[source ?? name].integer ?? -1
      return names.indices.contains(position) ? .text(names[position]) : .null
    }
  }

  /// A field of the record that this one names under `link`.
  static func of(
    _ kind: BillsbyKind, by link: String? = nil, _ source: AnswerField, as name: String? = nil
  ) -> AnswerField {
    AnswerField(name ?? source.name) { store, record in
      store.linked(kind, record[link ?? kind.keyName ?? kind.numberName])
        .map { source.value(store, $0) } ?? .null
    }
  }

  /// An object of more fields of the same record.
  static func object(_ name: String, _ fields: [AnswerField]) -> AnswerField {
    AnswerField(name) { store, record in .json(fields.json(record, store)) }
  }

  /// A list of the records that name this one under `link`.
  static func rows(
    _ name: String, _ kind: BillsbyKind, by link: String, _ fields: [AnswerField]
  ) -> AnswerField {
    AnswerField(name) { store, record in
      .json(
        .array(
          store.all(kind, where: link, is: record[link]).map { fields.json($0, store) }))
    }
  }
}

extension [AnswerField] {
  func json(_ record: BillsbyRecord, _ store: BillsbyStore) -> JSONValue {
    .object(map { ($0.name, $0.value(store, record)) })
  }
}

extension JSONValue {
  static func object(_ members: [(String, FieldValue)]) -> JSONValue {
    var writer = JSONWriter()
    writer.beginObject()
    for (name, value) in members {
      writer.key(name)
      value.write(to: &writer)
    }
    writer.endObject()
    return JSONValue(written: writer)
  }

  static func array(_ elements: [JSONValue]) -> JSONValue {
    var writer = JSONWriter()
    writer.beginArray()
    for element in elements { writer.write(element) }
    writer.endArray()
    return JSONValue(written: writer)
  }

  private init(written writer: JSONWriter) {
    self = (try? JSONValue(parsing: writer.bytes)) ?? .null
  }
}

/// The forms in which Billsby's reference shows points in time, which differ from call to call.
enum MomentForm: Sendable {
  /// `2020-04-29T10:08:39.320Z`, in most answers.
  case utc
  /// `2020-05-28T11:05:09.078+00:00`, in counters.
  case offset
  /// `2020-12-21T15:59:19.095789`, in a subscription's details.
  case zoneless

  func text(_ moment: Moment) -> String {
    switch self {
    case .utc: moment.description.dropLast(3) + "Z"
    case .offset: moment.description.dropLast(3) + "+00:00"
    case .zoneless: moment.description
    }
  }
}

/// The amount of minor units as Billsby writes it: `$40`, `$14.46`, `-$5`.
func formattedMoney(_ amount: Int, _ currency: String) -> String {
  let signs = ["USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥"]
  let sign = signs[currency] ?? "\(currency) "
  let (whole, rest) = currency == "JPY" ? (amount, 0) : (amount / 100, amount % 100)
  let cents = rest == 0 ? "" : ".\(padded(Int(rest.magnitude), to: 2))"
  return "\(amount < 0 ? "-" : "")\(sign)\(whole.magnitude)\(cents)"
}
