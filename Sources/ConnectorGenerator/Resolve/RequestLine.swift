import MiniYAML

/// A `request` taken apart: `GET /invoices/{id}?expand=1`.
struct RequestLine {
  let method: String
  /// The path with its fixed query.
  private(set) var target: String
  let placeholders: [String]
  /// The names in the fixed query, without percent-encoding.
  private(set) var fixedQuery: [String]

  static let methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]

  /// Nil after reporting what is wrong.
  init?(_ request: Located<String>, report: inout Report) {
    guard !request.value.isEmpty else { return nil }
    func fail(_ message: String, _ remedy: String?, _ report: inout Report) {
      report.error(.invalidRequest, message, at: request.position, remedy: remedy)
    }
    let parts = request.value.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[1].hasPrefix("/") else {
      fail(
        "a request is a method and a path, not '\(excerpt(request.value))'",
        "write 'GET /path'; the path begins with '/'", &report)
      return nil
    }
    method = String(parts[0])
    target = String(parts[1])
    guard Self.methods.contains(method) else {
      fail(
        "there is no request method '\(method)'",
        suggestion(for: method, among: Self.methods)
          ?? "one of: \(Self.methods.joined(separator: ", "))", &report)
      return nil
    }
    let pieces = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let names = ConnectorGenerator.placeholders(in: pieces[0]) else {
      fail("the braces in '\(excerpt(target))' do not pair up", "write '{name}'", &report)
      return nil
    }
    placeholders = names
    if let segment = pieces[0].split(separator: "/").first(where: { $0.hasPrefix(":") }) {
      let name = segment.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      fail(
        "the path holds ':\(name)'",
        name.isEmpty ? "percent-encode the colon: '%3A'" : "write '{\(name)}'", &report)
      return nil
    }
    if let bad = Self.withoutPlaceholders(pieces[0]).unicodeScalars.first(where: {
      !isURLScalar($0)
    }) {
      fail("the path holds '\(bad)'", "percent-encode it", &report)
      return nil
    }
    guard hasSoundPercents(Array(target.unicodeScalars)) else {
      fail(
        "the request has a '%' without two hexadecimal digits behind it",
        "write '%25' for the sign itself", &report)
      return nil
    }
    if pieces[0].split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) {
      fail("the path holds a '.' or '..' segment", "write the path that is meant", &report)
      return nil
    }
    guard pieces.count == 2 else {
      fixedQuery = []
      return
    }
    let query = pieces[1]
    guard !query.contains("{"), !query.contains("}"),
      query.unicodeScalars.allSatisfy(isURLScalar)
    else {
      fail(
        "the fixed query '\(excerpt(String(query)))' is no plain query",
        "inputs of a query go under 'query:'; percent-encode the rest", &report)
      return nil
    }
    fixedQuery = query.split(separator: "&").map { decoded($0.prefix { $0 != "=" }) }
  }

  /// Adds a parameter to the fixed query.
  mutating func fix(_ name: String, _ value: String) {
    target += (target.contains("?") ? "&" : "?") + encoded(name) + "=" + encoded(value)
    fixedQuery.append(name)
  }

  private static func withoutPlaceholders(_ path: Substring) -> String {
    var isInside = false
    return String(
      path.filter { character in
        if character == "{" { isInside = true }
        defer { if character == "}" { isInside = false } }
        return !isInside && character != "}"
      })
  }
}

/// Percent-encoding of everything but the unreserved characters (RFC 3986, section 2.3).
private func encoded(_ text: String) -> String {
  var result = ""
  for byte in text.utf8 {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E:
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
  return result
}

/// A name of a query as it was before percent-encoding (RFC 3986, section 2.1); the text's percent
/// signs are sound.
private func decoded(_ text: Substring) -> String {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    if byte == UInt8(ascii: "%"), let value = UInt8(digits, radix: 16) {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
