/// Where the pages of one list may lie: at the path of the tool's own request, and where the spec
/// expects them besides. Whatever a vendor names and a caller hands back, no other path is asked for
/// a page.
struct PagePlaces {
  private enum Segment {
    case fixed([UInt8])
    case any
  }

  private let own: ArraySlice<UInt8>
  private let base: ArraySlice<UInt8>
  /// Absolute, as are the other two.
  private let templates: [[Segment]]

  /// - Parameters:
  ///   - own: the path of the tool's request.
  ///   - base: the path of its base URL.
  ///   - templates: further paths, below the base URL. `{name}` is one segment: the value of the input
  ///     that fills it in the tool's own path, or else any.
  ///   - value: the value of such an input.
  init(
    own: ArraySlice<UInt8>, base: ArraySlice<UInt8>, templates: [String],
    value: (String) -> String?
  ) {
    self.own = own
    self.base = base
    let before = Continuation.segments(base).map { Segment.fixed($0) }
    self.templates = templates.map { template in
      let steps = template.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      return before
        + steps.map { step in
          guard step.hasPrefix("{"), step.hasSuffix("}") else {
            return .fixed(PercentEncoding.decode(step.utf8))
          }
          return value(String(step.dropFirst().dropLast())).map { .fixed(Array($0.utf8)) } ?? .any
        }
    }
  }

  /// The path at which a page is to be asked for; nil when it lies nowhere that is expected.
  func path(of page: Continuation) -> [UInt8]? {
    if page.isPage(of: own) { return Array(own) }
    let segments = page.segments(from: own)
    guard segments != Continuation.segments(own),
      templates.contains(where: { Self.matches(segments, $0) })
    else { return nil }
    var path = Array(base)
    for segment in segments.dropFirst(Continuation.segments(base).count) {
      path.append(0x2F)
      PercentEncoding.append(segment, to: &path)
    }
    return path
  }

  /// Why a page that the vendor named cannot be asked for, in words for whoever wrote the spec; nil
  /// when it can.
  func problem(with page: Continuation) -> String? {
    guard path(of: page) == nil else { return nil }
    guard page.segments(from: own) != Continuation.segments(own) else {
      return "the vendor's next page has no query, so it would be the first page again"
    }
    return "the vendor's next page lies at '\(page.shownPath)', where the spec does not expect it; "
      + "add that path to 'pages_at' of the tool's pagination"
  }

  private static func matches(_ segments: [[UInt8]], _ template: [Segment]) -> Bool {
    segments.count == template.count
      && zip(segments, template).allSatisfy { segment, expected in
        switch expected {
        case .fixed(let bytes): segment == bytes
        // Servers resolve dots; `/` and the like are encoded again.
        case .any: !segment.isEmpty && segment != [0x2E] && segment != [0x2E, 0x2E]
        }
      }
  }
}
