import HTTPServer
import MCPServer

/// What of an MCP server a path leads to.
///
/// A server is at `/mcp/TOKEN`, and at `/mcp` for clients that send the token as a bearer token. The
/// transport of 2024-11-05 has two paths besides: one for its stream, and one for messages.
struct MCPRoute {
  enum Part {
    case endpoint
    /// `/mcp/TOKEN/sse`, or `/sse`.
    case stream
    /// `/mcp/TOKEN/messages`, or `/messages`.
    case messages
  }

  /// Nil where it is in a field.
  let token: Substring.UTF8View?
  let part: Part

  /// Nil when a path leads elsewhere.
  init?(_ path: String) {
    switch path {
    case "/mcp": (token, part) = (nil, .endpoint)
    case "/sse": (token, part) = (nil, .stream)
    case "/messages": (token, part) = (nil, .messages)
    default:
      guard path.hasPrefix("/mcp/") else { return nil }
      let rest = Substring(path).utf8.dropFirst(5)
      guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else {
        (token, part) = (rest, .endpoint)
        return
      }
      switch String(Substring(rest[rest.index(after: slash)...])) {
      case "sse": (token, part) = (rest[..<slash], .stream)
      case "messages": (token, part) = (rest[..<slash], .messages)
      default: (token, part) = (rest, .endpoint)
      }
    }
  }

  /// Where messages of a connection are sent to.
  /// - Parameter origin: where clients reach this; what is in front of it may have put it under a path.
  func messages(of id: String, at origin: String) -> String {
    let authority = origin.firstRange(of: "://").map { origin[$0.upperBound...] } ?? origin[...]
    let prefix = authority.firstIndex(of: "/").map { authority[$0...] } ?? ""
    let place = token.map { "/mcp/\(Substring($0))/messages" } ?? "/messages"
    return "\(prefix)\(place)?session_id=\(id)"
  }

  /// The connection that a message is for.
  static func session(of request: HTTPRequest) -> String? {
    for parameter in request.query.split(separator: "&") where parameter.hasPrefix("session_id=") {
      return String(parameter.dropFirst("session_id=".count))
    }
    return nil
  }
}

extension StreamableHTTP {
  /// Carries a request of the HTTP server to the protocol, by the transport that it is for.
  /// - Parameter origin: where clients reach this.
  func respond(
    to request: MCPHTTPRequest, of http: HTTPRequest, _ route: MCPRoute, at origin: String
  ) async -> HTTPResponse {
    let answer: MCPHTTPResponse
    switch route.part {
    case .endpoint where !asksForLegacy(request):
      answer = await respond(to: request)
    case .endpoint, .stream:
      answer = openLegacy(request) { route.messages(of: $0, at: origin) }
    case .messages:
      answer = receiveLegacy(request, of: MCPRoute.session(of: http))
    }
    return HTTPResponse(answer)
  }
}
