import Foundation

/// A client's end of a connection, one byte at a time if need be. Its blocking calls run on threads
/// of their own, since the handlers under test need Swift's.
final class RawConnection: Sendable {
  private let socket: Int32

  init(port: Int, receiveBuffer: Int32? = nil) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    if var receiveBuffer {
      setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, 4)
    }
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    // `deinit` closes the socket when this throws, too.
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  deinit { Glibc.close(socket) }

  func send(_ text: String) async { await send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) async {
    await blocking { [socket] in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes {
          Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// What comes until the text has come, the connection ends, or a minute has passed.
  func read(until mark: String? = nil) async -> String {
    await blocking { [socket] in
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 64 << 10)
      while true {
        if let mark, String(decoding: bytes, as: UTF8.self).contains(mark) { break }
        let count = recv(socket, &buffer, buffer.count, 0)
        guard count > 0 else { break }
        bytes += buffer[..<count]
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// How many bytes come until the connection ends.
  func drain() async -> Int {
    await blocking { [socket] in
      var total = 0
      var buffer = [UInt8](repeating: 0, count: 256 << 10)
      while true {
        let count = recv(socket, &buffer, buffer.count, 0)
        guard count > 0 else { return total }
        total += count
      }
    }
  }

  /// Reads to the end; false when that is a reset.
  func endsWell() async -> Bool {
    await blocking { [socket] in
      var buffer = [UInt8](repeating: 0, count: 64 << 10)
      while true {
        let count = recv(socket, &buffer, buffer.count, 0)
        if count <= 0 { return count == 0 }
      }
    }
  }

  /// Whether what is sent still finds somebody.
  var isOpen: Bool {
    Glibc.send(socket, [0x61], 1, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)) == 1
  }

  /// Says that no more will be sent.
  func finishSending() { shutdown(socket, Int32(SHUT_WR)) }

  func shut() { shutdown(socket, Int32(SHUT_RDWR)) }

  /// One exchange on a connection of its own, to the end of the connection.
  static func exchange(_ port: Int, _ text: String) async throws -> String {
    let connection = try RawConnection(port: port)
    await connection.send(text)
    return await connection.read()
  }
}

func blocking<Value: Sendable>(_ body: @Sendable @escaping () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    Thread.detachNewThread { continuation.resume(returning: body()) }
  }
}
