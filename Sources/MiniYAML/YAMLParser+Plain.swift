extension YAMLParser {
  /// Reads a plain or quoted scalar; its further lines must be indented by `minimum` spaces. The
  /// cursor ends up behind its last character.
  @inline(__always)
  mutating func scanScalar(
    _ cursor: inout YAMLCursor, minimum: Int, inFlow: Bool = false
  ) throws(YAMLFault) -> YAMLRecord {
    switch cursor.byte {
    case UInt8(ascii: "\""):
      return try scanDoubleQuoted(&cursor, minimum: minimum)
    case UInt8(ascii: "'"):
      return try scanSingleQuoted(&cursor, minimum: minimum)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      break
    default:
      try checkPlainStart(cursor, inFlow: inFlow)
    }
    return try scanPlain(&cursor, minimum: minimum, inFlow: inFlow)
  }

  /// Refuses what a plain scalar may not begin with (section 7.3.3, `ns-plain-first`).
  private func checkPlainStart(_ cursor: YAMLCursor, inFlow: Bool) throws(YAMLFault) {
    let byte = cursor.byte
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      let isAlone =
        YAMLCursor.isBlank(cursor.next) || inFlow && Self.isFlowIndicator(cursor.next)
      guard isAlone else { return }
      if byte == UInt8(ascii: ":") { throw .missingKey(at: cursor.offset) }
      throw .indicatorInPlace(byte, inFlow: inFlow, at: cursor.offset)
    case UInt8(ascii: "&"):
      throw .anchor(at: cursor.offset)
    case UInt8(ascii: "*"):
      throw .alias(at: cursor.offset)
    case UInt8(ascii: "!"):
      throw .tag(at: cursor.offset)
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: ","),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: ">"):
      throw .indicatorInPlace(byte, inFlow: inFlow, at: cursor.offset)
    default:
      return
    }
  }

  @inline(__always)
  static func isFlowIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default:
      false
    }
  }

  /// Reads a plain scalar from its first character.
  private mutating func scanPlain(
    _ cursor: inout YAMLCursor, minimum: Int, inFlow: Bool
  ) throws(YAMLFault) -> YAMLRecord {
    let start = cursor.offset
    var end = inFlow ? scanPlainFlowLine(&cursor) : scanPlainLine(&cursor)
    var flags: YAMLRecord.Flags = []
    while YAMLCursor.isLineEnd(cursor.byte), cursor.byte != 0 {
      guard let line = plainContinuation(cursor, minimum: minimum, inFlow: inFlow) else { break }
      cursor = line
      flags = .isMultiline
      if !inFlow, cursor.byte == UInt8(ascii: ":"), YAMLCursor.isBlank(cursor.next) {
        throw .mappingInPlain(first: start, at: cursor.offset)
      }
      end = inFlow ? scanPlainFlowLine(&cursor) : scanPlainLine(&cursor)
      if !inFlow, cursor.byte == UInt8(ascii: ":") {
        throw .mappingInPlain(first: start, at: cursor.offset)
      }
    }
    if end - start > limits.maximumNumberLength, flags.isEmpty {
      try checkNumberLength(start..<end, cursor)
    }
    return YAMLRecord(.plain, start: start, end: end, flags: flags)
  }

  /// The first character of the scalar's next line, if it has one.
  @inline(__always)
  private func plainContinuation(
    _ cursor: YAMLCursor, minimum: Int, inFlow: Bool
  ) -> YAMLCursor? {
    var line = cursor
    repeat {
      line.skipLineBreak()
      line.skipSpaces()
      if line.byte > UInt8(ascii: "#") {
        // The usual case, decided without a look at rarer ones.
        if line.column < minimum { return nil }
        break
      }
      if line.column < minimum, !YAMLCursor.isBlank(line.byte) { return nil }
      if line.byte == 0x09 {
        let indentation = line.column
        line.skipWhites()
        if indentation < minimum, !YAMLCursor.isLineEnd(line.byte) { return nil }
      }
    } while line.byte == 0x0A || line.byte == 0x0D
    switch line.byte {
    case 0, UInt8(ascii: "#"):
      return nil
    case UInt8(ascii: ":") where inFlow:
      let isAlone = YAMLCursor.isBlank(line.next) || Self.isFlowIndicator(line.next)
      return isAlone ? nil : line
    case let byte where inFlow && Self.isFlowIndicator(byte):
      return nil
    default:
      return line.isAtDocumentMarker ? nil : line
    }
  }

  /// Reads one line of a plain scalar outside flow collections, up to `: `, ` #` or the line's end;
  /// answers where its text ends.
  @inline(__always)
  private func scanPlainLine(_ cursor: inout YAMLCursor) -> Int {
    // A bit for each of NUL, line feed, carriage return, `#` and `:`.
    let stops: UInt64 = 1 | 1 << 0x0A | 1 << 0x0D | 1 << 0x23 | 1 << 0x3A
    while true {
      let byte = cursor.byte
      if byte < 64, stops &>> UInt64(byte) & 1 != 0 {
        if byte == UInt8(ascii: ":") {
          if YAMLCursor.isBlank(cursor.next) { break }
        } else if byte == UInt8(ascii: "#") {
          if YAMLCursor.isWhite(cursor[cursor.offset - 1]) { break }
        } else {
          break
        }
      }
      cursor.offset += 1
    }
    return endOfText(cursor)
  }

  /// The same inside flow collections, where `,[]{}` end it too.
  @inline(__always)
  private func scanPlainFlowLine(_ cursor: inout YAMLCursor) -> Int {
    while true {
      let byte = cursor.byte
      switch byte {
      case 0, 0x0A, 0x0D:
        return endOfText(cursor)
      case UInt8(ascii: ":"):
        if YAMLCursor.isBlank(cursor.next) || Self.isFlowIndicator(cursor.next) {
          return endOfText(cursor)
        }
      case UInt8(ascii: "#"):
        if YAMLCursor.isWhite(cursor[cursor.offset - 1]) { return endOfText(cursor) }
      default:
        if Self.isFlowIndicator(byte) { return endOfText(cursor) }
      }
      cursor.offset += 1
    }
  }

  /// Where the text before the cursor ends without the blanks behind it. Stops at the scalar's
  /// first character, which is no blank.
  @inline(__always)
  private func endOfText(_ cursor: YAMLCursor) -> Int {
    var end = cursor.offset
    while YAMLCursor.isWhite(cursor[end - 1]) { end -= 1 }
    return end
  }

  /// Refuses a number that is too long to be worked with.
  private func checkNumberLength(
    _ range: Range<Int>, _ cursor: YAMLCursor
  ) throws(YAMLFault) {
    var isNumber = true
    for offset in range where isNumber {
      switch cursor[offset] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "x"), UInt8(ascii: "o"):
        break
      default:
        isNumber = false
      }
    }
    if isNumber { throw .longNumber(limit: limits.maximumNumberLength, at: range.lowerBound) }
  }
}
