/// One method of an API as a value: its properties are the arguments.
///
/// Calling it takes the same road as an agent's call: the arguments are written as JSON, checked
/// against the schema, and sent.
public protocol Tool: Model {
  /// What a successful call returns.
  associatedtype Output: CallOutput
  /// The method's description and tables.
  static var descriptor: ToolDescriptor { get }
}
