/// What stands percent-encoded in a request's target (RFC 3986, section 2.1).
enum RequestText {
  /// The segments of a path, decoded; nil when one cannot be.
  static func segments(_ path: String) -> [String]? {
    guard path.hasPrefix("/") else { return nil }
    var segments: [String] = []
    for part in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let text = decoded(part.utf8, plusIsSpace: false) else { return nil }
      segments.append(text)
    }
    return segments
  }

  /// The parameters of a query, decoded, in order; nil when one cannot be.
  static func query(_ query: String) -> [(name: String, value: String)]? {
    var parameters: [(String, String)] = []
    for part in query.split(separator: "&") {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(halves[0].utf8, plusIsSpace: true),
        let value = halves.count > 1 ? decoded(halves[1].utf8, plusIsSpace: true) : ""
      else { return nil }
      parameters.append((name, value))
    }
    return parameters
  }

  private static func decoded(_ text: some Collection<UInt8>, plusIsSpace: Bool) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else {
          return nil
        }
        bytes.append(high << 4 | low)
      case UInt8(ascii: "+") where plusIsSpace: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
