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
  private let originPolicy: OriginPolicy
  private let origin: String

  init(_ configuration: ServiceConfiguration, servers: [ToolServer]) {
    let calls = CallLimit(configuration.maximumConcurrentCalls)
    let traffic = MCPTraffic(configuration)
    originPolicy = OriginPolicy(configuration)
    origin = configuration.publicURL ?? ""
    let sessions = SessionSigner().map { signer in SessionIDs { signer.code(of: $0) } }
    endpoints = servers.map { server in
      Endpoint(
        token: server.token,
        transport: StreamableHTTP(
          server: server.protocolServer,
          originPolicy: nil, sessions: sessions, calls: calls, traffic: traffic))
    }
  }

  /// - Parameter facts: what the log is to say of it.
  func respond(to request: HTTPRequest, noting facts: RequestFacts? = nil) async -> HTTPResponse {
    let path = request.path
    if let route = MCPRoute(path), let candidate = route.token ?? bearer(request) {
      // Before the token: a page of another site must not learn whether there is such a server.
      let reason = originPolicy.refusal(host: request.list("Host"), origin: request.list("Origin"))
      if let reason { return Self.problem(403, "Forbidden", reason) }
      guard let endpoint = endpoint(candidate) else {
        return Self.problem(
          404, "Not Found",
          "no MCP server has this URL; it may have been copied in part, or tenon was restarted and "
            + "prints new ones")
      }
      return await endpoint.transport.respond(
        to: MCPHTTPRequest(
          request, principal: String(decoding: candidate, as: UTF8.self), noting: facts),
        of: request, route, at: origin)
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

  /// The token of a client that sends it in a field.
  private func bearer(_ request: HTTPRequest) -> Substring.UTF8View? {
    request.field("Authorization").flatMap(BearerToken.init)?.bytes
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
