import PatternMatching
import Testing

@Suite struct PatternMatchTests {
  /// A pattern, texts that it matches and texts that it does not.
  struct Case: Sendable, CustomTestStringConvertible {
    var pattern: String
    var matches: [String]
    var others: [String]
    var testDescription: String { pattern }

    init(_ pattern: String, _ matches: [String], _ others: [String] = []) {
      self.pattern = pattern
      self.matches = matches
      self.others = others
    }
  }

  private func check(_ item: Case) throws {
    let pattern = try Pattern(item.pattern)
    for text in item.matches { #expect(pattern.matches(text), "\(text.debugDescription)") }
    for text in item.others { #expect(!pattern.matches(text), "\(text.debugDescription)") }
  }

  @Test(arguments: [
    Case("", ["", "a"]),
    Case("b", ["b", "abc", "ab"], ["", "a", "B"]),
    Case("abc", ["abc", "xabcx"], ["ab", "acb", "ab c"]),
    Case("^abc$", ["abc"], ["xabc", "abcx", "abc\n", "\nabc"]),
    Case("^$", [""], ["a", "\n"]),
    Case("^", ["", "a"]),
    Case("$", ["", "a"]),
    Case("a^b", [], ["ab", "a^b", "a\nb"]),
    Case("a$b", [], ["ab", "a\nb"]),
    Case("(^a|b$)", ["ax", "xb", "a", "b"], ["xax", "bx"]),
    Case("a.c", ["abc", "a.c", "aéc", "a😀c"], ["ac", "a\nc", "a\rc", "a\u{2028}c", "a\u{2029}c"]),
    Case("^.$", ["é", "😀", "\0", "\u{85}"], ["", "ab", "e\u{301}", "\r\n"]),
  ])
  func `characters, dots and anchors match as in ECMA-262`(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("^[abc]$", ["a", "b", "c"], ["d", "", "ab"]),
    Case("^[a-cx-z0]$", ["a", "b", "c", "x", "z", "0"], ["d", "w", "1", "-"]),
    Case("^[^a-c]$", ["d", "A", "-", "é", "😀", "\n"], ["a", "b", "c", ""]),
    Case("^[-a]$", ["-", "a"], ["b"]),
    Case("^[a-]$", ["-", "a"], ["b"]),
    Case("^[\\-a\\]]$", ["-", "a", "]"], ["b", "\\"]),
    Case("^[a^]$", ["a", "^"], ["b"]),
    Case("^[.*+?(){}|$/]$", [".", "*", "+", "?", "(", ")", "{", "}", "|", "$", "/"], ["a", "\\"]),
    Case("^[[]$", ["["], ["]"]),
    Case("^[\\d.]+$", ["1.5", "..."], ["1,5", ""]),
    Case("^[\\w-]+$", ["a_B-9"], ["a b", "é"]),
    Case("^[^\\d\\s]+$", ["ab", "-"], ["a1", "a b"]),
    Case("^[\\D]$", ["a"], ["1"]),
    Case("^[\\b]$", ["\u{8}"], ["b"]),
    Case("[]", [], ["", "a"]),
    Case("^[^]$", ["a", "\n", "😀"], ["", "ab"]),
    Case("^[\\u0041-\\u0043\\x61-\\x63]$", ["A", "C", "a", "c"], ["D", "d"]),
    Case("^[😀-😂]$", ["😀", "😁", "😂"], ["😃", "a"]),
    Case("^[à-ü]$", ["é"], ["e", "z"]),
  ])
  func `a class matches its members and nothing else`(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("^\\d+$", ["0123456789"], ["", "a", "٣"]),
    Case("^\\D$", ["a", "٣"], ["1"]),
    Case("^\\w+$", ["aZ09_"], ["-", "é", " "]),
    Case("^\\W$", ["-", "é"], ["_", "a"]),
    Case(
      "^\\s+$", [" \t\n\r\u{B}\u{C}\u{A0}\u{FEFF}\u{2028}\u{2029}\u{3000}\u{1680}"],
      ["a", "\u{200B}", "\u{85}", ""]),
    Case("^\\S$", ["a", "\u{200B}"], [" ", "\u{A0}"]),
    Case("\\bcat\\b", ["cat", "a cat.", "cat-flap"], ["concat", "cats", "cat_"]),
    Case("\\Bcat", ["concat"], ["cat", "a cat"]),
    Case("^\\B$", [""], ["a"]),
    Case("\\b", ["a"], ["", "-", "é"]),
    Case("a\\b\\b\\bb?", ["a", "a "], ["_a_", "ba1"]),
  ])
  func `named sets and word boundaries match as in ECMA-262`(_ item: Case) throws {
    try check(item)
  }

