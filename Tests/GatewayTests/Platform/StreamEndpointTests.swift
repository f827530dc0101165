import HTTPFields
import HTTPServer
import Platform
import StrictJSON
import Synchronization
import Testing

@testable import Gateway
@testable import MCPServer

/// What becomes of open streams when something about an MCP server changes.
@Suite(.timeLimit(.minutes(1)))
struct StreamEndpointTests {
  /// What a client hears on its stream.
  private final class Heard: Sendable {
    private let state = Mutex((text: "", isOver: false))

    init(_ body: any MCPLiveBody) {
      body.begin(
        MCPEventOutput(
          write: { [self] bytes in
            state.withLock { $0.text += String(decoding: bytes, as: UTF8.self) }
            return true
          },
          end: { [self, weak body] in
            state.withLock { $0.isOver = true }
            body?.clientLeft()
          }, cut: {}))
    }

    var text: String { state.withLock { $0.text } }
    var isOver: Bool { state.withLock { $0.isOver } }

    /// The notifications of changes, in order.
    var changes: [String] {
      text.split(separator: "\n\n").compactMap { event in
        guard let end = event.firstRange(of: "/list_changed") else { return nil }
        return event[..<end.lowerBound].split(separator: "/").last.map(String.init)
      }
    }
  }

  private struct Setting {
    let world: World
    let endpoints: MCPEndpoints
    let account: String
    let server: (id: String, token: String)

    var path: String { "/integrated-account/\(account)/mcp/\(server.id)" }

    /// Opens a stream as a client of the stateless revision.
    func listen(key: String = "") async throws -> Heard {
      let body =
        #"{"jsonrpc":"2.0","id":1,"method":"subscriptions/listen","params":{"_meta":{"#
        + #""io.modelcontextprotocol/protocolVersion":"2026-07-28","#
        + #""io.modelcontextprotocol/clientCapabilities":{}},"notifications":{"#
        + #""toolsListChanged":true,"promptsListChanged":true,"resourcesListChanged":true}}}"#
      let fields = [
        "host": "127.0.0.1", "content-type": "application/json",
        "mcp-protocol-version": "2026-07-28", "mcp-method": "subscriptions/listen",
      ]
      let record = try #require(world.backend.installation.servers.server(id: server.id))
      let transport = try endpoints.endpoint(of: record).transport
      let response = await transport.respond(
        to: MCPHTTPRequest(
          method: "POST", field: { fields[$0] }, body: Array(body.utf8),
          principal: "\(server.id) \(key)"))
      guard case .live(let live) = response.body else {
        throw Refused(status: response.status)
      }
      return Heard(live)
    }

    struct Refused: Error { let status: Int }
  }

  private func setting(
    _ config: JSONValue = .emptyObject, expiresAt: String? = nil
  ) async throws -> Setting {
    let world = try await World()
    let account = try await world.account()
    return Setting(
      world: world, endpoints: MCPEndpoints(world.backend, ServiceConfiguration()),
      account: account,
      server: try await world.server(of: account, config, expiresAt: expiresAt))
  }

  @Test func `a change of the filter is told to those who listen, and only that`() async throws {
    let made = try await setting()
    let heard = try await made.listen()
    #expect(heard.text.contains("acknowledged"))
    func change(_ body: JSONValue) async {
      let changed = await made.world.ask("PATCH", made.path, body, key: made.world.admin)
      #expect(changed.status == 200)
      made.endpoints.checkStreams()
      made.endpoints.checkStreams()
    }
    await change(["name": "another"])
    #expect(heard.changes == [])
    await change(["config": ["methods": ["read"]]])
    #expect(heard.changes == ["tools"])
    // Whoever comes after it hears of the next.
    let later = try await made.listen()
    await change(["config": ["tool_exposure": "discovery"]])
    #expect(heard.changes == ["tools", "tools"])
    #expect(later.changes == ["tools"])
    #expect(!heard.isOver)
  }

