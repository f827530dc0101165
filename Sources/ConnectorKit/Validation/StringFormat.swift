/// The formats that are checked on the way in (JSON Schema 2020-12 validation, section 7.3). Others
/// are annotations only.
enum StringFormat: String, Sendable {
  case date
  case dateTime = "date-time"
  case email
  case uuid
  case uri
  case ipv4
  case hostname
  case decimal

  /// What a value is, in words.
  var expectation: String {
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
  func accepts(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch self {
    case .date: return CivilDate(bytes) != nil
    case .dateTime: return Moment.isInternetDateTime(text)
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
        guard let value = digits(part), value < 256 else { return false }
        return part.count == 1 || part.first != 0x30
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

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte.asciiLowercased)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x66).contains(byte.asciiLowercased)
  }
}
