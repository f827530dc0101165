/// Offsets at which a text's lines begin.
struct YAMLLineTable: Sendable {
  private(set) var starts: [UInt32]

  /// The first line begins behind a byte order mark.
  init(first: Int, expecting count: Int) {
    starts = []
    starts.reserveCapacity(count)
    starts.append(UInt32(truncatingIfNeeded: first))
  }

  mutating func append(_ offset: Int) {
    starts.append(UInt32(truncatingIfNeeded: offset))
  }

  func position(ofOffset offset: Int, in bytes: [UInt8]) -> SourcePosition {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    var column = 1
    var index = Int(starts[low])
    while index < offset, index < bytes.count {
      if bytes[index] & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    return SourcePosition(line: low + 1, column: column)
  }
}
