/// An object of an API.
public protocol Model: FieldCodable, FieldValue, Equatable {}

extension Model {
  /// Reads an object; its first failure becomes the reader's.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> Self {
    var below = FieldReader(value)
    let model = Self(fields: &below)
    if let failure = below.failure { reader.adopt(failure) }
    return model
  }

  /// Writes an object of the fields that have a value.
  public func writeValue(to writer: inout FieldWriter) { writeObject(to: &writer) }

  /// Whether both say the same: numbers by value, objects regardless of their order.
  public static func == (left: Self, right: Self) -> Bool {
    let (mine, other) = (left.json(), right.json())
    guard mine != other else { return true }
    guard let mine = try? JSONValue(parsing: mine), let other = try? JSONValue(parsing: other)
    else { return false }
    return mine == other
  }
}
