import HTTPServer
import Testing

@Suite struct RefusalTests {
  @Test(arguments: [
    // Two opinions of where the body ends.
    (
      "400",
      "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    ),
    ("400", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na"),
    ("400", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\nabcde"),
    ("400", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1, 1\r\n\r\na"),
    ("400", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: +1\r\n\r\na"),
    ("400", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\na"),
    ("400", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0x1\r\n\r\na"),
    ("400", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length:\r\n\r\na"),
    ("413", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999999999\r\n\r\na"),
    ("501", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\na"),
    ("501", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\na"),
    ("400", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: \u{b}chunked\r\n\r\n0\r\n\r\n"),
    (
      "400",
      "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n"
    ),
    ("501", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    ("400", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n"),
    // Lines that two readers could divide differently.
    ("400", "GET / HTTP/1.1\r\nHost: h\r\nX: a\r\n b\r\n\r\n"),
    ("400", "GET / HTTP/1.1\r\n Host: h\r\n\r\n"),
    ("400", "GET / HTTP/1.1\nHost: h\r\n\r\n"),
    ("400", "GET / HTTP/1.1\r\nHost: h\nX: a\r\n\r\n"),
    ("400", "GET / HTTP/1.1\r\nHost: h\r\n\n"),
    ("400", "GET / HTTP/1.1\r\nHost: h\r\nX: a\u{0}b\r\n\r\n"),
    ("400", "GET / HTTP/1.1\r\nHost: h\r\n\u{0}X: a\r\n\r\n"),
    ("400", "GET / HTTP/1.1\r\nHost: h\r\nX: a\rb\r\n\r\n"),
    ("400", "GET / HTTP/1.1\r\nHost: h\r\nX: a\u{7f}\r\n\r\n"),
    ("400", "GET / HTTP/1.1\r\nHost: h\r\nX y: a\r\n\r\n"),
    ("400", "GET / HTTP/1.1\r\nHost: h\r\n: a\r\n\r\n"),
    ("400", "GET / HTTP/1.1\r\nHost: h\r\nno colon\r\n\r\n"),
    // Whom it is for.
    ("400", "GET / HTTP/1.1\r\n\r\n"),
    ("400", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"),
    ("400", "GET http://a/ HTTP/1.1\r\nHost: b\r\n\r\n"),
    // The request line.
    ("400", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n"),
    ("400", "GET /\u{0} HTTP/1.1\r\nHost: h\r\n\r\n"),
    ("400", "GET /é HTTP/1.1\r\nHost: h\r\n\r\n"),
    ("400", "GET x HTTP/1.1\r\nHost: h\r\n\r\n"),
    ("400", "GET * HTTP/1.1\r\nHost: h\r\n\r\n"),
    ("400", "CONNECT h:1 HTTP/1.1\r\nHost: h\r\n\r\n"),
    ("400", "G(T / HTTP/1.1\r\nHost: h\r\n\r\n"),
    ("400", "GET /\r\n\r\n"),
    ("400", "GET / HTTQ/1.1\r\nHost: h\r\n\r\n"),
    ("505", "GET / HTTP/1.2\r\nHost: h\r\n\r\n"),
    ("505", "GET / HTTP/2.0\r\nHost: h\r\n\r\n"),
  ]) func `an ambiguous request is refused and ends the connection`(
    status: String, request: String
  ) async throws {
    let calls = Counter()
    let handler: @Sendable (HTTPRequest) async -> HTTPResponse = { _ in
      calls.add()
      return .text(200, "called")
    }
    try await withServer(handler: handler) { server in
      let answer = try await RawConnection.exchange(
        server.port, request + "GET /smuggled HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 \(status) ") || answer.hasPrefix("HTTP/1.0 \(status) "))
      #expect(calls.value == 0)
    }
  }

  @Test func `a body is refused as soon as its length is known`() async throws {
    var configuration = HTTPServerConfiguration()
    configuration.maximumBodyBytes = 10
    try await withServer(configuration) { server in
      let answer = try await RawConnection.exchange(
        server.port,
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 413 "))
      #expect(answer.hasSuffix("The body is larger than 10 bytes.\n"))
    }
  }

  @Test func `a body without a length is refused at the first byte too many`() async throws {
    var configuration = HTTPServerConfiguration()
    configuration.maximumBodyBytes = 10
    try await withServer(configuration) { server in
      let connection = try RawConnection(port: server.port)
      await connection.send(
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nffffff\r\n1234567890a")
      let answer = await connection.read()
      #expect(answer.hasPrefix("HTTP/1.1 413 "))
      #expect(answer.hasSuffix("\r\n\r\nThe body is larger than 10 bytes.\n"))
    }
  }

  @Test(arguments: ["Content-Length: 150000", "Transfer-Encoding: chunked"])
  func `a client that goes on sending is refused and not reset`(framing: String) async throws {
    var configuration = HTTPServerConfiguration()
    configuration.maximumBodyBytes = 10
    try await withServer(configuration) { server in
      let connection = try RawConnection(port: server.port)
      let isChunked = framing.hasSuffix("chunked")
      await connection.send(
        "POST / HTTP/1.1\r\nHost: h\r\n\(framing)\r\n\r\n" + (isChunked ? "249f0\r\n" : ""))
      let half = [UInt8](repeating: 0x61, count: 75_000)
      await connection.send(half)
      let answer = await connection.read(until: "10 bytes.\n")
      #expect(answer.hasPrefix("HTTP/1.1 413 "))
      #expect(answer.contains("Connection: close\r\n"))
      await connection.send(half)
      if isChunked { await connection.send("\r\n0\r\n\r\n") }
      #expect(await connection.endsWell())
    }
  }

  @Test func `what follows a refusal is taken up to a limit and for a time`() async throws {
    var configuration = HTTPServerConfiguration()
    configuration.maximumBodyBytes = 10
    try await withServer(configuration) { server in
      let head = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999\r\n\r\n"
      let loud = try RawConnection(port: server.port)
      await loud.send(head)
      // Ends only because the server closes.
      await loud.send([UInt8](repeating: 0x61, count: 64 << 20))
      let silent = try RawConnection(port: server.port)
      await silent.send(head)
      #expect(await silent.read().hasPrefix("HTTP/1.1 413 "))
      await silent.send("a")
      #expect(await eventually { !silent.isOpen })
    }
  }

  @Test func `answers that nobody reads have a limit, and new requests wait for it`() async throws {
    var configuration = HTTPServerConfiguration()
    configuration.maximumUnreadBytes = 1 << 20
    configuration.unreadPatienceSeconds = 1
    let large = [UInt8](repeating: 0x61, count: 16 << 20)
    let handler: @Sendable (HTTPRequest) async -> HTTPResponse = { request in
      HTTPResponse(status: 200, body: .bytes(request.path == "/large" ? large : [0x62]))
    }
    let small = "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
    try await withServer(configuration, handler: handler) { server in
      let idle = try RawConnection(port: server.port, receiveBuffer: 32 << 10)
      await idle.send("GET /large HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(await idle.read(until: "a").hasPrefix("HTTP/1.1 200 "))
      let refused = try await RawConnection.exchange(server.port, small)
      #expect(refused.hasPrefix("HTTP/1.1 503 "))
      #expect(refused.contains("Retry-After: 1\r\n"))
      #expect(refused.hasSuffix("Too many answers wait to be read. Try again.\n"))
      var answer = refused
      while answer.hasPrefix("HTTP/1.1 503 ") {
        try await Task.sleep(for: .milliseconds(100))
        answer = try await RawConnection.exchange(server.port, small)
      }
      #expect(answer.hasPrefix("HTTP/1.1 200 "))
      #expect(await idle.drain() < large.count)
    }
  }

  @Test func `all bodies together have a limit too`() async throws {
    var configuration = HTTPServerConfiguration()
    configuration.maximumBufferedBodyBytes = 10
    try await withServer(configuration) { server in
      let first = try RawConnection(port: server.port)
      await first.send(
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 8\r\nConnection: close\r\n\r\n1234567")
      let second = try RawConnection(port: server.port)
      await second.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 8\r\n\r\n1234567")
      #expect(await second.read().hasPrefix("HTTP/1.1 503 "))
      await first.send("8")
      #expect(await first.read().hasSuffix("POST / [] 12345678\n"))
    }
  }

  @Test func `fields and targets without end are refused`() async throws {
    try await withServer { server in
      let fields = String(
        repeating: "X-Flood: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n", count: 2_000)
      let flood = try await RawConnection.exchange(
        server.port, "GET / HTTP/1.1\r\nHost: h\r\n" + fields)
      #expect(flood.hasPrefix("HTTP/1.1 431 "))
      let long = try await RawConnection.exchange(
        server.port, "GET /" + String(repeating: "a", count: 100_000))
      #expect(long.hasPrefix("HTTP/1.1 414 ") || long.hasPrefix("HTTP/1.0 414 "))
    }
  }

  @Test func `an address has its share of connections`() async throws {
    var configuration = HTTPServerConfiguration()
    configuration.maximumConnectionsPerAddress = 2
    try await withServer(configuration) { server in
      let first = try RawConnection(port: server.port)
      let second = try RawConnection(port: server.port)
      for connection in [first, second] {
        await connection.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(await connection.read(until: "GET / [] \n").hasPrefix("HTTP/1.1 200 "))
      }
      #expect(
        try await RawConnection.exchange(server.port, "GET / HTTP/1.1\r\nHost: h\r\n\r\n") == "")
    }
  }

  @Test func `a request that comes byte by byte for ever is cut`() async throws {
    var configuration = HTTPServerConfiguration()
    configuration.connectionTimeoutSeconds = 1
    configuration.requestTimeoutSeconds = 0
    try await withServer(configuration) { server in
      let connection = try RawConnection(port: server.port)
      let drip = Task {
        while !Task.isCancelled {
          await connection.send("G")
          try await Task.sleep(for: .milliseconds(100))
        }
      }
      #expect(await connection.read() == "")
      drip.cancel()
    }
  }
}
