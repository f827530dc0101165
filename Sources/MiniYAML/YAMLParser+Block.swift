extension YAMLParser {
  /// Where a node stands, which says what it may be.
  enum Place {
    /// First on its line.
    case line
    /// Behind `- ` or an explicit key's `: `, where a block collection may begin.
    case compact
    /// Behind `key:`.
    case value
    /// Behind `---`.
    case marker
    /// Nowhere: an explicit key has no value.
    case absent
  }

  /// What the loop does next.
  private enum Step {
    /// The cursor is at an entry of the innermost collection.
    case entry
    /// The cursor is behind an indicator; its node comes.
    case node(Place)
    /// A node has ended and the cursor is at the begin of a line.
    case line
  }

  /// Reads the document's root and all in it.
  mutating func parseDocument(_ cursor: inout YAMLCursor, _ line: Line?) throws(YAMLFault) {
    var step = try parseNode(&cursor, in: .none, place: .marker, line: line)
    while true {
      switch step {
      case .entry:
        step = .node(try parseEntry(&cursor))
      case .node(let place):
        step = try parseNode(&cursor, in: frames.last, place: place, line: nil)
      case .line:
        guard try resume(&cursor) else { return }
        step = .entry
      }
    }
  }

  /// Finds the collection that the next line belongs to and closes those that it ends; false when
  /// the document ends.
  private mutating func resume(_ cursor: inout YAMLCursor) throws(YAMLFault) -> Bool {
    let line = nextLine(&cursor)
    guard line.kind == .content else {
      cursor.offset = cursor.lineStart
      while let frame = frames.last { close(frame) }
      return false
    }
    let column = line.indentation
    guard !frames.isEmpty else { throw .afterRoot(at: cursor.offset) }
    if line.hasTab { throw .tabInIndentation(at: cursor.lineStart + line.indentation) }
    guard let index = frames.lastIndex(where: { $0.indentation <= column }),
      frames[index].indentation == column
    else {
      throw .indentation(column, expected: frames.map(\.indentation), at: cursor.offset)
    }
    while frames.count > index + 1 { close(frames[frames.count - 1]) }
    let frame = frames[index]
    let isEntry = cursor.byte == UInt8(ascii: "-") && YAMLCursor.isBlank(cursor.next)
    if frame.kind == .blockSequence, !isEntry {
      // The sequence may stand at the column of the mapping that it is a value of.
      guard frames.count > 1, frames[frames.count - 2].indentation == column else {
        throw .notASequenceEntry(at: cursor.offset)
      }
      close(frame)
    } else if frame.kind == .blockMapping, isEntry {
      throw .notAMappingEntry(at: cursor.offset)
    }
    return true
  }

  /// Reads an entry's `- ` or its key and `:`.
  private mutating func parseEntry(_ cursor: inout YAMLCursor) throws(YAMLFault) -> Place {
    let top = frames.count - 1
    frames[top].count &+= 1
    if frames[top].kind == .blockSequence {
      cursor.offset += 1
      return .compact
    }
    return try parseKey(&cursor)
  }

  /// Reads a node, or the begin of a collection.
  private mutating func parseNode(
    _ cursor: inout YAMLCursor, in frame: YAMLFrame?, place: Place, line: Line?
  ) throws(YAMLFault) -> Step {
    let parent = frame?.indentation ?? -1
    if place == .absent {
      records.append(YAMLRecord(.plain, start: cursor.offset, end: cursor.offset))
      return .line
    }
    var place = place
    var hasTab = false
    if let line {
      place = .line
      hasTab = line.hasTab
    } else {
      let start = cursor.offset
      cursor.skipWhites()
      if cursor.byte == UInt8(ascii: "#"), cursor.offset > start {
        cursor.skipToLineEnd()
      }
      if YAMLCursor.isLineEnd(cursor.byte) {
        cursor.skipLineBreak()
        let line = nextLine(&cursor)
        let isSequenceAtMapping =
          place == .value && line.indentation == parent && !line.hasTab
          && cursor.byte == UInt8(ascii: "-") && YAMLCursor.isBlank(cursor.next)
        guard line.kind == .content, line.indentation > parent || isSequenceAtMapping else {
          records.append(YAMLRecord(.plain, start: start, end: start))
          cursor.offset = cursor.lineStart
          return .line
        }
        place = .line
        hasTab = line.hasTab
      } else if place == .compact {
        // A tab may separate, but it may not stand before a compact collection.
        hasTab = hasTabBetween(start, cursor.offset, cursor)
      }
    }
    return try parseContent(&cursor, parent: parent, place: place, hasTab: hasTab)
  }

  private func hasTabBetween(_ start: Int, _ end: Int, _ cursor: YAMLCursor) -> Bool {
    for index in start..<end where cursor[index] == 0x09 { return true }
    return false
  }

  /// Reads the node whose first character the cursor is at.
  private mutating func parseContent(
    _ cursor: inout YAMLCursor, parent: Int, place: Place, hasTab: Bool
  ) throws(YAMLFault) -> Step {
    let start = cursor.offset
    switch cursor.byte {
    case UInt8(ascii: "-") where YAMLCursor.isBlank(cursor.next):
      try allowBlockCollection(.sequenceEntry, place, hasTab, cursor, from: start)
      try open(.blockSequence, .blockSequence, at: start, indentation: cursor.column)
      return .entry
    case UInt8(ascii: "?") where YAMLCursor.isBlank(cursor.next):
      try allowBlockCollection(.explicitKey, place, hasTab, cursor, from: start)
      try open(.blockMapping, .blockMapping, at: start, indentation: cursor.column)
      return .entry
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      records.append(try scanBlockScalar(&cursor, parent: parent))
      return .line
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      try parseFlow(&cursor, minimum: parent + 1)
      try refuseComplexKey(cursor, at: start)
      try endLine(&cursor, after: .flow)
      return .line
    default:
      break
    }

    let scalar = try scanScalar(&cursor, minimum: parent + 1)
    if isValueIndicator(&cursor) {
      try allowBlockCollection(.key, place, hasTab, cursor, from: start)
      try checkImplicitKey(scalar, cursor, from: start)
      let indentation = start - cursor.lineStart
      try open(.blockMapping, .blockMapping, at: start, indentation: indentation)
      frames[frames.count - 1].count = 1
      try append(key: scalar, cursor)
      cursor.offset += 1
      return .node(.value)
    }
    records.append(scalar)
    try endLine(&cursor, after: scalar.shape == .plain ? .plain : .quoted)
    return .line
  }

  /// A block collection's first indicator.
  private enum Indicator {
    case sequenceEntry, explicitKey, key
  }

  /// Refuses a block collection behind `key:` or `---`, or behind a tab.
  @inline(__always)
  private func allowBlockCollection(
    _ indicator: Indicator, _ place: Place, _ hasTab: Bool, _ cursor: YAMLCursor, from start: Int
  ) throws(YAMLFault) {
    if !hasTab, place == .line || place == .compact { return }
    if hasTab, place == .line || place == .compact {
      var tab = start
      while tab > cursor.lineStart, cursor[tab] != 0x09 { tab -= 1 }
      throw .tabInIndentation(at: tab)
    }
    switch indicator {
    case .key where place == .value: throw .nestedMapping(at: cursor.offset)
    case .key: throw .blockCollectionInPlace("a mapping", at: start)
    case .explicitKey: throw .blockCollectionInPlace("'? '", at: start)
    case .sequenceEntry: throw .blockCollectionInPlace("'- '", at: start)
    }
  }

  /// Opens a collection and appends its record.
  mutating func open(
    _ kind: YAMLFrame.Kind, _ shape: YAMLRecord.Shape, at start: Int, indentation: Int
  ) throws(YAMLFault) {
    guard frames.count < limits.maximumDepth else {
      throw .tooDeep(limit: limits.maximumDepth, at: start)
    }
    frames.append(
      YAMLFrame(
        kind: kind, record: records.count, indentation: indentation, keyBase: keys.mark))
    records.append(YAMLRecord(shape, start: start))
  }

  /// Closes the innermost collection, which is `frame`.
  mutating func close(_ frame: YAMLFrame) {
    records[frame.record].end = UInt32(truncatingIfNeeded: frame.count)
    records[frame.record].extra = UInt32(truncatingIfNeeded: records.count)
    keys.forget(to: frame.keyBase)
    frames.removeLast()
  }
}
