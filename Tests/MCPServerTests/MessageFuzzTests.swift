import StrictJSON
import Testing

@testable import MCPServer

/// Messages bent in every way: whatever comes in, what goes out is a message of the protocol.
@Suite(Fuzzing.timeLimit) struct MessageFuzzTests {
  @Test(arguments: ProtocolVersion.allCases.filter { !$0.isStateless })
  func `every answer is one message, whatever was sent`(_ version: ProtocolVersion) async throws {
    let server = ProtocolServer.sample()
    var kinds: Set<String> = []
    try await Fuzzing.rounds(1_500, seed: 48) { round, random in
      let seed = SampleMessages.all[round % SampleMessages.all.count]
      var session = Session.single(version)
      let action = server.receive(seed.bent(upTo: 3, &random), in: &session)
      for reply in await replies(action, server) {
        kinds.formUnion(try SampleMessages.kinds(of: reply))
      }
    }
    #expect(
      kinds.isSuperset(of: ["result", "-32700", "-32600", "-32601", "-32602", "-32022"]))
  }

  private func replies(_ action: Action, _ server: ProtocolServer) async -> [[UInt8]] {
    switch action {
    case .none, .listen, .cancel, .response: return []
    case .reply(let answer): return [answer.bytes]
    case .work(let work): return await work.answered()
    case .batch(let actions):
      var all: [[UInt8]] = []
      for action in actions { all += await replies(action, server) }
      return all.isEmpty ? [] : [Reply.batch(all)]
    }
  }
}
