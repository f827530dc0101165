import CMicrohttpd
import Foundation
import HTTPServer
import Testing

/// What libmicrohttpd refuses by itself, before any of our code has a say.
@Suite struct LibraryRefusalTests {
  /// Version 0.9.75 writes the head of these answers twice; a newer one may not.
  @Test(arguments: [
    "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: +1\r\n\r\na",
    "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999999999\r\n\r\na",
    "GET / HTTP/1.1\r\n\r\n",
  ]) func `its own answers are those of a daemon with nothing around it`(request: String)
    async throws
  {
    let bare = try BareDaemon()
    defer { bare.stop() }
    let expected = try await RawConnection.exchange(bare.port, request)
    #expect(expected.hasPrefix("HTTP/1.1 4"))
    try await withServer { server in
      let answer = try await RawConnection.exchange(server.port, request)
      #expect(withoutDates(answer) == withoutDates(expected))
    }
  }

  private func withoutDates(_ answer: String) -> [String] {
    answer.components(separatedBy: "\r\n").filter { !$0.hasPrefix("Date: ") }
  }
}

/// libmicrohttpd with a handler that it never calls here.
private struct BareDaemon {
  struct Failure: Error {}

  let port: Int
  private let daemon: OpaquePointer

  init() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, size) | listen(listener, 8) | getsockname(listener, address, &size)
      }
    }
    var setup = tenon_mhd_setup()
    setup.flags = MHD_USE_AUTO_INTERNAL_THREAD.rawValue
    setup.listen_socket = listener
    setup.threads = 1
    setup.connection_memory = 32 << 10
    setup.connection_limit = 8
    setup.idle_seconds = 60
    setup.receive = { _, _, _, _, _, _, _, _ in .NO }
    setup.begin = { _, _, _ in nil }
    setup.complete = { _, _, _, _ in }
    setup.notify = { _, _, _, _ in }
    guard result == 0, let daemon = tenon_mhd_start(&setup) else { throw Failure() }
    port = Int(UInt16(bigEndian: address.sin_port))
    self.daemon = daemon
  }

  func stop() { MHD_stop_daemon(daemon) }
}
