extension YAMLParser {
  /// Reads the key and the `:` of a block mapping's entry that begins a line.
  mutating func parseKey(_ cursor: inout YAMLCursor) throws(YAMLFault) -> Place {
    let start = cursor.offset
    if cursor.byte == UInt8(ascii: "?"), YAMLCursor.isBlank(cursor.next) {
      return try parseExplicitKey(&cursor)
    }
    if cursor.byte == UInt8(ascii: "[") || cursor.byte == UInt8(ascii: "{") {
      throw .complexKey(at: start)
    }
    let scalar = try scanScalar(&cursor, minimum: cursor.column + 1)
    guard isValueIndicator(&cursor) else {
      throw .missingColon(tightColon(in: scalar, cursor), at: start)
    }
    try checkImplicitKey(scalar, cursor, from: start)
    try append(key: scalar, cursor)
    cursor.offset += 1
    return .value
  }

  /// Reads `? key` and, when there is one, the `:` of the same column.
  private mutating func parseExplicitKey(
    _ cursor: inout YAMLCursor
  ) throws(YAMLFault) -> Place {
    let start = cursor.offset
    let column = cursor.column
    cursor.offset += 1
    cursor.skipWhites()
    if cursor.byte == UInt8(ascii: "#") { cursor.skipToLineEnd() }
    if YAMLCursor.isLineEnd(cursor.byte) {
      cursor.skipLineBreak()
      let line = nextLine(&cursor)
      guard line.kind == .content, line.indentation > column else { throw .missingKey(at: start) }
    }
    let keyStart = cursor.offset
    let key: YAMLRecord
    switch cursor.byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      throw .complexKey(at: keyStart)
    case UInt8(ascii: "-") where YAMLCursor.isBlank(cursor.next),
      UInt8(ascii: "?") where YAMLCursor.isBlank(cursor.next):
      throw .complexKey(at: keyStart)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      key = try scanBlockScalar(&cursor, parent: column)
    default:
      key = try scanScalar(&cursor, minimum: column + 1)
      if isValueIndicator(&cursor) { throw .complexKey(at: keyStart) }
      try endLine(&cursor, after: key.shape == .plain ? .plain : .quoted)
    }
    try append(key: key, cursor)

    let line = nextLine(&cursor)
    if line.kind == .content, line.indentation == column, !line.hasTab,
      cursor.byte == UInt8(ascii: ":"), YAMLCursor.isBlank(cursor.next)
    {
      cursor.offset += 1
      return .compact
    }
    cursor.offset = cursor.lineStart
    return .absent
  }

  /// The `key` of `key:value`, where only the space is missing.
  private func tightColon(in scalar: YAMLRecord, _ cursor: YAMLCursor) -> String? {
    guard scalar.shape == .plain || cursor.byte == UInt8(ascii: ":") else { return nil }
    let end = scalar.shape == .plain ? Int(scalar.end) : cursor.offset + 1
    guard let colon = (Int(scalar.start)..<end).first(where: { cursor[$0] == UInt8(ascii: ":") }),
      colon > Int(scalar.start), colon - Int(scalar.start) <= 64
    else { return nil }
    let bytes = UnsafeBufferPointer(
      start: cursor.base + Int(scalar.start), count: colon - Int(scalar.start))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the cursor, after blanks, is at the `:` that ends an implicit key of a block mapping.
  @inline(__always)
  func isValueIndicator(_ cursor: inout YAMLCursor) -> Bool {
    guard cursor.byte == UInt8(ascii: ":") || YAMLCursor.isWhite(cursor.byte) else { return false }
    var probe = cursor
    probe.skipWhites()
    guard probe.byte == UInt8(ascii: ":"), YAMLCursor.isBlank(probe.next) else { return false }
    cursor = probe
    return true
  }

  /// Holds an implicit key to one line and 1,024 characters (section 7.4.2); the cursor is at its
  /// `:`.
  func checkImplicitKey(
    _ key: YAMLRecord, _ cursor: YAMLCursor, from start: Int
  ) throws(YAMLFault) {
    if key.flags.contains(.isMultiline) { throw .multilineKey(at: start) }
    guard cursor.offset - start > 1_024 else { return }
    var characters = 0
    for offset in start..<cursor.offset where cursor[offset] & 0xC0 != 0x80 { characters += 1 }
    if characters > 1_024 { throw .longKey(at: start) }
  }

  /// Appends a key's record, unless the innermost mapping has the key already.
  mutating func append(key: YAMLRecord, _ cursor: YAMLCursor) throws(YAMLFault) {
    if key.shape == .plain { try checkPlainKey(key, cursor) }
    let frame = frames[frames.count - 1]
    let found = keys.insert(
      key, at: records.count, of: frame.record, from: frame.keyBase, records: records,
      cursor: cursor)
    if let found {
      throw .duplicateKey(
        key.text(cursor), first: Int(records[found].start), at: Int(key.start))
    }
    records.append(key)
  }

  /// Refuses a key that is a number, a boolean or null in a form that is not the usual one: `1` and
  /// `0x1` are the same key (section 3.2.1.3), and keys are told apart by their text alone.
  private func checkPlainKey(_ key: YAMLRecord, _ cursor: YAMLCursor) throws(YAMLFault) {
    let content = key.content
    guard key.isVerbatim, Self.mayBeTyped(content, cursor) else { return }
    let text = [UInt8](
      UnsafeBufferPointer(start: cursor.base + content.lowerBound, count: content.count))
    let usual: String? =
      switch YAMLCoreValue(plain: text[...]) {
      case .string: nil
      case .null: "null"
      case .boolean(let value): String(value)
      case .integer(let digits): digits
      case .float, .nonFinite: ""
      }
    if let usual, !usual.utf8.elementsEqual(text) {
      throw .typedKey(String(decoding: text, as: UTF8.self), at: content.lowerBound)
    }
  }

  /// Whether a plain scalar may mean anything but a string, judged by its first two characters and
  /// its length.
  @inline(__always)
  private static func mayBeTyped(_ content: Range<Int>, _ cursor: YAMLCursor) -> Bool {
    let first = cursor[content.lowerBound]
    let second = cursor[content.lowerBound + 1] | 0x20
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "~"):
      return true
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      return content.count == 4 && second == UInt8(ascii: "u")
    case UInt8(ascii: "t"), UInt8(ascii: "T"):
      return content.count == 4 && second == UInt8(ascii: "r")
    case UInt8(ascii: "f"), UInt8(ascii: "F"):
      return content.count == 5 && second == UInt8(ascii: "a")
    default:
      return false
    }
  }
}
