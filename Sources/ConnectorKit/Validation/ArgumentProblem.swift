/// One thing wrong with the arguments of a call, said so that a model can mend it.
public struct ArgumentProblem: Sendable, Equatable, CustomStringConvertible {
  /// Where (RFC 6901); empty means the arguments as a whole.
  public let pointer: String
  /// What should be there.
  public let expected: String
  /// What came, shortened; hidden when the schema says that it is secret.
  public let received: String

  /// A problem at a place.
  public init(pointer: String, expected: String, received: String) {
    self.pointer = pointer
    self.expected = expected
    self.received = received
  }

  /// Place, expectation and finding on one line.
  public var description: String {
    "\(pointer.isEmpty ? "arguments" : pointer): expected \(expected), received \(received)"
  }
}

extension ArgumentProblem {
  /// What is wrong with the arguments of a tool that is not in a spec.
  /// - Parameter inputSchema: JSON Schema, as JSON text.
  package static func problems(
    in arguments: JSONValue, by inputSchema: String
  ) throws(CallFailure) -> [ArgumentProblem] {
    do throws(SchemaError) {
      return try ArgumentSchema(inputSchema).problems(in: arguments)
    } catch {
      throw CallFailure(code: .internalError, message: error.message)
    }
  }
}
