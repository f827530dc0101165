/// Turns checked text into a table of nodes, in one pass, without recursion: open collections are
/// frames on a stack of bounded depth.
///
/// `n` in comments is the spec's: the indentation of the collection that a node is in, -1 for the
/// root.
struct YAMLParser {
  let limits: YAMLLimits
  var records: [YAMLRecord] = []
  var frames: [YAMLFrame] = []
  var keys = YAMLKeyIndex()
  /// Whether the stream held a document.
  private(set) var hasDocument = false

  init(length: Int, limits: YAMLLimits) {
    self.limits = limits
    // About what tables of an API take; the array grows when a document is denser.
    records.reserveCapacity(length / 14 + 8)
  }

  /// Reads a stream of at most one document (section 9.2).
  mutating func parseStream(_ start: YAMLCursor) throws(YAMLFault) {
    var cursor = start
    let line = try openDocument(&cursor)
    if hasDocument {
      try parseDocument(&cursor, line)
      try closeStream(&cursor)
    } else {
      records.append(YAMLRecord(.plain, start: cursor.offset, end: cursor.offset))
    }
  }

  /// Moves to the document's first character, past `---` if there is one; nil when that character
  /// is on the line of `---`.
  private mutating func openDocument(_ cursor: inout YAMLCursor) throws(YAMLFault) -> Line? {
    while true {
      let line = nextLine(&cursor)
      switch line.kind {
      case .end:
        return line
      case .content:
        if cursor.byte == UInt8(ascii: "%"), cursor.column == 0 {
          throw .directive(at: cursor.offset)
        }
        hasDocument = true
        return line
      case .marker:
        let isStart = cursor.byte == UInt8(ascii: "-")
        cursor.offset += 3
        if isStart {
          hasDocument = true
          return nil
        }
        try endLine(&cursor, after: .marker)
      }
    }
  }

  /// Allows what may follow the document: comments and `...`.
  private mutating func closeStream(_ cursor: inout YAMLCursor) throws(YAMLFault) {
    while true {
      let line = nextLine(&cursor)
      switch line.kind {
      case .end:
        return
      case .content:
        if cursor.byte == UInt8(ascii: "%"), cursor.column == 0 {
          throw .directive(at: cursor.offset)
        }
        throw .furtherDocument(at: cursor.offset)
      case .marker:
        if cursor.byte == UInt8(ascii: "-") { throw .furtherDocument(at: cursor.offset) }
        cursor.offset += 3
        try endLine(&cursor, after: .marker)
      }
    }
  }
}
