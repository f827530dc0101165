import Foundation
import Synchronization

/// A vendor that misbehaves as told: every connection runs the script on a thread of its own.
package final class RawServer: Sendable {
  /// Where it listens.
  package let port: Int
  private let listener: Int32
  private let log = Log()

  /// Everything that was asked, in the order in which it came.
  package var requests: [String] { log.requests.withLock { $0 } }

  /// `http://127.0.0.1:PORT`.
  package var url: String { "http://127.0.0.1:\(port)" }

  /// Listens on a free port of this machine.
  package init(_ script: @Sendable @escaping (Peer) -> Void) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, size) | listen(listener, 64) | getsockname(listener, address, &size)
      }
    }
    guard result == 0 else { throw POSIXError(.EIO) }
    self.listener = listener
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [log] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        Thread.detachNewThread {
          let peer = Peer(connection) { request in log.requests.withLock { $0.append(request) } }
          script(peer)
          peer.close()
        }
      }
    }
  }

  private final class Log: Sendable {
    let requests = Mutex<[String]>([])
  }

  /// Takes no more connections.
  package func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }
}

/// The server's end of one connection.
package final class Peer {
  private let socket: Int32
  private let record: (String) -> Void
  private var unread: [UInt8] = []

  init(_ socket: Int32, record: @escaping (String) -> Void) {
    self.socket = socket
    self.record = record
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  /// The next request with its body, recorded; nil when the client has closed.
  @discardableResult
  package func request() -> String? {
    while true {
      let text = String(decoding: unread, as: UTF8.self)
      if let end = text.range(of: "\r\n\r\n") {
        let head = text[..<end.upperBound]
        let length =
          head.split(whereSeparator: \.isNewline)
          .first { $0.lowercased().hasPrefix("content-length:") }
          .flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) } ?? 0
        let whole = head.utf8.count + length
        if unread.count >= whole {
          let request = String(decoding: unread[..<whole], as: UTF8.self)
          unread.removeFirst(whole)
          record(request)
          return request
        }
      }
      var buffer = [UInt8](repeating: 0, count: 64 << 10)
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      unread += buffer[..<count]
    }
  }

  /// False when the client has closed.
  @discardableResult
  package func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// False when the client has closed.
  @discardableResult
  package func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Waits until the client closes, and drops what it sends; false after ten seconds.
  package func waitForClose() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count == 0 { return true }
      if count < 0 { return errno == ECONNRESET }
    }
  }

  func close() { Glibc.close(socket) }
}
