/// The formats that arguments are checked against when a tool is called; the constants of a spec must
/// pass the same. `StringFormat` of ConnectorKit is the other end, in a module that builds do not have.
enum TextForm {
  case date, dateTime, email, uuid, uri, ipv4, ipv6, hostname, decimal

  /// Nil for formats that say nothing about a text that could be checked.
  init?(format: String) {
    switch format {
    case "date": self = .date
    // Callers write RFC 3339 for all of them.
    case "date-time", "local-date-time", "ms-date-time": self = .dateTime
    case "email": self = .email
    case "uuid": self = .uuid
    case "uri": self = .uri
    case "ipv4": self = .ipv4
    case "ipv6": self = .ipv6
    case "hostname": self = .hostname
    case "decimal": self = .decimal
    default: return nil
    }
  }

  /// What a text of this form is.
  var expectation: String {
    switch self {
    case .date: "a date such as 2026-01-31"
    case .dateTime: "a date and time with its zone such as 2026-01-31T09:30:00Z"
    case .email: "an email address"
    case .uuid: "a UUID"
    case .uri: "an absolute URL"
    case .ipv4: "an IPv4 address"
    case .ipv6: "an IPv6 address"
    case .hostname: "a host name"
    case .decimal: "a decimal number such as 12.50"
    }
  }

  /// Whether the text has this form.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .date: Self.isDate(text)
    case .dateTime: Self.isDateTime(text)
    case .email:
      matches("^[^\\x00-\\x20\\x7f<>,@]+@[^\\x00-\\x20\\x7f<>,@]+$", text)
        && !text.contains("@.") && !text.hasSuffix(".")
    case .uuid: matches("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", text)
    case .uri: matches("^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-\\[\\]_a-z~]+$", text)
    case .ipv4: isIPv4(text)
    case .decimal: matches("^-?[0-9]+(\\.[0-9]+)?$", text)
    case .ipv6: isIPv6(text)
    case .hostname:
      text.utf8.count <= 253
        && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
          matches("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$", String($0))
        }
    }
  }

  private func matches(_ pattern: String, _ text: String) -> Bool {
    patternMatches(pattern, text) ?? true
  }

  /// RFC 3339, `full-date`.
  private static func isDate(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, zip(parts, [4, 2, 2]).allSatisfy({ isNumber($0, digits: $1) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  /// RFC 3339, `date-time`.
  private static func isDateTime(_ text: String) -> Bool {
    let pattern =
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)"
      + "(\\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"
    return patternMatches(pattern, text) == true && isDate(text.prefix(10))
  }

  private static func isNumber(_ text: some StringProtocol, digits: Int) -> Bool {
    text.utf8.count == digits && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
