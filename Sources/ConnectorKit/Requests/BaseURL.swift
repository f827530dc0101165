/// What a tool's path is appended to, with every setting filled in.
struct BaseURL: Sendable {
  /// The URL, without a slash at its end.
  let bytes: [UInt8]
  /// Where its path begins.
  private let pathStart: Int

  /// The path of a URL that this one was extended to.
  func path(of url: [UInt8]) -> ArraySlice<UInt8> { url[pathStart...] }

  /// The URL of an absolute path on the same server.
  func url(at path: [UInt8]) -> [UInt8] { bytes[..<pathStart] + path }

  /// Fills a template and moves the result to another origin, if there is one.
  /// - Throws: `AccountError` naming the setting that has no value or one that no URL can hold.
  init(
    _ template: String, _ settings: [String: String], origin: String?
  ) throws(AccountError) {
    var text = try Self.fill(template, settings, forURL: true)
    while text.hasSuffix("/") { text.removeLast() }
    let bytes = Array(text.utf8)
    guard let (authority, path) = Self.parts(bytes), Self.isAuthority(authority),
      !path.split(separator: 0x2F).contains(where: {
        $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8)
      })
    else {
      throw AccountError(
        message: "the settings make no URL of '\(template)'; give them a host name, a path segment "
          + "or whatever else stands there")
    }
    if let origin {
      self.bytes = Array(origin.utf8) + path
      pathStart = origin.utf8.count
    } else {
      self.bytes = bytes
      pathStart = path.startIndex
    }
  }

  /// Fills `{placeholders}` from the settings. In a URL a value may hold only what a host and a path
  /// segment hold, so that it cannot move a request to another server.
  static func fill(
    _ template: String, _ settings: [String: String], forURL: Bool
  ) throws(AccountError) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      guard let value = settings[name], !value.isEmpty else {
        throw AccountError(message: "the setting '\(name)' has no value; give it one")
      }
      let isSafe = value.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        case 0x3A: true
        default: !forURL && (0x20...0x7E).contains(byte)
        }
      }
      guard isSafe else {
        throw AccountError(
          message: forURL
            ? "the setting '\(name)' may hold letters, digits, '-', '.', '_', '~' and ':' only"
            : "the setting '\(name)' may hold visible ASCII characters only")
      }
      text += rest[..<open] + value
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// An origin without a slash at its end.
  static func checked(origin: String) throws(AccountError) -> String {
    var text = origin
    while text.hasSuffix("/") { text.removeLast() }
    guard let (authority, path) = parts(Array(text.utf8)), path.isEmpty, isAuthority(authority)
    else {
      throw AccountError(
        message: "the origin must be a scheme, a host and perhaps a port, such as "
          + "'https://api.example.com' or 'http://127.0.0.1:8080'")
    }
    return text
  }

  /// What stands between scheme and path, and the path; nil unless the scheme is http or https.
  private static func parts(
    _ url: [UInt8]
  ) -> (authority: ArraySlice<UInt8>, path: ArraySlice<UInt8>)? {
    let scheme = ["https://", "http://"].first { url.starts(with: $0.utf8) }
    guard let scheme else { return nil }
    let rest = url[scheme.utf8.count...]
    let slash = rest.firstIndex(of: 0x2F) ?? rest.endIndex
    return (rest[..<slash], rest[slash...])
  }

  /// Whether this is a host, by name or address, and perhaps a port: no user, nothing that a later
  /// reader of the URL could take for the end of the host (RFC 3986, section 3.2).
  private static func isAuthority(_ text: ArraySlice<UInt8>) -> Bool {
    var host = text
    if host.last != 0x5D, let colon = host.lastIndex(of: 0x3A) {
      guard let port = digits(host[(colon + 1)...]), port < 65_536 else { return false }
      host = host[..<colon]
    }
    if host.first == 0x5B, host.last == 0x5D {
      return host.count > 3
        && host.dropFirst().dropLast().allSatisfy { byte in
          switch byte {
          case 0x30...0x3A, 0x2E, 0x41...0x46, 0x61...0x66: true
          default: false
          }
        }
    }
    return !host.isEmpty
      && host.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
  }
}
