import StrictJSON
import Testing

@testable import MCPServer

/// Sessions of the handshake revisions over HTTP (2025-11-25, basic/transports, "Session Management").
@Suite(.timeLimit(.minutes(1)))
struct HTTPSessionTests {
  private static let provider = ContextProvider()
  private let endpoint = HTTPEndpoint(.sample(Self.provider), sessions: .sample)

  private static let who =
    #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"who"}}"#

  private func open(
    _ version: String = "2025-06-18", capabilities: String = "{}", principal: String = "",
    at endpoint: HTTPEndpoint? = nil
  ) async throws -> String {
    let response = await (endpoint ?? self.endpoint).send(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(version)","#
        + #""capabilities":\#(capabilities),"clientInfo":{"name":"tester","version":"3"}}}"#,
      changing: ["mcp-protocol-version": nil], principal: principal)
    #expect(response.status == 200)
    return try #require(response.field("mcp-session-id"))
  }

  @Test func `a session id is of visible characters, and another each time`() async throws {
    let ids = [try await open(), try await open()]
    #expect(ids[0] != ids[1])
    for id in ids { #expect(id.utf8.allSatisfy { (0x21...0x7e).contains($0) }) }
  }

  /// 2025-11-25, basic/transports, "Protocol Version Header": the session tells the version.
  @Test(arguments: ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"])
  func `a session says who calls and in which version`(_ version: String) async throws {
    let id = try await open(version, capabilities: #"{"elicitation":{}}"#)
    let response = await endpoint.send(
      Self.who, changing: ["mcp-session-id": id, "mcp-protocol-version": nil])
    #expect(response.text.contains("\(version) tester 3 1"))
  }

  @Test func `a session goes on in another process that has the key`() async throws {
    let id = try await open()
    let other = HTTPEndpoint(.sample(ContextProvider()), sessions: .sample)
    let response = await other.send(Self.who, changing: ["mcp-session-id": id])
    #expect(response.text.contains("tester"))
  }

  @Test func `requests without a session are served`() async {
    let response = await endpoint.send(Self.who)
    #expect(response.text.contains("2025-11-25 - - 0"))
  }

  @Test func `without a key no session is opened, and none is asked for`() async {
    let endpoint = HTTPEndpoint(.sample(ContextProvider()))
    let response = await endpoint.send(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}"#)
    #expect(response.field("mcp-session-id") == nil)
    #expect(await endpoint.send(Self.who, changing: ["mcp-session-id": "x"]).status == 200)
  }

  @Test func `a session that was not opened here is not known`() async throws {
    let id = try await open()
    var forged = ["", "x", ".", "a.b", "..", id + "A", "A" + id, String(id.dropLast()), id + ".x"]
    forged.append(String(repeating: "A", count: 100_000))
    for place in [3, id.count / 2, id.count - 1] {
      var characters = Array(id)
      characters[place] = characters[place] == "A" ? "B" : "A"
      forged.append(String(characters))
    }
    for id in forged {
      let response = await endpoint.send(Self.who, changing: ["mcp-session-id": id])
      #expect(response.status == 404)
      #expect(response.code == -32600)
    }
  }

  @Test func `a session of somebody else is not known`() async throws {
    let id = try await open(principal: "a")
    func status(_ principal: String) async -> Int {
      await endpoint.send(
        Self.who, changing: ["mcp-session-id": id], principal: principal
      ).status
    }
    #expect(await status("a") == 200)
    #expect(await status("b") == 404)
    #expect(await status("") == 404)
  }

  @Test func `a client with a long name gets an id that fits into a field`() async throws {
    let name = String(repeating: "\u{1F600}", count: 5_000)
    let response = await endpoint.send(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","#
        + #""clientInfo":{"name":"\#(name)","version":"\#(name)"}}}"#)
    let id = try #require(response.field("mcp-session-id"))
    #expect(id.utf8.count < 2_048)
    #expect(await endpoint.send(Self.who, changing: ["mcp-session-id": id]).status == 200)
  }

  /// 2025-11-25, basic/utilities/cancellation, "Behavior Requirements".
  @Test func `a session cancels its own request, and gets no response to it`() async throws {
    let provider = ContextProvider()
    let endpoint = HTTPEndpoint(.sample(provider), sessions: .sample)
    let (own, other) = (try await open(at: endpoint), try await open(at: endpoint))
    for wishes in ["", #","_meta":{"progressToken":"t"}"#] {
      let before = provider.cancelled
      let handler = OneShot<Task<MCPHTTPResponse, Never>>()
      let task = Task {
        await endpoint.send(
          #"{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"wait"\#(wishes)}}"#,
          changing: ["mcp-session-id": own], cancel: { Task { await handler.value().cancel() } })
      }
      handler.give(task)
      func cancel(_ id: String, session: String?) async {
        let response = await endpoint.send(
          #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":\#(id)}}"#,
          changing: ["mcp-session-id": session])
        #expect(response.status == 202)
      }
      await cancel("7", session: other)
      await cancel("7", session: nil)
      await cancel("8", session: own)
      await cancel(#""7""#, session: own)
      #expect(provider.cancelled == before)
      // The request may not have begun yet.
      while provider.cancelled == before {
        await cancel("7", session: own)
        await Task.yield()
      }
      let response = await task.value
      #expect(response.status == 200)
      #expect(response.field("content-type") == "text/event-stream")
      let messages = try await response.messages()
      #expect(messages.allSatisfy { !$0.contains("result") && !$0.contains(#""progress":2"#) })
      #expect(response.text.isEmpty)
    }
  }

  /// 2025-11-25, basic, "Requests": an id is used once in a session.
  @Test func `an id that is in use is refused in its session only`() async throws {
    let provider = ContextProvider()
    let endpoint = HTTPEndpoint(.sample(provider), sessions: .sample)
    let (own, other) = (try await open(at: endpoint), try await open(at: endpoint))
    let wait = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"wait"}}"#
    let task = Task {
      await endpoint.send(wait, changing: ["mcp-session-id": own], cancel: {})
    }
    defer { task.cancel() }
    while provider.waiting == 0 { await Task.yield() }
    #expect(
      await endpoint.send(Self.who, changing: ["mcp-session-id": own], cancel: {}).code == -32600)
    #expect(
      await endpoint.send(Self.who, changing: ["mcp-session-id": other], cancel: {}).code == nil)
  }
}
