internal import StrictJSON

extension StreamableHTTP {
  /// What came with a request that belongs to a session, and what is kept of that.
  struct KnownSession {
    var session: Session
    /// Nil when the request belongs to none.
    var content: SessionIDs.Content?

    /// What tells it from others.
    var nonce: String? { content?.nonce }
  }

  /// What the id of a session says; nil without one.
  /// - Throws: when it is none of this principal's, or was ended (2025-11-25, basic/transports, "Session
  ///   Management").
  func readSessionID(_ request: MCPHTTPRequest) throws(HTTPRefusal) -> SessionIDs.Content? {
    guard let sessions, let id = request.field("mcp-session-id") else { return nil }
    guard let content = sessions.content(of: id, for: request.principal) else {
      throw .unknownSession
    }
    if case .ended = traffic.kept.find(content) { throw .unknownSession }
    return content
  }

  /// What a session remembers.
  func memory(of content: SessionIDs.Content) -> @Sendable (Bool) -> SessionMemory? {
    { [traffic] isNeeded in
      if isNeeded { return traffic.kept.session(content)?.memory }
      guard case .kept(let session) = traffic.kept.find(content) else { return nil }
      return session.memory
    }
  }

  /// GET: a stream on which the client is told of changes, or the rest of one whose connection was lost
  /// (2025-11-25, basic/transports, "Listening for Messages from the Server").
  func openStream(_ request: MCPHTTPRequest) throws(HTTPRefusal) -> MCPHTTPResponse {
    let content = try sessionOfHandshake(request)
    if let accept = request.field("accept"),
      !AcceptedMediaTypes(accept).allows("text", "event-stream")
    {
      throw HTTPRefusal(406, "Accept must allow text/event-stream")
    }
    guard let session = traffic.kept.session(content) else {
      throw HTTPRefusal(503, "too many sessions are open", fields: [("retry-after", "10")])
    }
    let reader: SessionReader
    if let text = request.field("last-event-id"), let (stream, number) = try resumed(text, session)
    {
      reader = try SessionReader(
        stream, after: number, among: traffic.streams, of: request.principal)
    } else {
      guard let stream = session.openListening(to: server.changes) else {
        throw HTTPRefusal(
          503, "too many streams are open in this session", fields: [("retry-after", "10")])
      }
      do throws(HTTPRefusal) {
        reader = try SessionReader(stream, among: traffic.streams, of: request.principal)
      } catch {
        session.forget(stream)
        throw error
      }
    }
    return .live(reader)
  }

  /// The stream of an event, and the event's place in it; nil where a new one does as well.
  private func resumed(
    _ text: String, _ session: KeptSession
  ) throws(HTTPRefusal) -> (ResumableStream, Int)? {
    guard let id = EventID(text) else { throw .unknownEvent }
    if let stream = session.stream(id.stream) { return (stream, id.number) }
    // Changes that were missed are of no use now; an answer that was would be waited for.
    guard id.kind == .changes else { throw .unknownEvent }
    return nil
  }

  /// DELETE: the client needs the session no longer (2025-11-25, basic/transports, "Session Management").
  func endSession(_ request: MCPHTTPRequest) throws(HTTPRefusal) -> MCPHTTPResponse {
    traffic.kept.end(try sessionOfHandshake(request))
    return .ended
  }

  /// The session of a request that makes no sense without one.
  private func sessionOfHandshake(
    _ request: MCPHTTPRequest
  ) throws(HTTPRefusal) -> SessionIDs.Content {
    let named = request.field("mcp-protocol-version")
    let version = named.flatMap(ProtocolVersion.init(rawValue:))
    if let named, version == nil { throw HTTPRefusal(400, error: .unsupportedVersion(named)) }
    // 2026-07-28, basic/transports/streamable-http, "Earlier Streamable HTTP Revisions".
    guard version?.isStateless != true, let content = try readSessionID(request) else {
      throw .onlyPOST
    }
    return content
  }
}

extension HTTPRefusal {
  /// A session that was never opened, not by this principal, or ended: which of them is not told.
  static let unknownSession = Self(
    404, "the session is not known here; send initialize without its id")

  fileprivate static let unknownEvent = Self(
    400, "no stream of this session has the event that Last-Event-ID names, or not any more")
}
