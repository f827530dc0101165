/// What a backslash and the characters after it mean.
enum PatternEscape {
  case scalar(Unicode.Scalar)
  case ranges([ClosedRange<UInt32>])
}

extension PatternParser {
  /// An escape outside a class; the backslash at `start` was read.
  mutating func escape(from start: Int) throws(PatternError) -> PatternNode {
    if take("b") { return .assertion(.wordBoundary) }
    if take("B") { return .assertion(.noWordBoundary) }
    switch try escapeMeaning(from: start) {
    case .scalar(let scalar): return .scalar(scalar)
    case .ranges(let ranges): return set(ranges)
    }
  }

  /// The ranges of a class; the bracket at `start` was read.
  mutating func classRanges(from start: Int) throws(PatternError) -> [ClosedRange<UInt32>] {
    let isNegated = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    while !take("]") {
      guard position < source.count else { throw error("'[' without ']'", at: start) }
      let first = position
      let lower = try classMember()
      guard peek() == "-", position + 1 < source.count, source[position + 1] != "]" else {
        switch lower {
        case .scalar(let scalar): ranges.append(scalar.value...scalar.value)
        case .ranges(let named): ranges += named
        }
        continue
      }
      position += 1
      guard case .scalar(let from) = lower, case .scalar(let to) = try classMember() else {
        throw error(
          "a set such as '\\d' cannot bound a range; write '\\-' for the character", at: first)
      }
      guard from <= to else { throw error("a range that ends before it starts", at: first) }
      ranges.append(from.value...to.value)
    }
    return isNegated ? ScalarSet.complement(of: ranges) : ranges
  }

  private mutating func classMember() throws(PatternError) -> PatternEscape {
    let start = position
    guard let scalar = peek() else { throw error("'[' without ']'", at: start) }
    position += 1
    guard scalar == "\\" else { return .scalar(scalar) }
    // ECMA-262: in a class `\b` is the backspace.
    if take("b") { return .scalar("\u{8}") }
    return try escapeMeaning(from: start)
  }

  private mutating func escapeMeaning(from start: Int) throws(PatternError) -> PatternEscape {
    guard let letter = peek() else { throw error("'\\' without a character after it", at: start) }
    position += 1
    switch letter {
    case "d": return .ranges(NamedRanges.digits)
    case "D": return .ranges(ScalarSet.complement(of: NamedRanges.digits))
    case "w": return .ranges(NamedRanges.word)
    case "W": return .ranges(ScalarSet.complement(of: NamedRanges.word))
    case "s": return .ranges(NamedRanges.space)
    case "S": return .ranges(ScalarSet.complement(of: NamedRanges.space))
    case "n": return .scalar("\n")
    case "r": return .scalar("\r")
    case "t": return .scalar("\t")
    case "v": return .scalar("\u{B}")
    case "f": return .scalar("\u{C}")
    case "x": return .scalar(try scalar(try hexadecimal(digits: 2, from: start), from: start))
    case "u": return .scalar(try unicodeEscape(from: start))
    case "0":
      if let next = peek(), next.properties.numericType == .decimal, next.isASCII {
        throw error("octal escapes are not supported; write '\\xHH'", at: start)
      }
      return .scalar("\0")
    case "c":
      throw error("control escapes are not supported; write '\\xHH'", at: start)
    case "1"..."9", "k":
      throw error("backreferences are not supported; write the repeated text out", at: start)
    case "p", "P":
      throw error(
        "'\\\(letter)' is not supported; write the characters as a class, as in '[A-Za-z]'",
        at: start)
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": return .scalar(letter)
    default:
      throw error("unknown escape '\\\(letter)'; write '\(letter)' for the character", at: start)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(PatternError) -> Unicode.Scalar {
    if take("{") {
      var value: UInt32 = 0
      let first = position
      while let digit = hexadecimalDigit() {
        value = value << 4 | digit
        if value > 0x10FFFF { break }
      }
      guard position > first, value <= 0x10FFFF, take("}") else {
        throw error("expected '\\u{H...}' with a code point up to 10FFFF", at: start)
      }
      return try scalar(value, from: start)
    }
    let unit = try hexadecimal(digits: 4, from: start)
    guard unit & 0xFC00 == 0xD800, position + 1 < source.count, source[position] == "\\",
      source[position + 1] == "u"
    else { return try scalar(unit, from: start) }
    position += 2
    let low = try hexadecimal(digits: 4, from: start)
    guard low & 0xFC00 == 0xDC00 else { return try scalar(unit, from: start) }
    return try scalar(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF), from: start)
  }

  private func scalar(_ value: UInt32, from start: Int) throws(PatternError) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(value) else {
      throw error("half of a surrogate pair matches no text; write '\\u{H...}'", at: start)
    }
    return scalar
  }

  private mutating func hexadecimal(digits: Int, from start: Int) throws(PatternError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = hexadecimalDigit() else {
        throw error("expected \(digits) hexadecimal digits in the escape", at: start)
      }
      value = value << 4 | digit
    }
    return value
  }

  private mutating func hexadecimalDigit() -> UInt32? {
    guard let value = peek()?.value else { return nil }
    let digit: UInt32
    switch value {
    case 0x30...0x39: digit = value - 0x30
    case 0x41...0x46: digit = value - 0x41 + 10
    case 0x61...0x66: digit = value - 0x61 + 10
    default: return nil
    }
    position += 1
    return digit
  }
}
