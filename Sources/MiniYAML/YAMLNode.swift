/// A node of a parsed YAML document: a view of 16 bytes that keeps the document alive.
package struct YAMLNode: Sendable {
  package enum Kind: Sendable {
    case scalar, mapping, sequence
  }

  /// How the node is written.
  package enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
    case block, flow
  }

  let document: YAMLDocument
  let index: Int

  var record: YAMLRecord { document.records[index] }

  package var kind: Kind {
    record.isScalar ? .scalar : record.isMapping ? .mapping : .sequence
  }

  package var style: Style {
    switch record.shape {
    case .plain: .plain
    case .singleQuoted: .singleQuoted
    case .doubleQuoted: .doubleQuoted
    case .literal: .literal
    case .folded: .folded
    case .blockMapping, .blockSequence: .block
    case .flowMapping, .flowSequence: .flow
    }
  }

  /// The path of the file it was read from.
  package var path: String { document.path }

  /// Where its first character stands; for a node that is not written (`key:`), where it would.
  package var position: SourcePosition { document.position(ofOffset: Int(record.start)) }

  /// How many members or elements it has; 0 for a scalar.
  package var count: Int { record.isScalar ? 0 : Int(record.end) }

  /// Whether the file holds no document at all: nothing, comments, or a lone `...`.
  package var isOfEmptyFile: Bool { document.isEmpty }

  /// A scalar's text after folding and escapes; empty for a collection.
  package var text: String {
    let record = record
    guard record.isScalar else { return "" }
    if record.isVerbatim {
      return String(decoding: document.bytes[record.content], as: UTF8.self)
    }
    return String(decoding: record.decodedText(in: document.bytes), as: UTF8.self)
  }

  /// A mapping's members in the order of the file; empty for anything else.
  package var members: YAMLMembers { YAMLMembers(of: self) }

  /// A sequence's elements in the order of the file; empty for anything else.
  package var elements: YAMLElements { YAMLElements(of: self) }

  /// The value of a mapping's member; nil when there is none, or this is no mapping.
  package subscript(key: String) -> YAMLNode? {
    for member in members where member.key.hasText(key) { return member.value }
    return nil
  }

  /// Whether a scalar's text is this text, found out without making a string of it.
  private func hasText(_ text: String) -> Bool {
    let record = record
    if record.isVerbatim { return document.bytes[record.content].elementsEqual(text.utf8) }
    return record.decodedText(in: document.bytes).elementsEqual(text.utf8)
  }
}
