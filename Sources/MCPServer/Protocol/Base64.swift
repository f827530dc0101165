/// Base64 in one of its two alphabets (RFC 4648, sections 4 and 5), read strictly: one text for each
/// value.
struct Base64: Sendable {
  /// With `+`, `/` and padding.
  static let standard = Base64(last: "+/", isPadded: true)
  /// With `-`, `_` and no padding: fit for a field of HTTP and for a URL.
  static let url = Base64(last: "-_", isPadded: false)

  private let digits: [UInt8]
  private let values: [UInt8?]
  private let isPadded: Bool

  private init(last: String, isPadded: Bool) {
    digits = Array(
      ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + last).utf8)
    var values = [UInt8?](repeating: nil, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    self.values = values
    self.isPadded = isPadded
  }

  /// The text of some bytes.
  func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 3 * 4 + 4)
    var start = 0
    while start < bytes.count {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for offset in 0..<3 {
        bits = bits << 8 | Int(offset < group.count ? group[start + offset] : 0)
      }
      for place in 0...group.count { text.append(digits[bits >> (18 - 6 * place) & 63]) }
      if isPadded { text += [UInt8](repeating: UInt8(ascii: "="), count: 3 - group.count) }
      start += 3
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text; nil when it is not the text of any.
  func decode(_ text: [UInt8]) -> [UInt8]? {
    var text = text[...]
    if isPadded {
      guard text.count % 4 == 0 else { return nil }
      for _ in 0..<2 where text.last == UInt8(ascii: "=") { text.removeLast() }
    }
    guard text.count % 4 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3 + 2)
    var bits = 0
    var count = 0
    for digit in text {
      guard let value = values[Int(digit)] else { return nil }
      bits = bits << 6 | Int(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
        bits &= (1 << count) - 1
      }
    }
    // Bits that belong to no byte are zero, so that no two texts mean the same.
    return bits == 0 ? bytes : nil
  }
}
