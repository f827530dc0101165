/// What a YAML file may cost before it is refused.
///
/// Time and memory are linear in the file's size: a node takes 16 bytes beside the text, and a
/// file holds at most one node a byte.
package struct YAMLLimits: Sendable {
  /// Bytes of a file, at most 1 GiB.
  package var maximumBytes: Int
  /// Collections inside one another, at most 1,000.
  package var maximumDepth: Int
  /// Characters of an unquoted number.
  package var maximumNumberLength: Int

  package init(
    maximumBytes: Int = 16 << 20, maximumDepth: Int = 100, maximumNumberLength: Int = 1_000
  ) {
    self.maximumBytes = min(max(maximumBytes, 0), 1 << 30)
    self.maximumDepth = min(max(maximumDepth, 0), 1_000)
    self.maximumNumberLength = max(maximumNumberLength, 0)
  }

  package static let standard = YAMLLimits()
}
