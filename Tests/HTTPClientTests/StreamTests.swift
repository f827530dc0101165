import HTTPClient
import RawServing
import Testing

@Suite struct StreamTests {
  @Test func `a body is read while it comes`() async throws {
    let server = try RawServer { peer in
      peer.request()
      peer.send(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n"
      )
      // What comes next is asked for by the reader of what came.
      peer.request()
      peer.send("1\r\nc\r\n0\r\n\r\n")
    }
    let client = try CurlClient()
    let stream = try await client.stream(HTTPClientRequest(url: server.url))
    #expect(stream.status == 200)
    #expect(stream.field("content-type") == "text/event-stream")
    var iterator = stream.body.makeAsyncIterator()
    #expect(try await iterator.next() == Array("ab".utf8))
    await client.stop()
    let error = await failure { () throws(HTTPClientError) in try await iterator.next() }
    #expect(error?.code == .stopped)
  }

  @Test func `a body larger than memory passes through, at the pace of its reader`() async throws {
    let sent = Counter()
    let total = 64 << 20
    let server = try RawServer { peer in
      peer.request()
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: \(total)\r\n\r\n")
      for _ in 0..<total >> 16 {
        guard peer.send([UInt8](repeating: 0x61, count: 1 << 16)) else { return }
        sent.add(1 << 16)
      }
    }
    let client = try CurlClient()
    let stream = try await client.stream(
      HTTPClientRequest(url: server.url, maximumBodyBytes: total))
    var last = -1
    while last != sent.value || last == 0 {
      last = sent.value
      try await Task.sleep(for: .milliseconds(200))
    }
    #expect(sent.value < total / 2)
    var received = 0
    for try await piece in stream.body { received += piece.count }
    #expect(received == total)
    await client.stop()
  }

  @Test func `a stream that is cut says so`() async throws {
    let server = try RawServer { peer in
      peer.request()
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
    }
    let client = try CurlClient()
    let error = await failure { () throws(HTTPClientError) in
      let stream = try await client.stream(HTTPClientRequest(url: server.url))
      var iterator = stream.body.makeAsyncIterator()
      while try await iterator.next() != nil {}
    }
    #expect(
      error
        == HTTPClientError(
          .truncated, "127.0.0.1:\(server.port): the answer ended before its end", requestSent: true
        ))
    await client.stop()
  }

  @Test func `to let go of a stream ends it`() async throws {
    let closed = Counter()
    let server = try RawServer { peer in
      peer.request()
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
      if peer.waitForClose() { closed.add() }
    }
    let client = try CurlClient()
    do {
      let stream = try await client.stream(HTTPClientRequest(url: server.url))
      #expect(stream.status == 200)
    }
    #expect(await eventually { closed.value == 1 })
    await client.stop()
  }
}
