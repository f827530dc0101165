import StrictJSON
import Testing

@testable import MCPServer

/// Streams of sessions: those by GET, and those that a client comes back to (2025-11-25, basic/transports,
/// "Streamable HTTP").
@Suite(.timeLimit(.minutes(1)))
struct ResumptionTests {
  private let changes = MCPChanges()
  private let provider = SteppedProvider()
  private let endpoint: HTTPEndpoint
  private let kept = KeptSessions(
    maximum: 3, maximumBytes: 20_000,
    patience: KeptSessions.Patience(session: 1_000, finishedStream: 100, abandonedStream: 50))

  init() {
    var endpoint = HTTPEndpoint(.sample(ContextProvider()), sessions: .sample)
    endpoint.transport = StreamableHTTP(
      server: ProtocolServer(
        info: MCPServerInfo(name: "sample", version: "1.0"), provider: provider,
        resources: SampleLibrary(), changes: changes),
      sessions: .sample, traffic: MCPTraffic(kept: kept))
    self.endpoint = endpoint
  }

  private func open(
    _ version: String = "2025-11-25", principal: String = ""
  ) async throws -> String {
    let response = await endpoint.send(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(version)"}}"#,
      changing: ["mcp-protocol-version": nil], principal: principal)
    return try #require(response.field("mcp-session-id"))
  }

  private func get(
    _ session: String?, after event: String? = nil, version: String = "2025-11-25",
    principal: String = ""
  ) async -> MCPHTTPResponse {
    await endpoint.send(
      "", method: "GET",
      changing: [
        "mcp-session-id": session, "last-event-id": event, "mcp-protocol-version": version,
        "content-type": nil, "accept": "text/event-stream",
      ], principal: principal)
  }

