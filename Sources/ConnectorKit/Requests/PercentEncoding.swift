/// Percent-encoding (RFC 3986, section 2): everything but the unreserved characters, so that a value
/// can never end its segment or its parameter.
package enum PercentEncoding {
  /// Appends `text` encoded.
  package static func append(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    for byte in text {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes.append(0x25)
        bytes.append(hexadecimal(byte >> 4))
        bytes.append(hexadecimal(byte & 15))
      }
    }
  }

  /// Appends `text` as a name or a value of a form (URL Standard, "application/x-www-form-urlencoded
  /// percent-encode set", with `+` for a space).
  package static func appendForm(_ text: some Collection<UInt8>, to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case 0x20: bytes.append(0x2B)
      case 0x2A: bytes.append(byte)
      case 0x7E: bytes += "%7E".utf8
      default: append(CollectionOfOne(byte), to: &bytes)
      }
    }
  }

  /// The bytes that a text stands for; a `%` that begins no escape stands for itself.
  package static func decode(_ text: some Collection<UInt8>) -> [UInt8] {
    let text = Array(text)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == 0x25, index + 2 < text.count, let high = value(text[index + 1]),
        let low = value(text[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return bytes
  }

  /// Whether a byte may stand in a query as it is (RFC 3986, section 3.4), `%` included.
  static func isQuery(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x24...0x2C, 0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40: true
    default: isUnreserved(byte)
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x41 - 10 + value
  }

  /// The value of a hexadecimal digit.
  static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
