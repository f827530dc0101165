/// Why a text is no URL that requests can be sent to (RFC 3986).
struct URLProblem {
  /// The end of a sentence that begins with what the URL is.
  let message: String
  let remedy: String?

  private init(_ message: String, _ remedy: String? = nil) {
    self.message = message
    self.remedy = remedy
  }

  /// Stands for a `{name}` whose value nobody knows yet.
  private static let unknown: Unicode.Scalar = "\u{FFFF}"

  /// What is wrong with the text, or nil. In a template a `{name}` may stand for any part of a host, of
  /// a port or of a path.
  static func first(in text: String, isTemplate: Bool) -> URLProblem? {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
      return URLProblem("is no URL: '\(excerpt(text))'", "begin with 'https://'")
    }
    let rest = text.unicodeScalars.dropFirst(scheme.unicodeScalars.count)
    let scalars = isTemplate ? withoutNames(rest) : Array(rest)
    let authority = scalars.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if authority.contains("@") {
      return URLProblem(
        "holds credentials", "they belong to an account: see 'authentication'")
    }
    if let bad = scalars.first(where: { !isURLScalar($0) && $0 != unknown })
      ?? scalars.first(where: { $0 == "{" || $0 == "}" })
    {
      return URLProblem(
        "holds '\(bad)'",
        authority.contains(bad)
          ? "a host has letters, digits, '-', '.' and '_'; others are written 'xn--...'"
          : "percent-encode it" + (isTemplate ? "; '{name}' is filled from the settings" : ""))
    }
    return inAuthority(authority) ?? inPath(scalars[authority.endIndex...])
  }

  /// Host and port (RFC 3986, sections 3.2.2 and 3.2.3).
  private static func inAuthority(_ authority: ArraySlice<Unicode.Scalar>) -> URLProblem? {
    var host = authority
    var port: ArraySlice<Unicode.Scalar>?
    if authority.last != "]", let colon = authority.lastIndex(of: ":") {
      host = authority[..<colon]
      port = authority[(colon + 1)...]
    }
    if host.isEmpty { return URLProblem("names no host", "write 'https://api.example.com'") }
    if host.contains("[") || host.contains("]") || host.contains(":") {
      let isClosed = host.first == "[" && host.last == "]"
      let address = String(String.UnicodeScalarView(host.dropFirst().dropLast()))
      guard isClosed, host.contains(unknown) || isIPv6(address) else {
        return URLProblem(
          "names no host: '\(shown(authority))'",
          "an IPv6 address stands in brackets: 'https://[::1]'")
      }
    } else if let bad = host.first(where: { !isHostScalar($0) }) {
      return URLProblem(
        "has '\(bad)' in its host", "a host has letters, digits, '-', '.' and '_'")
    } else if hasEmptyLabel(host) {
      return URLProblem("has an empty part in its host: '\(shown(host))'", "remove a dot")
    }
    guard let port else { return nil }
    let digits = port.filter { $0 != unknown }
    let number = Int(String(String.UnicodeScalarView(digits))) ?? 0
    guard digits.allSatisfy(isDigit), digits.count < port.count || (1...65_535).contains(number)
    else {
      return URLProblem("has the port '\(shown(port))'", "a port is a number from 1 to 65535")
    }
    return nil
  }

  /// Whether a dot has nothing before it; one at the end names the root of all domains.
  private static func hasEmptyLabel(_ host: ArraySlice<Unicode.Scalar>) -> Bool {
    host.split(separator: ".", omittingEmptySubsequences: false).dropLast()
      .contains { $0.isEmpty }
  }

  /// Path and query (RFC 3986, sections 2.1, 3.3 and 3.4).
  private static func inPath(_ path: ArraySlice<Unicode.Scalar>) -> URLProblem? {
    if !hasSoundPercents(path) {
      return URLProblem(
        "has a '%' without two hexadecimal digits behind it", "write '%25' for the sign itself")
    }
    if let bracket = path.prefix(while: { $0 != "?" }).first(where: { $0 == "[" || $0 == "]" }) {
      return URLProblem("holds '\(bracket)' in its path", "percent-encode it")
    }
    let segments = path.prefix { $0 != "?" }.split(separator: "/")
    if segments.contains(where: { $0.elementsEqual(["."]) || $0.elementsEqual([".", "."]) }) {
      return URLProblem("holds a '.' or '..' segment", "write the path that is meant")
    }
    return nil
  }

  /// With one scalar in place of each `{name}`.
  private static func withoutNames(
    _ text: some Sequence<Unicode.Scalar>
  ) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var isInside = false
    for scalar in text {
      if scalar == "{", !isInside {
        isInside = true
        result.append(unknown)
      } else if scalar == "}", isInside {
        isInside = false
      } else if !isInside {
        result.append(scalar)
      }
    }
    return result
  }

  private static func shown(_ text: ArraySlice<Unicode.Scalar>) -> String {
    excerpt(text.map { $0 == unknown ? "{...}" : String($0) }.joined())
  }

  private static func isHostScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", unknown: true
    default: false
    }
  }
}

/// Whether a character may stand in a URL or mark a placeholder (RFC 3986, section 2).
func isURLScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9": true
  default: "-._~:/?[]@!$&'()*+,;=%{}".unicodeScalars.contains(scalar)
  }
}

/// Whether each `%` has its two hexadecimal digits (RFC 3986, section 2.1).
func hasSoundPercents(_ text: some Collection<Unicode.Scalar>) -> Bool {
  var rest = text[...]
  while let index = rest.firstIndex(of: "%") {
    rest = rest[index...].dropFirst()
    guard rest.count >= 2, rest.prefix(2).allSatisfy({ $0.properties.isASCIIHexDigit }) else {
      return false
    }
  }
  return true
}

/// Whether this is an IPv6 address: eight groups, or fewer around one `::`, the last two perhaps in
/// the form of IPv4 (RFC 4291, section 2.2).
func isIPv6(_ text: String) -> Bool {
  let halves = text.split(separator: "::", omittingEmptySubsequences: false)
  guard halves.count <= 2, !text.contains(":::") else { return false }
  var groups = 0
  for (place, half) in halves.enumerated() where !half.isEmpty {
    let parts = half.split(separator: ":", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = place == halves.count - 1 && index == parts.count - 1
      if isLast, part.contains(".") {
        guard isIPv4(part) else { return false }
        groups += 2
      } else {
        guard (1...4).contains(part.utf8.count), part.allSatisfy({ $0.isASCII && $0.isHexDigit })
        else { return false }
        groups += 1
      }
    }
  }
  return halves.count == 2 ? groups < 8 : groups == 8
}

/// Whether this is an IPv4 address in its one plain form: `192.0.2.1`.
func isIPv4(_ text: some StringProtocol) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return parts.count == 4
    && parts.allSatisfy { part in
      guard (1...3).contains(part.count), part.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
        part.count == 1 || part.first != 0x30
      else { return false }
      return part.reduce(0) { $0 * 10 + Int($1 - 0x30) } < 256
    }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }
