import Foundation
import HTTPClient
import RawServing
import Testing

@Suite struct CompressionTests {
  /// 100,000 zero bytes.
  private static let small = """
    H4sIAAAAAAAC/+3BMQEAAADCoPVPbQ0PoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIBXA32VEdSghgEA
    """

  private func vendor() throws -> RawServer {
    let bytes = try #require(Data(base64Encoded: Self.small))
    return try RawServer { peer in
      while peer.request() != nil {
        peer.send(
          "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(bytes.count)\r\n\r\n")
        peer.send(Array(bytes))
      }
    }
  }

  @Test func `compression is asked for only when wanted, and undone then`() async throws {
    let server = try vendor()
    let client = try CurlClient()
    let plain = try await client.send(HTTPClientRequest(url: server.url))
    #expect(plain.body == Array(try #require(Data(base64Encoded: Self.small))))
    let unpacked = try await client.send(
      HTTPClientRequest(url: server.url, acceptsCompression: true))
    #expect(unpacked.body == [UInt8](repeating: 0, count: 100_000))
    #expect(server.requests.map { $0.contains("Accept-Encoding: ") } == [false, true])
    await client.stop()
  }

  @Test func `the limit counts what comes out`() async throws {
    let server = try vendor()
    let client = try CurlClient()
    let error = await failure { () throws(HTTPClientError) in
      try await client.send(
        HTTPClientRequest(url: server.url, maximumBodyBytes: 50_000, acceptsCompression: true))
    }
    #expect(error?.code == .bodyTooLarge)
    await client.stop()
  }
}
