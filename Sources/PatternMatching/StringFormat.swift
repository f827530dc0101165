/// The formats of strings that are checked (JSON Schema 2020-12 validation, section 7.3). Others are
/// annotations only.
package enum StringFormat: String, Sendable {
  case date
  case dateTime = "date-time"
  case email
  case uuid
  case uri
  case ipv4
  case hostname
  case decimal

  /// What a value is, in words.
  package var expectation: String {
    switch self {
    case .date: "a date such as \"2026-01-31\""
    case .dateTime: "a date and time with its zone such as \"2026-01-31T09:30:00Z\""
    case .email: "an email address such as \"name@example.com\""
    case .uuid: "a UUID such as \"123e4567-e89b-12d3-a456-426614174000\""
    case .uri: "an absolute URL such as \"https://example.com/path\""
    case .ipv4: "an IPv4 address such as \"192.0.2.1\""
    case .hostname: "a host name such as \"api.example.com\""
    case .decimal: "a decimal number such as \"12.50\""
    }
  }

  /// Whether the text has this form.
  package func accepts(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch self {
    case .date: return Self.isDate(bytes[...])
    case .dateTime: return Self.isDateTime(bytes)
    case .email: return Self.isEmail(bytes)
    case .uuid: return Self.isUUID(bytes)
    case .uri: return Self.isURI(bytes)
    case .ipv4: return Self.isIPv4(bytes)
    case .hostname: return Self.isHostname(bytes)
    case .decimal: return Self.isDecimal(bytes)
    }
  }

  /// One @ between a local part and a domain, neither empty, nothing that could break a header. The
  /// vendor decides the rest.
  private static func isEmail(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
    return bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x3C && $0 != 0x3E && $0 != 0x2C }
      && parts[1].first != 0x2E && parts[1].last != 0x2E
  }

  /// RFC 9562, section 4.
  private static func isUUID(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 36 else { return false }
    for (index, byte) in bytes.enumerated() {
      switch index {
      case 8, 13, 18, 23: guard byte == 0x2D else { return false }
      default: guard isHexadecimal(byte) else { return false }
      }
    }
    return true
  }

  /// RFC 3986: a scheme, a colon, and only characters that a URI may hold.
  private static func isURI(_ bytes: [UInt8]) -> Bool {
    guard let colon = bytes.firstIndex(of: 0x3A), colon > 0, isLetter(bytes[0]),
      colon + 1 < bytes.count
    else { return false }
    let scheme = bytes[..<colon].allSatisfy {
      isLetter($0) || isDigit($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
    let refused: [UInt8] = Array("\"<>\\^`{|} ".utf8)
    return scheme && bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && !refused.contains($0) }
  }

  private static func isIPv4(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        guard (1...3).contains(part.count), part.allSatisfy(isDigit) else { return false }
        let value = part.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        return value < 256 && (part.count == 1 || part.first != 0x30)
      }
  }

  /// RFC 1123, section 2.1.
  private static func isHostname(_ bytes: [UInt8]) -> Bool {
    guard (1...253).contains(bytes.count) else { return false }
    return bytes.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
        && label.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D }
    }
  }

  /// `-?` digits, and a fraction if there is a point (OpenAPI Format Registry, "decimal").
  private static func isDecimal(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.first == 0x2D ? bytes.dropFirst() : bytes[...]
    let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  /// `full-date` of RFC 3339: a day that there is.
  private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let numbers = numbers(in: bytes, as: "dddd-dd-dd"), (1...12).contains(numbers[1]) else {
      return false
    }
    let year = numbers[0]
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[numbers[1] - 1]).contains(numbers[2])
  }

  /// `date-time` of RFC 3339, which lets a space stand for the `T`; in UTC, too, of a year of four digits.
  private static func isDateTime(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 19, isDate(bytes[..<10]),
      Array("Tt ".utf8).contains(bytes[10]),
      let time = numbers(in: bytes[11..<19], as: "dd:dd:dd"), time[0] < 24, time[1] < 60,
      time[2] <= 60
    else { return false }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix(while: isDigit)
      guard !digits.isEmpty else { return false }
      rest = rest.dropFirst(digits.count + 1)
    }
    guard let minutesAhead = offset(rest) else { return false }
    let seconds = (time[0] * 60 + time[1] - minutesAhead) * 60 + time[2]
    if seconds < 0 { return !bytes[..<10].elementsEqual("0000-01-01".utf8) }
    return seconds < 86_400 || !bytes[..<10].elementsEqual("9999-12-31".utf8)
  }

  /// The minutes by which a zone is ahead of UTC.
  private static func offset(_ zone: ArraySlice<UInt8>) -> Int? {
    guard let sign = zone.first else { return nil }
    if zone.count == 1 { return sign | 0x20 == UInt8(ascii: "z") ? 0 : nil }
    guard Array("+-".utf8).contains(sign),
      let parts = numbers(in: zone.dropFirst(), as: "dd:dd"), parts[0] < 24, parts[1] < 60
    else { return nil }
    return (parts[0] * 60 + parts[1]) * (sign == UInt8(ascii: "+") ? 1 : -1)
  }

  /// The numbers in a text of this shape, where `d` is a digit and all else stands for itself.
  private static func numbers(in bytes: ArraySlice<UInt8>, as shape: StaticString) -> [Int]? {
    guard bytes.count == shape.utf8CodeUnitCount else { return nil }
    return shape.withUTF8Buffer { shape in
      var numbers = [0]
      for (byte, expected) in zip(bytes, shape) {
        if expected == UInt8(ascii: "d") {
          guard isDigit(byte) else { return nil }
          numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte & 0x0F)
        } else {
          guard byte == expected else { return nil }
          numbers.append(0)
        }
      }
      return numbers
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
