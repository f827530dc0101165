import StrictJSON

/// The value of one field of a record.
enum FieldValue: Sendable, Equatable {
  case null
  case text(String)
  case integer(Int)
  case boolean(Bool)
  /// Any JSON, kept as it was sent: metadata, line items, numbers with a fraction.
  case json(JSONValue)

  func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.writeNull()
    case .text(let text): writer.write(text)
    case .integer(let integer): writer.write(integer)
    case .boolean(let boolean): writer.write(boolean)
    case .json(let value): writer.write(value)
    }
  }

  /// As Python prints it, which is how Finexio's change history shows values: `None`, `True`.
  var historyText: String {
    switch self {
    case .null: "None"
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .boolean(let boolean): boolean ? "True" : "False"
    case .json(let value): value.description
    }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var integer: Int? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  var boolean: Bool? {
    if case .boolean(let boolean) = self { boolean } else { nil }
  }

  var isNull: Bool { self == .null }

  /// Null or an empty text: what a conditionally required field may not be.
  var isBlank: Bool {
    self == .null || self == .text("")
  }
}
