import StrictJSON
import Testing

@testable import MCPServer

/// `subscriptions/listen` (2026-07-28, basic/patterns/subscriptions), over HTTP and over stdio.
@Suite(.timeLimit(.minutes(1)))
struct ListeningTests {
  private let changes = MCPChanges()
  private var endpoint: HTTPEndpoint { HTTPEndpoint(.library(changes: changes)) }

  private static func tagged(_ method: String, _ id: String, _ more: String = "") -> String {
    #"{"jsonrpc":"2.0","method":"\#(method)","params":{"_meta":"#
      + #"{"io.modelcontextprotocol/subscriptionId":\#(id)}\#(more)}}"#
  }

  private func listen(
    _ filter: String, id: String = "1", at endpoint: HTTPEndpoint? = nil
  ) async throws -> LiveReader {
    let response = await (endpoint ?? self.endpoint).sendStateless(
      "subscriptions/listen", #""notifications":\#(filter)"#, id: id)
    #expect(response.status == 200)
    #expect(response.field("content-type") == "text/event-stream")
    #expect(response.field("x-accel-buffering") == "no")
    return try #require(LiveReader(response))
  }

  @Test func `it is acknowledged first, and tells of what was asked for alone`() async throws {
    let reader = try await listen(
      #"{"toolsListChanged":true,"promptsListChanged":false,"resourceSubscriptions":["a://b"]}"#,
      id: #""x""#)
    for change in [
      MCPChanges.Change.promptsChanged, .resourcesChanged, .resourceUpdated("a://c"), .toolsChanged,
      .resourceUpdated("a://b"),
    ] { changes.announce(change) }
    #expect(
      reader.messages == [
        Self.tagged(
          "notifications/subscriptions/acknowledged", #""x""#,
          #","notifications":{"toolsListChanged":true,"resourceSubscriptions":["a://b"]}"#),
        Self.tagged("notifications/tools/list_changed", #""x""#),
        Self.tagged("notifications/resources/updated", #""x""#, #","uri":"a://b""#),
      ])
    #expect(reader.events.allSatisfy { $0.id == nil && $0.name == "message" })
  }

  @Test func `what the server never tells is left out of the acknowledgement`() async throws {
    let server = HTTPEndpoint(
      .library(prompts: false, changes: MCPChanges(hasResourceUpdates: false)))
    let reader = try await listen(
      #"{"toolsListChanged":true,"promptsListChanged":true,"resourcesListChanged":true,"#
        + #""resourceSubscriptions":["a://b"]}"#, at: server)
    #expect(
      reader.messages == [
        Self.tagged(
          "notifications/subscriptions/acknowledged", "1",
          #","notifications":{"toolsListChanged":true,"resourcesListChanged":true}"#)
      ])
  }

  @Test func `several are told apart by their ids`() async throws {
    let endpoint = endpoint
    let one = try await listen(#"{"toolsListChanged":true}"#, id: "1", at: endpoint)
    let two = try await listen(#"{"promptsListChanged":true}"#, id: "2", at: endpoint)
    changes.announce(.promptsChanged)
    one.leave()
    changes.announce(.toolsChanged)
    #expect(one.messages.count == 1)
    #expect(two.messages.last == Self.tagged("notifications/prompts/list_changed", "2"))
  }

  @Test func `a server that ends it says so`() async throws {
    let reader = try await listen("{}", id: "7")
    reader.stopServer()
    #expect(reader.isOver)
    #expect(
      reader.messages.last
        == #"{"jsonrpc":"2.0","id":7,"result":{"resultType":"complete","_meta":"#
        + #"{"io.modelcontextprotocol/subscriptionId":7,"io.modelcontextprotocol/serverInfo":"#
        + #"{"name":"sample","version":"1.0"}}}}"#)
  }

  @Test(arguments: [
    "", #""notifications":1"#, #""notifications":{"toolsListChanged":"yes"}"#,
    #""notifications":{"resourceSubscriptions":"a"}"#,
    #""notifications":{"resourceSubscriptions":[1]}"#,
  ])
  func `a filter that is none is refused`(_ params: String) async {
    let response = await endpoint.sendStateless("subscriptions/listen", params)
    #expect(response.code == -32602)
  }

  @Test func `a server that announces nothing has no such method, and declares nothing`()
    async throws
  {
    let silent = HTTPEndpoint(.library())
    let response = await silent.sendStateless(
      "subscriptions/listen", #""notifications":{"toolsListChanged":true}"#)
    #expect(response.status == 404)
    #expect(response.code == -32601)
    let discovered = await silent.sendStateless("server/discover")
    #expect(!discovered.text.contains("listChanged"))
    let capabilities = await endpoint.sendStateless("server/discover").json?["result"]?[
      "capabilities"]
    #expect(
      capabilities == [
        "tools": ["listChanged": true], "prompts": ["listChanged": true],
        "resources": ["listChanged": true, "subscribe": true], "completions": .emptyObject,
      ])
  }

  @Test func `as many streams as may are open, and then no other`() async throws {
    var endpoint = endpoint
    endpoint.transport = StreamableHTTP(
      server: .library(changes: changes),
      traffic: MCPTraffic(streams: OpenStreams(maximum: 2, maximumOfOne: 1)))
    func open(_ principal: String) async -> MCPHTTPResponse {
      await endpoint.sendStateless(
        "subscriptions/listen", #""notifications":{}"#, principal: principal)
    }
    let first = try #require(LiveReader(await open("a")))
    let refused = await open("a")
    #expect(refused.status == 503)
    #expect(refused.code == 503)
    #expect(refused.field("retry-after") == "10")
    let second = try #require(LiveReader(await open("b")))
    #expect(await open("c").status == 503)
    first.leave()
    #expect(LiveReader(await open("a")) != nil)
    #expect(!second.isOver)
  }

  @Test func `over stdio it goes on beside other requests, until it is cancelled`() async throws {
    let piped = try PipedServer(.library(changes: changes))
    func listen(_ id: Int) {
      piped.write(
        #"{"jsonrpc":"2.0","id":\#(id),"method":"subscriptions/listen","params":{"_meta":"#
          + #"\#(HTTPEndpoint.meta),"notifications":{"toolsListChanged":true}}}"# + "\n")
    }
    listen(1)
    #expect(await piped.line()?.contains("acknowledged") == true)
    listen(2)
    #expect(await piped.line()?.contains("acknowledged") == true)
    listen(2)
    #expect(await piped.line()?.contains("still running") == true)
    piped.write(
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"# + "\n")
    piped.write(
      #"{"jsonrpc":"2.0","id":3,"method":"server/discover","params":{"_meta":\#(HTTPEndpoint.meta)}}"#
        + "\n")
    #expect(await piped.line()?.contains(#""id":3"#) == true)
    changes.announce(.toolsChanged)
    #expect(await piped.line() == Self.tagged("notifications/tools/list_changed", "2"))
    // Nobody waits for subscriptions to end by themselves.
    let (rest, code) = await piped.finish()
    #expect(rest.count == 2)
    #expect(
      rest.first
        == #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2}}"#)
    #expect(rest.last?.hasPrefix(#"{"jsonrpc":"2.0","id":2,"result""#) == true)
    #expect(code == 0)
  }

  @Test func `over stdio a session is told by itself, and of resources it subscribed to`()
    async throws
  {
    let piped = try PipedServer(.library(changes: changes))
    changes.announce(.toolsChanged)
    piped.write(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}"#
        + "\n")
    #expect(await piped.line()?.contains(#""tools":{"listChanged":true}"#) == true)
    for (id, method) in [(1, "subscribe"), (2, "unsubscribe")] {
      piped.write(
        #"{"jsonrpc":"2.0","id":\#(id),"method":"resources/\#(method)","params":{"uri":"a://b"}}"#
          + "\n")
      #expect(await piped.line() == #"{"jsonrpc":"2.0","id":\#(id),"result":{}}"#)
      changes.announce(.resourceUpdated("a://c"))
      changes.announce(.resourceUpdated("a://b"))
      if id == 1 {
        #expect(
          await piped.line()
            == #"{"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":"a://b"}}"#
        )
      }
    }
    changes.announce(.promptsChanged)
    #expect(
      await piped.line()
        == #"{"jsonrpc":"2.0","method":"notifications/prompts/list_changed","params":{}}"#)
    #expect(await piped.finish().lines.isEmpty)
  }
}
