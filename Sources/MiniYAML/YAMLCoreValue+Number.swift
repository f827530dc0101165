extension YAMLCoreValue {
  /// `[-+]?[0-9]+`, `0o[0-7]+`, `0x[0-9a-fA-F]+`, `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`,
  /// `[-+]?(\.inf|\.Inf|\.INF)` or `\.nan|\.NaN|\.NAN`.
  static func number(_ text: ArraySlice<UInt8>) -> Self? {
    if text.starts(with: "0x".utf8) { return integer(text.dropFirst(2), base: 16) }
    if text.starts(with: "0o".utf8) { return integer(text.dropFirst(2), base: 8) }

    var rest = text
    let isNegative = rest.first == UInt8(ascii: "-")
    let isSigned = isNegative || rest.first == UInt8(ascii: "+")
    if isSigned { rest = rest.dropFirst() }
    if rest.first == UInt8(ascii: "."), rest.count == 4 {
      switch String(decoding: rest.dropFirst(), as: UTF8.self) {
      case "inf", "Inf", "INF": return .nonFinite(isNegative ? "-.inf" : ".inf")
      case "nan", "NaN", "NAN": return isSigned ? nil : .nonFinite(".nan")
      default: break
      }
    }

    let whole = rest.prefix(while: isDigit)
    rest = rest[whole.endIndex...]
    var fraction: ArraySlice<UInt8>?
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix(while: isDigit)
      fraction = digits
      rest = rest[digits.endIndex...]
    }
    guard !whole.isEmpty || fraction.map({ !$0.isEmpty }) == true else { return nil }
    if rest.isEmpty, fraction == nil {
      let digits = withoutLeadingZeros(whole)
      return .integer(isNegative && digits != "0" ? "-" + digits : digits)
    }

    var written = (isNegative ? "-" : "") + withoutLeadingZeros(whole)
    if let fraction {
      written += "." + (fraction.isEmpty ? "0" : String(decoding: fraction, as: UTF8.self))
    }
    if let mark = rest.first {
      guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return nil }
      var digits = rest.dropFirst()
      if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") {
        digits = digits.dropFirst()
      }
      guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
      written += String(decoding: rest, as: UTF8.self)
    }
    return .float(written)
  }

  /// An integer written in base 8 or 16, of any size. The parser bounds its length, and so the
  /// quadratic conversion.
  private static func integer(_ digits: ArraySlice<UInt8>, base: UInt32) -> Self? {
    guard !digits.isEmpty else { return nil }
    // Little-endian groups of nine decimal digits.
    var groups: [UInt32] = [0]
    for digit in digits {
      guard let value = Character(UnicodeScalar(digit)).hexDigitValue, value < base else {
        return nil
      }
      var carry = UInt64(value)
      for index in groups.indices {
        let sum = UInt64(groups[index]) * UInt64(base) + carry
        groups[index] = UInt32(sum % 1_000_000_000)
        carry = sum / 1_000_000_000
      }
      if carry > 0 { groups.append(UInt32(carry)) }
    }
    var text = String(groups[groups.count - 1])
    for group in groups.dropLast().reversed() {
      let part = String(group)
      text += String(repeating: "0", count: 9 - part.count) + part
    }
    return .integer(text)
  }

  private static func withoutLeadingZeros(_ digits: ArraySlice<UInt8>) -> String {
    let rest = digits.drop { $0 == UInt8(ascii: "0") }
    return rest.isEmpty ? "0" : String(decoding: rest, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
