import PatternMatching

/// The formats that arguments are checked against when a tool is called; the constants of a spec must
/// pass the same.
enum TextForm {
  case checked(StringFormat)
  case ipv6

  /// Nil for formats that say nothing about a text that could be checked.
  init?(format: String) {
    switch format {
    // Callers write RFC 3339 for all of them.
    case "local-date-time", "ms-date-time": self = .checked(.dateTime)
    case "ipv6": self = .ipv6
    default:
      guard let format = StringFormat(rawValue: format) else { return nil }
      self = .checked(format)
    }
  }

  /// What a text of this form is.
  var expectation: String {
    switch self {
    case .checked(.date): "a date such as 2026-01-31"
    case .checked(.dateTime): "a date and time with its zone such as 2026-01-31T09:30:00Z"
    case .checked(.email): "an email address"
    case .checked(.uuid): "a UUID"
    case .checked(.uri): "an absolute URL"
    case .checked(.ipv4): "an IPv4 address"
    case .checked(.hostname): "a host name"
    case .checked(.decimal): "a decimal number such as 12.50"
    case .ipv6: "an IPv6 address"
    }
  }

  /// Whether the text has this form.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .checked(let format): format.accepts(text)
    case .ipv6: isIPv6(text)
    }
  }
}
