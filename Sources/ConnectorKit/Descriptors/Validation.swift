/// A call that changes nothing and shows whether a vendor takes an account's credentials.
public struct Validation: Sendable, Equatable {
  /// The tool's name.
  public let tool: String
  /// Its arguments, as the JSON text of an object.
  public let arguments: String

  /// Describes the call; generated code calls this.
  public init(tool: String, arguments: String = "{}") {
    self.tool = tool
    self.arguments = arguments
  }
}
