#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The first index at or after `start` that is `"`, `\`, a control character below U+0020 or not
  /// ASCII; `count` if there is none. Looks at eight bytes at a time.
  @inline(__always)
  func endOfPlainText(from start: Int) -> Int {
    guard let base = UnsafeRawPointer(baseAddress) else { return count }
    var index = start
    while index &+ 8 <= count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = word.markedSpecialBytes
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < count {
      let byte = self[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte >= 0x80 { return index }
      index &+= 1
    }
    return index
  }

  /// The length of the UTF-8 sequence of a scalar above U+007F at `index`; 0 if it is none.
  ///
  /// Unicode 16, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
  @inline(__always)
  func lengthOfSequence(at index: Int) -> Int {
    let left = count &- index
    let first = self[index]
    guard left >= 2, first >= 0xC2, first <= 0xF4 else { return 0 }
    let second = self[index &+ 1]
    if first < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
    guard left >= 3, self[index &+ 2] & 0xC0 == 0x80 else { return 0 }
    if first < 0xF0 {
      let lowest: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let highest: UInt8 = first == 0xED ? 0x9F : 0xBF
      return second >= lowest && second <= highest ? 3 : 0
    }
    guard left >= 4, self[index &+ 3] & 0xC0 == 0x80 else { return 0 }
    let lowest: UInt8 = first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xF4 ? 0x8F : 0xBF
    return second >= lowest && second <= highest ? 4 : 0
  }

  /// Whether both hold the same bytes.
  @inline(__always)
  func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard count > 0, let mine = baseAddress, let theirs = other.baseAddress else { return true }
    return memcmp(mine, theirs, count) == 0
  }
}

extension UInt64 {
  /// The high bit of a byte is set where that byte of a text is `"`, `\`, a control character below
  /// U+0020 or not ASCII. Only the lowest bit set is exact: a borrow spoils bytes above it.
  @inline(__always)
  var markedSpecialBytes: UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = self ^ (ones &* 0x22)
    let slashes = self ^ (ones &* 0x5C)
    return
      (((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
      | ((self &- (ones &* 0x20)) & ~self) | self) & (ones &* 0x80)
  }
}