  @Test(arguments: [
    Case("^\\^\\$\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\\\\\/\\-$", ["^$.*+?()[]{}|\\/-"], [""]),
    Case("^\\n\\r\\t\\v\\f\\0$", ["\n\r\t\u{B}\u{C}\0"], ["nrtvf0"]),
    Case("^\\x41\\u0042\\u{43}\\u{1F600}\\u{000044}$", ["ABC😀D"], ["ABC"]),
    Case("^\\ud83d\\ude00$", ["😀"], ["\u{FFFD}"]),
    Case("^\\@\\#\\:\\,$", ["@#:,"], [""]),
    Case("^a-b/c$", ["a-b/c"], ["abc"]),
  ])
  func `an escape stands for its character`(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("^ab*c$", ["ac", "abc", "abbbc"], ["a", "adc"]),
    Case("^ab+c$", ["abc", "abbbc"], ["ac"]),
    Case("^ab?c$", ["ac", "abc"], ["abbc"]),
    Case("^a{3}$", ["aaa"], ["aa", "aaaa"]),
    Case("^a{2,}$", ["aa", "aaaaa"], ["a"]),
    Case("^a{2,4}$", ["aa", "aaa", "aaaa"], ["a", "aaaaa"]),
    Case("^a{0}$", [""], ["a"]),
    Case("^a{0,1}b{0,0}$", ["", "a"], ["b", "ab", "aa"]),
    Case("^a{007}$", ["aaaaaaa"], ["a"]),
    Case("^(ab){2}$", ["abab"], ["ab", "aabb"]),
    Case("^(?:ab|c)*d$", ["d", "abcd", "cabcd"], ["abd ", "bd"]),
    Case("^(a|ab)(c|bcd)(d*)$", ["abcd", "acd", "abc", "ac", "abcddd"], ["ad"]),
    Case("^a*?b+?c??d{1,2}?$", ["bd", "aabbcdd"], ["ad", "bccd"]),
    Case("^(a*)*$", ["", "a", "aaaa"], ["b", "ab"]),
    Case("^(a*)+$", ["", "aaaa"], ["b"]),
    Case("^(a?){3}b$", ["b", "aaab"], ["aaaab"]),
    Case("^((a|b)*c|d)*$", ["", "abc", "dabcd", "cc"], ["ab", "dab"]),
    Case("^(|a)b(c|)$", ["b", "ab", "bc", "abc"], ["aab", "bcc"]),
    Case("a||b", ["", "x"]),
    Case("()", ["", "x"]),
    Case("(?:)*a", ["a"], ["b"]),
    Case("a|b|c", ["xcx"], ["d", ""]),
    Case("^a|b$", ["ax", "xb"], ["xa", "bx"]),
    Case("^(?:(?:(?:a)))$", ["a"], ["aa"]),
    Case("(^a){0}b", ["b", "xb"], ["a"]),
    Case("(?:^a)?b", ["b", "xb", "ab"], ["a"]),
    Case("(?:^|,)b", ["b", "a,b"], ["ab"]),
    Case("(?:^){2}b", ["b"], ["ab"]),
  ])
  func `repetitions, groups and alternatives combine`(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("^[A-Z]{3}$", ["USD", "EUR"], ["usd", "US", "USDX", "U5D"]),
    Case(
      "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", ["2026-11-21"],
      ["2026-13-01", "2026-11-32"]),
    Case("^-?\\d+(\\.\\d{1,2})?$", ["0", "-12.50", "1.5"], ["1.", ".5", "1.505", "+1"]),
    Case(
      "^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$", ["DE89370400440532013000"],
      ["DE8937040044", "de89370400440532013000"]),
    Case(
      "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
      ["123e4567-e89b-12d3-a456-426614174000"],
      ["123e4567e89b12d3a456426614174000"]),
    Case("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", ["a@b.co"], ["a@b", "a b@c.d", "a@@b.c"]),
    Case("^(cus|acct)_[A-Za-z0-9]{8,}$", ["cus_12345678"], ["cus_1234567", "foo_12345678"]),
  ])
  func `patterns of specifications match what they describe`(_ item: Case) throws {
    try check(item)
  }

  @Test func `a pattern describes itself by its source`() throws {
    #expect(try Pattern("^a$").description == "^a$")
  }
}
