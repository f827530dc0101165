import MiniYAML
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [(1, "one"), (2, "two"), (3, "three"), (4, ""), (5, "five"), (6, ""), (0, "")])
  func `a line is found behind any kind of line break`(number: Int, text: String) {
    let file = SourceFile(path: "a", text: "one\ntwo\r\nthree\r\rfive")
    #expect(file.lines[number] == text)
  }

  @Test func `a byte order mark is not part of the first line`() {
    #expect(SourceFile(path: "a", text: "\u{FEFF}name: x\n").lines[1] == "name: x")
  }
}
