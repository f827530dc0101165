/// A JSON number taken apart, without expanding its exponent: `0.d1d2d3… × 10^exponent`, where
/// d1 and the last digit are not zero. A view into the number's text.
struct ExactDecimal {
  /// Below zero; -0 is zero.
  let isNegative: Bool
  /// The power of ten of the decimal point before the first significant digit.
  let exponent: DecimalExponent
  /// How many digits there are from the first to the last that is not zero; 0 for zero.
  let digitCount: Int
  private let significant: UnsafeBufferPointer<UInt8>

  /// - Parameter text: a number in JSON's grammar, checked before.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    var point: Int?
    var first: Int?
    var last = 0
    var end = text.count
    for index in text.indices {
      let byte = text[index]
      if byte | 0x20 == UInt8(ascii: "e") {
        end = index
        break
      }
      if byte == UInt8(ascii: ".") { point = index }
      if byte > UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        first = first ?? index
        last = index
      }
    }
    guard let first else {
      isNegative = false
      exponent = .small(0)
      digitCount = 0
      significant = UnsafeBufferPointer(start: nil, count: 0)
      return
    }
    isNegative = text.first == UInt8(ascii: "-")
    significant = UnsafeBufferPointer(rebasing: text[first...last])
    let decimalPoint = point ?? end
    // A point inside the significant digits is no digit; one before them costs its own place.
    digitCount = significant.count &- (first < decimalPoint && decimalPoint < last ? 1 : 0)
    let shift = first < decimalPoint ? decimalPoint &- first : decimalPoint &- first &+ 1
    var digits = UnsafeBufferPointer(rebasing: text[min(end &+ 1, text.count)...])
    let isExponentNegative = digits.first == UInt8(ascii: "-")
    if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      digits = UnsafeBufferPointer(rebasing: digits.dropFirst())
    }
    exponent = DecimalExponent(digits: digits, negative: isExponentNegative, plus: shift)
  }

  var isZero: Bool { digitCount == 0 }

  /// The values of the digits, the most significant first.
  var digits: some Sequence<UInt8> {
    significant.lazy.filter { $0 != UInt8(ascii: ".") }.map { $0 &- UInt8(ascii: "0") }
  }

  var isInteger: Bool { isZero || exponent >= .small(digitCount) }

  /// The value if it is an integer that fits.
  var int: Int? {
    if isZero { return 0 }
    guard case .small(let length) = exponent, length >= digitCount, length <= 19 else { return nil }
    var magnitude: UInt64 = 0
    for digit in digits { magnitude = magnitude &* 10 &+ UInt64(digit) }
    for _ in digitCount..<length { magnitude = magnitude &* 10 }
    // 19 digits are below 10^19, which a `UInt64` holds.
    if !isNegative { return Int(exactly: magnitude) }
    return magnitude == Int.min.magnitude ? .min : Int(exactly: magnitude).map { 0 &- $0 }
  }

  static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.digitCount == right.digitCount && left.isNegative == right.isNegative
      && left.exponent == right.exponent && left.digits.elementsEqual(right.digits)
  }

  static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.isZero || right.isZero || left.isNegative != right.isNegative {
      let leftSign = left.isZero ? 0 : left.isNegative ? -1 : 1
      let rightSign = right.isZero ? 0 : right.isNegative ? -1 : 1
      return leftSign < rightSign
    }
    let (smaller, larger) = left.isNegative ? (right, left) : (left, right)
    if smaller.exponent != larger.exponent { return smaller.exponent < larger.exponent }
    return smaller.digits.lexicographicallyPrecedes(larger.digits)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(isNegative)
    hasher.combine(exponent)
    for digit in digits { hasher.combine(digit) }
  }

  /// Whether the value is `other` times an integer; nil if `other` is zero or has over 18 digits.
  func isMultiple(of other: ExactDecimal) -> Bool? {
    guard !other.isZero, other.digitCount <= 18 else { return nil }
    if isZero { return true }
    let divisor = other.digits.reduce(0 as UInt64) { $0 &* 10 &+ UInt64($1) }
    // The powers of ten of the last digits; the value's last digit is not zero, so a smaller power
    // than the divisor's leaves a remainder.
    let scale =
      DecimalExponent.difference(exponent, other.exponent) &- digitCount &+ other.digitCount
    guard scale >= 0 else { return false }
    var remainder: UInt64 = 0
    for digit in digits { remainder = (remainder &* 10 &+ UInt64(digit)) % divisor }
    // 10^18 has 60 bits: 60 tens hold every power of two and five that a divisor can have.
    for _ in 0..<min(scale, 60) { remainder = remainder &* 10 % divisor }
    return remainder == 0
  }
}
