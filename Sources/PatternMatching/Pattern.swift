/// A regular expression as JSON Schema's `pattern` has it: ECMA-262 in Unicode mode, less what cannot
/// be matched in linear time.
///
/// Understood are literals, `.`, classes, `\d \w \s \b` and their opposites, escapes, `^` and `$`,
/// groups, alternation and all quantifiers (a lazy one matches the same texts as a greedy one).
/// Refused are backreferences, look-around, named groups, flags and `\p`.
///
/// Matching takes time proportional to the text times the pattern's size, whatever either holds, and
/// no call stack. `^` and `$` are the ends of the text, never of a line.
package struct Pattern: Sendable, CustomStringConvertible {
  private let program: PatternProgram
  /// The pattern's source.
  package let description: String

  /// Compiles a pattern.
  ///
  /// - Throws: `PatternError` when the pattern is malformed, uses a construct that is refused, nests
  ///   more than 100 groups, or needs more than 10,000 instructions with its counted repetitions
  ///   written out.
  package init(_ source: String) throws(PatternError) {
    var parser = PatternParser(source)
    let root = try parser.parse()
    program = try PatternProgram(root, sets: parser.sets)
    description = source
  }

  /// Whether the pattern matches somewhere in `text`, as `RegExp.prototype.test` in ECMA-262 does.
  package func matches(_ text: String) -> Bool {
    var matcher = PatternMatcher(program)
    return matcher.matches(text)
  }
}
