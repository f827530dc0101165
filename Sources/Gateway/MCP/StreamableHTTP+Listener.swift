package import HTTPServer
package import MCPServer

extension StreamableHTTP {
  /// Carries a request of the HTTP server to the protocol and its answer back, for a server on which
  /// every caller is the same.
  package func respond(to request: HTTPRequest) async -> HTTPResponse {
    HTTPResponse(await respond(to: MCPHTTPRequest(request)))
  }
}
