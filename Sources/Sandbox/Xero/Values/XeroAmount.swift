/// An exact decimal in ten-thousandths: money, quantities, prices and rates alike.
///
/// Sums saturate far beyond any amount that is taken from a request, so nothing traps.
struct XeroAmount: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Ten-thousandths.
  var units: Int

  static let zero = XeroAmount(units: 0)
  /// What a request may say at most, either side of zero: ten thousand million.
  static let largest = XeroAmount(units: 10_000_000_000 * scale)
  private static let scale = 10_000

  init(units: Int) {
    self.units = units
  }

  init(_ whole: Int) {
    self.units = whole.multipliedReportingOverflow(by: Self.scale).partialValue
  }

  /// So many hundredths.
  init(cents: Int) {
    units = cents.multipliedReportingOverflow(by: 100).partialValue
  }

  /// Reads a decimal number, rounded to four decimals; nil when it is none or too large.
  init?(_ text: String) {
    var digits = Substring(text).utf8
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    var mantissa: [UInt8] = []
    var exponent = 0
    var hasPoint = false
    loop: while let byte = digits.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if mantissa.count < 40 { mantissa.append(byte - UInt8(ascii: "0")) } else { return nil }
        if hasPoint { exponent -= 1 }
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard let power = Int(String(Substring(digits))), abs(power) <= 40 else { return nil }
        exponent += power
        break loop
      default: return nil
      }
    }
    guard !mantissa.isEmpty else { return nil }
    var value = 0
    // Digits below the fifth decimal cannot change how the fourth is rounded, but by a half.
    for (offset, digit) in mantissa.enumerated() {
      let place = mantissa.count - 1 - offset + exponent + 4
      if place < -1 { break }
      if place == -1 {
        value += digit >= 5 ? 1 : 0
        break
      }
      guard digit > 0 else { continue }
      guard place <= 15 else { return nil }
      value += Int(digit) * (0..<place).reduce(1) { power, _ in power * 10 }
      guard value <= Self.largest.units else { return nil }
    }
    units = isNegative ? -value : value
  }

  /// The value with at least two decimals, and as many more as it has: `40.00`, `1.125`.
  var description: String { text(atLeast: 2) }

  func text(atLeast decimals: Int) -> String {
    let magnitude = units.magnitude
    var fraction = Array(padded(Int(magnitude % 10_000), to: 4).utf8)
    while fraction.count > decimals, fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    let sign = units < 0 ? "-" : ""
    let whole = "\(sign)\(magnitude / 10_000)"
    return fraction.isEmpty ? whole : whole + "." + String(decoding: fraction, as: UTF8.self)
  }

  /// Rounded to that many decimals, 0 to 4, halves away from zero.
  func rounded(to decimals: Int) -> XeroAmount {
    let step = [10_000, 1_000, 100, 10, 1][min(max(decimals, 0), 4)]
    let half = units < 0 ? -(step / 2) : step / 2
    return XeroAmount(units: Self.add(units, half) / step * step)
  }

  /// This times a fraction of two amounts, rounded to a ten-thousandth; zero when the divisor is.
  func times(_ numerator: XeroAmount, over denominator: XeroAmount) -> XeroAmount {
    guard denominator.units != 0 else { return .zero }
    let isNegative = (units < 0) != ((numerator.units < 0) != (denominator.units < 0))
    let divisor = denominator.units.magnitude
    let product = units.magnitude.multipliedFullWidth(by: numerator.units.magnitude)
    let (low, carried) = product.low.addingReportingOverflow(divisor / 2)
    let high = product.high + (carried ? 1 : 0)
    guard high < divisor else { return isNegative ? -.limit : .limit }
    let quotient = divisor.dividingFullWidth((high, low)).quotient
    let value = XeroAmount(units: Int(clamping: quotient))
    return isNegative ? -value : value
  }

  private static let limit = XeroAmount(units: .max / 4)

  private static func add(_ left: Int, _ right: Int) -> Int {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? (left < 0 ? -limit.units : limit.units) : sum
  }

  static func + (left: Self, right: Self) -> Self { Self(units: add(left.units, right.units)) }
  static func - (left: Self, right: Self) -> Self { left + -right }
  static prefix func - (amount: Self) -> Self {
    Self(units: amount.units == .min ? .max : -amount.units)
  }
  static func += (left: inout Self, right: Self) { left = left + right }
  static func -= (left: inout Self, right: Self) { left = left - right }
  static func * (left: Self, right: Self) -> Self { left.times(right, over: XeroAmount(1)) }
  static func < (left: Self, right: Self) -> Bool { left.units < right.units }
}

extension Sequence<XeroAmount> {
  var total: XeroAmount { reduce(.zero, +) }
}
