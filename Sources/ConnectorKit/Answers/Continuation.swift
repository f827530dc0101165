/// The place where a vendor says its next page is, without scheme, host and fragment: a page is only
/// ever fetched from the tool's own server.
struct Continuation: Equatable {
  /// Absolute, or relative to the tool's own path; empty is that path itself.
  let path: ArraySlice<UInt8>
  /// Without `?`.
  let query: ArraySlice<UInt8>

  /// What a caller is told whose cursor leads elsewhere.
  static let elsewhere = ArgumentProblem(
    pointer: "/next_cursor",
    expected: "the URL of a page where this tool's pages lie; no other is followed",
    received: "a URL of another path")

  /// Reads a URI reference (RFC 3986, section 4.1).
  init(_ reference: String) {
    var rest = Array(reference.utf8).prefix { $0 != 0x23 }
    let scheme = rest.prefix { $0 != 0x3A && $0 != 0x2F && $0 != 0x3F }
    var hasHost = false
    if rest[scheme.endIndex...].starts(with: "://".utf8) {
      rest = rest[scheme.endIndex...].dropFirst(3)
      hasHost = true
    } else if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      hasHost = true
    }
    if hasHost { rest = rest.drop { $0 != 0x2F && $0 != 0x3F } }
    let mark = rest.firstIndex(of: 0x3F) ?? rest.endIndex
    path = hasHost && mark == rest.startIndex ? [0x2F] : rest[..<mark]
    query = rest[mark...].dropFirst()
  }

  /// The text that a cursor carries, without the parameter that holds the account's key.
  func token(without key: String?) -> String {
    let kept = query.split(separator: 0x26, omittingEmptySubsequences: false).filter { part in
      key.map { !PercentEncoding.decode(part.prefix { $0 != 0x3D }).elementsEqual($0.utf8) } ?? true
    }
    return String(decoding: path + [0x3F] + kept.joined(separator: [0x26]), as: UTF8.self)
  }

  /// Whether this is another page of what is at `own`, an absolute path.
  func isPage(of own: ArraySlice<UInt8>) -> Bool {
    guard !query.isEmpty else { return false }
    switch path.first {
    case nil: return true
    case 0x2F: return Self.segments(path) == Self.segments(own)
    default: return Self.segments(path) == Self.segments(own).suffix(1)
    }
  }

  /// The segments of the path, resolved against an absolute one when it is relative.
  func segments(from own: ArraySlice<UInt8>) -> [[UInt8]] {
    switch path.first {
    case nil: Self.segments(own)
    case 0x2F: Self.segments(path)
    default: Self.segments(own).dropLast() + Self.segments(path)
    }
  }

  /// The beginning of the path, for messages.
  var shownPath: String {
    String(decoding: path.prefix(200), as: UTF8.self) + (path.count > 200 ? "..." : "")
  }

  /// The query as it may stand in a URL: what cannot, a line end say, is encoded.
  var encodedQuery: [UInt8] {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(query.count)
    for byte in query {
      if PercentEncoding.isQuery(byte) {
        encoded.append(byte)
      } else {
        PercentEncoding.append(CollectionOfOne(byte), to: &encoded)
      }
    }
    return encoded
  }

  /// Decoded, since vendors encode more or less than is done here.
  static func segments(_ path: ArraySlice<UInt8>) -> [[UInt8]] {
    path.split(separator: 0x2F, omittingEmptySubsequences: false).map { PercentEncoding.decode($0) }
  }
}
