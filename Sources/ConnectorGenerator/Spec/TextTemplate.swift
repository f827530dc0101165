import MiniYAML

/// A text in which `{name}` stands for something else, and `{{` and `}}` for a brace.
struct TextTemplate: Sendable {
  enum Piece: Sendable {
    case text(String)
    case name(Located<String>)
  }
  var pieces: [Piece] = []

  /// The names, in the order of the text.
  var names: [Located<String>] {
    pieces.compactMap { if case .name(let name) = $0 { name } else { nil } }
  }
}

extension SpecReader {
  /// A text with names in braces; what is wrong with its braces is reported where they stand.
  mutating func template(_ node: YAMLNode, _ what: String) -> TextTemplate? {
    guard nonEmptyText(node, what) != nil else { return nil }
    var template = TextTemplate()
    var text = ""
    func flush() {
      if !text.isEmpty { template.pieces.append(.text(text)) }
      text = ""
    }
    for (line, content) in node.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if line > 0 { text += "\n" }
      let scalars = Array(content.unicodeScalars)
      var column = 0
      while column < scalars.count {
        let scalar = scalars[column]
        guard scalar == "{" || scalar == "}" else {
          text.unicodeScalars.append(scalar)
          column += 1
          continue
        }
        let position = node.position(ofTextLine: line, column: column)
        if column + 1 < scalars.count, scalars[column + 1] == scalar {
          text.unicodeScalars.append(scalar)
          column += 2
          continue
        }
        let rest = scalars[(column + 1)...]
        guard scalar == "{", let end = rest.firstIndex(where: { $0 == "}" || $0 == "{" }),
          scalars[end] == "}", end > column + 1
        else {
          report.error(
            .unknownPlaceholder, "the braces in \(what) do not pair up", at: position,
            remedy: "write '{name}' for what is filled in, '{{' and '}}' for braces")
          return nil
        }
        flush()
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars[(column + 1)..<end])
        template.pieces.append(.name(Located(String(name), at: position)))
        column = end + 1
      }
    }
    flush()
    return template
  }
}
