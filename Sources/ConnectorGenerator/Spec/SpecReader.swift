import MiniYAML

/// Turns the nodes of one file into a `Spec`. Reports what is malformed and goes on with what is
/// left, so that one run shows everything.
struct SpecReader {
  var report: Report

  /// Reads a whole file's root.
  static func read(_ root: YAMLNode, path: String, report: inout Report) -> Spec? {
    var reader = SpecReader(report: report)
    defer { report = reader.report }
    reader.refuseDeceit(below: root)
    return reader.integration(root, path: path)
  }

  // What every part needs: members of a mapping, and scalars of the expected kind.

  /// The members of a mapping; reports anything else.
  mutating func mapping(_ node: YAMLNode, _ what: String) -> [(key: YAMLNode, value: YAMLNode)]? {
    guard node.kind == .mapping else {
      wrongKind(node, expected: "\(what) is a mapping ('key: value' lines)")
      return nil
    }
    return node.members.map { ($0.key, $0.value) }
  }

  /// The elements of a sequence; reports anything else.
  mutating func sequence(_ node: YAMLNode, _ what: String) -> [YAMLNode]? {
    guard node.kind == .sequence else {
      wrongKind(node, expected: "\(what) is a list")
      return nil
    }
    return Array(node.elements)
  }

  mutating func unknownKey(_ key: YAMLNode, in what: String, known: [String]) {
    report.error(
      .unknownKey, "\(what) has no key '\(key.text)'", at: key.position,
      remedy: ForeignWords.remedy(forKey: key.text) ?? suggestion(for: key.text, among: known)
        ?? "known keys: \(known.joined(separator: ", "))")
  }

  /// A text that says something; plain `null` and nothing at all are not text.
  mutating func text(_ node: YAMLNode, _ what: String) -> Located<String>? {
    guard node.kind == .scalar else {
      wrongKind(node, expected: "\(what) is text")
      return nil
    }
    if case .null = node.core {
      report.error(.wrongValue, "\(what) is empty", at: node.position, remedy: "write a text")
      return nil
    }
    return Located(node.text, at: node.position)
  }

  /// As `text`, but an empty string counts as nothing said.
  mutating func nonEmptyText(_ node: YAMLNode, _ what: String) -> Located<String>? {
    guard let text = text(node, what) else { return nil }
    guard text.value.contains(where: { !$0.isWhitespace }) else {
      report.error(.wrongValue, "\(what) is empty", at: node.position, remedy: "write a text")
      return nil
    }
    return text
  }

  /// A description: surrounding white space means nothing.
  mutating func prose(_ node: YAMLNode, _ what: String) -> Located<String>? {
    guard let text = nonEmptyText(node, what) else { return nil }
    return Located(trimmed(text.value), at: text.position)
  }

  mutating func boolean(_ node: YAMLNode, _ what: String) -> Located<Bool>? {
    if node.kind == .scalar, case .boolean(let value) = node.core {
      return Located(value, at: node.position)
    }
    let isQuoted = node.kind == .scalar && ["true", "false"].contains(node.text)
    wrongKind(
      node, expected: "\(what) is 'true' or 'false'",
      remedy: isQuoted ? "remove the quotes" : nil)
    return nil
  }

  mutating func integer(_ node: YAMLNode, _ what: String, atLeast minimum: Int) -> Located<Int>? {
    if node.kind == .scalar, case .integer(let digits) = node.core, let value = Int(digits),
      value >= minimum
    {
      return Located(value, at: node.position)
    }
    wrongKind(
      node, expected: "\(what) is an integer of at least \(minimum)",
      remedy: unquoting(node))
    return nil
  }

  mutating func texts(_ node: YAMLNode, _ what: String) -> [Located<String>] {
    guard let elements = sequence(node, what) else { return [] }
    return elements.compactMap { nonEmptyText($0, "an element of \(what)") }
  }

  /// One of a few words.
  mutating func word(_ node: YAMLNode, _ what: String, among words: [String]) -> Located<String>? {
    guard let text = text(node, what) else { return nil }
    guard words.contains(text.value) else {
      report.error(
        .wrongValue, "\(what) cannot be '\(text.value)'", at: node.position,
        remedy: suggestion(for: text.value, among: words)
          ?? "one of: \(words.joined(separator: ", "))")
      return nil
    }
    return text
  }

  /// What to do with a number in quotes, which is a text; nil when this is none.
  func unquoting(_ node: YAMLNode) -> String? {
    guard node.kind == .scalar, case .string = node.core, ExactDecimal(node.text) != nil else {
      return nil
    }
    return "remove the quotes"
  }

  mutating func wrongKind(_ node: YAMLNode, expected: String, remedy: String? = nil) {
    let found =
      switch node.kind {
      case .mapping: "a mapping"
      case .sequence: "a list"
      case .scalar:
        switch node.core {
        case .null: "nothing"
        default: "'\(excerpt(node.text))'"
        }
      }
    report.error(.wrongKind, "\(expected), not \(found)", at: node.position, remedy: remedy)
  }
}

/// The beginning of a text, for a message on one line.
func excerpt(_ text: String) -> String {
  let line =
    text.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
  return line.count > 60 ? String(line.prefix(57)) + "..." : line
}

/// Without white space at either end.
func trimmed(_ text: String) -> String {
  guard let first = text.firstIndex(where: { !$0.isWhitespace }),
    let last = text.lastIndex(where: { !$0.isWhitespace })
  else { return "" }
  return String(text[first...last])
}
