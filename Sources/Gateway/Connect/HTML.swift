/// Writes HTML. Names of elements and attributes are literals of the program; everything else is text and
/// is escaped, so that no value can become markup.
struct HTML: Sendable {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  typealias Attributes = KeyValuePairs<StaticString, String?>

  /// Writes a text.
  mutating func text(_ text: String) { append(escaping: text) }

  /// Writes an element. An attribute whose value is nil is left out; one that says all by its name has an
  /// empty value.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTML) -> Void
  ) {
    open(name, attributes)
    content(&self)
    append("</")
    append(name)
    append(">")
  }

  /// Writes an element with a text in it.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that has no content and no end (HTML, section 13.1.2, "void elements").
  mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) {
    open(name, attributes)
  }

  /// Writes the line that makes it HTML as it is now.
  mutating func doctype() { append("<!DOCTYPE html>") }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    append("<")
    append(name)
    for (name, value) in attributes {
      guard let value else { continue }
      append(" ")
      append(name)
      append("=\"")
      append(escaping: value)
      append("\"")
    }
    append(">")
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Control characters but tab and line feed are no part of HTML's text; browsers get what stands for
  /// the unreadable.
  private mutating func append(escaping text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20, 0x7F: append("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }
}
