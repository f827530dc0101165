/// Holds a value out of line, so that a model can contain itself.
@dynamicMemberLookup
public struct Box<Value: FieldValue>: FieldValue {
  private final class Storage: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let storage: Storage

  /// Boxes a value.
  public init(_ value: Value) { storage = Storage(value) }

  /// The value.
  public var value: Value { storage.value }

  /// A property of the value.
  public subscript<Property>(dynamicMember path: KeyPath<Value, Property>) -> Property {
    storage.value[keyPath: path]
  }

  /// Reads the value and boxes it.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> Box<Value> {
    Box(Value.read(value, &reader))
  }

  /// Writes the value, as if there were no box.
  public func writeValue(to writer: inout FieldWriter) { value.writeValue(to: &writer) }

}
