import CMicrohttpd

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A numeric IPv4 or IPv6 address with a port.
struct SocketAddress {
  private var storage = sockaddr_storage()
  private var length: socklen_t = 0
  let family: Int32

  /// `localhost` or a numeric address; nil for anything else. Names are not looked up: what a
  /// server binds must not depend on what a name server says.
  init?(host: String, port: UInt16) {
    let text = host == "localhost" ? "127.0.0.1" : host
    var v4 = sockaddr_in()
    var v6 = sockaddr_in6()
    if inet_pton(AF_INET, text, &v4.sin_addr) == 1 {
      family = AF_INET
      v4.sin_family = sa_family_t(AF_INET)
      v4.sin_port = port.bigEndian
      keep(v4)
    } else if inet_pton(AF_INET6, text, &v6.sin6_addr) == 1 {
      family = AF_INET6
      v6.sin6_family = sa_family_t(AF_INET6)
      v6.sin6_port = port.bigEndian
      keep(v6)
    } else {
      return nil
    }
  }

  private mutating func keep<Address>(_ address: Address) {
    length = socklen_t(MemoryLayout<Address>.size)
    withUnsafeBytes(of: address) { bytes in
      withUnsafeMutableBytes(of: &storage) { $0.copyMemory(from: bytes) }
    }
  }

  func bind(_ socket: Int32) -> Int32 {
    withUnsafePointer(to: storage) { storage in
      storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        #if canImport(Glibc)
          Glibc.bind(socket, address, length)
        #else
          Darwin.bind(socket, address, length)
        #endif
      }
    }
  }

  /// The port to which a socket is bound, or 0.
  static func port(of socket: Int32) -> Int {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let result = withUnsafeMutablePointer(to: &storage) { storage in
      storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &length) }
    }
    guard result == 0 else { return 0 }
    // The port stands at the same place in both families.
    return withUnsafeBytes(of: storage) { bytes in
      Int(UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt16.self)))
    }
  }

  /// The numeric address without the port; empty when there is none. IPv4 in IPv6 is written as
  /// IPv4.
  static func text(of address: UnsafePointer<sockaddr>?) -> String {
    guard let address else { return "" }
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    if Int32(address.pointee.sa_family) == AF_INET6 {
      length = socklen_t(MemoryLayout<sockaddr_in6>.size)
    }
    var buffer = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    guard
      getnameinfo(address, length, &buffer, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST) == 0
    else { return "" }
    let text = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.hasPrefix("::ffff:") && text.contains(".") ? String(text.dropFirst(7)) : text
  }
}
