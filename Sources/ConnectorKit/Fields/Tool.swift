/// One method of an API as a value: its properties are the arguments.
///
/// Calling it takes the same road as an agent's call: the arguments are written as JSON, checked
/// against the schema, and sent.
public protocol Tool: FieldCodable {
  /// What a successful call returns: a `FieldValue`, a `Page` or `Empty`.
  associatedtype Output: Sendable
  /// The method's description and tables.
  static var descriptor: ToolDescriptor { get }
}
