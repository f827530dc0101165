/// A type that a generated property may have.
///
/// Reading never throws: a failed read is remembered by the reader and something that stands in is
/// returned, because a throwing initialiser pays at each `try` for undoing every field already set.
/// Whoever made the reader throws away what was read when `failure` is set.
public protocol FieldValue: Sendable {
  /// Reads a value; on a mismatch calls `reader.fail` and returns anything.
  static func read(_ value: JSONValue, _ reader: inout FieldReader) -> Self
  /// Appends the value as JSON.
  func writeValue(to writer: inout FieldWriter)
}

extension String: FieldValue {
  /// Reads a string, or the digits of a number.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> String {
    if let string = value.string { return string }
    // Vendors write identifiers now as numbers, now as strings; the digits are the same.
    if let number = value.number { return number.text }
    reader.fail(expected: "a string", found: value)
    return ""
  }
  /// Writes a JSON string.
  public func writeValue(to writer: inout FieldWriter) { writer.json.write(self) }
}

extension Int: FieldValue {
  /// Reads a whole number, or one in a string.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> Int {
    if let int = value.int { return int }
    if let string = value.string, let int = JSONNumber(string)?.int { return int }
    reader.fail(expected: "an integer of at most 64 bits", found: value)
    return 0
  }
  /// Writes the digits.
  public func writeValue(to writer: inout FieldWriter) { writer.json.write(self) }
}

extension Bool: FieldValue {
  /// Reads a truth value, or one in a string.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> Bool {
    if let bool = value.bool { return bool }
    switch value.string {
    case "true": return true
    case "false": return false
    default: break
    }
    reader.fail(expected: "true or false", found: value)
    return false
  }
  /// Writes `true` or `false`.
  public func writeValue(to writer: inout FieldWriter) { writer.json.write(self) }
}

extension JSONNumber: FieldValue {
  /// Reads a number, or one in a string, with its digits.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> JSONNumber {
    if let number = value.number { return number }
    if let string = value.string, let number = JSONNumber(string) { return number }
    reader.fail(expected: "a number", found: value)
    return JSONNumber(0)
  }
  /// Writes the digits as they are.
  public func writeValue(to writer: inout FieldWriter) { writer.json.write(self) }
}

extension JSONValue: FieldValue {
  /// Any value is one.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> JSONValue { value }
  /// Writes the value as it was written.
  public func writeValue(to writer: inout FieldWriter) { writer.json.write(self) }
}
