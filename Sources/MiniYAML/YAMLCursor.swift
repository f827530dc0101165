/// A place in a checked, padded text, and the scans that lines are made of.
///
/// Offsets stay within `0...length`: a scan moves on only from a byte that it has seen to be
/// something else than NUL, the text holds no NUL, and the padding behind it is nothing else. A
/// look at `offset + 1` up to `offset + 7` therefore stays within the padding.
struct YAMLCursor {
  let base: UnsafePointer<UInt8>
  let length: Int
  var offset: Int
  /// Where the line begins that the cursor is on.
  var lineStart: Int

  init(base: UnsafePointer<UInt8>, length: Int, start: Int) {
    self.base = base
    self.length = length
    offset = start
    lineStart = start
  }

  @inline(__always)
  subscript(_ offset: Int) -> UInt8 { base[offset] }

  @inline(__always)
  var byte: UInt8 { base[offset] }

  @inline(__always)
  var next: UInt8 { base[offset + 1] }

  /// Bytes between the line's begin and the cursor. Counts columns where all of them are
  /// indicators and spaces, as they are before every block collection.
  @inline(__always)
  var column: Int { offset - lineStart }

  /// Whether the byte is a space or a tab.
  @inline(__always)
  static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether the byte is a line break or the text's end.
  @inline(__always)
  static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0 }

  /// Whether what stands before this byte stands alone: blank, line break or the text's end.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { isWhite(byte) || isLineEnd(byte) }

  @inline(__always)
  mutating func skipWhites() {
    while Self.isWhite(byte) { offset += 1 }
  }

  @inline(__always)
  mutating func skipSpaces() {
    while byte == 0x20 { offset += 1 }
  }

  /// Moves to the line's break or the text's end.
  @inline(__always)
  mutating func skipToLineEnd() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    while offset < length {
      // Within bounds: the padding is as long as a word.
      let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let feeds = word ^ (ones &* 0x0A)
      let returns = word ^ (ones &* 0x0D)
      let found =
        ((feeds &- ones) & ~feeds | (returns &- ones) & ~returns | (word &- ones) & ~word)
        & (ones &* 0x80)
      if found == 0 {
        offset += 8
      } else {
        // The lowest mark is exact; only those above it may be borrowed ones.
        offset += UInt64(littleEndian: found).trailingZeroBitCount >> 3
        return
      }
    }
  }

  /// Steps over a line break, if the cursor is on one, to the begin of the next line.
  @inline(__always)
  mutating func skipLineBreak() {
    if byte == 0x0A {
      offset += 1
    } else if byte == 0x0D {
      offset += next == 0x0A ? 2 : 1
    }
    lineStart = offset
  }

  /// Whether `---` or `...` stands alone at the begin of the line that the cursor is at.
  @inline(__always)
  var isAtDocumentMarker: Bool {
    let first = byte
    guard first == 0x2D || first == 0x2E, offset == lineStart else { return false }
    return next == first && base[offset + 2] == first && Self.isBlank(base[offset + 3])
  }
}
