/// MCP over Streamable HTTP (2025-11-25, basic/transports, "Streamable HTTP"), without sessions: each
/// POST stands alone and is answered with one JSON document.
package struct StreamableHTTP: Sendable {
  private let server: ProtocolServer
  private let originPolicy: OriginPolicy
  private let calls: CallLimit

  /// An endpoint for the server's tools; `calls` may be shared with others.
  package init(
    server: ProtocolServer, originPolicy: OriginPolicy = .loopback,
    calls: CallLimit = CallLimit(1_024)
  ) {
    self.server = server
    self.originPolicy = originPolicy
    self.calls = calls
  }

  /// Answers one request.
  ///
  /// Its task must not be cancelled because the client disconnects, which is not to be taken for a
  /// cancellation (2025-11-25, basic/transports, "Sending Messages to the Server").
  package func respond(to request: MCPHTTPRequest) async -> MCPHTTPResponse {
    let version: ProtocolVersion
    do {
      try checkSource(request)
      try checkForm(request)
      version = try readVersion(request)
    } catch {
      return error.response
    }
    var session = Session.stateless(
      version, hasCallerLeft: request.hasCallerLeft, caller: request.caller)
    switch server.receive(request.body, in: &session) {
    case .none, .cancel:
      // Nothing ties a cancellation to the request it means: ids of different clients coincide.
      return MCPHTTPResponse(status: 202, fields: Self.commonFields, body: [])
    case .reply(let bytes):
      return Self.json(bytes)
    case .refuse(let bytes):
      return Self.json(bytes, status: 400)
    case .call(let call):
      guard calls.begin() else {
        return Self.json(busy(call), status: 503, fields: [("retry-after", "1")])
      }
      defer { calls.end() }
      let answer = await server.perform(call)
      return Self.json(answer.reply, fields: answer.fields)
    case .batch(let actions):
      let replies = await perform(actions)
      guard !replies.isEmpty else {
        return MCPHTTPResponse(status: 202, fields: Self.commonFields, body: [])
      }
      return Self.json(Reply.batch(replies))
    }
  }

  /// The answers of a batch, its calls side by side.
  private func perform(_ actions: [Action]) async -> [[UInt8]] {
    var replies = [[UInt8]?](repeating: nil, count: actions.count)
    await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for (index, action) in actions.enumerated() {
        switch action {
        case .reply(let bytes), .refuse(let bytes): replies[index] = bytes
        case .call(let call):
          guard calls.begin() else {
            replies[index] = busy(call)
            continue
          }
          group.addTask {
            defer { calls.end() }
            return (index, await server.perform(call).reply)
          }
        case .none, .cancel, .batch: break
        }
      }
      for await (index, reply) in group { replies[index] = reply }
    }
    return replies.compactMap { $0 }
  }

  private func busy(_ call: ToolCall) -> [UInt8] {
    Reply.error(.busy(running: calls.maximum), to: call.id)
  }

  /// Who asks, and under which name.
  private func checkSource(_ request: MCPHTTPRequest) throws(Refusal) {
    guard let host = request.field("host"), originPolicy.allows(host: host) else {
      throw Refusal(403, "the Host is not one of this server's; allow it in the configuration")
    }
    if let origin = request.field("origin"), !originPolicy.allows(origin: origin) {
      throw Refusal(403, "the Origin is not allowed; allow it in the configuration")
    }
  }

  /// Whether it can be read and answered.
  private func checkForm(_ request: MCPHTTPRequest) throws(Refusal) {
    guard request.method == "POST" else {
      throw Refusal(405, "only POST is supported", fields: [("allow", "POST")])
    }
    // Without the field, anything is acceptable (RFC 9110, section 12.5.1).
    if let accept = request.field("accept"), accept != Self.usualAccept {
      let accepted = AcceptedMediaTypes(accept)
      guard accepted.allows("application", "json"), accepted.allows("text", "event-stream") else {
        throw Refusal(406, "Accept must allow application/json and text/event-stream")
      }
    }
    guard let type = request.field("content-type"), isJSON(contentType: type) else {
      throw Refusal(415, "the Content-Type must be application/json")
    }
    guard request.body.count <= server.options.maximumMessageBytes else {
      throw Refusal(413, error: server.tooLong)
    }
  }

  /// What the official clients send.
  private static let usualAccept = "application/json, text/event-stream"

  private func readVersion(_ request: MCPHTTPRequest) throws(Refusal) -> ProtocolVersion {
    guard let requested = request.field("mcp-protocol-version") else { return .assumedOverHTTP }
    guard let version = ProtocolVersion(rawValue: requested) else {
      throw Refusal(400, error: .unsupportedVersion(requested))
    }
    return version
  }

  private static let commonFields = [
    ("cache-control", "no-store"), ("x-content-type-options", "nosniff"),
  ]

  private static func json(
    _ bytes: [UInt8], status: Int = 200, fields: [(name: String, value: String)] = []
  ) -> MCPHTTPResponse {
    let fields = [("content-type", "application/json")] + commonFields + fields
    return MCPHTTPResponse(status: status, fields: fields, body: bytes)
  }

  /// A request that is turned away before its body is read.
  private struct Refusal: Error {
    var status: Int
    var error: RPCError
    var fields: [(name: String, value: String)]

    init(_ status: Int, error: RPCError) {
      self.status = status
      self.error = error
      fields = []
    }

    init(_ status: Int, _ reason: String, fields: [(name: String, value: String)] = []) {
      self.status = status
      error = .invalidRequest(reason)
      self.fields = fields
    }

    var response: MCPHTTPResponse {
      json(Reply.error(error, to: nil), status: status, fields: fields)
    }
  }
}
