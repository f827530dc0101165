import HTTPFields
import HTTPServer
import Testing

@Suite struct ExchangeTests {
  @Test func `a request arrives as it was sent, nothing decoded`() async throws {
    let handler: @Sendable (HTTPRequest) async -> HTTPResponse = { request in
      let fields = request.fields.map { "\($0.name)=\($0.value)" }.joined(separator: ";")
      let text = """
        \(request.method) \(request.target) \(request.path) \(request.query) \(fields) \
        \(request.field("X-ONE") ?? "-") \(request.fields("x-one")) \(request.remoteAddress)
        """
      return .text(200, text)
    }
    try await withServer(handler: handler) { server in
      let answer = try await RawConnection.exchange(
        server.port,
        "PATCH /a%2Fb/../c//d?x=%20+&y=a?b HTTP/1.1\r\nHost: h\r\nx-One:  1 \t\r\nX-one:2\r\nConnection: close\r\n\r\n"
      )
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(
        answer.hasSuffix(
          """
          \r\n\r\nPATCH /a%2Fb/../c//d?x=%20+&y=a?b /a%2Fb/../c//d x=%20+&y=a?b \
          Host=h;x-One=1;X-one=2;Connection=close 1 ["1", "2"] 127.0.0.1\n
          """))
    }
  }

  @Test func `a connection serves one request after the other`() async throws {
    try await withServer { server in
      let connection = try RawConnection(port: server.port)
      for number in 1...3 {
        await connection.send("POST /\(number) HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab")
        #expect(await connection.read(until: "ab\n").hasSuffix("POST /\(number) [] ab\n"))
      }
    }
  }

  @Test func `requests sent at once are answered in their order`() async throws {
    try await withServer { server in
      let answer = try await RawConnection.exchange(
        server.port,
        "GET /1 HTTP/1.1\r\nHost: h\r\n\r\nPOST /2 HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\nx"
          + "GET /3 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      let lines = answer.split(whereSeparator: \.isNewline).filter { $0.contains(" [] ") }
      #expect(lines == ["GET /1 [] ", "POST /2 [] x", "GET /3 [] "])
    }
  }

  @Test func `a body in chunks is joined`() async throws {
    try await withServer { server in
      let answer = try await RawConnection.exchange(
        server.port,
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
          + "3\r\nabc\r\n1;x=y\r\nd\r\n0\r\nTrailer: t\r\n\r\n")
      #expect(answer.hasSuffix("POST / [] abcd\n"))
    }
  }

  @Test func `HEAD is answered with the head of the answer alone`() async throws {
    try await withServer { server in
      let answer = try await RawConnection.exchange(
        server.port, "HEAD /1 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(answer.contains("Content-Length: 12\r\n"))
      #expect(answer.hasSuffix("\r\n\r\n"))
    }
  }

  @Test func `a client that asks whether to continue is told so before it sends`() async throws {
    try await withServer { server in
      let connection = try RawConnection(port: server.port)
      await connection.send(
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"
      )
      #expect(await connection.read(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
      await connection.send("ok")
      #expect(await connection.read().hasSuffix("POST / [] ok\n"))
    }
  }

  @Test func `an absolute URL and an asterisk are targets too`() async throws {
    try await withServer { server in
      let absolute = try await RawConnection.exchange(
        server.port, "GET http://H:1?q HTTP/1.1\r\nHost: h:1\r\nConnection: close\r\n\r\n")
      #expect(absolute.hasSuffix("GET / [q] \n"))
      let asterisk = try await RawConnection.exchange(
        server.port, "OPTIONS * HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(asterisk.hasSuffix("OPTIONS * [] \n"))
    }
  }

  @Test func `four hundred requests wait at the same time`() async throws {
    let waiting = Counter()
    let handler: @Sendable (HTTPRequest) async -> HTTPResponse = { request in
      waiting.add()
      while waiting.value < 400 { try? await Task.sleep(for: .milliseconds(5)) }
      return .text(200, request.path)
    }
    try await withServer(handler: handler) { server in
      let connections = try (0..<400).map { _ in try RawConnection(port: server.port) }
      for (number, connection) in connections.enumerated() {
        await connection.send("GET /\(number) HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      }
      for (number, connection) in connections.enumerated() {
        #expect(await connection.read().hasSuffix("\r\n\r\n/\(number)\n"))
      }
    }
  }

  @Test(arguments: [
    HTTPResponse(status: 200, fields: [HTTPField(name: "X", value: "a\r\nSet-Cookie: b")]),
    HTTPResponse(status: 200, fields: [HTTPField(name: "X", value: "a\u{0}b")]),
    HTTPResponse(status: 200, fields: [HTTPField(name: "X:", value: "a")]),
    HTTPResponse(status: 99), HTTPResponse(status: 101), HTTPResponse(status: 600),
  ]) func `an answer that HTTP forbids is never sent`(response: HTTPResponse) async throws {
    try await withServer(handler: { _ in response }) { server in
      let answer = try await RawConnection.exchange(
        server.port, "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 500 "))
      #expect(!answer.contains("Cookie"))
      #expect(answer.hasSuffix("\r\n\r\nThe answer had a status or a field that HTTP forbids.\n"))
    }
  }

  @Test func `the server frames the answer, whatever the handler says of it`() async throws {
    let response = HTTPResponse(
      status: 200,
      fields: [
        HTTPField(name: "content-length", value: "999"),
        HTTPField(name: "Transfer-Encoding", value: "chunked"),
        HTTPField(name: "X-Kept", value: "é"),
      ], body: .bytes(Array("abc".utf8)))
    try await withServer(handler: { _ in response }) { server in
      let answer = try await RawConnection.exchange(
        server.port, "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
      #expect(answer.contains("X-Kept: é\r\n"))
      #expect(answer.contains("Content-Length: 3\r\n"))
      #expect(!answer.contains("999") && !answer.contains("chunked"))
    }
  }
}
