/// A pattern's syntax tree. Its depth is bounded by the parser.
indirect enum PatternNode {
  case empty
  case scalar(Unicode.Scalar)
  /// An index into the parser's table of sets.
  case set(Int)
  case assertion(PatternAssertion)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  case repeated(PatternNode, minimum: Int, maximum: Int?)
}

/// A condition on a place between two scalars.
enum PatternAssertion: Sendable {
  case start, end, wordBoundary, noWordBoundary
}
