import Testing

@testable import MCPServer

@Suite struct LineReaderTests {
  private func lines(_ chunks: [String], maximumBytes: Int = 10) -> [LineReader.Line] {
    var reader = LineReader(maximumBytes: maximumBytes)
    var lines: [LineReader.Line] = []
    for chunk in chunks { lines += reader.read(Array(chunk.utf8)[...]) }
    return lines + reader.finish()
  }

  private func message(_ text: String) -> LineReader.Line {
    .message(Array(text.utf8))
  }

  @Test func `a line may come in any number of chunks, and a chunk hold any number of lines`() {
    #expect(lines(["{\"", "a", "\":1", "}\n"]) == [message("{\"a\":1}")])
    #expect(lines(["1\n2\n3\n"]) == [message("1"), message("2"), message("3")])
    #expect(lines(["1\n2", "3\n", "", "4"]) == [message("1"), message("23"), message("4")])
  }

  @Test func `line breaks may be CRLF, and a carriage return elsewhere stays`() {
    #expect(lines(["1\r\n2\r", "\n3\n"]) == [message("1"), message("2"), message("3")])
    #expect(lines(["1\r2\n"]) == [message("1\r2")])
  }

  @Test func `blank lines are left out`() {
    #expect(lines(["\n\r\n  \t\n1\n\n"]) == [message("1")])
  }

  @Test func `the end of the input ends a line`() {
    #expect(lines(["{\"a"]) == [message("{\"a")])
    #expect(lines([]) == [])
    #expect(lines(["1\n"]) == [message("1")])
  }

  @Test func `a line above the limit is reported once and skipped`() {
    #expect(lines(["0123456789\n1\n"]) == [message("0123456789"), message("1")])
    #expect(lines(["0123456789\r\n1\n"]) == [message("0123456789"), message("1")])
    #expect(lines(["01234567890\n1\n"]) == [.tooLong, message("1")])
    #expect(lines(["0123456789", "0123456789", "012\n1\n"]) == [.tooLong, message("1")])
    #expect(lines(["0123456789ab", "\n", "0123456789ab"]) == [.tooLong, .tooLong])
  }

  @Test func `the chunks do not change the lines`() {
    let alphabet: [UInt8] = Array("aa \n\r".utf8) + [0xff]
    var random = SplitMix64(seed: 20_251_125)
    for _ in 0..<300 {
      let length = Int.random(in: 0...60, using: &random)
      let bytes: [UInt8] = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      var whole = LineReader(maximumBytes: 8)
      let expected = whole.read(bytes[...]) + whole.finish()
      var parts = LineReader(maximumBytes: 8)
      var actual: [LineReader.Line] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &random)
        actual += parts.read(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      actual += parts.finish()
      #expect(actual == expected, "\(bytes)")
    }
  }
}
