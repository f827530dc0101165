import HTTPServer
import Testing

@Suite struct DisconnectTests {
  @Test func `a handler is cancelled when its client goes`() async throws {
    let (begun, cancelled) = (Counter(), Counter())
    let handler: @Sendable (HTTPRequest) async -> HTTPResponse = { _ in
      begun.add()
      do { try await Task.sleep(for: .seconds(60)) } catch { cancelled.add() }
      return .text(200, "late")
    }
    try await withServer(handler: handler) { server in
      let connection = try RawConnection(port: server.port)
      await connection.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(await eventually { begun.value == 1 })
      connection.shut()
      #expect(await eventually { cancelled.value == 1 })
    }
  }

  @Test func `a streamed body waits for its reader`() async throws {
    let written = Counter()
    let handler: @Sendable (HTTPRequest) async -> HTTPResponse = { _ in
      let stream = HTTPBodyStream { writer in
        for _ in 0..<4_000 {
          try await writer.write([UInt8](repeating: 0x61, count: 10_000))
          written.add(10_000)
        }
      }
      return HTTPResponse(status: 200, body: .stream(stream))
    }
    try await withServer(handler: handler) { server in
      let connection = try RawConnection(port: server.port, receiveBuffer: 32 << 10)
      await connection.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      // It stands still long before its 40 MB: the kernel's buffers are full.
      var last = -1
      while last != written.value || last == 0 {
        last = written.value
        try await Task.sleep(for: .milliseconds(300))
      }
      #expect(written.value < 20_000_000)
      #expect(await connection.drain() > 40_000_000)
      #expect(written.value == 40_000_000)
    }
  }

  @Test func `the writer of a stream is told when its client goes`() async throws {
    let (begun, ended) = (Counter(), Counter())
    let handler: @Sendable (HTTPRequest) async -> HTTPResponse = { _ in
      let stream = HTTPBodyStream { writer in
        try await writer.write(Array("event\n".utf8))
        begun.add()
        do { try await Task.sleep(for: .seconds(60)) } catch { ended.add() }
        do { try await writer.write([1]) } catch { ended.add() }
      }
      return HTTPResponse(status: 200, body: .stream(stream))
    }
    try await withServer(handler: handler) { server in
      let connection = try RawConnection(port: server.port)
      await connection.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(await connection.read(until: "event\n").contains("Transfer-Encoding: chunked\r\n"))
      #expect(await eventually { begun.value == 1 })
      connection.shut()
      #expect(await eventually { ended.value == 2 })
    }
  }

  @Test func `a writer that waits for room is told when its client goes`() async throws {
    let (written, ended) = (Counter(), Counter())
    let handler: @Sendable (HTTPRequest) async -> HTTPResponse = { _ in
      let stream = HTTPBodyStream { writer in
        do {
          while true {
            try await writer.write([UInt8](repeating: 0x61, count: 100_000))
            written.add()
          }
        } catch {
          if error is CancellationError { ended.add() }
        }
      }
      return HTTPResponse(status: 200, body: .stream(stream))
    }
    try await withServer(handler: handler) { server in
      let connection = try RawConnection(port: server.port)
      await connection.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
      var last = -1
      while last != written.value || last == 0 {
        last = written.value
        try await Task.sleep(for: .milliseconds(200))
      }
      connection.shut()
      #expect(await eventually { ended.value == 1 })
    }
  }

  @Test func `a stream that fails does not look whole`() async throws {
    struct Failure: Error {}
    let handler: @Sendable (HTTPRequest) async -> HTTPResponse = { request in
      let isWhole = request.path == "/whole"
      let stream = HTTPBodyStream { writer in
        try await writer.write(Array("abc".utf8))
        if !isWhole { throw Failure() }
      }
      return HTTPResponse(status: 200, body: .stream(stream))
    }
    try await withServer(handler: handler) { server in
      let broken = try await RawConnection.exchange(
        server.port, "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(!broken.contains("0\r\n\r\n"))
      let whole = try await RawConnection.exchange(
        server.port, "GET /whole HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(whole.hasSuffix("\r\n\r\n3\r\nabc\r\n0\r\n\r\n"))
    }
  }

  @Test func `HEAD does not start a stream`() async throws {
    let started = Counter()
    let handler: @Sendable (HTTPRequest) async -> HTTPResponse = { _ in
      HTTPResponse(status: 200, body: .stream(HTTPBodyStream { _ in started.add() }))
    }
    try await withServer(handler: handler) { server in
      let answer = try await RawConnection.exchange(
        server.port, "HEAD / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 200 ") && answer.hasSuffix("\r\n\r\n"))
      #expect(started.value == 0)
    }
  }

  @Test func `a disconnect leaves the handler alone where that is said`() async throws {
    var configuration = HTTPServerConfiguration()
    configuration.cancelsOnDisconnect = false
    let (begun, cancelled, finished) = (Counter(), Counter(), Counter())
    let server = try HTTPListener(configuration: configuration) { _ in
      begun.add()
      do { try await Task.sleep(for: .milliseconds(800)) } catch { cancelled.add() }
      finished.add()
      return .text(200, "")
    }
    var client: RawConnection? = try RawConnection(port: server.port)
    await client?.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(await eventually { begun.value == 1 })
    client = nil
    #expect(await eventually { finished.value == 1 })
    #expect(cancelled.value == 0)
    await server.stop(gracePeriodSeconds: 1)
  }

  /// `isLate`: the client has gone before the handler asks.
  @Test(arguments: [false, true])
  func `a handler can have itself cancelled when its client goes`(_ isLate: Bool) async throws {
    var configuration = HTTPServerConfiguration()
    configuration.cancelsOnDisconnect = false
    let (begun, cancelled) = (Counter(), Counter())
    let server = try HTTPListener(configuration: configuration) { request in
      begun.add()
      if isLate { while request.hasLeft?() != true { await Task.yield() } }
      request.cancelWhenClientLeaves()
      do { try await Task.sleep(for: .seconds(3_600)) } catch { cancelled.add() }
      return .text(200, "")
    }
    var client: RawConnection? = try RawConnection(port: server.port)
    await client?.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(await eventually { begun.value == 1 })
    #expect(cancelled.value == 0)
    client = nil
    #expect(await eventually { cancelled.value == 1 })
    await server.stop(gracePeriodSeconds: 1)
  }

  @Test func `a cancelled handler answers all the same`() async throws {
    let server = try HTTPListener(configuration: HTTPServerConfiguration()) { request in
      request.cancel()
      do { try await Task.sleep(for: .seconds(3_600)) } catch { return .text(200, "cancelled") }
      return .text(500, "")
    }
    let client = try RawConnection(port: server.port)
    await client.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
    #expect(await client.read().hasSuffix("cancelled\n"))
    await server.stop(gracePeriodSeconds: 1)
  }
}
