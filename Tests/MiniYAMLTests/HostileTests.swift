import MiniYAML
import Testing

/// Texts of a megabyte that are made to crash a reader or to make it slow.
@Suite struct HostileTests {
  private static let tooDeep =
    "error: more than 100 collections inside one another; write it flatter [too-deep]"

  @Test(
    arguments: [
      ("[", 101), ("{a: ", 401), ("[a: ", 201), ("- ", 201), ("[{a: ", 251),
    ])
  func `nesting is bounded`(unit: String, column: Int) {
    let text = String(repeating: unit, count: 1_000_000 / unit.count)
    #expect(refusal(of: text) == "spec.yaml:1:\(column): " + Self.tooDeep)
  }

  @Test func `nesting by indentation is bounded`() {
    let text = (0..<1_000).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    #expect(refusal(of: text) == "spec.yaml:101:101: " + Self.tooDeep)
  }

  @Test func `a hundred levels are read`() {
    let open = String(repeating: "[", count: 100)
    #expect(meaning(of: open + String(repeating: "]", count: 100)).hasPrefix("[[[["))
    #expect(
      refusal(of: "[[1]]", limits: YAMLLimits(maximumDepth: 1))
        == "spec.yaml:1:2: error: more than 1 collections inside one another; "
        + "write it flatter [too-deep]")
  }

  @Test func `explicit keys do not nest`() {
    let refusal = refusal(of: String(repeating: "? ", count: 500_000))
    #expect(refusal.hasPrefix("spec.yaml:1:3: error: a complex key"))
  }

  @Test(
    arguments: [
      "\n", " ", "#\n", "a", "a ", "a\n", "é", "- \n", "\t", "'", "''", "\"\\", "a\n\n", " \n",
      "| ",
      ":", "::", ",", "a#", " #",
    ])
  func `repetition of anything ends in nodes or a diagnostic`(unit: String) {
    for prefix in ["", "k: ", "- ", "'", "\"", "[", "|\n ", "- >+\n "] {
      let text = prefix + String(repeating: unit, count: 20_000 / unit.utf8.count)
      let place = refusal(of: text)
      #expect(place.isEmpty || place.hasPrefix("spec.yaml:"))
    }
  }

  @Test func `a hundred thousand keys are told apart in one mapping`() throws {
    let text = (0..<100_000).map { "key_\($0): \($0)\n" }.joined()
    #expect(try parse(text).count == 100_000)
    #expect(
      refusal(of: text + "key_500: 1\n")
        == "spec.yaml:100001:1: error: the mapping has the key 'key_500' already, from line 501; "
        + "remove or rename one of them [duplicate-key]")
  }

  @Test func `long numbers are refused, long texts are not`() {
    let digits = String(repeating: "1", count: 1_001)
    let message = "error: a number of more than 1000 characters; put it in quotes [long-number]"
    #expect(refusal(of: "a: \(digits)") == "spec.yaml:1:4: \(message)")
    #expect(refusal(of: "[0x\(digits)]") == "spec.yaml:1:2: \(message)")
    #expect(refusal(of: "a: '\(digits)'") == "")
    #expect(refusal(of: "a: \(digits)g") == "")
  }

  @Test func `a file that is too large is not looked into`() {
    #expect(
      refusal(of: "a: [", limits: YAMLLimits(maximumBytes: 3))
        == "spec.yaml:1:1: error: a file of 4 bytes; at most 3 are read [too-large]")
  }
}
