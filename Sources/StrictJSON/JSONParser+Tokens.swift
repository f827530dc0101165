extension JSONParser {
  /// The position after the closing quote of the string that opens at `start`.
  @inline(__always)
  func endOfString(from start: Int, hasEscapes: inout Bool) throws(JSONFault) -> Int {
    var position = text.endOfPlainText(from: start &+ 1)
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "\"") { return position &+ 1 }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        position = try endOfEscape(from: position)
      } else if byte < 0x20 {
        throw JSONFault(
          .invalidString, at: position,
          "expected a control character in a string to be escaped, found \(found(at: position))")
      } else {
        let length = text.lengthOfSequence(at: position)
        guard length > 0 else {
          throw JSONFault(
            .invalidUTF8, at: position, "expected UTF-8, found \(found(at: position))")
        }
        position &+= length
        // Text that is not ASCII comes in runs: do not start the wide search for every scalar.
        while position < text.count, text[position] >= 0x80 {
          let length = text.lengthOfSequence(at: position)
          guard length > 0 else { break }
          position &+= length
        }
      }
      position = text.endOfPlainText(from: position)
    }
    throw unexpected("a closing quote", at: position)
  }

  private func endOfEscape(from start: Int) throws(JSONFault) -> Int {
    guard start &+ 1 < text.count else { throw unexpected("an escape", at: text.count) }
    switch text[start &+ 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start &+ 2
    case UInt8(ascii: "u"):
      let unit = try codeUnit(at: start)
      if unit & 0xFC00 == 0xDC00 {
        throw JSONFault(
          .loneSurrogate, at: start, "expected a high surrogate before a low one, found it alone")
      }
      guard unit & 0xFC00 == 0xD800 else { return start &+ 6 }
      let second = start &+ 6
      guard second &+ 1 < text.count, text[second] == UInt8(ascii: "\\"),
        text[second &+ 1] == UInt8(ascii: "u"), try codeUnit(at: second) & 0xFC00 == 0xDC00
      else {
        throw JSONFault(
          .loneSurrogate, at: start, "expected a low surrogate after a high one, found it alone")
      }
      return start &+ 12
    default:
      throw JSONFault(
        .invalidString, at: start,
        "expected an escape (one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u), "
          + "found \(found(at: start &+ 1)) after a backslash")
    }
  }

  private func codeUnit(at escape: Int) throws(JSONFault) -> UInt32 {
    guard let unit = text.hexadecimalUnit(at: escape &+ 2) else {
      throw JSONFault(
        .invalidString, at: escape, "expected four hexadecimal digits after \\u")
    }
    return unit
  }

  /// The position after the number that starts at `start` with a digit or a minus sign.
  @inline(__always)
  func endOfNumber(from start: Int) throws(JSONFault) -> Int {
    var position = start
    if text[position] == UInt8(ascii: "-") { position &+= 1 }
    let integer = position
    position = text.endOfDigits(from: position)
    guard position > integer else {
      throw JSONFault(
        .invalidNumber, at: position, "expected a digit after '-', found \(found(at: position))")
    }
    if text[integer] == UInt8(ascii: "0"), position &- integer > 1 {
      throw JSONFault(.invalidNumber, at: integer, "expected a number without a leading zero")
    }
    if position < text.count, text[position] == UInt8(ascii: ".") {
      let fraction = position &+ 1
      position = text.endOfDigits(from: fraction)
      guard position > fraction else {
        throw JSONFault(
          .invalidNumber, at: position,
          "expected a digit after the decimal point, found \(found(at: position))")
      }
    }
    if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
      position &+= 1
      if position < text.count,
        text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-")
      {
        position &+= 1
      }
      let exponent = position
      position = text.endOfDigits(from: exponent)
      guard position > exponent else {
        throw JSONFault(
          .invalidNumber, at: position,
          "expected a digit in the exponent, found \(found(at: position))")
      }
    }
    guard position &- start <= limits.maximumNumberLength else {
      throw JSONFault(
        .numberTooLong, at: start,
        "expected a number of at most \(limits.maximumNumberLength) bytes, "
          + "found \(position &- start)")
    }
    return position
  }

  func unexpected(_ expected: String, at position: Int) -> JSONFault {
    guard position < text.count else {
      return JSONFault(
        .unexpectedEnd, at: text.count, "expected \(expected), found the end of the text")
    }
    return JSONFault(.syntax, at: position, "expected \(expected), found \(found(at: position))")
  }

  /// How a message names the byte at `position`: `'x'`, or its value when it has no plain form.
  func found(at position: Int) -> String {
    guard position < text.count else { return "the end of the text" }
    let byte = text[position]
    if byte > 0x20, byte < 0x7F { return "'\(Unicode.Scalar(byte))'" }
    let digits = String(byte, radix: 16, uppercase: true)
    return "byte 0x\(digits.utf8.count < 2 ? "0" : "")\(digits)"
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first index at or after `start` that holds no decimal digit.
  @inline(__always)
  func endOfDigits(from start: Int) -> Int {
    var index = start
    while index < count, self[index] &- UInt8(ascii: "0") < 10 { index &+= 1 }
    return index
  }
}
