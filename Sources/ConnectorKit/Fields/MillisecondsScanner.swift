/// Reads `/Date(ms)/`, Microsoft's form of a moment in JSON, byte by byte.
struct MillisecondsScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether the slashes may be escaped, as in the text of a JSON string.
  let isEscaped: Bool
  private var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>, isEscaped: Bool) {
    self.bytes = bytes
    self.isEscaped = isEscaped
  }

  /// The milliseconds since 1970; nil unless the bytes are the form and nothing else. An offset
  /// behind them says which zone the vendor was in; the milliseconds are UTC all the same.
  mutating func milliseconds() -> Int? {
    guard slash() else { return nil }
    for byte in "Date(".utf8 { guard take(byte) else { return nil } }
    let isNegative = take(0x2D)
    // More than 18 digits are far outside the calendar.
    guard let value = number(atMost: 18) else { return nil }
    if take(0x2B) || take(0x2D) {
      let start = index
      guard let zone = number(atMost: 4), index - start == 4, zone < 2_400, zone % 100 < 60
      else { return nil }
    }
    guard take(0x29), slash(), index == bytes.count else { return nil }
    return isNegative ? -value : value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func slash() -> Bool {
    if isEscaped { _ = take(0x5C) }
    return take(0x2F)
  }

  private mutating func number(atMost digits: Int) -> Int? {
    let start = index
    var value = 0
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
      guard index - start < digits else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start ? value : nil
  }
}
