/// A text with its escapes undone, which knows where each of its bytes comes from.
struct UnescapedText {
  private(set) var bytes: [UInt8]
  /// Where each byte, and the end, stands in the text as it came; nil when that is this one.
  private var offsets: [Int]?
  /// Whether the text as it came goes on behind its end.
  private let isCut: Bool

  /// A text as it came.
  init(_ bytes: [UInt8], isCut: Bool = false) {
    self.bytes = bytes
    self.isCut = isCut
  }

  /// Where the byte at an index, or the end, stands in the text as it came.
  func offset(_ index: Int) -> Int { offsets?[index] ?? index }

  /// The text with one more level of escapes undone; nil when it holds none. An escape that the cut
  /// may have gone through is left out with all behind it.
  func unescaped() -> UnescapedText? {
    guard bytes.contains(where: Escape.isBeginning) else { return nil }
    var text = UnescapedText([], isCut: isCut)
    text.bytes.reserveCapacity(bytes.count)
    var offsets: [Int] = []
    offsets.reserveCapacity(bytes.count + 1)
    var index = 0
    while index < bytes.count {
      var length = 1
      if Escape.isBeginning(bytes[index]) {
        if let (escape, size) = Escape.read(bytes, at: index) {
          length = size
          switch escape {
          case .byte(let byte): text.bytes.append(byte)
          case .scalar(let scalar): text.bytes += String(scalar).utf8
          }
        } else if isCut, index + Escape.longest > bytes.count {
          break
        } else {
          text.bytes.append(bytes[index])
        }
      } else {
        text.bytes.append(bytes[index])
      }
      while offsets.count < text.bytes.count { offsets.append(offset(index)) }
      index += length
    }
    offsets.append(offset(index))
    text.offsets = offsets
    return text
  }
}
