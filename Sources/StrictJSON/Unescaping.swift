/// Reads the UTF-8 bytes of a checked JSON string, its escapes replaced, without storing them.
struct UnescapedBytes: IteratorProtocol {
  private let source: UnsafeBufferPointer<UInt8>
  private var index = 0
  // Up to four bytes of a scalar that was written as `\u`, the first in the low byte.
  private var pending: UInt32 = 0

  /// - Parameter source: what stands between the quotes.
  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  mutating func next() -> UInt8? {
    if pending != 0 {
      let byte = UInt8(truncatingIfNeeded: pending)
      pending >>= 8
      return byte
    }
    guard index < source.count else { return nil }
    let byte = source[index]
    index &+= 1
    guard byte == UInt8(ascii: "\\"), index < source.count else { return byte }
    let letter = source[index]
    index &+= 1
    switch letter {
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "u"): return escapedScalar()
    default: return letter
    }
  }

  private mutating func escapedScalar() -> UInt8 {
    var scalar = source.hexadecimalUnit(at: index) ?? 0xFFFD
    index &+= 4
    if scalar & 0xFC00 == 0xD800, let low = source.hexadecimalUnit(at: index &+ 2) {
      scalar = 0x10000 &+ (scalar & 0x3FF) << 10 &+ (low & 0x3FF)
      index &+= 6
    }
    if scalar < 0x80 { return UInt8(truncatingIfNeeded: scalar) }
    let last = 0x80 | scalar & 0x3F
    if scalar < 0x800 {
      pending = last
      return UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
    }
    let third = 0x80 | scalar >> 6 & 0x3F
    if scalar < 0x10000 {
      pending = third | last << 8
      return UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
    }
    pending = (0x80 | scalar >> 12 & 0x3F) | third << 8 | last << 16
    return UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The value of the four hexadecimal digits at `index`.
  func hexadecimalUnit(at index: Int) -> UInt32? {
    guard index &+ 4 <= count else { return nil }
    var unit: UInt32 = 0
    for offset in 0..<4 {
      let byte = self[index &+ offset]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte &- UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte &- UInt8(ascii: "a") &+ 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte &- UInt8(ascii: "A") &+ 10
      default: return nil
      }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  /// What a string with escapes stands for; the receiver is what stands between the quotes.
  func unescaped() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var reader = UnescapedBytes(self)
    while let byte = reader.next() { bytes.append(byte) }
    return bytes
  }
}

extension JSONNode {
  /// Whether this string, unescaped, has exactly these UTF-8 bytes.
  @inline(__always)
  func stringEquals(_ other: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    let size = Int(length) &- 2
    guard size >= other.count, flag || size == other.count else { return false }
    let start = Int(offset) &+ 1
    let mine = UnsafeBufferPointer(rebasing: text[start..<(start &+ size)])
    guard flag else { return mine.equals(other) }
    var reader = UnescapedBytes(mine)
    for byte in other where reader.next() != byte { return false }
    return reader.next() == nil
  }
}
