import HTTPFields

/// A request that has been checked: everything that goes into its head is safe to write there.
struct PreparedRequest: Sendable {
  let method: String
  /// `scheme://authority/`.
  let origin: String
  /// What stands in the request line.
  let target: String
  /// The host and port, for messages.
  let authority: String
  /// `Name: value`, or `Name;` for an empty value, as libcurl wants them.
  let lines: [String]
  let request: HTTPClientRequest

  init(_ request: HTTPClientRequest) throws(HTTPClientError) {
    guard FieldSyntax.isToken(request.method), request.method.utf8.count <= 32 else {
      throw HTTPClientError(.invalidRequest, "the method is no HTTP method", requestSent: false)
    }
    guard request.method != "HEAD" || request.body == nil else {
      throw HTTPClientError(.invalidRequest, "a HEAD request has no body", requestSent: false)
    }
    method = request.method
    (origin, authority, target) = try Self.split(request.url)
    lines = try Self.lines(request)
    self.request = request
  }

  private static func split(
    _ url: String
  ) throws(HTTPClientError) -> (origin: String, authority: String, target: String) {
    let bytes = url.utf8
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw invalid("the URL has a character that must be percent-encoded")
    }
    guard let scheme = ["https://", "http://"].first(where: { url.lowercasedPrefixEquals($0) })
    else {
      throw invalid("the URL begins neither with https:// nor with http://")
    }
    let rest = bytes.dropFirst(scheme.utf8.count)
    let authority = rest.prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    guard let first = authority.first, first != UInt8(ascii: ":"),
      authority.allSatisfy(isAuthorityByte)
    else {
      throw invalid("the URL has no host, or a character that a host cannot have")
    }
    let target = rest[authority.endIndex...].prefix { $0 != UInt8(ascii: "#") }
    let text = String(Substring(target))
    let host = String(Substring(authority))
    let isRooted = target.first == UInt8(ascii: "/")
    return (scheme + host + "/", host, isRooted ? text : "/" + text)
  }

  /// Letters, digits and `. - _ : [ ]`: credentials, which need an `@`, are none of them.
  private static func isAuthorityByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"),
      UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default:
      false
    }
  }

  private static func lines(_ request: HTTPClientRequest) throws(HTTPClientError) -> [String] {
    var lines: [String] = []
    lines.reserveCapacity(request.fields.count + 3)
    // libcurl would add these two by itself.
    var hasAccept = false
    var hasContentType = false
    for field in request.fields {
      guard FieldSyntax.isToken(field.name) else {
        throw HTTPClientError(.invalidRequest, "a field's name is no token", requestSent: false)
      }
      guard FieldSyntax.isValue(field.value) else {
        throw HTTPClientError(
          .invalidRequest, "the value of the field \(field.name) has a control character",
          requestSent: false)
      }
      let name = field.name.lowercased()
      guard !owned.contains(name) else {
        throw HTTPClientError(
          .invalidRequest, "the field \(field.name) is the client's own", requestSent: false)
      }
      hasAccept = hasAccept || name == "accept"
      hasContentType = hasContentType || name == "content-type"
      let isBlank = field.value.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      lines.append(isBlank ? field.name + ";" : field.name + ": " + field.value)
    }
    if !hasAccept { lines.append("Accept:") }
    if !hasContentType { lines.append("Content-Type:") }
    lines.append("Expect:")
    return lines
  }

  /// Fields that frame the message or speak of the connection: two opinions of them are how
  /// requests are smuggled.
  private static let owned: Set<String> = [
    "connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te",
    "trailer",
    "transfer-encoding", "upgrade",
  ]

  private static func invalid(_ message: String) -> HTTPClientError {
    HTTPClientError(.invalidURL, message, requestSent: false)
  }
}

extension String {
  /// Whether the text begins with a prefix of lower-case ASCII, whatever its own case.
  fileprivate func lowercasedPrefixEquals(_ prefix: String) -> Bool {
    utf8.count >= prefix.utf8.count && zip(utf8, prefix.utf8).allSatisfy { lowered($0) == $1 }
  }
}