  @Test func `a server that is deleted ends its streams with a last word`() async throws {
    let made = try await setting()
    let heard = try await made.listen()
    _ = await made.world.ask("DELETE", made.path, key: made.world.admin)
    made.endpoints.checkStreams()
    #expect(heard.isOver)
    #expect(heard.text.contains(#""resultType":"complete""#))
    #expect(made.endpoints.traffic.streams.counts.isEmpty)
  }

  @Test func `an account that is deleted ends the streams of its servers`() async throws {
    let made = try await setting()
    let heard = try await made.listen()
    _ = await made.world.ask(
      "DELETE", "/integrated-account/\(made.account)", key: made.world.admin)
    made.endpoints.checkStreams()
    #expect(heard.isOver)
  }

  @Test func `a stream ends when its server expires`() async throws {
    let world = try await World()
    let account = try await world.account()
    let server = try await world.server(
      of: account, expiresAt: internetText(ofMilliseconds: world.now + 120_000))
    let made = Setting(
      world: world, endpoints: MCPEndpoints(world.backend, ServiceConfiguration()),
      account: account, server: server)
    let heard = try await made.listen()
    world.advance(milliseconds: 119_999)
    made.endpoints.checkStreams()
    #expect(!heard.isOver)
    world.advance(milliseconds: 1)
    made.endpoints.checkStreams()
    #expect(heard.isOver)
  }

  @Test func `a stream ends when its API key is revoked, or becomes necessary`() async throws {
    let made = try await setting(["require_api_token_auth": true])
    let key = try await made.world.key("admin")
    let heard = try await made.listen(key: key.id)
    made.endpoints.checkStreams()
    #expect(!heard.isOver)
    _ = await made.world.ask("DELETE", "/api-key/\(key.id)", key: made.world.admin)
    made.endpoints.checkStreams()
    #expect(heard.isOver)

    let open = try await setting()
    let other = try await open.listen()
    _ = await open.world.ask(
      "PATCH", open.path, ["config": ["require_api_token_auth": true]], key: open.world.admin)
    open.endpoints.checkStreams()
    #expect(other.isOver)
  }

  @Test func `a call stays cancellable when its server changes`() async throws {
    let made = try await setting()
    let record = try #require(made.world.backend.installation.servers.server(id: made.server.id))
    let before = try made.endpoints.endpoint(of: record).transport
    _ = await made.world.ask(
      "PATCH", made.path, ["config": ["methods": ["read"]]], key: made.world.admin)
    let changed = try #require(made.world.backend.installation.servers.server(id: made.server.id))
    let after = try made.endpoints.endpoint(of: changed).transport
    #expect(before.server !== after.server)
    #expect(before.traffic === after.traffic)
  }

  /// Abuse case 19.
  @Test(arguments: ["/mcp/TOKEN", "/mcp/wrong", "/mcp", "/sse", "/mcp/TOKEN/sse", "/messages"])
  func `the origin is looked at before the token`(_ path: String) async throws {
    let made = try await setting()
    let target = path.replacing("TOKEN", with: made.server.token)
    for (name, value) in [
      ("Origin", "https://evil.example"), ("Origin", "null"), ("Host", "evil.com"),
    ] {
      var fields = [HTTPField(name: name, value: value)]
      if name != "Host" { fields.append(HTTPField(name: "Host", value: "127.0.0.1:8484")) }
      for method in ["GET", "POST"] {
        let response = await made.endpoints.respond(
          to: HTTPRequest(method: method, target: target, fields: fields))
        #expect(response?.status == 403)
      }
    }
  }

  @Test func `the messages of the older transport go where clients reach this`() throws {
    let route = try #require(MCPRoute("/mcp/abc/sse"))
    #expect(route.messages(of: "x", at: "http://h:1") == "/mcp/abc/messages?session_id=x")
    #expect(
      route.messages(of: "x", at: "https://h/tenon") == "/tenon/mcp/abc/messages?session_id=x")
    #expect(
      try #require(MCPRoute("/sse")).messages(of: "x", at: "https://h") == "/messages?session_id=x")
    #expect(MCPRoute("/mcps") == nil && MCPRoute("/") == nil)
    #expect(MCPRoute("/mcp/abc/other")?.part == .endpoint)
  }
}
