/// One record: its key and its fields, under the names that Billsby gives them.
///
/// Points in time are held as integers, in microseconds since 1970, and written in the form that
/// each answer shows them in; amounts are integers in the currency's minor unit.
struct BillsbyRecord: Sendable {
  let kind: BillsbyKind
  let number: Int
  /// What paths name it by.
  let key: String
  private var fields: [String: FieldValue]

  init(_ kind: BillsbyKind, number: Int, key: String, _ fields: [String: FieldValue]) {
    self.kind = kind
    self.number = number
    self.key = key
    self.fields = fields
    self.fields[kind.numberName] = .integer(number)
    if let name = kind.keyName { self.fields[name] = .text(key) }
  }

  /// The field's value; null when it has none.
  subscript(_ name: String) -> FieldValue {
    get { fields[name] ?? .null }
    set { fields[name] = newValue }
  }

  /// The text of the field; empty when it has none.
  func text(_ name: String) -> String { self[name].text ?? "" }

  /// The integer of the field; zero when it has none.
  func integer(_ name: String) -> Int { self[name].integer ?? 0 }

  func isTrue(_ name: String) -> Bool { self[name] == .boolean(true) }

  func moment(_ name: String) -> Moment? {
    self[name].integer.map { Moment(microseconds: Int64($0)) }
  }

  /// Takes over the fields that are given; null clears one.
  mutating func take(_ given: [String: FieldValue]) {
    for (name, value) in given { fields[name] = value }
  }
}

extension FieldValue {
  /// The moment as records hold it.
  static func moment(_ moment: Moment?) -> FieldValue {
    moment.map { .integer(Int($0.microseconds)) } ?? .null
  }
}
