import PatternMatching
import Testing

@Suite struct PatternErrorTests {
  private func error(_ source: String) -> PatternError? {
    do throws(PatternError) {
      _ = try Pattern(source)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("(a", 0, "'(' without ')'"),
    ("a)", 1, "')' without '('; write '\\)' for the character"),
    ("a[bc", 1, "'[' without ']'"),
    ("a[\\", 2, "'\\' without a character after it"),
    ("ab\\", 2, "'\\' without a character after it"),
    ("*a", 0, "nothing to repeat before '*'; write '\\*' for the character"),
    ("a|+", 2, "nothing to repeat before '+'; write '\\+' for the character"),
    (
      "(?)", 0, "flags in a pattern are not supported; write '(?:...)', and both cases as in '[Aa]'"
    ),
    ("a**", 2, "nothing to repeat before '*'; write '\\*' for the character"),
    ("a{2}{3}", 4, "unexpected '{'; write '\\{' for the character"),
    ("^*", 0, "an assertion cannot be repeated; leave its quantifier out"),
    ("a\\b+", 1, "an assertion cannot be repeated; leave its quantifier out"),
    ("{a}", 0, "unexpected '{'; write '\\{' for the character"),
    ("a}", 1, "unexpected '}'; write '\\}' for the character"),
    ("]", 0, "unexpected ']'; write '\\]' for the character"),
    ("a{x}", 1, "expected a number after '{'; write '\\{' for the character"),
    ("a{,3}", 1, "expected a number after '{'; write '\\{' for the character"),
    ("a{3", 1, "expected '}' after '{3'; write '\\{' for the character"),
    ("a{3,2}", 1, "'{3,2}' asks for more at least than at most"),
    ("a{10001}", 2, "repeats more than 10000 times"),
    ("a{99999999999999999999}", 2, "repeats more than 10000 times"),
    ("[b-a]", 1, "a range that ends before it starts"),
    ("[\\d-z]", 1, "a set such as '\\d' cannot bound a range; write '\\-' for the character"),
    ("[a-\\w]", 1, "a set such as '\\d' cannot bound a range; write '\\-' for the character"),
    ("(a)\\1", 3, "backreferences are not supported; write the repeated text out"),
    ("\\k<a>", 0, "backreferences are not supported; write the repeated text out"),
    (
      "a(?=b)", 1,
      "lookahead is not supported; write the allowed texts as alternatives in '(?:...|...)'"
    ),
    (
      "^(?!b)", 1,
      "lookahead is not supported; write the allowed texts as alternatives in '(?:...|...)'"
    ),
    (
      "(?<=a)", 0,
      "lookbehind is not supported; write the allowed texts as alternatives in '(?:...|...)'"
    ),
    (
      "(?<!a)", 0,
      "lookbehind is not supported; write the allowed texts as alternatives in '(?:...|...)'"
    ),
    ("(?<n>a)", 0, "named groups are not supported; write '(?:...)'"),
    (
      "(?i)a", 0,
      "flags in a pattern are not supported; write '(?:...)', and both cases as in '[Aa]'"
    ),
    (
      "\\p{L}", 0, "'\\p' is not supported; write the characters as a class, as in '[A-Za-z]'"
    ),
    ("é\\q", 1, "unknown escape '\\q'; write 'q' for the character"),
    ("\\xg0", 0, "expected 2 hexadecimal digits in the escape"),
    ("\\u12", 0, "expected 4 hexadecimal digits in the escape"),
    ("\\u{}", 0, "expected '\\u{H...}' with a code point up to 10FFFF"),
    ("\\u{110000}", 0, "expected '\\u{H...}' with a code point up to 10FFFF"),
    ("\\u{41", 0, "expected '\\u{H...}' with a code point up to 10FFFF"),
    ("\\ud800", 0, "half of a surrogate pair matches no text; write '\\u{H...}'"),
    ("\\ud800\\u0041", 0, "half of a surrogate pair matches no text; write '\\u{H...}'"),
    ("\\u{dfff}", 0, "half of a surrogate pair matches no text; write '\\u{H...}'"),
    ("\\01", 0, "octal escapes are not supported; write '\\xHH'"),
    ("\\cJ", 0, "control escapes are not supported; write '\\xHH'"),
  ])
  func `the message says where and what to write instead`(
    source: String, offset: Int, message: String
  ) {
    #expect(error(source) == PatternError(message: message, offset: offset))
  }

  @Test func `the description counts characters from one`() {
    #expect(
      error("(?<n>a)")?.description
        == "named groups are not supported; write '(?:...)' (at character 1 of the pattern)")
  }

  @Test func `a pattern of more than ten thousand instructions is refused`() {
    let tooLarge = PatternError(
      message: "the pattern is too large with its repetitions written out; use smaller counts in "
        + "'{...}', or minLength and maxLength", offset: 0)
    #expect(error("a{9999}") == nil)
    #expect(error("a{10000}") == tooLarge)
    #expect(error("(a{100}){100}") == tooLarge)
    #expect(error("((((a{99}){99}){99}){99}){99}") == tooLarge)
    #expect(error("(((((){9999}){9999}){9999}){9999}){9999}") == tooLarge)
    #expect(error("((((a{0}){9999}){9999}){9999}){9999}") == tooLarge)
    #expect(error("(((a{0,99}){0,99}){0,99})*") == tooLarge)
    #expect(error(String(repeating: "ab|", count: 100_000)) == tooLarge)
  }

  @Test func `groups nest up to a hundred deep`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "a" + String(repeating: ")*", count: depth)
    }
    #expect(error(nested(100)) == nil)
    #expect(
      error(nested(101))
        == PatternError(message: "groups are nested more than 100 deep", offset: 100))
    #expect(error(String(repeating: "(", count: 100_000))?.offset == 100)
  }
}
