import Foundation
import HTTPClient
import RawServing
import Testing

/// Calls that wait for a connection because their host has as many as it may have.
@Suite struct QueueTests {
  /// A vendor that answers nothing until it is told to, behind one connection.
  private func busyVendor(
    _ body: (RawServer, CurlClient, Counter) async throws -> Void,
    queueSeconds: Double = 60
  ) async throws {
    let released = Counter()
    let server = try RawServer { peer in
      while peer.request() != nil {
        while released.value == 0 { Thread.sleep(forTimeInterval: 0.01) }
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
      }
    }
    var configuration = HTTPClientConfiguration()
    configuration.maximumConnectionsPerHost = 1
    configuration.maximumQueueSeconds = queueSeconds
    let client = try CurlClient(configuration: configuration)
    let first = Task { try await client.send(HTTPClientRequest(url: server.url + "/first")).status }
    #expect(await eventually { server.requests.count == 1 })
    try await body(server, client, released)
    released.add()
    #expect(try await first.value == 200)
    await client.stop()
  }

  private func pay(_ server: RawServer) -> HTTPClientRequest {
    HTTPClientRequest(
      method: "POST", url: server.url + "/pay", body: [1], connectTimeoutSeconds: 0.2)
  }

  @Test func `a call that waits for a connection is not cut by the time for connecting`()
    async throws
  {
    try await busyVendor { server, client, released in
      let request = pay(server)
      let second = Task { try await client.send(request).status }
      try await Task.sleep(for: .milliseconds(600))
      released.add()
      #expect(try await second.value == 200)
      #expect(server.requests.count == 2)
    }
  }

  @Test func `a call that has waited too long for a connection fails, and nothing was sent`()
    async throws
  {
    try await busyVendor(
      { server, client, released in
        let request = pay(server)
        let error = await failure { () throws(HTTPClientError) in try await client.send(request) }
        #expect(
          error
            == HTTPClientError(
              .busy,
              "127.0.0.1:\(server.port): the vendor is busy: no connection was free within 0.3 s; "
                + "nothing was sent", requestSent: false))
        released.add()
        _ = try await client.send(HTTPClientRequest(url: server.url))
        #expect(!server.requests.contains { $0.contains("/pay") })
      }, queueSeconds: 0.3)
  }

  @Test func `a call does not wait for a connection longer than it may take`() async throws {
    try await busyVendor { server, client, released in
      var request = pay(server)
      request.totalTimeoutSeconds = 0.5
      let error = await failure { () throws(HTTPClientError) in try await client.send(request) }
      #expect(error?.requestSent == false)
      #expect(
        error?.message.hasSuffix("no connection was free within 0.5 s; nothing was sent") == true,
        "\(String(describing: error))")
      released.add()
      _ = try await client.send(HTTPClientRequest(url: server.url))
      #expect(!server.requests.contains { $0.contains("/pay") })
    }
  }

  @Test func `a vendor that takes no connection is not called busy`() async throws {
    let vendor = try DeafVendor()
    defer { vendor.stop() }
    var configuration = HTTPClientConfiguration()
    configuration.maximumQueueSeconds = 0.1
    let client = try CurlClient(configuration: configuration)
    // The second time its name is known already.
    for _ in 1...2 {
      let error = await failure { () throws(HTTPClientError) in
        try await client.send(
          HTTPClientRequest(
            url: "http://localhost:\(vendor.port)", totalTimeoutSeconds: 20,
            connectTimeoutSeconds: 0.8))
      }
      #expect(
        error
          == HTTPClientError(
            .timedOut, "localhost:\(vendor.port): no connection within the time allowed",
            requestSent: false))
    }
    await client.stop()
  }

  @Test func `a call that is cancelled while it waits is never sent`() async throws {
    try await busyVendor { server, client, released in
      let request = pay(server)
      let second = Task {
        await failure { () throws(HTTPClientError) in try await client.send(request) }
      }
      try await Task.sleep(for: .milliseconds(100))
      second.cancel()
      let error = await second.value
      #expect(error?.code == .cancelled)
      #expect(error?.requestSent == false)
      released.add()
      _ = try await client.send(HTTPClientRequest(url: server.url))
      #expect(!server.requests.contains { $0.contains("/pay") })
    }
  }

  @Test func `a call whose caller has left while it waited is never sent`() async throws {
    try await busyVendor { server, client, released in
      let left = Counter()
      var request = pay(server)
      request.isAbandoned = { left.value > 0 }
      let second = Task { [request] in
        await failure { () throws(HTTPClientError) in try await client.send(request) }
      }
      try await Task.sleep(for: .milliseconds(100))
      left.add()
      released.add()
      #expect(
        await second.value
          == HTTPClientError(
            .cancelled,
            "127.0.0.1:\(server.port): the caller left before the request was sent; nothing was sent",
            requestSent: false))
      _ = try await client.send(HTTPClientRequest(url: server.url))
      #expect(!server.requests.contains { $0.contains("/pay") })
    }
  }

  @Test func `a call under way does not end because its caller leaves`() async throws {
    try await busyVendor { server, client, released in
      released.add()
      let sent = Counter()
      var request = pay(server)
      request.isAbandoned = {
        sent.add()
        return sent.value > 1
      }
      let status = try await client.send(request).status
      #expect(status == 200)
      #expect(sent.value == 1)
    }
  }
}
