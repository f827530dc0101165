internal import StrictJSON

/// MCP over Streamable HTTP, both eras at one endpoint (2025-11-25, basic/transports, "Streamable
/// HTTP"; 2026-07-28, basic/transports/streamable-http).
///
/// A POST is answered with one JSON document, or with a stream of events once there is something to tell
/// before the answer. Nothing is kept between requests but what a session asks for.
package struct StreamableHTTP: Sendable {
  let server: ProtocolServer
  let originPolicy: OriginPolicy?
  let sessions: SessionIDs?
  let calls: CallLimit
  let traffic: MCPTraffic

  var running: RunningRequests { traffic.running }
  var questions: ClientQuestions { traffic.questions }

  /// An endpoint for the server's tools.
  ///
  /// - Parameters:
  ///   - originPolicy: nil where the origin has been checked.
  ///   - sessions: reads and makes the ids of sessions; without, handshakes open none.
  ///   - calls: may be shared with others.
  ///   - traffic: as `calls`. Whoever puts another endpoint in the place of this one gives it the same.
  package init(
    server: ProtocolServer, originPolicy: OriginPolicy? = .loopback, sessions: SessionIDs? = nil,
    calls: CallLimit = CallLimit(1_024), traffic: MCPTraffic = MCPTraffic()
  ) {
    self.server = server
    self.originPolicy = originPolicy
    self.sessions = sessions
    self.calls = calls
    self.traffic = traffic
  }

  /// Answers one request.
  ///
  /// Its task must not be cancelled because the client disconnects, unless the request asked for that:
  /// in the handshake revisions that is not to be taken for a cancellation (2025-11-25,
  /// basic/transports, "Sending Messages to the Server").
  package func respond(to request: MCPHTTPRequest) async -> MCPHTTPResponse {
    do {
      try originPolicy?.check(request)
      switch request.method {
      case "GET": return try openStream(request)
      case "DELETE": return try endSession(request)
      default: try checkForm(request)
      }
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

  /// Whether it can be read and answered.
  private func checkForm(_ request: MCPHTTPRequest) throws(HTTPRefusal) {
    guard request.method == "POST" else {
      throw .onlyPOST
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

  func parse(_ request: MCPHTTPRequest) throws(HTTPRefusal) -> JSONValue {
    do {
      return try server.parse(request.body)
    } catch {
      throw HTTPRefusal(400, error: error)
    }
  }
}

/// A request that is turned away before its method is looked at.
struct HTTPRefusal: Error {
  var answer: Answer

  /// Without a session there is nothing else (2025-11-25, basic/transports, "Listening for Messages from the
  /// Server").
  static let onlyPOST = Self(405, "only POST is supported", fields: [("allow", "POST")])

  init(_ status: Int, error: RPCError, to id: JSONValue? = nil) {
    answer = .refusal(error, to: id, status: status)
  }

  init(_ status: Int, _ reason: String, fields: [(name: String, value: String)] = []) {
    var answer = Answer.refusal(.invalidRequest(reason), status: status)
    answer.fields = fields
    self.answer = answer
  }
}
