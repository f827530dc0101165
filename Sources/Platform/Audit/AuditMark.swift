/// An entry's place and code, to be kept elsewhere: a later `verify(expecting:)` then also shows that the
/// whole file was put back to an older state.
package struct AuditMark: Sendable, Equatable, CustomStringConvertible {
  /// The entry's place.
  package let sequence: Int
  /// Its code, 32 bytes; it gives nothing away.
  package let code: [UInt8]

  /// The mark of an entry.
  package init(sequence: Int, code: [UInt8]) {
    self.sequence = sequence
    self.code = code
  }

  /// Reads what `description` gives; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let sequence = Int(parts[0]), sequence > 0, "\(sequence)" == parts[0],
      parts[1].utf8.count == 2 * AuditChain.codeSize
    else { return nil }
    var code: [UInt8] = []
    var digits = parts[1].utf8.makeIterator()
    while let high = digits.next(), let low = digits.next() {
      guard let high = Self.value(high), let low = Self.value(low) else { return nil }
      code.append(high << 4 | low)
    }
    self.init(sequence: sequence, code: code)
  }

  /// `SEQUENCE.CODE`, the code in 64 hexadecimal digits.
  package var description: String { "\(sequence).\(hexadecimalText(of: code))" }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
