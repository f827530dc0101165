/// One value or key of a parsed text: 16 bytes in the node table.
///
/// Nodes stand in the order of the text. The children of a container follow it; in an object a key
/// (a string node) is followed by its value.
struct JSONNode: Sendable {
  /// Bytes from the start of the text to the value's first byte.
  var offset: UInt32
  /// The value's length in bytes, quotes and brackets included.
  var length: UInt32
  /// The index of the first node that is not part of this value.
  var next: UInt32
  private var tag: UInt32

  init(_ kind: Kind, offset: Int, length: Int, next: Int, flag: Bool = false) {
    self.offset = UInt32(truncatingIfNeeded: offset)
    self.length = UInt32(truncatingIfNeeded: length)
    self.next = UInt32(truncatingIfNeeded: next)
    tag = kind.rawValue | (flag ? 8 : 0)
  }

  enum Kind: UInt32 {
    case null, boolean, number, string, array, object
  }

  var kind: Kind { Kind(rawValue: tag & 7) ?? .null }

  /// A string that has escapes; the boolean `true`.
  var flag: Bool { tag & 8 != 0 }

  /// Elements or members.
  var count: Int { Int(tag >> 4) }

  mutating func close(length: Int, count: Int, next: Int) {
    self.length = UInt32(truncatingIfNeeded: length)
    self.next = UInt32(truncatingIfNeeded: next)
    tag = tag & 15 | UInt32(truncatingIfNeeded: count) << 4
  }
}
