internal import StrictJSON

extension StreamableHTTP {
  /// The message of a request of the stateless revision; nil when it belongs to a handshake.
  ///
  /// It is stateless when its body or its fields say so; where they disagree it will be refused
  /// (2026-07-28, basic/versioning, "Backward Compatibility with Initialization-Based Versions").
  func readStateless(
    _ value: JSONValue, _ request: MCPHTTPRequest
  ) throws(HTTPRefusal) -> Message? {
    let named = request.field("mcp-protocol-version")
    let isNamed = named.flatMap(ProtocolVersion.init(rawValue:))?.isStateless == true
    guard isNamed || RequestMetadata.isStateless(value) else { return nil }
    do {
      return try Message(value)
    } catch {
      throw HTTPRefusal(400, error: error.error, to: error.id)
    }
  }

  /// Answers a message of the stateless revision.
  func respond(
    toStateless message: Message, _ request: MCPHTTPRequest
  ) async -> MCPHTTPResponse {
    switch message {
    case .request(let message):
      let action = server.receive(
        stateless: message, from: request.sender,
        mirroredIn: MirroredFields(field: request.field))
      switch action {
      case .reply(let answer): return .json(answer)
      case .work(let work):
        // Leaving is cancelling (2026-07-28, basic/transports/streamable-http, "Cancellation").
        return await respond(with: work, to: request, leavingCancels: true)
      case .listen(let listening):
        do {
          return .live(
            try ListeningStream(listening, among: traffic.streams, of: request.principal))
        } catch {
          return .json(error.answer)
        }
      case .none, .cancel, .response, .batch: return .accepted
      }
    case .notification:
      return .accepted
    case .response:
      // 2026-07-28, basic/transports/streamable-http, "Sending Messages".
      let reason = "this revision has no requests to clients that could be answered"
      return .json(HTTPRefusal(400, reason).answer)
    }
  }
}
