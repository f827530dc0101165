/// A decimal number that keeps the digits of the spec; compared by exact value.
struct ExactDecimal: Sendable, Equatable, Comparable {
  /// The JSON number text as the spec writes it.
  let text: String
  private let isNegative: Bool
  /// Significant digits without leading or trailing zeros; empty for zero.
  private let digits: [UInt8]
  /// The value is 0.DIGITS times ten to this power.
  private let exponent: Int

  /// Nil when `text` is no JSON number, or its exponent does not fit.
  init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    var digits: [UInt8] = []
    var pointAt: Int?
    scan: while let byte = bytes.first {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte &- UInt8(ascii: "0"))
      case UInt8(ascii: ".") where pointAt == nil: pointAt = digits.count
      default: break scan
      }
      bytes = bytes.dropFirst()
    }
    guard !digits.isEmpty, pointAt != digits.count, pointAt != 0 else { return nil }
    var power = 0
    if let mark = bytes.first {
      guard mark | 0x20 == UInt8(ascii: "e"),
        let value = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)),
        value.magnitude < 1_000_000_000
      else { return nil }
      power = value
    }
    let whole = pointAt ?? digits.count
    let leading = digits.prefix { $0 == 0 }.count
    while digits.last == 0 { digits.removeLast() }
    self.digits = Array(digits.dropFirst(leading))
    exponent = self.digits.isEmpty ? 0 : whole - leading + power
    self.text = text
  }

  init(_ value: Int) {
    let digits = String(value.magnitude).utf8.map { $0 &- UInt8(ascii: "0") }
    text = String(value)
    isNegative = value < 0
    exponent = value == 0 ? 0 : digits.count
    self.digits =
      value == 0 ? [] : Array(digits.reversed().drop { $0 == 0 }.reversed())
  }

  /// Whether it has no fraction.
  var isInteger: Bool { exponent >= digits.count }
  /// Whether it is above zero.
  var isPositive: Bool { !isNegative && !digits.isEmpty }
  /// How many digits the value needs without an exponent.
  var significantDigits: Int { digits.count }

  static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.digits == right.digits && left.exponent == right.exponent
      && (left.isNegative == right.isNegative || left.digits.isEmpty)
  }

  static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let leftSign = left.digits.isEmpty ? 0 : left.isNegative ? -1 : 1
    let rightSign = right.digits.isEmpty ? 0 : right.isNegative ? -1 : 1
    guard leftSign == rightSign else { return leftSign < rightSign }
    switch leftSign {
    case 0: return false
    case 1: return left.magnitudeIsLess(than: right)
    default: return right.magnitudeIsLess(than: left)
    }
  }

  private func magnitudeIsLess(than other: ExactDecimal) -> Bool {
    guard exponent == other.exponent else { return exponent < other.exponent }
    return digits.lexicographicallyPrecedes(other.digits)
  }

  /// Whether `self` is a whole multiple of `step`; nil when `step` is zero, has more than 18
  /// digits, or the exponents lie too far apart to say cheaply.
  func isMultiple(of step: ExactDecimal) -> Bool? {
    guard !step.digits.isEmpty, step.digits.count <= 18 else { return nil }
    if digits.isEmpty { return true }
    let unit = exponent - digits.count
    let stepUnit = step.exponent - step.digits.count
    var divisor = step.digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
    var zeros = unit - stepUnit
    guard zeros.magnitude <= 1000 else { return nil }
    // A step that is coarser than the last digit may still divide: bring it to that digit's unit.
    while zeros < 0 {
      let (scaled, overflow) = divisor.multipliedReportingOverflow(by: 10)
      guard !overflow else { return false }
      divisor = scaled
      zeros += 1
    }
    guard divisor <= UInt64.max / 10 - 1 else { return nil }
    var remainder: UInt64 = 0
    for digit in digits { remainder = (remainder * 10 + UInt64(digit)) % divisor }
    for _ in 0..<zeros { remainder = remainder * 10 % divisor }
    return remainder == 0
  }
}
