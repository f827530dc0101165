import MiniYAML
import Testing

@Suite struct CharacterTests {
  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF], "1:4"), ([0xC3], "1:1"), ([0xC0, 0x80], "1:1"),
      ([0xE0, 0x80, 0x80], "1:1"), ([0xED, 0xA0, 0x80], "1:1"), ([0xF5, 0x80, 0x80, 0x80], "1:1"),
      ([0xF4, 0x90, 0x80, 0x80], "1:1"), ([0x0A, 0xC3, 0xA9, 0x80], "2:2"),
      ([0xE2, 0x98], "1:1"), ([0xF0, 0x9F, 0x98], "1:1"),
    ] as [([UInt8], String)])
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8], place: String) {
    #expect(
      refusal(of: bytes)
        == "spec.yaml:\(place): error: a byte that is not UTF-8; save the file as UTF-8 [encoding]")
  }

  @Test(
    arguments: [
      ("a: b\u{1}", "1:5", "U+0001"), ("a: \"\u{7F}\"", "1:5", "U+007F"),
      ("x\ny: \u{80}", "2:4", "U+0080"), ("\u{1B}[0m", "1:1", "U+001B"),
      ("ab\0", "1:3", "U+0000"), ("\u{FFFE}", "1:1", "U+FFFE"), ("12345678\u{B}", "1:9", "U+000B"),
    ])
  func `control characters are refused`(text: String, place: String, name: String) {
    #expect(
      refusal(of: text)
        == "spec.yaml:\(place): error: the control character \(name); "
        + "remove it, or write it as an escape in double quotes [control-character]")
  }

  @Test(arguments: [
    "\u{A0}", "\u{85}", "\u{2028}", "\u{E000}", "\u{FFFD}", "\u{10FFFF}", "é", "~~",
  ])
  func `other characters are text`(text: String) throws {
    #expect(try parse("- x\(text)y\n- \"\(text)\"\n").elements.map(\.text) == ["x\(text)y", text])
  }

  @Test func `a byte order mark inside the file is refused`() {
    #expect(
      refusal(of: "a: \u{FEFF}b")
        == "spec.yaml:1:4: error: a byte order mark that is not at the begin of the file; "
        + "remove U+FEFF, or write \"\\uFEFF\" in double quotes [encoding]")
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0], [0, 0x61]]
      as [[UInt8]])
  func `other encodings are refused by name`(bytes: [UInt8]) {
    #expect(
      refusal(of: bytes)
        == "spec.yaml:1:1: error: the file is UTF-16 or UTF-32, or holds a NUL; "
        + "save it as UTF-8 [encoding]")
  }

  @Test func `columns count characters behind the byte order mark`() {
    #expect(refusal(of: "\u{FEFF}é😀: @").hasPrefix("spec.yaml:1:5: error: a text that begins"))
  }
}
