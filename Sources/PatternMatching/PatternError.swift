/// Why a text is not a pattern that can be matched, and where.
package struct PatternError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong and what to write instead; lower case and without a full stop.
  package let message: String
  /// Where the fault stands: Unicode scalars from the start of the pattern.
  package let offset: Int

  package init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }

  /// Message and place on one line.
  package var description: String { "\(message) (at character \(offset + 1) of the pattern)" }
}
