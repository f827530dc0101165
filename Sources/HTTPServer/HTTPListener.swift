/// An HTTP/1.1 server: one event loop, and a Swift task for each request.
///
/// No thread waits for a handler. A handler's task is cancelled when its client disconnects
/// (noticed within a quarter of a second; not where `cancelsOnDisconnect` is false) or when the
/// server stops. Release it only after `stop`;
/// one that is released without is stopped at once.
package final class HTTPListener: Sendable {
  /// The host as configured.
  package let host: String
  /// The port in use, also when 0 was asked for.
  package let port: Int

  private let core: ServerCore
  private let daemon: Daemon

  /// Starts to listen.
  ///
  /// - Parameter handler: gives each request its answer; run for many requests at the same time.
  package init(
    configuration: HTTPServerConfiguration,
    handler: @Sendable @escaping (HTTPRequest) async -> HTTPResponse
  ) throws(HTTPServerError) {
    let listener = try ListeningSocket.open(host: configuration.host, port: configuration.port)
    host = configuration.host
    port = SocketAddress.port(of: listener)
    core = ServerCore(configuration: configuration, handler: handler)
    daemon = try Daemon(core: core, listener: listener)
  }

  deinit {
    let (core, daemon) = (core, daemon)
    Task.detached { await daemon.stop(core, gracePeriodSeconds: 0) }
  }

  /// Stops: takes no more connections, lets requests in progress finish within the period, then
  /// cancels their tasks and closes everything. Requests that arrive meanwhile get a 503. Further
  /// calls wait for the first to end.
  ///
  /// - Parameter gracePeriodSeconds: at most this long; less when nothing is in progress.
  package func stop(gracePeriodSeconds: Double) async {
    await daemon.stop(core, gracePeriodSeconds: gracePeriodSeconds)
  }
}
