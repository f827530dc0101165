extension YAMLParser {
  /// A line that is neither blank nor a comment.
  struct Line {
    enum Kind {
      case content, marker, end
    }

    var kind: Kind
    /// Spaces that it begins with.
    var indentation: Int
    /// Whether a tab stands before its first character.
    var hasTab: Bool
  }

  /// Moves from the begin of a line to the first character of the next line that says something.
  /// Blank lines and comments may hold tabs (section 6.6).
  mutating func nextLine(_ cursor: inout YAMLCursor) -> Line {
    while true {
      cursor.lineStart = cursor.offset
      cursor.skipSpaces()
      let indentation = cursor.column
      let hasTab = cursor.byte == 0x09
      if hasTab { cursor.skipWhites() }
      switch cursor.byte {
      case 0:
        return Line(kind: .end, indentation: 0, hasTab: false)
      case 0x0A, 0x0D:
        cursor.skipLineBreak()
      case UInt8(ascii: "#"):
        cursor.skipToLineEnd()
        cursor.skipLineBreak()
      default:
        if cursor.isAtDocumentMarker {
          return Line(kind: .marker, indentation: 0, hasTab: false)
        }
        return Line(kind: .content, indentation: indentation, hasTab: hasTab)
      }
    }
  }

  /// What a line's rest follows, for the message when it says something.
  enum Ended {
    case marker, blockHeader, quoted, flow, plain
  }

  /// Takes the rest of a line, which may only be blank or a comment, and its break.
  @inline(__always)
  mutating func endLine(_ cursor: inout YAMLCursor, after ended: Ended) throws(YAMLFault) {
    if cursor.byte != 0x0A { try endUnusualLine(&cursor, after: ended) }
    cursor.skipLineBreak()
  }

  private func endUnusualLine(
    _ cursor: inout YAMLCursor, after ended: Ended
  ) throws(YAMLFault) {
    cursor.skipWhites()
    if cursor.byte == UInt8(ascii: "#"),
      cursor.column == 0 || YAMLCursor.isWhite(cursor[cursor.offset - 1])
    {
      cursor.skipToLineEnd()
    }
    guard YAMLCursor.isLineEnd(cursor.byte) else {
      throw .trailingText(ended, byte: cursor.byte, at: cursor.offset)
    }
  }
}
