import PatternMatching
import Testing

/// What takes a backtracking matcher exponential time.
@Suite struct PatternHostileTests {
  @Test(arguments: [
    "(a+)+$", "^(a*)*$", "^(a|a)*$", "(a|aa)+$", "^(a?){50}a{50}$", "(.*a){20}$",
    "^(([a-z])+.)+[A-Z]([a-z])+$", "^(?:(?:a*)*)*$",
  ])
  func `a long text takes linear time`(source: String) throws {
    let text = String(repeating: "a", count: 10_000)
    #expect(!(try Pattern(source).matches(text + "!")))
  }

  @Test func `a hundred thousand letters are matched`() throws {
    let text = String(repeating: "a", count: 100_000)
    let pattern = try Pattern("^(a+)+$")
    #expect(pattern.matches(text))
    #expect(!pattern.matches(text + "b"))
  }

  @Test func `the largest pattern is matched`() throws {
    let pattern = try Pattern("^(?:a?){4990}$")
    #expect(pattern.matches(String(repeating: "a", count: 50)))
    #expect(!pattern.matches(String(repeating: "a", count: 50) + "b"))
  }

  @Test func `a class of many ranges is matched`() throws {
    let members = (0..<5_000).map { "\\u{\(String(0x4E00 + $0 * 2, radix: 16))}" }.joined()
    let pattern = try Pattern("^[\(members)]+$")
    #expect(pattern.matches("\u{4E00}\u{4E02}"))
    #expect(!pattern.matches("\u{4E00}\u{4E01}"))
  }
}
