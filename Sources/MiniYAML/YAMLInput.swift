/// A file's bytes with padding behind them, checked character by character, and where its lines
/// begin.
struct YAMLInput {
  /// NULs behind the text. A NUL is not allowed in a text, so every scan ends at one; eight of them
  /// let a scan read a word that begins anywhere in the text.
  static let padding = 8

  let padded: [UInt8]
  /// Bytes of the text.
  let length: Int
  /// Where the text begins: behind a byte order mark.
  let start: Int
  private(set) var lines: YAMLLineTable

  init(copying bytes: [UInt8]) {
    let length = bytes.count
    padded = [UInt8](unsafeUninitializedCapacity: length + Self.padding) { buffer, count in
      // The buffer has room for both parts, which together initialize all that `count` says.
      _ = UnsafeMutableBufferPointer(rebasing: buffer[..<length]).initialize(from: bytes)
      buffer[length..<(length + Self.padding)].initialize(repeating: 0)
      count = length + Self.padding
    }
    self.length = length
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lines = YAMLLineTable(first: start, expecting: length / 32 + 1)
  }

  /// Refuses bytes that are no UTF-8 and characters that YAML 1.2.2 leaves out of a file
  /// (section 5.1, `c-printable`), and notes where lines begin.
  mutating func check() throws(YAMLFault) {
    if padded.starts(with: [0xFF, 0xFE]) || padded.starts(with: [0xFE, 0xFF])
      || (length > 1 && (padded[0] == 0) != (padded[1] == 0))
    {
      throw .notUTF8Encoding(at: 0)
    }
    let length = length
    let start = start
    var lines = lines
    defer { self.lines = lines }
    try padded.withUnsafeBufferPointer { (buffer) throws(YAMLFault) in
      let bytes = UnsafeRawBufferPointer(buffer)
      var index = start
      while index < length {
        // Within bounds: the padding is as long as a word.
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if Self.isPrintableASCII(word) {
          index += 8
        } else {
          let end = min(index + 8, length)
          while index < end {
            try Self.checkCharacter(at: &index, in: bytes, &lines)
          }
        }
      }
    }
  }

  /// Whether all eight bytes are between U+0020 and U+007E.
  @inline(__always)
  private static func isPrintableASCII(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let controls = (word &- ones &* 0x20) & ~word
    let deletes = word ^ (ones &* 0x7F)
    let hasDelete = (deletes &- ones) & ~deletes
    return (word | controls | hasDelete) & highBits == 0
  }

  @inline(__always)
  private static func checkCharacter(
    at index: inout Int, in bytes: UnsafeRawBufferPointer, _ lines: inout YAMLLineTable
  ) throws(YAMLFault) {
    let byte = bytes[index]
    if byte >= 0x20 && byte < 0x7F || byte == 0x09 {
      index += 1
    } else if byte == 0x0A || byte == 0x0D && bytes[index + 1] != 0x0A {
      index += 1
      lines.append(index)
    } else if byte == 0x0D {
      index += 1
    } else if byte < 0x80 {
      throw .controlCharacter(UInt32(byte), at: index)
    } else {
      try checkSequence(at: &index, in: bytes)
    }
  }

  /// Checks a character of two to four bytes. A sequence that the text's end cuts off meets a NUL
  /// of the padding, which is no continuation byte.
  private static func checkSequence(
    at index: inout Int, in bytes: UnsafeRawBufferPointer
  ) throws(YAMLFault) {
    let lead = bytes[index]
    let size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard size > 0 else { throw .invalidUTF8(at: index) }
    var value = UInt32(lead) & (0xFF >> UInt32(size + 1))
    for offset in 1..<size {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { throw .invalidUTF8(at: index) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    // Overlong forms of three and four bytes, surrogates, and what lies beyond Unicode.
    guard size != 3 || value >= 0x800, size != 4 || value >= 0x10000,
      UnicodeScalar(value) != nil
    else { throw .invalidUTF8(at: index) }
    if value == 0xFEFF { throw .byteOrderMark(at: index) }
    if value < 0xA0 && value != 0x85 || value == 0xFFFE || value == 0xFFFF {
      throw .controlCharacter(value, at: index)
    }
    index += size
  }
}
