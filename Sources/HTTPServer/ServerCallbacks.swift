import CMicrohttpd

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// What libmicrohttpd calls, always from the thread of the connection's event loop. The context is
// the server's core, the connection's own context a retained `ClientConnection`, the request's a
// retained `Exchange`.

/// A connection was accepted or is about to be closed.
func connectionChanged(
  context: UnsafeMutableRawPointer?, connection: OpaquePointer?,
  kept: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, change: MHD_ConnectionNotificationCode
) {
  guard let context, let connection, let kept else { return }
  let core = Unmanaged<ServerCore>.fromOpaque(context).takeUnretainedValue()
  if change == .CONNECTION_NOTIFY_STARTED {
    let client = ClientConnection(
      core: core, socket: tenon_mhd_socket(connection),
      remoteAddress: SocketAddress.text(of: tenon_mhd_address(connection)))
    kept.pointee = Unmanaged.passRetained(client).toOpaque()
    core.opened(client)
  } else if let pointer = kept.pointee {
    kept.pointee = nil
    core.closed(Unmanaged<ClientConnection>.fromOpaque(pointer).takeRetainedValue())
  }
}

/// A request line is complete: the only moment at which the target is whole. The answer becomes the
/// request's context.
func requestBegan(
  context: UnsafeMutableRawPointer?, target: UnsafePointer<CChar>?, connection: OpaquePointer?
) -> UnsafeMutableRawPointer? {
  guard let target, let connection, let kept = tenon_mhd_socket_context(connection) else {
    return nil
  }
  let client = Unmanaged<ClientConnection>.fromOpaque(kept).takeUnretainedValue()
  let exchange = Exchange(
    connection: client, handle: ConnectionHandle(pointer: connection),
    target: String(cString: target))
  return Unmanaged.passRetained(exchange).toOpaque()
}

/// The head, a piece of the body, the end of the body, or a resumed connection.
func requestReceived(
  context: UnsafeMutableRawPointer?, connection: OpaquePointer?, url: UnsafePointer<CChar>?,
  method: UnsafePointer<CChar>?, version: UnsafePointer<CChar>?, piece: UnsafePointer<CChar>?,
  pieceBytes: UnsafeMutablePointer<Int>?, kept: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
  guard let url, let method, let version, let pieceBytes, let pointer = kept?.pointee else {
    return .NO
  }
  let count = pieceBytes.pointee
  pieceBytes.pointee = 0
  let exchange = Unmanaged<Exchange>.fromOpaque(pointer).takeUnretainedValue()
  return exchange.receive(
    method: method, url: url, version: version,
    piece: UnsafeBufferPointer(start: piece, count: piece == nil ? 0 : count))
}

/// The answer has been sent, or the connection is lost.
func requestCompleted(
  context: UnsafeMutableRawPointer?, connection: OpaquePointer?,
  kept: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, code: MHD_RequestTerminationCode
) {
  guard let kept, let pointer = kept.pointee else { return }
  kept.pointee = nil
  Unmanaged<Exchange>.fromOpaque(pointer).takeRetainedValue().complete()
}
