/// Writes a generated type as JSON.
public struct FieldWriter: Sendable {
  /// The text so far.
  public var json: JSONWriter
  /// Whether this is what a vendor will be sent, which leaves out what only the vendor may set.
  public let isRequest: Bool

  /// An empty writer.
  public init(isRequest: Bool = false) {
    json = JSONWriter()
    self.isRequest = isRequest
  }

  /// Appends a member, or nothing when there is no value.
  public mutating func write<Value: FieldValue>(
    _ name: StaticString, _ value: Value?, readOnly: Bool = false
  ) {
    guard let value, !(readOnly && isRequest) else { return }
    json.key(name)
    value.writeValue(to: &self)
  }
}
