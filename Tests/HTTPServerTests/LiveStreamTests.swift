import HTTPServer
import Synchronization
import Testing

@Suite struct LiveStreamTests {
  /// The streams that a handler has answered with.
  final class Opened: Sendable {
    private let kept = Mutex<[HTTPLiveStream]>([])
    let closed = Counter()

    var all: [HTTPLiveStream] { kept.withLock { $0 } }

    func response(lastWord: String? = nil) -> HTTPResponse {
      let holder = Holder()
      var whenServerStops: (@Sendable () -> Void)?
      if let lastWord { whenServerStops = { holder.write(lastWord) } }
      let made = HTTPLiveStream(
        whenClosed: { [closed] in closed.add() }, whenServerStops: whenServerStops)
      holder.hold(made)
      kept.withLock { $0.append(made) }
      return HTTPResponse(status: 200, body: .live(made))
    }

    final class Holder: Sendable {
      private let stream = Mutex<HTTPLiveStream?>(nil)
      func hold(_ made: HTTPLiveStream) { stream.withLock { $0 = made } }
      func write(_ word: String) { stream.withLock { $0 }?.write(Array(word.utf8)) }
    }
  }

  private static let get = "GET / HTTP/1.1\r\nHost: h\r\n\r\n"

  @Test func `what is written comes at once, and an end is an end`() async throws {
    let opened = Opened()
    try await withServer(handler: { _ in opened.response() }) { server in
      let connection = try RawConnection(port: server.port)
      await connection.send(Self.get)
      let head = await connection.read(until: "\r\n\r\n")
      #expect(head.hasPrefix("HTTP/1.1 200 OK\r\nDate: "))
      #expect(head.contains("\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"))
      let stream = try #require(opened.all.first)
      #expect(stream.write(Array("one".utf8)))
      #expect(await connection.read(until: "one") == "3\r\none\r\n")
      #expect(stream.write(Array("and another".utf8)))
      stream.end()
      #expect(await connection.read() == "b\r\nand another\r\n0\r\n\r\n")
      #expect(await eventually { opened.closed.value == 1 })
      #expect(!stream.write([0x61]))
    }
  }

  @Test func `what was written before there was a connection is sent first`() async throws {
    let handler: @Sendable (HTTPRequest) async -> HTTPResponse = { _ in
      let stream = HTTPLiveStream()
      stream.write(Array("early".utf8))
      stream.end()
      return HTTPResponse(status: 200, body: .live(stream))
    }
    try await withServer(handler: handler) { server in
      let answer = try await RawConnection.exchange(server.port, Self.get)
      #expect(answer.hasSuffix("\r\n\r\n5\r\nearly\r\n0\r\n\r\n"))
    }
  }

  @Test func `a client that leaves ends its stream`() async throws {
    let opened = Opened()
    try await withServer(handler: { _ in opened.response() }) { server in
      let connections = try (0..<20).map { _ in try RawConnection(port: server.port) }
      for connection in connections {
        await connection.send(Self.get)
        _ = await connection.read(until: "\r\n\r\n")
      }
      for connection in connections.dropFirst() { connection.shut() }
      #expect(await eventually { opened.closed.value == 19 })
      // Requests go on as ever, and so does the one that has stayed.
      #expect(opened.all.filter { $0.write(Array("still".utf8)) }.count == 1)
      #expect(await connections[0].read(until: "still").contains("still"))
    }
  }

  @Test func `a client that knows no chunks gets the bytes alone`() async throws {
    let opened = Opened()
    try await withServer(handler: { _ in opened.response() }) { server in
      let connection = try RawConnection(port: server.port)
      await connection.send("GET / HTTP/1.0\r\nHost: h\r\n\r\n")
      #expect(!(await connection.read(until: "\r\n\r\n")).contains("chunked"))
      let stream = try #require(opened.all.first)
      stream.write(Array("plain".utf8))
      stream.end()
      #expect(await connection.read() == "plain")
    }
  }

  @Test func `a client that does not read is told no more`() async throws {
    let opened = Opened()
    try await withServer(handler: { _ in opened.response() }) { server in
      let connection = try RawConnection(port: server.port, receiveBuffer: 32 << 10)
      await connection.send(Self.get)
      #expect(await eventually { !opened.all.isEmpty })
      let stream = try #require(opened.all.first)
      var taken = 0
      while stream.write([UInt8](repeating: 0x61, count: 10_000)) {
        taken += 1
        try #require(taken < 10_000)
      }
      stream.end()
      // What was taken arrives.
      #expect(await connection.drain() > taken * 10_000)
      #expect(await eventually { opened.closed.value == 1 })
    }
  }

  @Test func `a stream too many is refused, and closed`() async throws {
    let opened = Opened()
    var configuration = HTTPServerConfiguration()
    configuration.maximumLiveStreams = 1
    try await withServer(configuration, handler: { _ in opened.response() }) { server in
      let first = try RawConnection(port: server.port)
      await first.send(Self.get)
      #expect(await first.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 200 OK"))
      let second = try RawConnection(port: server.port)
      await second.send(Self.get)
      let refusal = await second.read(until: "later.")
      #expect(refusal.hasPrefix("HTTP/1.1 503 "))
      #expect(refusal.contains("Retry-After: 10\r\n"))
      #expect(opened.closed.value == 1)
      first.shut()
      #expect(await eventually { opened.closed.value == 2 })
      await second.send(Self.get)
      #expect(await second.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 200 OK"))
    }
  }

  @Test func `HEAD gets the head alone`() async throws {
    let opened = Opened()
    try await withServer(handler: { _ in opened.response() }) { server in
      let answer = try await RawConnection.exchange(
        server.port, "HEAD / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(await eventually { opened.closed.value == 1 })
    }
  }

  @Test func `stopping lets streams say a last word`() async throws {
    let opened = Opened()
    let server = try HTTPListener(configuration: HTTPServerConfiguration()) { _ in
      opened.response(lastWord: "bye")
    }
    let connection = try RawConnection(port: server.port)
    await connection.send(Self.get)
    _ = await connection.read(until: "\r\n\r\n")
    async let rest = connection.read()
    await server.stop(gracePeriodSeconds: 10)
    #expect(await rest == "3\r\nbye\r\n0\r\n\r\n")
    #expect(opened.closed.value == 1)
  }
}