  private func call(
    _ session: String, id: Int = 1, meta: String = #"{"progressToken":"t"}"#
  ) async -> MCPHTTPResponse {
    await endpoint.send(
      #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"steps","#
        + #""_meta":\#(meta)}}"#, changing: ["mcp-session-id": session])
  }

  private static let changed =
    #"{"jsonrpc":"2.0","method":"notifications/tools/list_changed","params":{}}"#

  @Test func `without a session there is no stream to get, and nothing to delete`() async {
    for method in ["GET", "DELETE"] {
      for version in ["2025-11-25", "2026-07-28"] {
        let response = await endpoint.send(
          "", method: method, changing: ["mcp-protocol-version": version])
        #expect(response.status == 405)
        #expect(response.field("allow") == "POST")
      }
    }
    #expect(await get("made-up").status == 404)
  }

  @Test func `a stream begins with the id from which to go on`() async throws {
    let id = try await open()
    let reader = try #require(LiveReader(await get(id)))
    let first = try #require(reader.events.first)
    #expect(first.data == "" && first.retry == "1000" && first.id != nil)
    changes.announce(.toolsChanged)
    #expect(reader.messages == [Self.changed])
    // Clients of earlier revisions could take an empty event for a message.
    let older = try await open("2025-06-18")
    let plain = try #require(LiveReader(await get(older, version: "2025-06-18")))
    #expect(plain.events.isEmpty)
  }

  @Test func `each message comes on one stream only, the newest that is read`() async throws {
    let id = try await open()
    let readers = try [await get(id), await get(id)].map { try #require(LiveReader($0)) }
    changes.announce(.toolsChanged)
    #expect(readers.map(\.messages) == [[], [Self.changed]])
    readers[1].leave()
    changes.announce(.toolsChanged)
    #expect(readers.map(\.messages) == [[Self.changed], [Self.changed]])
  }

  @Test func `what came while the connection was lost is sent again, on that stream alone`()
    async throws
  {
    let id = try await open()
    let first = try #require(LiveReader(await get(id)))
    changes.announce(.toolsChanged)
    let seen = try #require(first.events.last?.id)
    first.leave()
    changes.announce(.promptsChanged)
    changes.announce(.resourcesChanged)
    let again = try #require(LiveReader(await get(id, after: seen)))
    #expect(again.messages.count == 2)
    #expect(again.messages.first?.contains("prompts/list_changed") == true)
    // What was seen is not repeated, nor is it elsewhere.
    let last = try #require(again.events.last?.id)
    again.leave()
    #expect(try #require(LiveReader(await get(id, after: last))).messages.isEmpty)
    #expect(try #require(LiveReader(await get(id))).messages.isEmpty)
  }

  @Test func `a call whose client has left is answered to whoever comes back`() async throws {
    let id = try await open()
    async let response = call(id)
    await provider.step()
    let reader = try #require(LiveReader(await response))
    #expect(await reader.messages(1).count == 1)
    let seen = try #require(reader.events.last?.id)
    reader.leave()
    await provider.step()
    await provider.finish()
    let again = try #require(LiveReader(await get(id, after: seen)))
    let rest = await again.messages(.max)
    #expect(rest.count == 2)
    #expect(rest.first?.contains(#""progress":2"#) == true)
    #expect(rest.last?.contains("finished") == true)
    #expect(again.isOver)
    // Still there, should that connection have been lost too.
    let third = try #require(LiveReader(await get(id, after: seen)))
    #expect(third.messages == rest)
  }

  /// Abuse case 13.
  @Test func `the id of an event leads nowhere in another session`() async throws {
    let (mine, other) = (try await open(), try await open())
    async let response = call(mine)
    await provider.step()
    let reader = try #require(LiveReader(await response))
    let seen = try #require(reader.events.first?.id)
    await provider.finish()
    for event in [
      seen, "", ".", "r.0", "x.1", seen + "0", "-1", "c", "r1.-1", "r1.99999999999999999999",
    ] {
      let response = await get(other, after: event)
      #expect(response.status == 400, "\(event)")
    }
    #expect(await get(mine, after: seen, principal: "another").status == 404)
    // Of changes one may go on from where another stream, or another process, has left off.
    let resumed = try #require(LiveReader(await get(other, after: "cabc.7")))
    #expect(resumed.messages.isEmpty)
  }

  @Test func `a client that does not read comes back for the rest`() async throws {
    let id = try await open()
    let reader = try #require(LiveReader(await get(id)))
    let seen = try #require(reader.events.first?.id)
    reader.block()
    changes.announce(.toolsChanged)
    #expect(reader.isOver)
    let again = try #require(LiveReader(await get(id, after: seen)))
    #expect(again.messages == [Self.changed])
  }

  @Test func `a connection may end before its stream does`() async throws {
    let id = try await open()
    async let response = call(id)
    await provider.step()
    let reader = try #require(LiveReader(await response))
    let seen = try #require(reader.events.first?.id)
    await provider.interrupt()
    #expect(reader.isOver)
    await provider.finish()
    let again = try #require(LiveReader(await get(id, after: seen)))
    #expect(await again.messages(2).last?.contains("finished") == true)
  }

  @Test func `a call that asks for nothing is answered with one document`() async throws {
    let id = try await open()
    async let response = call(id, meta: "{}")
    await provider.finish()
    #expect(await response.field("content-type") == "application/json")
    #expect(kept.count == 0)
  }

  /// Abuse case 14.
  @Test func `a session that was ended is not known any more, and others are`() async throws {
    let (mine, other) = (try await open(), try await open())
    let reader = try #require(LiveReader(await get(mine)))
    func end(_ id: String, principal: String = "") async -> Int {
      await endpoint.send(
        "", method: "DELETE", changing: ["mcp-session-id": id, "content-type": nil],
        principal: principal
      ).status
    }
    #expect(await end(mine, principal: "another") == 404)
    #expect(!reader.isOver)
    #expect(await end(mine) == 204)
    #expect(reader.isOver)
    #expect(await end(mine) == 404)
    #expect(await get(mine).status == 404)
    let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    #expect(await endpoint.send(ping, changing: ["mcp-session-id": mine]).status == 404)
    #expect(await endpoint.send(ping, changing: ["mcp-session-id": other]).status == 200)
  }

  @Test func `when too many were ended, those of that time are forgotten with them`() {
    var ended = EndedSessions()
    func session(_ number: Int) -> SessionIDs.Content {
      SessionIDs.Content(
        version: .`2025-11-25`, client: MCPClient(), issuedAt: number / 10, nonce: "\(number)")
    }
    for number in 0..<150_000 { ended.insert(session(number * 2)) }
    #expect((0..<150_000).allSatisfy { ended.contains(session($0 * 2)) })
    #expect(ended.contains(session(1)))
    #expect(!ended.contains(session(299_999)))
  }

  @Test func `what nobody asks for is given up, in its time`() async throws {
    let id = try await open()
    let reader = try #require(LiveReader(await get(id)))
    let seen = try #require(reader.events.first?.id)
    let now = KeptSessions.seconds
    #expect(kept.sweep(now + 40))
    reader.leave()
    changes.announce(.toolsChanged)
    #expect(kept.keptBytes.count > 0)
    #expect(kept.sweep(now + 60))
    #expect(kept.keptBytes.count == 0)
    // Nothing was kept, and so a new stream begins.
    let again = try #require(LiveReader(await get(id, after: seen)))
    #expect(again.events.first?.id != seen)
    again.leave()
    #expect(!kept.sweep(now + 5_000))
    #expect(kept.count == 0)
  }

  @Test func `an answer that nobody reads and that is too large is told of`() async throws {
    let id = try await open()
    async let response = call(id)
    await provider.step()
    let reader = try #require(LiveReader(await response))
    let seen = try #require(reader.events.last?.id)
    reader.leave()
    let before = kept.keptBytes.count
    await provider.finish(String(repeating: "x", count: 100_000))
    while kept.keptBytes.count == before { try await Task.sleep(for: .milliseconds(1)) }
    let again = try #require(LiveReader(await get(id, after: seen)))
    let message = try #require(await again.messages(1).last)
    #expect(message.contains(#""id":1,"error":{"code":-32603"#))
  }

  @Test func `subscribing needs a session, in which it is told of`() async throws {
    func subscribe(_ session: String?) async -> MCPHTTPResponse {
      await endpoint.send(
        #"{"jsonrpc":"2.0","id":1,"method":"resources/subscribe","params":{"uri":"a://b"}}"#,
        changing: ["mcp-session-id": session])
    }
    #expect(await subscribe(nil).code == -32600)
    let id = try await open()
    #expect(await subscribe(id).text == #"{"jsonrpc":"2.0","id":1,"result":{}}"#)
    let reader = try #require(LiveReader(await get(id)))
    changes.announce(.resourceUpdated("a://b"))
    changes.announce(.resourceUpdated("a://c"))
    #expect(reader.messages.count == 1)
  }

  @Test func `more sessions than may be kept are refused, unless one of them is idle`() async throws
  {
    var readers: [LiveReader] = []
    for _ in 0..<3 { readers.append(try #require(LiveReader(await get(try await open())))) }
    let another = try await open()
    #expect(await get(another).status == 503)
    readers[0].leave()
    kept.sweep(KeptSessions.seconds + 60)
    #expect(LiveReader(await get(another)) != nil)
  }
}
