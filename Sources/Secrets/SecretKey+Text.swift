/// Reads and writes keys as text.
extension SecretKey {
  /// A key from 43 characters of base64url (RFC 4648, section 5; a `=` at the end is allowed) or 64
  /// hexadecimal digits. Blanks and line ends around it are not looked at.
  /// - Parameter source: where the text came from, for the message: `TENON_MASTER_KEY`, a file's name.
  /// - Throws: `SecretsError.malformedKey`, which does not hold the text.
  package convenience init(text: String, source: String) throws(SecretsError) {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let trimmed = text.utf8.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }
    let characters = Array(trimmed.reversed())
    guard let bytes = Self.hexadecimal(characters) ?? Self.base64URL(characters) else {
      throw .malformedKey(source: source)
    }
    try self.init(bytes, source: source)
  }

  /// A new key's text: 43 characters of base64url.
  /// - Throws: `SecretsError.unavailable`.
  package static func newText() throws(SecretsError) -> String {
    base64URLText(of: try randomBytes(size))
  }

  private static func hexadecimal(_ characters: [UInt8]) -> [UInt8]? {
    guard characters.count == 2 * size else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: characters.count, by: 2) {
      guard let high = Character(UnicodeScalar(characters[index])).hexDigitValue,
        let low = Character(UnicodeScalar(characters[index + 1])).hexDigitValue
      else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    return bytes
  }

  private static func base64URL(_ characters: [UInt8]) -> [UInt8]? {
    let digits = characters.last == 0x3D ? characters.dropLast() : characters[...]
    guard digits.count == 43 else { return nil }
    var bytes: [UInt8] = []
    var bits = 0
    var count = 0
    for digit in digits {
      guard let value = base64URLAlphabet.firstIndex(of: digit) else { return nil }
      bits = (bits << 6 | value) & 0xFFFF
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    // The last two bits belong to no byte; two texts must not mean one key.
    return bits & 3 == 0 ? bytes : nil
  }
}

private let base64URLAlphabet = Array(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

/// Base64url without padding (RFC 4648, section 5).
package func base64URLText(of bytes: [UInt8]) -> String {
  var text: [UInt8] = []
  var index = 0
  while index < bytes.count {
    let group = bytes[index..<min(index + 3, bytes.count)]
    var bits = 0
    for (place, byte) in group.enumerated() { bits |= Int(byte) << (16 - 8 * place) }
    for place in 0...group.count {
      text.append(base64URLAlphabet[bits >> (18 - 6 * place) & 63])
    }
    index += 3
  }
  return String(decoding: text, as: UTF8.self)
}
