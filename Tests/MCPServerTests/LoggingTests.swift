import StrictJSON
import Testing

@testable import MCPServer

/// Log messages of the handshake revisions (2025-11-25, server/utilities/logging).
@Suite(.timeLimit(.minutes(1)))
struct LoggingTests {
  private static let call =
    #"{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"log"}}"#

  private static func setLevel(_ level: String) -> String {
    #"{"jsonrpc":"2.0","id":4,"method":"logging/setLevel","params":{"level":\#(level)}}"#
  }

  private static func initialize(_ version: String = "2025-11-25") -> String {
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(version)"}}"#
  }

  private func open(_ endpoint: HTTPEndpoint) async throws -> [String: String?] {
    let response = await endpoint.send(Self.initialize())
    let id: String = try #require(response.field("mcp-session-id"))
    return ["mcp-session-id": id]
  }

  @Test(arguments: ProtocolVersion.allCases)
  func `a server that logs says so in every revision`(_ version: ProtocolVersion) async {
    let endpoint = HTTPEndpoint(.sample(ContextProvider()))
    let response =
      version.isStateless
      ? await endpoint.sendStateless("server/discover")
      : await endpoint.send(Self.initialize(version.rawValue))
    #expect(response.json?["result"]?["capabilities"]?["logging"]?.description == "{}")
  }

  @Test func `a server that does not log knows no level`() async throws {
    let endpoint = HTTPEndpoint(.sample(), sessions: .sample)
    let fields = try await open(endpoint)
    #expect(await endpoint.send(Self.setLevel(#""info""#), changing: fields).code == -32601)
    let opened = await endpoint.send(Self.initialize())
    #expect(opened.json?["result"]?["capabilities"]?["logging"] == nil)
  }

  @Test(arguments: [#""loud""#, "7", "null", #""INFO""#])
  func `a level that is none is refused`(_ level: String) async throws {
    let endpoint = HTTPEndpoint(.sample(ContextProvider()), sessions: .sample)
    let fields = try await open(endpoint)
    #expect(await endpoint.send(Self.setLevel(level), changing: fields).code == -32602)
  }

  @Test func `a level needs a session, since nothing else would remember it`() async {
    let endpoint = HTTPEndpoint(.sample(ContextProvider()), sessions: .sample)
    #expect(await endpoint.send(Self.setLevel(#""info""#)).code == -32600)
  }

  @Test func `the stateless revision has no such method`() async {
    let endpoint = HTTPEndpoint(.sample(ContextProvider()))
    let response = await endpoint.sendStateless("logging/setLevel", #""level":"info""#)
    #expect(response.status == 404)
    #expect(response.code == -32601)
  }

  @Test func `over stdio messages come from the level on that was set, and before that none`()
    async throws
  {
    let server = try PipedServer(.sample(ContextProvider()))
    server.write(Self.initialize() + "\n")
    _ = await server.line()
    for (level, count) in [(nil, 0), ("debug", 2), ("warning", 1), ("alert", 0)] {
      if let level {
        server.write(Self.setLevel("\"\(level)\"") + "\n")
        #expect(await server.line() == #"{"jsonrpc":"2.0","id":4,"result":{}}"#)
      }
      server.write(Self.call + "\n")
      let lines = await server.lines(count + 1)
      #expect(lines.dropLast().allSatisfy { $0.contains("notifications/message") })
      #expect(lines.last?.contains("done") == true)
    }
    #expect(await server.finish().exitCode == 0)
  }

  @Test func `over HTTP a session has its own level`() async throws {
    let endpoint = HTTPEndpoint(.sample(ContextProvider()), sessions: .sample)
    let (own, other) = (try await open(endpoint), try await open(endpoint))
    #expect(await endpoint.send(Self.setLevel(#""error""#), changing: own).status == 200)
    let response = await endpoint.send(Self.call, changing: own)
    #expect(response.field("content-type") == "text/event-stream")
    let silent = await endpoint.send(Self.call, changing: other)
    #expect(silent.field("content-type") == "application/json")
  }
}
