import Foundation
import HTTPClient
import RawServing
import Testing

@Suite struct LifeTests {
  @Test func `a cancelled call ends at once and closes its connection`() async throws {
    let closed = Counter()
    let server = try RawServer { peer in
      peer.request()
      if peer.waitForClose() { closed.add() }
    }
    let client = try CurlClient()
    let call = Task {
      await failure { () throws(HTTPClientError) in
        try await client.send(HTTPClientRequest(url: server.url))
      }
    }
    #expect(await eventually { server.requests.count == 1 })
    call.cancel()
    #expect(
      await call.value
        == HTTPClientError(
          .cancelled, "127.0.0.1:\(server.port): the call was cancelled", requestSent: true))
    #expect(await eventually { closed.value == 1 })
    await client.stop()
  }

  @Test func `a call that is cancelled before it begins sends nothing`() async throws {
    let server = try RawServer { peer in peer.request() }
    let client = try CurlClient()
    let call = Task {
      while !Task.isCancelled { await Task.yield() }
      return await failure { () throws(HTTPClientError) in
        try await client.send(HTTPClientRequest(url: server.url))
      }
    }
    call.cancel()
    #expect(
      await call.value
        == HTTPClientError(
          .cancelled, "127.0.0.1:\(server.port): the call was cancelled", requestSent: false))
    #expect(server.requests.isEmpty)
    await client.stop()
  }

  @Test func `stopping ends what is in flight and refuses what comes after`() async throws {
    let server = try RawServer { peer in
      peer.request()
      _ = peer.waitForClose()
    }
    let client = try CurlClient()
    let call = Task {
      await failure { () throws(HTTPClientError) in
        try await client.send(HTTPClientRequest(url: server.url))
      }
    }
    #expect(await eventually { server.requests.count == 1 })
    await client.stop()
    await client.stop()
    #expect(
      await call.value
        == HTTPClientError(
          .stopped, "127.0.0.1:\(server.port): the client was stopped", requestSent: true))
    let late = await failure { () throws(HTTPClientError) in
      try await client.send(HTTPClientRequest(url: server.url))
    }
    #expect(
      late
        == HTTPClientError(
          .stopped, "127.0.0.1:\(server.port): the client was stopped", requestSent: false))
  }

  @Test func `stopping with patience lets a call finish`() async throws {
    let server = try RawServer { peer in
      peer.request()
      Thread.sleep(forTimeInterval: 0.3)
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    }
    let client = try CurlClient()
    let call = Task { try await client.send(HTTPClientRequest(url: server.url)).status }
    #expect(await eventually { server.requests.count == 1 })
    await client.stop(gracePeriodSeconds: 10)
    #expect(try await call.value == 200)
  }

  @Test func `many calls share connections and block nobody`() async throws {
    let server = try RawServer { peer in
      while peer.request() != nil { peer.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") }
    }
    var configuration = HTTPClientConfiguration()
    configuration.maximumConnectionsPerHost = 4
    let client = try CurlClient(configuration: configuration)
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<500 {
        group.addTask { try await client.send(HTTPClientRequest(url: server.url)).status }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses == [Int](repeating: 200, count: 500))
    #expect(server.requests.count == 500)
    await client.stop()
  }
}
