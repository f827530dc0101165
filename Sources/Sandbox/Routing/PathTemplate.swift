/// A path in which some segments may be anything: `/invoices/{key}/`.
struct PathTemplate: Sendable, Equatable {
  /// One that starts with `{` takes any text that is not empty.
  private let segments: [Substring]

  init(_ template: String) {
    segments = Substring(template).split(separator: "/", omittingEmptySubsequences: false)
  }

  /// The path's segments, as `captures(in:)` takes them.
  static func segments(of path: Substring) -> [Substring] {
    path.split(separator: "/", omittingEmptySubsequences: false)
  }

  /// The values of the placeholders, or nil when the path has another shape. A slash at the end
  /// is a segment of its own, so it must be there exactly when the template has it.
  func captures(in path: [Substring]) -> [String]? {
    guard path.count == segments.count else { return nil }
    var captures: [String] = []
    for (segment, part) in zip(segments, path) {
      if segment.first == "{" {
        guard !part.isEmpty else { return nil }
        captures.append(percentDecoded(part))
      } else if segment != part {
        return nil
      }
    }
    return captures
  }
}
