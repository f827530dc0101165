package import HTTPServer

/// A sandbox that listens.
package struct SandboxServer: Sendable {
  private let server: HTTPListener

  /// Starts to serve the stand-ins; port 0 takes a free one.
  ///
  /// The control desk is served only on a loopback address, since it asks for no credentials.
  /// - Parameter accounts: what opens the vendors, as JSON, for whoever asks the control desk.
  /// - Throws: `HTTPServerError` when the address cannot be had.
  package static func start(
    host: String = "127.0.0.1", port: Int = 0, vendors: [any VendorStandIn],
    accounts: [UInt8] = []
  ) throws(HTTPServerError) -> SandboxServer {
    let isLoopback = host == "localhost" || host == "::1" || host.hasPrefix("127.")
    let sandbox = SandboxHost(vendors: vendors, hasControls: isLoopback, accounts: accounts)
    var configuration = HTTPServerConfiguration()
    configuration.host = host
    configuration.port = port
    let server = try HTTPListener(configuration: configuration) { request in
      await sandbox.respond(to: request)
    }
    return SandboxServer(server: server)
  }

  /// The port it listens on.
  package var port: Int { server.port }

  /// Where it is: `http://127.0.0.1:PORT`.
  package var origin: String {
    let host = server.host.contains(":") ? "[\(server.host)]" : server.host
    return "http://\(host):\(server.port)"
  }

  /// Stops listening; calls in flight get two seconds to finish.
  package func stop() async {
    await server.stop(gracePeriodSeconds: 2)
  }
}
