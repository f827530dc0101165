extension YAMLParser {
  /// Reads a flow collection from its bracket (section 7.4); its further lines must be indented by
  /// `minimum` spaces. The cursor ends up behind the closing bracket.
  mutating func parseFlow(_ cursor: inout YAMLCursor, minimum: Int) throws(YAMLFault) {
    let outside = frames.count
    try openFlow(&cursor)
    while frames.count > outside {
      let top = frames.count - 1
      if frames[top].kind == .flowPair {
        // Its one value has been read.
        close(frames[top])
        continue
      }
      try skipFlowBlanks(&cursor, minimum: minimum)
      if YAMLCursor.isLineEnd(cursor.byte) { throw unclosedFlow(cursor) }
      if isClosing(cursor.byte) {
        try closeFlow(&cursor)
      } else if frames[top].needsComma {
        try parseComma(&cursor)
      } else {
        frames[top].needsComma = true
        frames[top].count &+= 1
        if frames[top].kind == .flowMapping {
          try parseFlowMember(&cursor, minimum: minimum)
        } else {
          try parseFlowElement(&cursor, minimum: minimum)
        }
      }
    }
  }

  private mutating func openFlow(_ cursor: inout YAMLCursor) throws(YAMLFault) {
    let isSequence = cursor.byte == UInt8(ascii: "[")
    try open(
      isSequence ? .flowSequence : .flowMapping, isSequence ? .flowSequence : .flowMapping,
      at: cursor.offset, indentation: -1)
    cursor.offset += 1
  }

  private func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  private mutating func closeFlow(_ cursor: inout YAMLCursor) throws(YAMLFault) {
    let frame = frames[frames.count - 1]
    let isSequence = frame.kind == .flowSequence
    guard (cursor.byte == UInt8(ascii: "]")) == isSequence else {
      throw .wrongBracket(
        cursor.byte, opener: Int(records[frame.record].start), at: cursor.offset)
    }
    close(frame)
    cursor.offset += 1
    try refuseComplexKey(cursor, at: Int(records[frame.record].start))
  }

  private mutating func parseComma(_ cursor: inout YAMLCursor) throws(YAMLFault) {
    let top = frames.count - 1
    guard cursor.byte == UInt8(ascii: ",") else {
      throw .missingComma(
        isSequence: frames[top].kind == .flowSequence, byte: cursor.byte, at: cursor.offset)
    }
    cursor.offset += 1
    frames[top].needsComma = false
  }

  /// Reads `key: value`, `key`, or `? key : value` of a flow mapping; a value that is a collection
  /// is opened.
  private mutating func parseFlowMember(
    _ cursor: inout YAMLCursor, minimum: Int
  ) throws(YAMLFault) {
    try skipFlowIndicator(&cursor, minimum: minimum)
    let key = try scanFlowKey(&cursor, minimum: minimum)
    try append(key: key, cursor)
    let end = cursor.offset
    try skipFlowBlanks(&cursor, minimum: minimum)
    if cursor.byte == UInt8(ascii: ":") {
      try parseFlowValue(&cursor, minimum: minimum)
    } else {
      records.append(YAMLRecord(.plain, start: end, end: end))
    }
  }

  /// Reads an element of a flow sequence; one that is a collection is opened.
  private mutating func parseFlowElement(
    _ cursor: inout YAMLCursor, minimum: Int
  ) throws(YAMLFault) {
    let start = cursor.offset
    if cursor.byte == UInt8(ascii: "[") || cursor.byte == UInt8(ascii: "{") {
      try openFlow(&cursor)
      return
    }
    let isExplicit = try skipFlowIndicator(&cursor, minimum: minimum)
    let scalar = try scanFlowKey(&cursor, minimum: minimum)
    let end = cursor.offset
    if isExplicit {
      try skipFlowBlanks(&cursor, minimum: minimum)
    } else {
      cursor.skipWhites()
      guard cursor.byte == UInt8(ascii: ":") else {
        cursor.offset = end
        records.append(scalar)
        return
      }
      try checkImplicitKey(scalar, cursor, from: start)
    }
    try open(.flowPair, .flowMapping, at: start, indentation: -1)
    frames[frames.count - 1].count = 1
    try append(key: scalar, cursor)
    if cursor.byte == UInt8(ascii: ":") {
      try parseFlowValue(&cursor, minimum: minimum)
    } else {
      records.append(YAMLRecord(.plain, start: end, end: end))
    }
  }

  /// Steps over `? ` and the blanks behind it.
  @discardableResult
  private mutating func skipFlowIndicator(
    _ cursor: inout YAMLCursor, minimum: Int
  ) throws(YAMLFault) -> Bool {
    guard cursor.byte == UInt8(ascii: "?"), YAMLCursor.isBlank(cursor.next) else { return false }
    let start = cursor.offset
    cursor.offset += 1
    try skipFlowBlanks(&cursor, minimum: minimum)
    if isClosing(cursor.byte) || cursor.byte == UInt8(ascii: ",") { throw .missingKey(at: start) }
    if YAMLCursor.isLineEnd(cursor.byte) { throw unclosedFlow(cursor) }
    return true
  }

  private mutating func scanFlowKey(
    _ cursor: inout YAMLCursor, minimum: Int
  ) throws(YAMLFault) -> YAMLRecord {
    switch cursor.byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      throw .complexKey(at: cursor.offset)
    case UInt8(ascii: ","):
      throw .missingElement(at: cursor.offset)
    default:
      return try scanScalar(&cursor, minimum: minimum, inFlow: true)
    }
  }

  /// Reads the value behind the `:` that the cursor is at; a collection is opened.
  private mutating func parseFlowValue(
    _ cursor: inout YAMLCursor, minimum: Int
  ) throws(YAMLFault) {
    cursor.offset += 1
    let end = cursor.offset
    try skipFlowBlanks(&cursor, minimum: minimum)
    switch cursor.byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      try openFlow(&cursor)
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), 0:
      records.append(YAMLRecord(.plain, start: end, end: end))
    default:
      records.append(try scanScalar(&cursor, minimum: minimum, inFlow: true))
    }
  }

  /// Moves over blanks, comments and line breaks inside a flow collection.
  @inline(__always)
  private func skipFlowBlanks(_ cursor: inout YAMLCursor, minimum: Int) throws(YAMLFault) {
    if cursor.byte == 0x20 { cursor.offset += 1 }
    if cursor.byte > UInt8(ascii: "#") { return }
    try skipFlowLines(&cursor, minimum: minimum)
  }

  private func skipFlowLines(_ cursor: inout YAMLCursor, minimum: Int) throws(YAMLFault) {
    while true {
      cursor.skipWhites()
      if cursor.byte == UInt8(ascii: "#") {
        guard cursor.column == 0 || YAMLCursor.isWhite(cursor[cursor.offset - 1]) else {
          throw .tightComment(at: cursor.offset)
        }
        cursor.skipToLineEnd()
      }
      guard cursor.byte == 0x0A || cursor.byte == 0x0D else { return }
      cursor.skipLineBreak()
      if cursor.isAtDocumentMarker { throw .markerInside("a flow collection", at: cursor.offset) }
      cursor.skipSpaces()
      let indentation = cursor.column
      guard indentation < minimum else { continue }
      let hasTab = cursor.byte == 0x09
      cursor.skipWhites()
      if YAMLCursor.isLineEnd(cursor.byte) || cursor.byte == UInt8(ascii: "#") { continue }
      if hasTab { throw .tabInIndentation(at: cursor.lineStart + indentation) }
      throw .continuationIndentation(
        "a flow collection", indentation, minimum: minimum, at: cursor.offset)
    }
  }

  /// Refuses a flow collection that a `:` follows; the cursor is behind its bracket.
  func refuseComplexKey(_ cursor: YAMLCursor, at start: Int) throws(YAMLFault) {
    var probe = cursor
    probe.skipWhites()
    if probe.byte == UInt8(ascii: ":") { throw .complexKey(at: start) }
  }

  private func unclosedFlow(_ cursor: YAMLCursor) -> YAMLFault {
    let opener = frames.last.map { Int(records[$0.record].start) } ?? cursor.offset
    return .unclosedFlow(cursor[opener], at: opener)
  }
}
