import Testing

@testable import MCPServer

/// Clients that number their requests alike, at once at one endpoint (CVE-2026-25536 and CVE-2026-111770
/// in other servers).
@Suite(Fuzzing.timeLimit) struct SameIDTests {
  /// 20,000 calls over the five versions; `FUZZ=5` for 100,000.
  @Test(arguments: ProtocolVersion.allCases)
  func `each client gets its own answer`(_ version: ProtocolVersion) async throws {
    let endpoint = HTTPEndpoint(sessions: .sample, calls: CallLimit(1_000))
    let foreign = try await withThrowingTaskGroup(of: Int.self) { group in
      for client in 0..<4 {
        group.addTask {
          let session = version.isStateless ? nil : try await open(version, at: endpoint)
          return await calls(1_000 * Fuzzing.factor, of: client, session, version, endpoint)
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(foreign == 0)
  }

  /// How many answers were not to this client's call.
  private func calls(
    _ count: Int, of client: Int, _ session: String?, _ version: ProtocolVersion,
    _ endpoint: HTTPEndpoint
  ) async -> Int {
    var foreign = 0
    let resultType = version.isStateless ? #""resultType":"complete","# : ""
    for number in 0..<count {
      let (id, mark) = (number % 3, "\(client)-\(number)")
      let params = #""name":"echo","arguments":{"mark":"\#(mark)"}"#
      let response =
        if version.isStateless {
          await endpoint.sendStateless("tools/call", params, id: "\(id)")
        } else {
          await endpoint.send(
            #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{\#(params)}}"#,
            changing: ["mcp-session-id": session, "mcp-protocol-version": version.rawValue])
        }
      let own =
        #"{"jsonrpc":"2.0","id":\#(id),"result":{\#(resultType)"content":[{"type":"text","text":"#
        + #""{\"result\":{\"mark\":\"\#(mark)\"}}""#
      if !response.text.hasPrefix(own) { foreign += 1 }
    }
    return foreign
  }

  private func open(_ version: ProtocolVersion, at endpoint: HTTPEndpoint) async throws -> String {
    let hello =
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":"#
      + #"{"protocolVersion":"\#(version.rawValue)"}}"#
    let response = await endpoint.send(hello, changing: ["mcp-protocol-version": nil])
    return try #require(response.field("mcp-session-id"))
  }
}
