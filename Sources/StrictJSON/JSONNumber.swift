/// A number of any size and precision, with its digits as written.
///
/// Equality and order are those of the exact decimal value (`1.0 == 1e0`), found without expanding
/// exponents.
public struct JSONNumber: Sendable {
  /// The number as written.
  public let text: String

  /// Reads a number in JSON's grammar (RFC 8259, section 6); nil for anything else.
  public init?(_ text: String) {
    var text = text
    let isNumber = text.withUTF8 { bytes in
      let parser = JSONParser(
        bytes, limits: JSONLimits(maximumNumberLength: .max))
      guard let first = bytes.first, first == UInt8(ascii: "-") || first &- UInt8(ascii: "0") < 10
      else { return false }
      return (try? parser.endOfNumber(from: 0)) == bytes.count
    }
    guard isNumber else { return nil }
    self.text = text
  }

  /// The number with the shortest digits of `value`.
  public init(_ value: Int) { text = String(value) }

  /// - Parameter text: a number that was checked before.
  init(checked text: String) { self.text = text }

  /// Whether the value is an integer, however written (`1`, `1.0`, `1e2`).
  public var isInteger: Bool { withDecimal { $0.isInteger } }

  /// The value if it is an integer that fits, however written.
  public var int: Int? { withDecimal { $0.int } }

  /// Whether the number is `other` times an integer, exactly.
  ///
  /// - Returns: nil when `other` is zero or has more than 18 significant digits.
  public func isMultiple(of other: JSONNumber) -> Bool? {
    withDecimal { mine in other.withDecimal { mine.isMultiple(of: $0) } }
  }

  private func withDecimal<Result>(_ body: (ExactDecimal) -> Result) -> Result {
    var text = text
    return text.withUTF8 { body(ExactDecimal($0)) }
  }
}

extension JSONNumber: Comparable, Hashable {
  /// Whether both have the same exact value.
  public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
    left.withDecimal { left in right.withDecimal { left == $0 } }
  }

  /// Whether the exact value of `left` is smaller.
  public static func < (left: JSONNumber, right: JSONNumber) -> Bool {
    left.withDecimal { left in right.withDecimal { left < $0 } }
  }

  /// Hashes the exact value, so that `1` and `1.0` have one hash.
  public func hash(into hasher: inout Hasher) { withDecimal { $0.hash(into: &hasher) } }
}

extension JSONNumber: CustomStringConvertible, ExpressibleByIntegerLiteral {
  /// The number as written.
  public var description: String { text }

  /// The number of a literal that fits `Int`.
  public init(integerLiteral value: Int) { self.init(value) }
}
