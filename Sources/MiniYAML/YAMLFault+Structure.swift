/// Faults of indentation, keys and collections.
extension YAMLFault {
  static func tabInIndentation(at offset: Int) -> Self {
    Self(
      "tab-indentation", "a tab in the indentation", remedy: "indent with spaces", at: offset)
  }

  static func indentation(_ column: Int, expected: [Int], at offset: Int) -> Self {
    var columns: [Int] = []
    for column in expected where columns.last != column { columns.append(column) }
    let list = columns.suffix(8).map(String.init).joined(separator: ", ")
    return Self(
      "indentation", "a line indented by \(spaces(column)), which matches nothing above it",
      remedy: "the collections above it are indented by \(list)", at: offset)
  }

  static func continuationIndentation(
    _ what: String, _ indentation: Int, minimum: Int, at offset: Int
  ) -> Self {
    Self(
      "indentation", "a line of \(what) indented by only \(spaces(indentation))",
      remedy: "indent it by at least \(minimum), or close it on the line before", at: offset)
  }

  static func leadingBlankLine(_ longest: Int, content: Int, at offset: Int) -> Self {
    Self(
      "indentation",
      "a blank line of \(spaces(longest)) before a block text indented by \(content)",
      remedy: "remove the spaces of the blank line, or say the indentation behind '|' or '>'",
      at: offset)
  }

  static func notASequenceEntry(at offset: Int) -> Self {
    Self(
      "structure", "a line of a sequence that does not begin with '- '",
      remedy: "begin it with '- ', or indent it like what it belongs to", at: offset)
  }

  static func notAMappingEntry(at offset: Int) -> Self {
    Self(
      "structure", "'- ' where a key of the mapping was expected",
      remedy: "indent the sequence under its key, or write 'key: value'", at: offset)
  }

  static func afterRoot(at offset: Int) -> Self {
    Self(
      "structure", "text behind the end of the document's value",
      remedy: "a document is one mapping, one sequence or one scalar", at: offset)
  }

  static func missingColon(_ tight: String?, at offset: Int) -> Self {
    if let tight {
      return Self(
        "missing-space", "no space behind the ':' of '\(tight)'",
        remedy: "write '\(tight): ' with a space before the value", at: offset)
    }
    return Self(
      "missing-colon", "a line of a mapping without ': '",
      remedy: "write 'key: value', or indent the line if it continues the text above", at: offset)
  }

  static func missingKey(at offset: Int) -> Self {
    Self(
      "missing-key", "a ':' or '?' without a key", remedy: "write the key; an empty one as '\"\"'",
      at: offset)
  }

  static func duplicateKey(_ key: String, first: Int, at offset: Int) -> Self {
    Self(
      "duplicate-key", "the mapping has the key '\(key)' already, from",
      remedy: "remove or rename one of them", at: offset, related: first)
  }

  static func typedKey(_ key: String, at offset: Int) -> Self {
    Self(
      "typed-key", "the key '\(key)' is not a string in YAML, and not written in the usual form",
      remedy: "put it in quotes", at: offset)
  }

  static func multilineKey(at offset: Int) -> Self {
    Self(
      "multiline-key", "a key that goes over more than one line",
      remedy: "write the key on one line", at: offset)
  }

  static func longKey(at offset: Int) -> Self {
    Self(
      "long-key", "a key of more than 1024 characters", remedy: "YAML allows no longer one",
      at: offset)
  }

  static func nestedMapping(at offset: Int) -> Self {
    Self(
      "nested-mapping", "a second ': ' on a line",
      remedy: "put the text in quotes, or the inner mapping on a line of its own", at: offset)
  }

  static func blockCollectionInPlace(_ what: String, at offset: Int) -> Self {
    Self(
      "structure", "\(what) on a line where no block collection may begin",
      remedy: "begin it on the next line", at: offset)
  }

  static func mappingInPlain(first: Int, at offset: Int) -> Self {
    Self(
      "nested-mapping", "a ': ' in a text that began on",
      remedy: "indent the key like its neighbours, or put the text in quotes", at: offset,
      related: first)
  }

  static func trailingText(
    _ ended: YAMLParser.Ended, byte: UInt8, at offset: Int
  ) -> Self {
    if byte == UInt8(ascii: "#") { return tightComment(at: offset) }
    switch ended {
    case .marker:
      return Self(
        "structure", "text behind '...'", remedy: "only a comment may follow", at: offset)
    case .blockHeader:
      return Self(
        "block-header", "text behind '|' or '>'",
        remedy: "begin the text on the next line, indented", at: offset)
    case .quoted:
      return Self(
        "structure", "text behind the closing quote",
        remedy: "put all of it inside the quotes; a quote inside is written '' or \\\"", at: offset)
    case .flow:
      return Self(
        "structure", "text behind the closing bracket",
        remedy: "put a text that begins with a bracket in quotes", at: offset)
    case .plain:
      return Self("structure", "text behind a value", remedy: "put it in quotes", at: offset)
    }
  }

  static func tightComment(at offset: Int) -> Self {
    Self(
      "tight-comment", "a '#' without a space before it",
      remedy: "write ' #' to begin a comment, or put the text in quotes", at: offset)
  }

  private static func spaces(_ count: Int) -> String {
    count == 1 ? "1 space" : "\(count) spaces"
  }
}
