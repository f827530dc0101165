#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Opens the socket on which a server listens; libmicrohttpd's own way says nothing of why it
/// failed.
enum ListeningSocket {
  /// A bound, listening, non-blocking socket, which the caller closes.
  static func open(host: String, port: Int) throws(HTTPServerError) -> Int32 {
    guard let number = UInt16(exactly: port) else {
      throw HTTPServerError(.badPort, "cannot listen on port \(port): give one from 0 to 65535")
    }
    guard let address = SocketAddress(host: host, port: number) else {
      throw HTTPServerError(
        .badHost,
        "cannot listen on '\(printable(host))': give localhost or a numeric address such as 127.0.0.1"
      )
    }
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let descriptor = socket(address.family, kind, 0)
    guard descriptor >= 0 else { throw failure(errno, host: host, port: port) }
    var one: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    // A restart must not wait for the old connections' last minute.
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, size)
    if address.family == AF_INET6 && host != "::" {
      setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &one, size)
    }
    let flags = fcntl(descriptor, F_GETFL)
    guard
      fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0,
      fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0,
      address.bind(descriptor) == 0, listen(descriptor, SOMAXCONN) == 0
    else {
      let number = errno
      close(descriptor)
      throw failure(number, host: host, port: port)
    }
    return descriptor
  }

  private static func failure(_ number: Int32, host: String, port: Int) -> HTTPServerError {
    let place = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    switch number {
    case EADDRINUSE:
      return HTTPServerError(
        .portInUse,
        "cannot listen on \(place): the port is in use; stop the other process or choose another port"
      )
    case EACCES, EPERM:
      return HTTPServerError(
        .forbidden,
        "cannot listen on \(place): not allowed; choose a port above 1023 or grant the privilege")
    case EADDRNOTAVAIL, EAFNOSUPPORT:
      return HTTPServerError(
        .unavailable,
        "cannot listen on \(place): no interface of this machine has that address; try 127.0.0.1")
    default:
      return HTTPServerError(
        .failed, "cannot listen on \(place): \(String(cString: strerror(number)))")
    }
  }

  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix(80).map { $0.value < 0x20 || $0.value == 0x7F ? "?" : $0 }))
  }
}
