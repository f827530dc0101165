import StrictJSON
import Testing

@testable import MCPServer

/// Lines bent in every way and cut into chunks anywhere, through a server behind pipes.
@Suite(Fuzzing.timeLimit) struct FrameFuzzTests {
  @Test func `a server behind pipes reads on, whatever came and however it was cut`() async throws {
    try await Fuzzing.rounds(24, seed: 5) { round, random in
      let server = try PipedServer(.sample { $0.maximumMessageBytes = 600 })
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        let seed = SampleMessages.all.randomElement(using: &random) ?? []
        bytes += seed.bent(upTo: 3, &random)
        bytes += [[0x0a], [0x0d, 0x0a], [0x0a, 0x0a]].randomElement(using: &random) ?? []
      }
      bytes += Array("\n{\"jsonrpc\":\"2.0\",\"id\":\"last\",\"method\":\"ping\"}\n".utf8)
      // Every other round byte by byte.
      let longest = round % 2 == 0 ? 1 : 400
      var rest = bytes[...]
      while !rest.isEmpty {
        let chunk = rest.prefix(Int.random(in: 1...longest, using: &random))
        server.write(Array(chunk))
        rest = rest.dropFirst(chunk.count)
      }
      let end = await server.finish()
      #expect(end.exitCode == 0)
      #expect(end.lines.contains(#"{"jsonrpc":"2.0","id":"last","result":{}}"#))
      for line in end.lines { _ = try SampleMessages.kinds(of: Array(line.utf8)) }
    }
  }
}
