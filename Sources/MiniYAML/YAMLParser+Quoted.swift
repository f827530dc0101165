extension YAMLParser {
  /// Reads `'...'`, in which `''` is one quote (section 7.3.2).
  mutating func scanSingleQuoted(
    _ cursor: inout YAMLCursor, minimum: Int
  ) throws(YAMLFault) -> YAMLRecord {
    let start = cursor.offset
    var flags: YAMLRecord.Flags = []
    cursor.offset += 1
    while true {
      switch cursor.byte {
      case UInt8(ascii: "'"):
        if cursor.next == UInt8(ascii: "'") {
          flags.insert(.hasEscapes)
          cursor.offset += 2
        } else {
          let end = cursor.offset
          cursor.offset += 1
          return YAMLRecord(.singleQuoted, start: start, end: end, flags: flags)
        }
      case 0x0A, 0x0D:
        flags.insert(.isMultiline)
        try continueQuoted(&cursor, minimum: minimum, from: start)
      case 0:
        throw .unclosedQuote(at: start)
      default:
        cursor.offset += 1
      }
    }
  }

  /// Reads `"..."`, and checks its escapes (sections 5.7 and 7.3.1).
  mutating func scanDoubleQuoted(
    _ cursor: inout YAMLCursor, minimum: Int
  ) throws(YAMLFault) -> YAMLRecord {
    let start = cursor.offset
    var flags: YAMLRecord.Flags = []
    cursor.offset += 1
    while true {
      switch cursor.byte {
      case UInt8(ascii: "\""):
        let end = cursor.offset
        cursor.offset += 1
        return YAMLRecord(.doubleQuoted, start: start, end: end, flags: flags)
      case UInt8(ascii: "\\"):
        flags.insert(.hasEscapes)
        cursor.offset += 1
        if cursor.byte == 0x0A || cursor.byte == 0x0D {
          flags.insert(.isMultiline)
          try continueQuoted(&cursor, minimum: minimum, from: start)
        } else {
          try scanEscape(&cursor, quote: start)
        }
      case 0x0A, 0x0D:
        flags.insert(.isMultiline)
        try continueQuoted(&cursor, minimum: minimum, from: start)
      case 0:
        throw .unclosedQuote(at: start)
      default:
        cursor.offset += 1
      }
    }
  }

  /// Moves from a line break in a quoted scalar to the first character of its next line that is not
  /// blank.
  private func continueQuoted(
    _ cursor: inout YAMLCursor, minimum: Int, from start: Int
  ) throws(YAMLFault) {
    while true {
      cursor.skipLineBreak()
      if cursor.isAtDocumentMarker { throw .markerInside("a quoted text", at: cursor.offset) }
      cursor.skipSpaces()
      let indentation = cursor.column
      let hasTab = cursor.byte == 0x09
      if hasTab { cursor.skipWhites() }
      if cursor.byte == 0 { throw .unclosedQuote(at: start) }
      if cursor.byte == 0x0A || cursor.byte == 0x0D { continue }
      guard indentation >= minimum else {
        if hasTab { throw .tabInIndentation(at: cursor.lineStart + indentation) }
        throw .continuationIndentation(
          "a quoted text", indentation, minimum: minimum, at: cursor.offset)
      }
      return
    }
  }

  /// Reads an escape from the character behind the backslash.
  private func scanEscape(_ cursor: inout YAMLCursor, quote: Int) throws(YAMLFault) {
    let backslash = cursor.offset - 1
    let digits: Int
    switch cursor.byte {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case 0: throw .unclosedQuote(at: quote)
    default:
      guard YAMLEscape.text(of: cursor.byte) != nil else {
        throw .unknownEscape(character(at: cursor.offset, cursor), at: backslash)
      }
      cursor.offset += 1
      return
    }
    var value: UInt32 = 0
    for index in 1...digits {
      // Each byte before this one was a digit, so it lies within the text or is its first NUL.
      guard let digit = YAMLEscape.hexadecimal(cursor[cursor.offset + index]) else {
        throw .shortEscape(digits: digits, at: backslash)
      }
      value = value << 4 | digit
    }
    guard UnicodeScalar(value) != nil else { throw .notACharacter(value, at: backslash) }
    cursor.offset += digits + 1
  }

  /// The character at an offset.
  private func character(at offset: Int, _ cursor: YAMLCursor) -> Character {
    var size = 1
    while size < 4, cursor[offset + size] & 0xC0 == 0x80 { size += 1 }
    let bytes = UnsafeBufferPointer(start: cursor.base + offset, count: size)
    return String(decoding: bytes, as: UTF8.self).first ?? " "
  }
}
