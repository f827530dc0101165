internal import StrictJSON

/// What a received message asks the transport to do.
enum Action: Sendable {
  /// Nothing is sent back.
  case none
  /// Send this answer.
  case reply([UInt8])
  /// Send this error: the bytes were no message, or none that is taken here (HTTP: status 400).
  case refuse([UInt8])
  /// Run the call and send its answer.
  case call(ToolCall)
  /// Cancel the call of this id and send no answer to it.
  case cancel(JSONValue)
  /// Do all of these and send their answers together, in an array.
  case batch([Action])
}

/// A `tools/call` that was found well-formed, ready to run.
struct ToolCall: Sendable {
  var id: JSONValue
  /// The name as it came; whether a tool bears it shows when the call is run.
  var name: String
  /// An object.
  var arguments: JSONValue
  var context: MCPCallContext
}
