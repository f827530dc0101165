/// Base 64 (RFC 4648): the standard alphabet with padding for credentials, the URL-safe one without
/// for cursors.
package enum Base64 {
  private static let standard = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let urlSafe = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// Section 4.
  package static func encode(_ bytes: [UInt8]) -> String {
    let text = encode(bytes, standard)
    return text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
  }

  /// Section 5, without padding.
  static func encodeURLSafe(_ bytes: [UInt8]) -> String { encode(bytes, urlSafe) }

  /// Section 5, without padding; nil for anything that `encodeURLSafe` does not produce.
  package static func decodeURLSafe(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    for byte in text.utf8 {
      guard let value = urlSafe.firstIndex(of: byte) else { return nil }
      buffer = buffer << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
        buffer &= (1 << bits) - 1
      }
    }
    // Left-over bits are zero in the one encoding of these bytes.
    guard bits < 6, buffer == 0 else { return nil }
    return bytes
  }

  private static func encode(_ bytes: [UInt8], _ alphabet: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let left = min(3, bytes.count - index)
      var group = UInt32(bytes[index]) << 16
      if left > 1 { group |= UInt32(bytes[index + 1]) << 8 }
      if left > 2 { group |= UInt32(bytes[index + 2]) }
      for digit in 0...left { text.append(alphabet[Int(group >> (18 - 6 * UInt32(digit)) & 63)]) }
      index += 3
    }
    return String(decoding: text, as: UTF8.self)
  }
}
