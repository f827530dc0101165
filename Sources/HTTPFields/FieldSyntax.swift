/// The characters of field names, values and targets.
package enum FieldSyntax {
  /// Whether the bytes are a token: a method or a field name (RFC 9110, section 5.6.2).
  package static func isToken(_ bytes: some Sequence<UInt8>) -> Bool {
    var isEmpty = true
    for byte in bytes {
      isEmpty = false
      guard isTokenByte(byte) else { return false }
    }
    return !isEmpty
  }

  /// Whether the bytes may be a field's value: no control character but the tab (RFC 9110, section
  /// 5.5).
  package static func isValue(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
  }

  /// Whether the bytes may be a request target: visible ASCII (RFC 3986 knows no other).
  package static func isTarget(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "!"), UInt8(ascii: "#"),
      UInt8(ascii: "$"),
      UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"),
      UInt8(ascii: "|"), UInt8(ascii: "~"):
      true
    default:
      false
    }
  }
}
