import ConnectorKit
import HTTPFields
import HTTPServer
import MCPServer
import Platform

/// Finds who answers a request.
struct Router: Sendable {
  private struct Endpoint {
    let token: ServerToken
    let transport: StreamableHTTP
  }

  private let endpoints: [Endpoint]

  init(_ configuration: ServiceConfiguration, servers: [ToolServer]) {
    let calls = CallLimit(configuration.maximumConcurrentCalls)
    let sessions = SessionSigner().map { signer in SessionIDs { signer.code(of: $0) } }
    endpoints = servers.map { server in
      Endpoint(
        token: server.token,
        transport: StreamableHTTP(
          server: server.protocolServer,
          originPolicy: OriginPolicy(
            hosts: configuration.allowedHosts + [configuration.host],
            origins: configuration.allowedOrigins), sessions: sessions,
          calls: calls))
    }
  }

  /// - Parameter facts: what the log is to say of it.
  func respond(to request: HTTPRequest, noting facts: RequestFacts? = nil) async -> HTTPResponse {
    let path = request.path
    if path.hasPrefix("/mcp/") {
      let candidate = path.utf8.dropFirst(5)
      guard let endpoint = endpoint(candidate) else {
        return Self.problem(
          404, "Not Found",
          "no MCP server has this URL; it may have been copied in part, or tenon was restarted and "
            + "prints new ones")
      }
      return await endpoint.transport.respond(
        to: request, principal: String(decoding: candidate, as: UTF8.self), noting: facts)
    }
    switch (request.method, path) {
    case ("GET", "/health"), ("HEAD", "/health"):
      return HTTPResponse(
        status: 200, fields: [HTTPField(name: "Content-Type", value: "application/json")],
        body: .bytes(Array(#"{"status":"ok","version":"\#(Tenon.version)"}"#.utf8)))
    case (_, "/health"):
      return Self.problem(
        405, "Method Not Allowed", "use GET", [HTTPField(name: "Allow", value: "GET, HEAD")])
    default:
      return Self.problem(404, "Not Found", "nothing is here; MCP servers are at /mcp/TOKEN")
    }
  }

  /// Every token is compared, so that the time says nothing of which one nearly matched.
  private func endpoint(_ candidate: some Collection<UInt8>) -> Endpoint? {
    var found: Endpoint?
    for endpoint in endpoints where endpoint.token.matches(candidate) { found = endpoint }
    return found
  }

  /// An error in the one shape that the HTTP API has.
  private static func problem(
    _ status: Int, _ error: String, _ message: String, _ fields: [HTTPField] = []
  ) -> HTTPResponse {
    var json = JSONWriter()
    json.beginObject()
    json.key("statusCode")
    json.write(status)
    json.key("error")
    json.write(error)
    json.key("message")
    json.write(message)
    json.endObject()
    return HTTPResponse(
      status: status,
      fields: [
        HTTPField(name: "Content-Type", value: "application/json"),
        HTTPField(name: "Cache-Control", value: "no-store"),
        HTTPField(name: "Referrer-Policy", value: "no-referrer"),
      ] + fields,
      body: .bytes(json.bytes))
  }
}

extension HTTPRequest {
  /// The value of a field; of one that is repeated the list of its values (RFC 9110, section 5.3), so that
  /// a second Origin cannot hide.
  func list(_ name: String) -> String? {
    let values = fields(name)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }
}

extension StreamableHTTP {
  /// Carries a request of the HTTP server to the protocol and its answer back.
  ///
  /// - Parameters:
  ///   - caller: what is known of the caller; the provider of the tools gets it.
  ///   - principal: whose sessions it may go on with.
  ///   - facts: what the log is to say of it.
  func respond(
    to request: HTTPRequest, from caller: (any Sendable)? = nil, principal: String = "",
    noting facts: RequestFacts? = nil
  ) async -> HTTPResponse {
    let answer = await respond(
      to: MCPHTTPRequest(
        method: request.method, field: request.list, body: request.body,
        hasCallerLeft: request.hasLeft, cancel: { request.cancel() },
        cancelWhenCallerLeaves: { request.cancelWhenClientLeaves() }, caller: caller,
        principal: principal, hasMethod: facts.map { $0.noteMethod }))
    var fields = answer.fields.map { HTTPField(name: $0.0, value: $0.1) }
    // The URL holds the token: no page that is opened from here may learn it.
    fields.append(HTTPField(name: "Referrer-Policy", value: "no-referrer"))
    let body: HTTPResponse.Body =
      switch answer.body {
      case .bytes(let bytes): .bytes(bytes)
      case .events(let events):
        .stream(HTTPBodyStream { writer in try await events.write { try await writer.write($0) } })
      }
    return HTTPResponse(status: answer.status, fields: fields, body: body)
  }
}
