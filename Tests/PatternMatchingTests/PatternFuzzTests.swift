import Foundation
import PatternMatching
import Testing

@Suite struct PatternFuzzTests {
  /// A random pattern of the constructs that ECMA-262 and Foundation's expressions share.
  private func pattern(depth: Int, using random: inout SeededRandom) -> String {
    let atoms = [
      "a", "b", "c", ".", "[ab]", "[^a]", "[b-c]", "\\d", "\\w", "\\s", "\\W", "\\D", "\\S", "-",
      "\\x61", "\\u0062",
      "[\\w-]", "[^\\s\\d]", "\\.",
    ]
    let quantifiers = ["*", "+", "?", "{2}", "{1,2}", "{0,1}", "{2,}", "*?", "+?", "??", "{1,3}?"]
    let assertions = ["^", "$", "\\b", "\\B"]
    var text = ""
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: text += assertions.randomElement(using: &random) ?? ""
      case 1 where depth > 0: text += "|"
      case 2...4 where depth < 2:
        text += Bool.random(using: &random) ? "(" : "(?:"
        text += pattern(depth: depth + 1, using: &random) + ")"
        // Foundation's matcher exhausts its stack on lazy repetitions of what may be empty.
        let greedy = quantifiers.prefix(7)
        if Bool.random(using: &random) { text += greedy.randomElement(using: &random) ?? "" }
      default:
        text += atoms.randomElement(using: &random) ?? ""
        if Int.random(in: 0..<3, using: &random) == 0 {
          text += quantifiers.randomElement(using: &random) ?? ""
        }
      }
    }
    return text
  }

  @Test func `random patterns match what Foundation's expressions match`() throws {
    var random = SeededRandom(seed: 11)
    let alphabet = ["a", "b", "c", "1", " ", "-", "_", "."]
    var matched = 0
    for _ in 0..<3_000 {
      let source = pattern(depth: 0, using: &random)
      let pattern = try Pattern(source)
      let expression = try NSRegularExpression(pattern: "(?:\(source))")
      for _ in 0..<8 {
        let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
          alphabet.randomElement(using: &random) ?? ""
        }.joined()
        let range = NSRange(location: 0, length: text.utf16.count)
        let expected = expression.firstMatch(in: text, range: range) != nil
        #expect(pattern.matches(text) == expected, "\(source) on '\(text)'")
        if expected { matched += 1 }
      }
    }
    #expect(matched > 1_000 && matched < 22_000)
  }

  @Test func `random text is a pattern or an error inside it`() {
    var random = SeededRandom(seed: 12)
    let pieces = [
      "(", ")", "[", "]", "{", "}", "*", "+", "?", "|", "\\", "^", "$", ".", "-", ",", "1", "a",
      "u", "x", "d", ":", "=", "<", "😀",
    ]
    var accepted = 0
    for _ in 0..<20_000 {
      let source = (0..<Int.random(in: 0...10, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      do throws(PatternError) {
        _ = try Pattern(source).matches("a1-😀")
        accepted += 1
      } catch {
        #expect(error.offset >= 0 && error.offset <= source.unicodeScalars.count)
      }
    }
    #expect(accepted > 500)
  }
}
