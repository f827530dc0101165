import StrictJSON
import Testing

@testable import MCPServer

/// What a server says that nobody asked it for.
@Suite(.timeLimit(.minutes(1)))
struct SilenceTests {
  /// 2025-11-25, basic/lifecycle, "Initialization"; 2026-07-28, basic/transports/stdio, "Receiving
  /// Messages".
  @Test(arguments: ProtocolVersion.allCases)
  func `nothing is sent to a client that has asked for nothing`(
    _ version: ProtocolVersion
  ) async throws {
    let server = try PipedServer(.sample(ContextProvider()))
    server.write(version.isStateless ? Self.discover : Self.initialize(version))
    let answer = try JSONValue(parsing: try #require(await server.line()))
    #expect(answer["id"]?.int == 0)
    #expect(await server.finish() == ([], 0))
  }

  /// 2026-07-28, basic/patterns, and basic/transports/streamable-http, "Receiving Messages".
  @Test func `in the stateless revision a call sends notifications and no request`() async throws {
    let meta =
      HTTPEndpoint.meta.dropLast() + #","progressToken":1,"#
      + #""io.modelcontextprotocol/logLevel":"debug"}"#
    for tool in ["count", "log", "who"] {
      let server = try PipedServer(.sample(ContextProvider()))
      server.write(
        #"{"jsonrpc":"2.0","id":"a","method":"tools/call","params":{"name":"\#(tool)","#
          + #""_meta":\#(meta)}}"# + "\n")
      let lines = await server.finish().lines
      let messages = try lines.map { try JSONValue(parsing: $0) }
      #expect(messages.last?["id"]?.string == "a")
      #expect(messages.last?["result"] != nil)
      #expect(messages.dropLast().allSatisfy { $0["id"] == nil && $0["method"] != nil })
      #expect(messages.count == (tool == "who" ? 1 : tool == "log" ? 3 : 4))
    }
  }

  private static let discover =
    #"{"jsonrpc":"2.0","id":0,"method":"server/discover","params":{"_meta":\#(HTTPEndpoint.meta)}}"#
    + "\n"

  private static func initialize(_ version: ProtocolVersion) -> String {
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"#
      + #""\#(version.rawValue)","capabilities":{"roots":{},"sampling":{},"elicitation":{}}}}"#
      + "\n"
  }
}
