internal import StrictJSON

/// MCP over Streamable HTTP, both eras at one endpoint (2025-11-25, basic/transports, "Streamable
/// HTTP"; 2026-07-28, basic/transports/streamable-http).
///
/// Nothing is kept between requests. A POST is answered with one JSON document, or with a stream of
/// events once there is something to tell before the answer.
package struct StreamableHTTP: Sendable {
  let server: ProtocolServer
  private let originPolicy: OriginPolicy
  let sessions: SessionIDs?
  let calls: CallLimit
  let running = RunningRequests()
  let questions = ClientQuestions()

  /// An endpoint for the server's tools.
  ///
  /// - Parameters:
  ///   - sessions: reads and makes the ids of sessions; without, handshakes open none.
  ///   - calls: may be shared with others.
  package init(
    server: ProtocolServer, originPolicy: OriginPolicy = .loopback, sessions: SessionIDs? = nil,
    calls: CallLimit = CallLimit(1_024)
  ) {
    self.server = server
    self.originPolicy = originPolicy
    self.sessions = sessions
    self.calls = calls
  }

  /// Answers one request.
  ///
  /// Its task must not be cancelled because the client disconnects, unless the request asked for that:
  /// in the handshake revisions that is not to be taken for a cancellation (2025-11-25,
  /// basic/transports, "Sending Messages to the Server").
  package func respond(to request: MCPHTTPRequest) async -> MCPHTTPResponse {
    do {
      try checkSource(request)
      try checkForm(request)
      let value = try parse(request)
      if let method = value["method"]?.string { request.hasMethod?(method) }
      if let message = try readStateless(value, request) {
        return await respond(toStateless: message, request)
      }
      return await respond(to: value, in: try readSession(request), request)
    } catch {
      return .json(error.answer)
    }
  }

  /// Who asks, and under which name.
  private func checkSource(_ request: MCPHTTPRequest) throws(HTTPRefusal) {
    let reason = originPolicy.refusal(host: request.field("host"), origin: request.field("origin"))
    if let reason { throw HTTPRefusal(403, reason) }
  }

  /// Whether it can be read and answered.
  private func checkForm(_ request: MCPHTTPRequest) throws(HTTPRefusal) {
    guard request.method == "POST" else {
      throw HTTPRefusal(405, "only POST is supported", fields: [("allow", "POST")])
    }
    // Without the field, anything is acceptable (RFC 9110, section 12.5.1).
    if let accept = request.field("accept"), accept != Self.usualAccept {
      let accepted = AcceptedMediaTypes(accept)
      guard accepted.allows("application", "json"), accepted.allows("text", "event-stream") else {
        throw HTTPRefusal(406, "Accept must allow application/json and text/event-stream")
      }
    }
    guard let type = request.field("content-type"), isJSON(contentType: type) else {
      throw HTTPRefusal(415, "the Content-Type must be application/json")
    }
    guard request.body.count <= server.options.maximumMessageBytes else {
      throw HTTPRefusal(413, error: server.tooLong)
    }
  }

  /// What the official clients send.
  private static let usualAccept = "application/json, text/event-stream"

  private func parse(_ request: MCPHTTPRequest) throws(HTTPRefusal) -> JSONValue {
    do {
      return try server.parse(request.body)
    } catch {
      throw HTTPRefusal(400, error: error)
    }
  }
}

/// A request that is turned away before its method is looked at.
struct HTTPRefusal: Error {
  let answer: Answer

  init(_ status: Int, error: RPCError, to id: JSONValue? = nil) {
    answer = .refusal(error, to: id, status: status)
  }

  init(_ status: Int, _ reason: String, fields: [(name: String, value: String)] = []) {
    var answer = Answer.refusal(.invalidRequest(reason), status: status)
    answer.fields = fields
    self.answer = answer
  }
}
