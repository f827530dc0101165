/// Writes JSON text, compact, placing commas by itself.
///
/// The caller keeps to the grammar: keys in objects only, each followed by one value, and as many ends
/// as beginnings.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public internal(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer with room for `capacity` bytes.
  public init(reservingCapacity capacity: Int = 0) {
    bytes.reserveCapacity(max(capacity, 0))
  }

  /// Writes `{`.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Writes `}`.
  public mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Writes `[`.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Writes `]`.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes the key of a member, whose value is to follow.
  public mutating func key(_ name: String) {
    write(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the key of a member, whose value is to follow.
  public mutating func key(_ name: StaticString) {
    name.withUTF8Buffer { writeString($0) }
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func write(_ string: String) {
    var string = string
    separate()
    string.withUTF8 { appendQuoted($0) }
  }

  /// Writes an integer.
  public mutating func write(_ integer: Int) {
    separate()
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &digits) { buffer in
      var index = buffer.count
      var rest = integer.magnitude
      repeat {
        index &-= 1
        buffer[index] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if integer < 0 {
        index &-= 1
        buffer[index] = UInt8(ascii: "-")
      }
      bytes.append(contentsOf: buffer[index...])
    }
  }

  /// Writes `true` or `false`.
  public mutating func write(_ bool: Bool) {
    separate()
    append(bool ? "true" : "false")
  }

  /// Writes a number with its digits as they are.
  public mutating func write(_ number: JSONNumber) {
    separate()
    var text = number.text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Writes a value token by token as it was written, without the white space between the tokens.
  public mutating func write(_ value: JSONValue) {
    separate()
    let start = Int(value.node.offset)
    value.document.text.withUnsafeBufferPointer { text in
      append(
        text, from: start, to: start &+ Int(value.node.length),
        nodes: value.index..<Int(value.node.next), of: value.document)
    }
  }

  /// Appends a stretch of a document's text that begins and ends between tokens, without the white
  /// space between its tokens; `nodes` are those that begin in it.
  mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, nodes: Range<Int>,
    of document: JSONDocument
  ) {
    guard !document.isCompact else {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      return
    }
    var position = start
    for node in document.nodes[nodes] where node.kind != .array && node.kind != .object {
      appendTokens(text[position..<Int(node.offset)])
      position = Int(node.offset) &+ Int(node.length)
      bytes.append(
        contentsOf: UnsafeBufferPointer(rebasing: text[Int(node.offset)..<position]))
    }
    appendTokens(text[position..<end])
  }

  /// Writes `null`.
  public mutating func writeNull() {
    separate()
    append("null")
  }

  /// Writes bytes that are a whole JSON value already; they are neither checked nor changed.
  public mutating func writeRaw(_ bytes: some Collection<UInt8>) {
    separate()
    self.bytes.append(contentsOf: bytes)
  }

  /// Writes UTF-8 bytes as one string; what is not UTF-8 becomes U+FFFD.
  public mutating func writeString(_ utf8: some Collection<UInt8>) {
    separate()
    if utf8.withContiguousStorageIfAvailable({ appendQuoted($0) }) == nil {
      Array(utf8).withUnsafeBufferPointer { appendQuoted($0) }
    }
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  @inline(__always)
  mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func appendTokens(_ tokens: Slice<UnsafeBufferPointer<UInt8>>) {
    for byte in tokens where byte > 0x20 { bytes.append(byte) }
  }

  /// RFC 8259, section 7: escapes `"`, `\` and the controls below U+0020, and nothing else.
  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    if text.endOfPlainText(from: 0) == text.count {
      bytes.append(contentsOf: text)
    } else {
      var escaper = JSONEscaper(text)
      escaper.forEachBlock { bytes.append(contentsOf: $0) }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
