import Foundation
import HTTPClient
import HTTPFields
import RawServing
import Testing

@Suite struct SendTests {
  @Test func `a request is sent byte for byte as given, and nothing is added`() async throws {
    let server = try RawServer { peer in
      peer.request()
      peer.send(
        "HTTP/1.1 200 OK\r\nX-One: 1\r\nx-one:  2 \r\nEmpty:\r\nContent-Length: 2\r\n\r\nok")
    }
    let client = try CurlClient()
    let answer = try await client.send(
      HTTPClientRequest(
        url: "HTTP://127.0.0.1:\(server.port)/a/../b//c%2f?x={a}|b&y=%20+?#fragment",
        fields: [
          HTTPField(name: "X-A", value: "1"), HTTPField(name: "X-Empty", value: ""),
          HTTPField(name: "x-a", value: "2"),
        ]))
    #expect(
      server.requests == [
        "GET /a/../b//c%2f?x={a}|b&y=%20+? HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nX-A: 1\r\nX-Empty:\r\nx-a: 2\r\n\r\n"
      ])
    #expect(answer.status == 200)
    #expect(
      answer.fields == [
        HTTPField(name: "X-One", value: "1"), HTTPField(name: "x-one", value: "2"),
        HTTPField(name: "Empty", value: ""), HTTPField(name: "Content-Length", value: "2"),
      ])
    #expect(answer.field("X-ONE") == "1")
    #expect(answer.field("none") == nil)
    #expect(answer.body == Array("ok".utf8))
    await client.stop()
  }

  @Test(arguments: ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "REPORT"])
  func `every method may have a body`(method: String) async throws {
    let server = try RawServer { peer in
      while peer.request() != nil { peer.send("HTTP/1.1 204 No Content\r\n\r\n") }
    }
    let client = try CurlClient()
    let large = [UInt8](repeating: 0x61, count: 2 << 20)
    for body in [nil, [], Array("abc".utf8), large] {
      let answer = try await client.send(
        HTTPClientRequest(method: method, url: server.url + "/", body: body))
      #expect(answer.status == 204)
    }
    let head = "\(method) / HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n"
    let nothing =
      ["POST", "PUT", "PATCH"].contains(method) ? head + "Content-Length: 0\r\n\r\n" : head + "\r\n"
    #expect(
      server.requests.map { $0.prefix(200) } == [
        nothing[...], (head + "Content-Length: 0\r\n\r\n")[...],
        (head + "Content-Length: 3\r\n\r\nabc")[...],
        (head + "Content-Length: 2097152\r\n\r\n" + String(repeating: "a", count: 200)).prefix(200),
      ])
    await client.stop()
  }

  @Test func `the answer to HEAD has no body, whatever its length says`() async throws {
    let server = try RawServer { peer in
      while peer.request() != nil {
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")
      }
    }
    let client = try CurlClient()
    for _ in 0..<2 {
      let answer = try await client.send(HTTPClientRequest(method: "HEAD", url: server.url))
      #expect(answer.status == 200 && answer.body.isEmpty)
    }
    #expect(server.requests.allSatisfy { $0.hasPrefix("HEAD / HTTP/1.1\r\n") })
    await client.stop()
  }

  @Test func `no redirect is followed and no cookie is kept`() async throws {
    let server = try RawServer { peer in
      while peer.request() != nil {
        peer.send(
          "HTTP/1.1 302 Found\r\nLocation: /other\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n")
      }
    }
    let client = try CurlClient()
    for _ in 0..<2 {
      let answer = try await client.send(HTTPClientRequest(url: server.url + "/first"))
      #expect(answer.status == 302)
      #expect(answer.field("location") == "/other")
    }
    #expect(server.requests.count == 2)
    #expect(server.requests.allSatisfy { $0.hasPrefix("GET /first ") && !$0.contains("ookie") })
    await client.stop()
  }

  @Test func `a proxy in the environment is not asked`() async throws {
    setenv("http_proxy", "http://127.0.0.1:1", 1)
    defer { unsetenv("http_proxy") }
    let server = try RawServer { peer in
      peer.request()
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    }
    let client = try CurlClient()
    #expect(try await client.send(HTTPClientRequest(url: server.url)).status == 200)
    await client.stop()
  }

  @Test func `what comes before the answer is passed over`() async throws {
    let server = try RawServer { peer in
      peer.request()
      peer.send(
        "HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
      )
      peer.send("3\r\nabc\r\n0\r\nTrailer: t\r\n\r\n")
    }
    let client = try CurlClient()
    let answer = try await client.send(HTTPClientRequest(url: server.url))
    #expect(answer.status == 200)
    #expect(answer.fields == [HTTPField(name: "Transfer-Encoding", value: "chunked")])
    #expect(answer.body == Array("abc".utf8))
    await client.stop()
  }

  @Test(arguments: [
    HTTPClientRequest(method: "GE T", url: "http://127.0.0.1:1/"),
    HTTPClientRequest(method: "", url: "http://127.0.0.1:1/"),
    HTTPClientRequest(method: "HEAD", url: "http://127.0.0.1:1/", body: []),
    HTTPClientRequest(
      url: "http://127.0.0.1:1/", fields: [HTTPField(name: "A", value: "b\r\nC: d")]),
    HTTPClientRequest(url: "http://127.0.0.1:1/", fields: [HTTPField(name: "A", value: "b\u{0}")]),
    HTTPClientRequest(url: "http://127.0.0.1:1/", fields: [HTTPField(name: "A:", value: "b")]),
    HTTPClientRequest(
      url: "http://127.0.0.1:1/", fields: [HTTPField(name: "Content-Length", value: "0")]),
    HTTPClientRequest(url: "http://127.0.0.1:1/", fields: [HTTPField(name: "host", value: "b")]),
    HTTPClientRequest(
      url: "http://127.0.0.1:1/", fields: [HTTPField(name: "transfer-Encoding", value: "chunked")]),
  ]) func `a request that could be read as two is not sent`(request: HTTPClientRequest) async throws
  {
    let client = try CurlClient()
    let error = await failure { () throws(HTTPClientError) in try await client.send(request) }
    #expect(error?.code == .invalidRequest)
    #expect(error?.requestSent == false)
    await client.stop()
  }

  @Test(arguments: [
    "", "/path", "file:///etc/passwd", "ftp://127.0.0.1/", "http://", "http:///a", "http://:80/",
    "http://user:secret@127.0.0.1/", "http://a\\b/", "http://127.0.0.1/a b",
    "http://127.0.0.1/\r\n", "http://é/",
    "http://127.0.0.1/é", "gopher://127.0.0.1", "http://127.0.0.1:99999/",
  ]) func `only a plain web URL is sent to`(url: String) async throws {
    let client = try CurlClient()
    let error = await failure { () throws(HTTPClientError) in
      try await client.send(HTTPClientRequest(url: url))
    }
    #expect(error?.code == .invalidURL)
    #expect(error?.requestSent == false)
    #expect(error?.message.contains("secret") == false)
    await client.stop()
  }
}
