/// The characters of field names, values and targets.
///
/// Not generic: every byte of every head passes here, and the callers are in other modules, whose calls of a
/// generic function go through a table for each byte.
package enum FieldSyntax {
  /// Whether the text is a token: a method or a field name (RFC 9110, section 5.6.2).
  package static func isToken(_ text: String) -> Bool { bytes(of: text, isToken) }

  /// Whether the bytes are a token.
  package static func isToken(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy(isTokenByte)
  }

  /// Whether the text may be a field's value: no control character but the tab (RFC 9110, section
  /// 5.5).
  package static func isValue(_ text: String) -> Bool { bytes(of: text, isValue) }

  /// Whether the bytes may be a field's value.
  package static func isValue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
  }

  /// Whether the text may be a request target: visible ASCII (RFC 3986 knows no other).
  package static func isTarget(_ text: String) -> Bool {
    bytes(of: text) { $0.allSatisfy { $0 > 0x20 && $0 < 0x7F } }
  }

  private static func bytes(
    of text: String, _ judge: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var text = text
    return text.withUTF8(judge)
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
