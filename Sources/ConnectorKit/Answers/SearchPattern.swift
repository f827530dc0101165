/// A sequence of bytes to be found wherever it stands, in time proportional to the text (Knuth,
/// Morris and Pratt).
struct SearchPattern: Sendable, Equatable {
  let bytes: [UInt8]
  /// For each beginning of the pattern, by length, how long the longest shorter beginning is that it
  /// ends with.
  private let borders: [Int]

  /// - Parameter bytes: at least one.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var borders = [0, 0]
    var length = 0
    for byte in bytes.dropFirst() {
      while length > 0, bytes[length] != byte { length = borders[length] }
      if bytes[length] == byte { length += 1 }
      borders.append(length)
    }
    self.borders = borders
  }

  /// Hands over where each occurrence ends.
  /// - Returns: how long the longest beginning of the pattern is that the text ends with.
  func search(_ text: [UInt8], found: (_ end: Int) -> Void) -> Int {
    var length = 0
    for (index, byte) in text.enumerated() {
      while length > 0, bytes[length] != byte { length = borders[length] }
      if bytes[length] == byte { length += 1 }
      if length == bytes.count {
        found(index + 1)
        length = borders[length]
      }
    }
    return length
  }
}
