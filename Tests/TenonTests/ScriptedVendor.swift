import Foundation
import ProcessRunning

/// A vendor in a process of its own: answers each request after a while with an empty list, and writes a
/// line for each.
final class ScriptedVendor {
  struct Failure: Error {}

  let port: String
  private let process: RunningProcess

  /// - Parameter certificate: a PEM file with a certificate and its key; nil for plain HTTP.
  init(certificate: URL? = nil, delaySeconds: Double = 0) async throws {
    process = try RunningProcess(
      "python3",
      ["-u", "-c", Self.script, "\(delaySeconds)"] + (certificate.map { [$0.path] } ?? []))
    guard let line = await process.line(with: "port ") else { throw Failure() }
    port = String(line.dropFirst(5))
  }

  /// The requests so far: method, target and `Authorization`.
  var requests: [String] {
    process.output.split(separator: "\n").filter { !$0.hasPrefix("port ") }.map(String.init)
  }

  private static let script = """
    import http.server, ssl, sys, time
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            print(self.command, self.path, self.headers.get("Authorization"))
            time.sleep(float(sys.argv[1]))
            body = b'{"count":0,"next":null,"previous":null,"results":[]}'
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if len(sys.argv) > 2:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2])
        server.socket = context.wrap_socket(server.socket, server_side=True)
    print("port", server.server_port)
    server.serve_forever()
    """
}
