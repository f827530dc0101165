internal import StrictJSON
internal import Synchronization

extension ProtocolServer {
  /// `logging/setLevel` of the handshake revisions (2025-11-25, server/utilities/logging); nil for another
  /// method, and where nothing is ever logged.
  func answerSettingLevel(
    _ request: Message.Request, in session: Session
  ) throws(RPCError) -> Action? {
    guard options.hasLogging, request.method == "logging/setLevel" else { return nil }
    let text = try request.objectParams().neededString("level")
    guard let level = MCPLogLevel(rawValue: text) else {
      throw .invalidParams("\"level\" must be one of \(MCPLogLevel.names)")
    }
    guard let memory = session.memory?(true) else {
      throw .invalidRequest("a log level needs a session, and room for it")
    }
    memory.content.withLock { $0.logLevel = level }
    return .reply(Answer(Reply.result(to: request.id, in: nil) { _ in }))
  }

  /// From which level on a session wants log messages: none until it has said so.
  func logLevel(in session: Session) -> MCPLogLevel? {
    guard options.hasLogging, let memory = session.memory?(false) else { return nil }
    return memory.content.withLock { $0.logLevel }
  }

  /// That log messages are sent, where they are.
  func writeLoggingCapability(to writer: inout JSONWriter) {
    guard options.hasLogging else { return }
    writer.key("logging")
    writer.beginObject()
    writer.endObject()
  }
}
