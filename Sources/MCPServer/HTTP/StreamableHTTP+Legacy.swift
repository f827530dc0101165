internal import StrictJSON

/// The transport of 2024-11-05, beside that of the later revisions (2025-11-25, basic/transports,
/// "Backwards Compatibility").
extension StreamableHTTP {
  /// Whether a GET at the endpoint of this transport asks for the other: nothing tells it of a session, nor
  /// of a revision, which clients of that time did not name.
  package func asksForLegacy(_ request: MCPHTTPRequest) -> Bool {
    traffic.legacy != nil && request.method == "GET" && request.field("mcp-session-id") == nil
      && request.field("mcp-protocol-version") == nil && request.field("last-event-id") == nil
      && request.field("accept")?.contains("text/event-stream") == true
  }

  /// GET: opens a connection.
  /// - Parameter endpoint: where its messages are sent to, for its id.
  package func openLegacy(
    _ request: MCPHTTPRequest, endpoint: (_ id: String) -> String
  ) -> MCPHTTPResponse {
    answering { () throws(HTTPRefusal) in
      try originPolicy?.check(request)
      guard let legacy = traffic.legacy else { throw .noLegacy }
      guard request.method == "GET" else {
        throw HTTPRefusal(405, "only GET is supported here", fields: [("allow", "GET")])
      }
      if let accept = request.field("accept"),
        !AcceptedMediaTypes(accept).allows("text", "event-stream")
      {
        throw HTTPRefusal(406, "Accept must allow text/event-stream")
      }
      let session = try LegacySession(
        server, traffic, calls: calls, of: request.principal, endpoint: endpoint)
      legacy.add(session)
      return .live(session)
    }
  }

  /// POST: takes a message of a connection.
  package func receiveLegacy(_ request: MCPHTTPRequest, of id: String?) -> MCPHTTPResponse {
    answering { () throws(HTTPRefusal) in
      try originPolicy?.check(request)
      guard let legacy = traffic.legacy else { throw .noLegacy }
      guard request.method == "POST" else {
        throw HTTPRefusal(405, "only POST is supported here", fields: [("allow", "POST")])
      }
      guard let id, let session = legacy.session(id, of: request.principal) else {
        throw HTTPRefusal(404, "the session is not open, or not any more; open one by GET")
      }
      guard let type = request.field("content-type"), isJSON(contentType: type) else {
        throw HTTPRefusal(415, "the Content-Type must be application/json")
      }
      let message = try parse(request)
      if let method = message["method"]?.string { request.hasMethod?(method) }
      session.receive(request.body, by: server, from: request.sender)
      return .accepted
    }
  }

  private func answering(
    _ body: () throws(HTTPRefusal) -> MCPHTTPResponse
  ) -> MCPHTTPResponse {
    do throws(HTTPRefusal) {
      return try body()
    } catch {
      return .json(error.answer)
    }
  }
}

extension HTTPRefusal {
  fileprivate static let noLegacy = Self(
    404, "the transport of 2024-11-05 is turned off; use Streamable HTTP")
}
