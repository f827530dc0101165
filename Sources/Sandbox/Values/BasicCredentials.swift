/// The one pair that a stand-in accepts with HTTP Basic (RFC 7617).
struct BasicCredentials: Sendable {
  let username: String
  private let token: [UInt8]

  init(username: String, password: String) {
    self.username = username
    token = base64(Array("\(username):\(password)".utf8))
  }

  /// Whether the value of an `Authorization` field names the pair.
  ///
  /// Every byte of the token is looked at, whichever differs.
  func accepts(_ authorization: String?) -> Bool {
    guard let authorization else { return false }
    let parts = authorization.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "basic" else { return false }
    let given = Array(parts[1].utf8)
    guard given.count == token.count else { return false }
    return zip(given, token).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

/// RFC 4648 section 4, with padding.
func base64(_ bytes: [UInt8]) -> [UInt8] {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    var bits: UInt32 = 0
    for (offset, byte) in group.enumerated() { bits |= UInt32(byte) << UInt32(16 - 8 * offset) }
    for position in 0..<4 {
      let isPadding = position > group.count
      text.append(isPadding ? UInt8(ascii: "=") : alphabet[Int(bits >> (18 - 6 * position) & 63)])
    }
  }
  return text
}
