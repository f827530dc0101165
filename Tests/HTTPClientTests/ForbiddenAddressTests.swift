import HTTPClient
import Networks
import RawServing
import Testing

/// Where a connection may go is decided when it is made, whatever the URL calls the place.
@Suite struct ForbiddenAddressTests {
  private func client(_ networks: NetworkPolicy) throws -> CurlClient {
    var configuration = HTTPClientConfiguration()
    configuration.networks = networks
    return try CurlClient(configuration: configuration)
  }

  @Test(arguments: [
    "127.0.0.1", "localhost", "LOCALHOST", "0x7f.1", "2130706433", "0177.0.0.1",
    "127.1", "0", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
  ]) func `no way of writing this machine leads to it`(host: String) async throws {
    let server = try RawServer { peer in peer.request() }
    let client = try client(.publicOnly)
    let error = await failure { () throws(HTTPClientError) in
      try await client.send(HTTPClientRequest(url: "http://\(host):\(server.port)/?key=secret"))
    }
    #expect(error?.code == .forbiddenAddress, "\(String(describing: error))")
    #expect(error?.requestSent == false)
    #expect(error?.message.hasPrefix("\(host):\(server.port): leads to a") == true)
    #expect(error?.message.contains("--allow-network ") == true)
    #expect(server.requests.isEmpty)
    await client.stop()
  }

  @Test func `of a name with several addresses only those are tried that may be`() async throws {
    let server = try RawServer { peer in
      while peer.request() != nil {
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
      }
    }
    let allowed = try #require(IPNetwork("127.0.0.1/32"))
    let client = try client(NetworkPolicy(allowing: [allowed]))
    for _ in 0..<2 {
      let answer = try await client.send(
        HTTPClientRequest(url: "http://localhost:\(server.port)/"))
      #expect(answer.status == 200)
    }
    await client.stop()
  }

  @Test func `a redirect to an address that is not to be called is not followed`() async throws {
    let inner = try RawServer { peer in peer.request() }
    let outer = try RawServer { peer in
      peer.request()
      peer.send(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:\(inner.port)/\r\n"
          + "Content-Length: 0\r\n\r\n")
    }
    let client = try client(.only(outer.url))
    #expect(try await client.send(HTTPClientRequest(url: outer.url)).status == 307)
    #expect(inner.requests.isEmpty)
    let error = await failure { () throws(HTTPClientError) in
      try await client.send(HTTPClientRequest(url: inner.url))
    }
    #expect(error?.code == .forbiddenAddress)
    await client.stop()
  }
}
