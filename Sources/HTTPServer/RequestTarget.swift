/// The parts of a request target that has been checked (RFC 9112, section 3.2).
struct RequestTarget {
  let path: Substring.UTF8View
  let query: Substring.UTF8View
  /// The authority of an absolute URL; nil for the other forms.
  let authority: Substring.UTF8View?

  init(_ target: String) {
    let all = Substring(target).utf8
    var rest = all
    var authority: Substring.UTF8View?
    if all.first != UInt8(ascii: "/"), let start = Self.authorityStart(in: all) {
      let named = all[start...]
      let end = named.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
      authority = named[..<(end ?? named.endIndex)]
      rest = named[(end ?? named.endIndex)...]
    }
    self.authority = authority
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    } else {
      query = rest[rest.endIndex...]
    }
    path = rest.isEmpty && authority != nil ? Substring("/").utf8 : rest
  }

  /// Where the authority begins in `http://authority/path`, or nil.
  private static func authorityStart(in target: Substring.UTF8View) -> Substring.UTF8View.Index? {
    for scheme in ["http://", "https://"] {
      let end = target.index(
        target.startIndex, offsetBy: scheme.utf8.count, limitedBy: target.endIndex)
      guard let end else { continue }
      let matches = zip(target[..<end], scheme.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
      if matches { return end }
    }
    return nil
  }
}
