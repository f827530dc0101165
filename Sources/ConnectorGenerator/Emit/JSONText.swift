/// Compact JSON under construction, as bytes.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  /// What has been written.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends text that is JSON already.
  mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends a string literal; escapes only what RFC 8259, section 7, requires.
  mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0x00..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        raw("\\u00")
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The JSON text of one string.
  static func quoted(_ value: String) -> String {
    var text = JSONText()
    text.string(value)
    return text.string
  }
}
