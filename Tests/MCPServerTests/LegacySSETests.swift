import StrictJSON
import Testing

@testable import MCPServer

/// The transport of 2024-11-05 (2024-11-05, basic/transports, "HTTP with SSE").
@Suite(.timeLimit(.minutes(1)))
struct LegacySSETests {
  private let changes = MCPChanges()
  private let provider = ContextProvider()
  private let transport: StreamableHTTP

  init() {
    transport = StreamableHTTP(
      server: ProtocolServer(
        info: MCPServerInfo(name: "sample", version: "1.0"), provider: provider, changes: changes))
  }

  private func request(
    _ method: String, _ body: String = "", changing changes: [String: String?] = [:],
    principal: String = "me"
  ) -> MCPHTTPRequest {
    let fields: [String: String?] = [
      "host": "localhost", "accept": "text/event-stream",
      "content-type": method == "POST" ? "application/json" : nil,
    ].merging(changes) { $1 }
    return MCPHTTPRequest(
      method: method, field: { fields[$0] ?? nil }, body: Array(body.utf8), principal: principal)
  }

  private func open() throws -> (reader: LiveReader, session: String) {
    let response = transport.openLegacy(request("GET")) { "/messages?session_id=\($0)" }
    #expect(response.status == 200)
    #expect(response.field("content-type") == "text/event-stream")
    let reader = try #require(LiveReader(response))
    let first = try #require(reader.events.first)
    #expect(first.name == "endpoint")
    let session = try #require(first.data?.split(separator: "=").last)
    return (reader, String(session))
  }

  private func send(_ message: String, _ session: String?, principal: String = "me") -> Int {
    transport.receiveLegacy(
      request("POST", message, principal: principal), of: session
    ).status
  }

  private static let initialize =
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2024-11-05"}}"#
  private static let who =
    #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"who"}}"#

  @Test func `the stream says where messages go, and brings the answers`() async throws {
    let (reader, session) = try open()
    #expect(send(Self.initialize, session) == 202)
    #expect(send(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, session) == 202)
    #expect(send(Self.who, session) == 202)
    // The endpoint is the first, which is no message.
    let answers = await reader.messages(3)
    #expect(answers.count == 3)
    #expect(answers[1].contains(#""protocolVersion":"2024-11-05""#))
    #expect(answers[2].contains("2024-11-05"))
    changes.announce(.toolsChanged)
    #expect(reader.messages.last?.contains("tools/list_changed") == true)
  }

  @Test func `a session before it is initialized answers as ever`() async throws {
    let (reader, session) = try open()
    #expect(send(Self.who, session) == 202)
    #expect(await reader.messages(2).last?.contains("send initialize first") == true)
  }

  @Test func `a call can be cancelled`() async throws {
    let (_, session) = try open()
    _ = send(Self.initialize, session)
    _ = send(
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"wait"}}"#, session)
    _ = send(
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#, session)
    while provider.cancelled == 0 { try await Task.sleep(for: .milliseconds(2)) }
  }

  @Test func `messages are taken of whoever opened the stream, while it is open`() async throws {
    let (reader, session) = try open()
    #expect(send(Self.initialize, session, principal: "another") == 404)
    #expect(send(Self.initialize, nil) == 404)
    #expect(send(Self.initialize, session + "x") == 404)
    #expect(send("{", session) == 400)
    #expect(
      transport.receiveLegacy(
        request("POST", Self.who, changing: ["content-type": "text/plain"]), of: session
      ).status == 415)
    #expect(transport.receiveLegacy(request("GET"), of: session).status == 405)
    #expect(transport.openLegacy(request("POST")) { $0 }.status == 405)
    #expect(
      transport.openLegacy(request("GET", changing: ["accept": "application/json"])) { $0 }.status
        == 406)
    #expect(
      transport.openLegacy(request("GET", changing: ["origin": "https://evil.example"])) { $0 }
        .status == 403)
    reader.leave()
    #expect(send(Self.initialize, session) == 404)
  }

  @Test func `a client that does not read loses its stream`() async throws {
    let (reader, session) = try open()
    reader.block()
    #expect(send(Self.initialize, session) == 202)
    while !reader.isOver { try await Task.sleep(for: .milliseconds(2)) }
    #expect(send(Self.initialize, session) == 404)
  }

  @Test func `it can be turned off`() {
    let off = StreamableHTTP(server: .sample(provider), traffic: MCPTraffic(hasLegacySSE: false))
    #expect(off.openLegacy(request("GET")) { $0 }.status == 404)
    #expect(off.receiveLegacy(request("POST", Self.who), of: "x").status == 404)
    #expect(!off.asksForLegacy(request("GET")))
    #expect(transport.asksForLegacy(request("GET")))
    #expect(!transport.asksForLegacy(request("GET", changing: ["mcp-session-id": "x"])))
    #expect(
      !transport.asksForLegacy(request("GET", changing: ["mcp-protocol-version": "2025-06-18"])))
  }
}
