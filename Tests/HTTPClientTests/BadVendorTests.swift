import HTTPClient
import RawServing
import Testing

@Suite struct BadVendorTests {
  @Test(arguments: [
    ("garbage\r\n\r\n", HTTPClientError.Code.malformedResponse, "what came is no HTTP answer"),
    ("<html><body>busy</body></html>", .malformedResponse, "what came is no HTTP answer"),
    ("HTTP/1.1 OK\r\n\r\n", .malformedResponse, "what came is no HTTP answer"),
    ("HTTP/1.1 999 No\r\n\r\n", .malformedResponse, "what came is no HTTP answer"),
    (
      "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", .malformedResponse,
      "what came is no HTTP answer"
    ),
    (
      "HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\nab", .malformedResponse,
      "what came is no HTTP answer"
    ),
    (
      "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nab", .malformedResponse,
      "what came is no HTTP answer"
    ),
    (
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nab", .truncated,
      "the answer ended before its end"
    ),
    ("", .connectionLost, "the connection ended before an answer; the request was not sent again"),
    (
      "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort", .truncated,
      "the answer ended before its end"
    ),
    (
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", .truncated,
      "the answer ended before its end"
    ),
    ("HTTP/1.1 200 OK\r\nContent-Le", .truncated, "the answer ended before its end"),
    (
      "HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n", .bodyTooLarge,
      "the answer is larger than 100 bytes"
    ),
    (
      "HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "a", count: 101), .bodyTooLarge,
      "the answer is larger than 100 bytes"
    ),
  ]) func `an answer that is none has its own error`(
    answer: String, code: HTTPClientError.Code, words: String
  ) async throws {
    let server = try RawServer { peer in
      peer.request()
      peer.send(answer)
    }
    let client = try CurlClient()
    let request = HTTPClientRequest(
      method: "POST", url: server.url + "/pay?key=secret", body: [1], maximumBodyBytes: 100)
    let error = await failure { () throws(HTTPClientError) in try await client.send(request) }
    #expect(error == HTTPClientError(code, "127.0.0.1:\(server.port): \(words)", requestSent: true))
    #expect(server.requests.count == 1)
    await client.stop()
  }

  // libcurl gives up by itself on a line of more than 100 kB.
  @Test(arguments: [1_000, 70_000, 1_000_000])
  func `fields without end are refused`(bytes: Int) async throws {
    let server = try RawServer { peer in
      peer.request()
      peer.send("HTTP/1.1 200 OK\r\n")
      while peer.send("X-Flood: " + String(repeating: "a", count: bytes) + "\r\n") {}
    }
    let client = try CurlClient()
    let error = await failure { () throws(HTTPClientError) in
      try await client.send(HTTPClientRequest(method: "POST", url: server.url, body: [1]))
    }
    #expect(
      error
        == HTTPClientError(
          .headTooLarge,
          "127.0.0.1:\(server.port): the vendor's answer has header fields beyond 64 KiB",
          requestSent: true))
    await client.stop()
  }

  @Test func `a body without end is cut at the limit`() async throws {
    let closed = Counter()
    let server = try RawServer { peer in
      peer.request()
      peer.send("HTTP/1.1 200 OK\r\n\r\n")
      while peer.send([UInt8](repeating: 0x61, count: 100_000)) {}
      closed.add()
    }
    let client = try CurlClient()
    let error = await failure { () throws(HTTPClientError) in
      try await client.send(HTTPClientRequest(url: server.url, maximumBodyBytes: 1 << 20))
    }
    #expect(error?.code == .bodyTooLarge)
    #expect(await eventually { closed.value == 1 })
    await client.stop()
  }

  @Test(arguments: [
    "", "HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
  ])
  func `a vendor that falls silent costs its time and no more`(beginning: String) async throws {
    let server = try RawServer { peer in
      peer.request()
      peer.send(beginning)
      _ = peer.waitForClose()
    }
    let client = try CurlClient()
    let error = await failure { () throws(HTTPClientError) in
      try await client.send(HTTPClientRequest(url: server.url, totalTimeoutSeconds: 0.2))
    }
    #expect(
      error
        == HTTPClientError(
          .timedOut, "127.0.0.1:\(server.port): no whole answer within the time allowed",
          requestSent: true))
    await client.stop()
  }

  @Test func `nothing listens there`() async throws {
    let server = try RawServer { _ in }
    let url = server.url
    let port = server.port
    server.stop()
    let client = try CurlClient()
    let error = await failure { () throws(HTTPClientError) in
      try await client.send(HTTPClientRequest(url: url))
    }
    #expect(
      error
        == HTTPClientError(
          .cannotConnect, "127.0.0.1:\(port): nothing accepts connections there", requestSent: false
        ))
    await client.stop()
  }

  @Test func `a name without an address`() async throws {
    let client = try CurlClient()
    let error = await failure { () throws(HTTPClientError) in
      try await client.send(HTTPClientRequest(url: "https://nobody.invalid/a?key=secret"))
    }
    #expect(
      error
        == HTTPClientError(
          .cannotResolve, "nobody.invalid: the host's name has no address", requestSent: false))
    await client.stop()
  }

  @Test func `TLS where none is spoken`() async throws {
    let server = try RawServer { peer in
      _ = peer.request()
      peer.send("HTTP/1.1 400 Bad\r\n\r\n")
    }
    let client = try CurlClient()
    let error = await failure { () throws(HTTPClientError) in
      try await client.send(
        HTTPClientRequest(url: "https://127.0.0.1:\(server.port)/", totalTimeoutSeconds: 0.5))
    }
    #expect(error?.code == .tls || error?.code == .timedOut)
    #expect(error?.requestSent == false)
    await client.stop()
  }

  @Test(arguments: ["GET", "POST"])
  func `a request is never sent twice, also when a kept connection ends on it`(method: String)
    async throws
  {
    let server = try RawServer { peer in
      peer.request()
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
      // The second is taken, acted on and not answered.
      peer.request()
    }
    // However slow this machine is, the connection must not grow too old to be used again.
    var configuration = HTTPClientConfiguration()
    configuration.maximumIdleSeconds = 600
    let client = try CurlClient(configuration: configuration)
    let request = HTTPClientRequest(
      method: method, url: server.url + "/pay", body: method == "GET" ? nil : [1])
    #expect(try await client.send(request).status == 200)
    let error = await failure { () throws(HTTPClientError) in try await client.send(request) }
    #expect(error?.code == .connectionLost)
    #expect(error?.requestSent == true)
    #expect(server.requests.count == 2)
    #expect(try await client.send(request).status == 200)
    await client.stop()
  }

  @Test func `a kept connection that ended unnoticed is replaced before anything is sent`()
    async throws
  {
    let server = try RawServer { peer in
      peer.request()
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    }
    let client = try CurlClient()
    for count in 1...3 {
      #expect(
        try await client.send(HTTPClientRequest(method: "POST", url: server.url, body: [1])).status
          == 200)
      #expect(server.requests.count == count)
      try await Task.sleep(for: .milliseconds(50))
    }
    await client.stop()
  }
}
