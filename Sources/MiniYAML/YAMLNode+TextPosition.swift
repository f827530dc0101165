extension YAMLNode {
  /// Where a character of the text stands in the file; of a text that was put together from lines, or
  /// holds escapes, where its scalar begins.
  /// - Parameters:
  ///   - line: how many line feeds of the text come before it.
  ///   - column: how many of its line's Unicode scalars do.
  package func position(ofTextLine line: Int, column: Int) -> SourcePosition {
    let start = position
    let record = record
    guard record.isScalar else { return start }
    if record.isVerbatim {
      let opening = record.content.lowerBound - Int(record.start)
      return SourcePosition(line: start.line, column: start.column + opening + column)
    }
    // Each line of a literal scalar is a line of the text, the first below the `|`.
    guard record.shape == .literal else { return start }
    return SourcePosition(line: start.line + 1 + line, column: Int(record.extra) + 1 + column)
  }
}
