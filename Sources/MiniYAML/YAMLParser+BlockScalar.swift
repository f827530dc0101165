extension YAMLParser {
  /// Reads `|` or `>`, its header and its lines (section 8.1); the cursor ends up at the begin of
  /// the first line behind it.
  mutating func scanBlockScalar(
    _ cursor: inout YAMLCursor, parent: Int
  ) throws(YAMLFault) -> YAMLRecord {
    let start = cursor.offset
    let shape: YAMLRecord.Shape = cursor.byte == UInt8(ascii: "|") ? .literal : .folded
    let (explicit, flags) = try scanBlockHeader(&cursor)
    let indentation: Int
    if let explicit {
      indentation = parent + explicit
    } else {
      indentation = try detectIndentation(cursor, parent: parent)
    }

    while cursor.offset < cursor.length {
      cursor.lineStart = cursor.offset
      while cursor.byte == 0x20, cursor.column < indentation { cursor.offset += 1 }
      if cursor.column < indentation, !YAMLCursor.isLineEnd(cursor.byte) {
        // A less indented line ends it; after it no blank line may hold a tab.
        if cursor.byte == 0x09 { throw .tabInIndentation(at: cursor.offset) }
        cursor.offset = cursor.lineStart
        break
      }
      if cursor.column == 0, cursor.isAtDocumentMarker { break }
      cursor.skipToLineEnd()
      cursor.skipLineBreak()
    }
    return YAMLRecord(shape, start: start, end: cursor.offset, extra: indentation, flags: flags)
  }

  /// Reads the indentation and chomping indicators, in either order, and the line's rest.
  private mutating func scanBlockHeader(
    _ cursor: inout YAMLCursor
  ) throws(YAMLFault) -> (indentation: Int?, flags: YAMLRecord.Flags) {
    var indentation: Int?
    var flags: YAMLRecord.Flags = []
    cursor.offset += 1
    while true {
      let byte = cursor.byte
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard byte != UInt8(ascii: "0"), indentation == nil else {
          throw .indentationIndicator(at: cursor.offset)
        }
        indentation = Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "-"), UInt8(ascii: "+"):
        guard flags.isEmpty else { throw .chompingIndicator(at: cursor.offset) }
        flags = byte == UInt8(ascii: "-") ? .strips : .keeps
      default:
        try endLine(&cursor, after: .blockHeader)
        return (indentation, flags)
      }
      cursor.offset += 1
    }
  }

  /// The indentation of the first line that is not blank (section 8.1.1.1), at least one more than
  /// the parent's; with nothing but blank lines, that of the longest.
  private func detectIndentation(
    _ start: YAMLCursor, parent: Int
  ) throws(YAMLFault) -> Int {
    var cursor = start
    var longest = 0
    var longestEnd = 0
    while true {
      cursor.lineStart = cursor.offset
      cursor.skipSpaces()
      let column = cursor.column
      if cursor.byte == 0x0A || cursor.byte == 0x0D {
        if column > longest {
          longest = column
          longestEnd = cursor.offset
        }
        cursor.skipLineBreak()
      } else {
        let isContent = cursor.byte != 0 && column > parent && !cursor.isAtDocumentMarker
        guard isContent else {
          // A line of less indentation ends an empty scalar, but not one that blank lines of more
          // indentation have begun.
          return max(longest, column, parent + 1)
        }
        if longest > column { throw .leadingBlankLine(longest, content: column, at: longestEnd) }
        return column
      }
    }
  }
}
