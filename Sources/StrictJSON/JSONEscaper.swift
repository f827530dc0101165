/// Escapes a text block by block. JSON inside a JSON string has a quotation mark every few bytes, so
/// what is clean is moved by words, and the writer's array grows once per block.
struct JSONEscaper {
  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var used = 0

  private static let blockBytes = 4_096
  /// What one step may write at most: a word and the escape that ends it, or a sequence.
  private static let stepBytes = 16

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Calls `body` with the escaped text, piece by piece.
  mutating func forEachBlock(_ body: (UnsafeRawBufferPointer) -> Void) {
    withUnsafeTemporaryAllocation(byteCount: Self.blockBytes, alignment: 8) { block in
      while position < text.count {
        used = 0
        while position < text.count, used <= Self.blockBytes &- Self.stepBytes { step(block) }
        body(UnsafeRawBufferPointer(rebasing: block[..<used]))
      }
    }
  }

  /// Moves up to eight clean bytes, then what follows them. Bounds: the caller leaves `stepBytes`
  /// free in the block, and reads stay below `text.count`.
  @inline(__always)
  private mutating func step(_ block: UnsafeMutableRawBufferPointer) {
    if position &+ 8 <= text.count, let base = UnsafeRawPointer(text.baseAddress) {
      let word = base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      block.storeBytes(of: word, toByteOffset: used, as: UInt64.self)
      let found = UInt64(littleEndian: word).markedSpecialBytes
      let clean = found == 0 ? 8 : found.trailingZeroBitCount >> 3
      position &+= clean
      used &+= clean
      if found == 0 { return }
    }
    let byte = text[position]
    if byte >= 0x80 {
      moveSequence(block)
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 {
      position &+= 1
      put(UInt8(ascii: "\\"), block)
      putEscape(byte, block)
    } else {
      position &+= 1
      put(byte, block)
    }
  }

  /// Moves one scalar above U+007F; a byte that begins none becomes U+FFFD.
  private mutating func moveSequence(_ block: UnsafeMutableRawBufferPointer) {
    let length = text.lengthOfSequence(at: position)
    guard length > 0 else {
      put(0xEF, block)
      put(0xBF, block)
      put(0xBD, block)
      position &+= 1
      return
    }
    for _ in 0..<length {
      put(text[position], block)
      position &+= 1
    }
  }

  private mutating func putEscape(_ byte: UInt8, _ block: UnsafeMutableRawBufferPointer) {
    switch byte {
    case 0x08: put(UInt8(ascii: "b"), block)
    case 0x09: put(UInt8(ascii: "t"), block)
    case 0x0A: put(UInt8(ascii: "n"), block)
    case 0x0C: put(UInt8(ascii: "f"), block)
    case 0x0D: put(UInt8(ascii: "r"), block)
    case 0x00..<0x20:
      for digit in "u00".utf8 { put(digit, block) }
      put(UInt8(ascii: "0") &+ byte >> 4, block)
      let low = byte & 15
      put(low < 10 ? UInt8(ascii: "0") &+ low : UInt8(ascii: "a") &- 10 &+ low, block)
    default: put(byte, block)
    }
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8, _ block: UnsafeMutableRawBufferPointer) {
    block[used] = byte
    used &+= 1
  }
}
