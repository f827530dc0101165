import StrictJSON
import Testing

@testable import MCPServer

/// Messages bent in every way: whatever comes in, what goes out is a message of the protocol.
@Suite struct MessageFuzzTests {
  private static let seeds = [
    #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-03-26","capabilities":{},"clientInfo":{"name":"n","version":"1"}}}"#,
    #"{"jsonrpc":"2.0","id":"x","method":"tools/list","params":{"cursor":"","_meta":{"progressToken":1}}}"#,
    #"{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"echo","arguments":{"a":[1.5,"\u00e9"]}}}"#,
    #"[{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}]"#,
    #"{"jsonrpc":"2.0","id":9,"method":"tools/call","params":{"name":"echo","_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{"elicitation":{"url":{}}},"io.modelcontextprotocol/logLevel":"info","progressToken":"p"}}}"#,
    #"{"jsonrpc":"2.0","id":10,"method":"server/discover","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientInfo":{"name":"n","version":"1"},"io.modelcontextprotocol/clientCapabilities":{}}}}"#,
  ].map { Array($0.utf8) }

  @Test(arguments: ProtocolVersion.allCases.filter { !$0.isStateless })
  func `every answer is one message, whatever was sent`(_ version: ProtocolVersion) async throws {
    var random = SplitMix64(seed: 48)
    let server = ProtocolServer.sample()
    var kinds: Set<String> = []
    for round in 0..<1_500 {
      var bytes = Self.seeds[round % Self.seeds.count]
      for _ in 0..<Int.random(in: 0...3, using: &random) { bend(&bytes, &random) }
      var session = Session.single(version)
      for reply in await replies(server.receive(bytes, in: &session), server) {
        let value = try JSONValue(parsing: reply)
        #expect(!reply.contains(UInt8(ascii: "\n")))
        for message in value.kind == .array ? Array(value.elements) : [value] {
          #expect(message["jsonrpc"]?.string == "2.0")
          #expect((message["result"] == nil) != (message["error"] == nil))
          kinds.insert(message["error"]?["code"]?.description ?? "result")
        }
      }
    }
    #expect(kinds == ["result", "-32700", "-32600", "-32601", "-32602", "-32022"])
  }

  private func replies(_ action: Action, _ server: ProtocolServer) async -> [[UInt8]] {
    switch action {
    case .none, .cancel, .response: return []
    case .reply(let answer): return [answer.bytes]
    case .work(let work): return await work.answered()
    case .batch(let actions):
      var all: [[UInt8]] = []
      for action in actions { all += await replies(action, server) }
      return all.isEmpty ? [] : [Reply.batch(all)]
    }
  }

  private func bend(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.removeLast(bytes.count - place)
    case 3:
      let end = Int.random(in: place..<bytes.count, using: &random)
      bytes.insert(contentsOf: Array(bytes[place...end]), at: place)
    default:
      bytes[place] = Array("{}[]\":,0.eE-n\\ ".utf8).randomElement(using: &random) ?? 0
    }
  }
}
