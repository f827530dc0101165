import MiniYAML

extension SpecReader {
  /// The keys of each paging style besides `style`; those in the first list must be there.
  private static let styles: [(name: String, needs: [String], allows: [String])] = [
    (
      "page", ["page"],
      ["in", "first", "page_size", "size", "items", "next", "has_more", "total", "page_count"]
    ),
    ("offset", ["offset"], ["in", "first", "page_size", "size", "items", "has_more", "total"]),
    ("cursor", ["cursor", "next"], ["in", "has_more", "page_size", "size", "items"]),
    ("link_header", [], ["page_size", "size", "items", "pages_at"]),
    ("next_url", ["next"], ["page_size", "size", "items", "pages_at"]),
    ("none", [], ["items"]),
  ]

  /// `pagination`, of the integration or of a method.
  mutating func pagination(_ node: YAMLNode) -> PaginationSpec? {
    guard let members = mapping(node, "'pagination'") else { return nil }
    let names = Self.styles.map(\.name)
    guard let styleNode = node["style"] else {
      report.error(
        .missingKey, "'pagination' has no 'style'", at: node.position,
        remedy: "one of: \(names.joined(separator: ", "))")
      return nil
    }
    guard let style = word(styleNode, "'style'", among: names),
      let rules = Self.styles.first(where: { $0.name == style.value })
    else { return nil }
    var spec = PaginationSpec(position: node.position, style: style)
    let known = ["style"] + rules.needs + rules.allows
    for (key, value) in members {
      guard known.contains(key.text) else {
        unknownKey(key, in: "'pagination' with style '\(style.value)'", known: known)
        continue
      }
      let what = "'\(key.text)'"
      switch key.text {
      case "page", "offset", "cursor": spec.parameter = nonEmptyText(value, what)
      case "in": spec.place = word(value, what, among: ["query", "body"])
      case "page_size": spec.sizeParameter = nonEmptyText(value, what)
      case "size": spec.size = integer(value, what, atLeast: 1)
      case "first": spec.first = integer(value, what, atLeast: 0)
      case "items": spec.items = answerPath(value, what)
      case "next": spec.next = answerPath(value, what)
      case "total": spec.total = answerPath(value, what)
      case "page_count": spec.pageCount = answerPath(value, what)
      case "pages_at": spec.pagesAt = texts(value, what).filter { isPageTemplate($0) }
      case "has_more": spec.hasMore = answerPath(value, what)
      default: break
      }
    }
    for key in rules.needs where node[key] == nil {
      report.error(
        .missingKey, "'pagination' with style '\(style.value)' has no '\(key)'",
        at: node.position,
        remedy: key == "next"
          ? "the path in the answer, such as 'next: paging.next'"
          : "the vendor's name of the parameter")
    }
    if style.value == "page", spec.next == nil, spec.total == nil, spec.pageCount == nil,
      spec.hasMore == nil, spec.size == nil
    {
      report.warning(
        .invalidPaging, "nothing says where the pages end", at: node.position,
        remedy:
          "add 'next', 'has_more', 'total', 'page_count', or 'size' so that a shorter page ends")
    }
    return spec
  }

  /// Whether this is a path below the base URL, `{name}` standing for whole segments of it.
  private mutating func isPageTemplate(_ path: Located<String>) -> Bool {
    func fail(_ message: String, _ remedy: String) -> Bool {
      report.error(.invalidPath, "'pages_at' \(message)", at: path.position, remedy: remedy)
      return false
    }
    let text = path.value
    guard text.hasPrefix("/") else {
      return fail("cannot hold '\(excerpt(text))'", "a path below the base URL begins with '/'")
    }
    if let end = text.first(where: { $0 == "?" || $0 == "#" }) {
      return fail(
        "holds '\(end)' in '\(excerpt(text))'", "a page's query is the vendor's; remove it")
    }
    let segments = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    if segments.dropLast().contains(where: \.isEmpty) {
      return fail("has an empty segment: '\(excerpt(text))'", "write the path that is meant")
    }
    for segment in segments {
      let isPlaceholder = segment.hasPrefix("{") && segment.hasSuffix("}") && segment.count > 2
      let name = isPlaceholder ? segment.dropFirst().dropLast() : segment
      if name.contains(where: { "{}".contains($0) }) {
        return fail(
          "has '\(excerpt(String(segment)))' for a segment", "'{name}' stands for a whole segment")
      }
      guard !isPlaceholder else { continue }
      guard segment.unicodeScalars.allSatisfy(isURLScalar),
        hasSoundPercents(Array(segment.unicodeScalars)), segment != ".", segment != ".."
      else {
        return fail(
          "has '\(excerpt(String(segment)))' for a segment", "percent-encode what is no plain path")
      }
    }
    return true
  }
}
