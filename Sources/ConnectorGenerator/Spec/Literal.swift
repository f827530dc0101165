/// A constant written in a spec (`default`, `enum`, `const`, `examples`, a constant body) as JSON.
/// Numbers are the digits of the spec, never a Double.
indirect enum Literal: Sendable, Equatable {
  case null
  case boolean(Bool)
  case number(ExactDecimal)
  case string(String)
  case array([Literal])
  case object([Member])

  struct Member: Sendable, Equatable {
    let key: String
    let value: Literal

    static func == (left: Self, right: Self) -> Bool {
      left.key.utf8.elementsEqual(right.key.utf8) && left.value == right.value
    }
  }

  /// Texts are equal when their characters are, in the same Unicode form, as JSON has it.
  static func == (left: Literal, right: Literal) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.boolean(let left), .boolean(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }

  /// What a diagnostic calls a value of this kind.
  var kindName: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .number(let number): number.isInteger ? "an integer" : "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The compact JSON text.
  var json: String {
    var text = JSONText()
    write(to: &text)
    return text.string
  }

  func write(to text: inout JSONText) {
    switch self {
    case .null: text.raw("null")
    case .boolean(let value): text.raw(value ? "true" : "false")
    case .number(let number): text.raw(number.text)
    case .string(let string): text.string(string)
    case .array(let elements):
      text.raw("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { text.raw(",") }
        element.write(to: &text)
      }
      text.raw("]")
    case .object(let members):
      text.raw("{")
      for (index, member) in members.enumerated() {
        if index > 0 { text.raw(",") }
        text.string(member.key)
        text.raw(":")
        member.value.write(to: &text)
      }
      text.raw("}")
    }
  }
}
