/// One character as JSON, JavaScript, URLs, XML and HTML write it when it cannot stand for itself.
enum Escape {
  case byte(UInt8)
  case scalar(Unicode.Scalar)

  /// The most bytes that one takes: a surrogate pair `\uD83D\uDE00`, a reference `&#x0001F600;`.
  static let longest = 12

  /// Whether a byte can begin one.
  static func isBeginning(_ byte: UInt8) -> Bool {
    byte == 0x5C || byte == 0x25 || byte == 0x26
  }

  /// Reads the escape at an index, with its length; nil when there is none, or only a part of one.
  static func read(_ bytes: [UInt8], at index: Int) -> (escape: Escape, length: Int)? {
    let rest = bytes[index...].prefix(longest)
    switch rest.first {
    case 0x25: return number(rest.dropFirst(), digits: 2).map { (.byte(UInt8($0)), 3) }
    case 0x26: return reference(rest)
    case 0x5C: return backslash(rest)
    default: return nil
    }
  }

  /// RFC 8259, section 7, and what JavaScript has besides.
  private static func backslash(_ rest: ArraySlice<UInt8>) -> (Escape, Int)? {
    switch rest.dropFirst().first {
    case let byte? where "\"\\/'".utf8.contains(byte): return (.byte(byte), 2)
    case UInt8(ascii: "b"): return (.byte(0x08), 2)
    case UInt8(ascii: "t"): return (.byte(0x09), 2)
    case UInt8(ascii: "n"): return (.byte(0x0A), 2)
    case UInt8(ascii: "f"): return (.byte(0x0C), 2)
    case UInt8(ascii: "r"): return (.byte(0x0D), 2)
    case UInt8(ascii: "x"): return scalar(number(rest.dropFirst(2), digits: 2), length: 4)
    case UInt8(ascii: "u"):
      guard let unit = number(rest.dropFirst(2), digits: 4) else { return nil }
      guard (0xD800..<0xDC00).contains(unit) else { return scalar(unit, length: 6) }
      guard rest.dropFirst(6).starts(with: "\\u".utf8),
        let low = number(rest.dropFirst(8), digits: 4), (0xDC00..<0xE000).contains(low)
      else { return nil }
      return scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), length: 12)
    default: return nil
    }
  }

  /// A character reference (XML 1.0, section 4.1): by number, or one of the five names that every
  /// encoder knows.
  private static func reference(_ rest: ArraySlice<UInt8>) -> (Escape, Int)? {
    guard let end = rest.firstIndex(of: 0x3B) else { return nil }
    let length = end - rest.startIndex + 1
    let name = rest[..<end].dropFirst()
    if name.first == 0x23 {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
      let value = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
      guard value.utf8.first != 0x2B, value.utf8.first != 0x2D else { return nil }
      return scalar(UInt32(value, radix: isHexadecimal ? 16 : 10), length: length)
    }
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return (.byte(0x26), length)
    case "lt": return (.byte(0x3C), length)
    case "gt": return (.byte(0x3E), length)
    case "quot": return (.byte(0x22), length)
    case "apos": return (.byte(0x27), length)
    default: return nil
    }
  }

  private static func scalar(_ value: UInt32?, length: Int) -> (Escape, Int)? {
    value.flatMap(Unicode.Scalar.init).map { (.scalar($0), length) }
  }

  /// The value of so many hexadecimal digits.
  private static func number(_ rest: ArraySlice<UInt8>, digits: Int) -> UInt32? {
    let digits = rest.prefix(digits).count == digits ? rest.prefix(digits) : []
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for digit in digits {
      guard let nibble = PercentEncoding.value(digit) else { return nil }
      value = value << 4 | UInt32(nibble)
    }
    return value
  }
}
