/// A power of ten of any size. Equal values have one form, so the derived equality is exact.
enum DecimalExponent: Hashable {
  /// Less than 10^18 in magnitude.
  case small(Int)
  /// From 10^18 in magnitude; decimal digits, the most significant first.
  case large(negative: Bool, digits: [UInt8])

  private static var bound: Int { 1_000_000_000_000_000_000 }

  /// The exponent written as `digits` with a sign, plus `shift`, which is the length of a text.
  init(digits: UnsafeBufferPointer<UInt8>, negative: Bool, plus shift: Int) {
    let digits = digits.drop { $0 == UInt8(ascii: "0") }
    if digits.count <= 18 {
      let value = digits.reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) }
      self.init((negative ? 0 &- value : value) &+ shift)
      return
    }
    let values = digits.map { $0 &- UInt8(ascii: "0") }
    let isGrowing = (shift < 0) == negative
    self.init(
      negative: negative,
      digits: isGrowing
        ? Self.sum(values, shift.magnitude) : Self.difference(values, shift.magnitude))
  }

  private init(_ value: Int) {
    if value.magnitude < Self.bound.magnitude {
      self = .small(value)
    } else {
      self = .large(
        negative: value < 0, digits: String(value.magnitude).utf8.map { $0 &- UInt8(ascii: "0") })
    }
  }

  private init(negative: Bool, digits: [UInt8]) {
    let digits = digits.drop { $0 == 0 }
    if digits.count <= 18 {
      let value = digits.reduce(0) { $0 &* 10 &+ Int($1) }
      self = .small(negative ? 0 &- value : value)
    } else {
      self = .large(negative: negative, digits: Array(digits))
    }
  }

  private static func sum(_ digits: [UInt8], _ addend: UInt) -> [UInt8] {
    var result = digits
    var carry = addend
    for index in result.indices.reversed() where carry > 0 {
      let (sum, overflow) = carry.addingReportingOverflow(UInt(result[index]))
      guard !overflow else { break }
      result[index] = UInt8(truncatingIfNeeded: sum % 10)
      carry = sum / 10
    }
    return (carry > 0 ? String(carry).utf8.map { $0 &- UInt8(ascii: "0") } : []) + result
  }

  /// `digits` less `subtrahend`, which is smaller.
  private static func difference(_ digits: [UInt8], _ subtrahend: UInt) -> [UInt8] {
    var result = digits
    var rest = subtrahend
    for index in result.indices.reversed() where rest > 0 {
      let digit = UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      if result[index] >= digit {
        result[index] &-= digit
      } else {
        result[index] = result[index] &+ 10 &- digit
        rest &+= 1
      }
    }
    return result
  }
}

extension DecimalExponent: Comparable {
  static func < (left: DecimalExponent, right: DecimalExponent) -> Bool {
    switch (left, right) {
    case (.small(let left), .small(let right)): left < right
    case (.small, .large(let negative, _)): !negative
    case (.large(let negative, _), .small): negative
    case (.large(let leftNegative, let leftDigits), .large(let rightNegative, let rightDigits)):
      if leftNegative != rightNegative {
        leftNegative
      } else if leftDigits.count != rightDigits.count {
        (leftDigits.count < rightDigits.count) != leftNegative
      } else {
        leftNegative
          ? rightDigits.lexicographicallyPrecedes(leftDigits)
          : leftDigits.lexicographicallyPrecedes(rightDigits)
      }
    }
  }
}

extension DecimalExponent {
  /// `left - right`, held within ±10^18.
  static func difference(_ left: DecimalExponent, _ right: DecimalExponent) -> Int {
    switch (left, right) {
    case (.small(let left), .small(let right)):
      return min(max(left &- right, 0 &- bound), bound)
    case (.large(let negative, let digits), .large(let other, let subtrahend))
    where negative == other:
      let isLess = left < right
      let (larger, smaller) = isLess == negative ? (digits, subtrahend) : (subtrahend, digits)
      let padding = [UInt8](repeating: 0, count: larger.count &- smaller.count)
      var borrow = 0
      var rest: [UInt8] = []
      for (upper, lower) in zip(larger, padding + smaller).reversed() {
        let digit = Int(upper) &- Int(lower) &- borrow
        borrow = digit < 0 ? 1 : 0
        rest.append(UInt8(truncatingIfNeeded: digit < 0 ? digit &+ 10 : digit))
      }
      guard case .small(let value) = DecimalExponent(negative: isLess, digits: rest.reversed())
      else { return isLess ? 0 &- bound : bound }
      return value
    default:
      return left < right ? 0 &- bound : bound
    }
  }
}
