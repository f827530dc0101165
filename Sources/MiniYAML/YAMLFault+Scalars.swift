/// Faults of characters, scalars and flow collections.
extension YAMLFault {
  static func tooLarge(bytes: Int, limit: Int) -> Self {
    Self(
      "too-large", "a file of \(bytes) bytes", remedy: "at most \(limit) are read", at: 0)
  }

  static func tooDeep(limit: Int, at offset: Int) -> Self {
    Self(
      "too-deep", "more than \(limit) collections inside one another",
      remedy: "write it flatter", at: offset)
  }

  static func notUTF8Encoding(at offset: Int) -> Self {
    Self(
      "encoding", "the file is UTF-16 or UTF-32, or holds a NUL", remedy: "save it as UTF-8",
      at: offset)
  }

  static func invalidUTF8(at offset: Int) -> Self {
    Self("encoding", "a byte that is not UTF-8", remedy: "save the file as UTF-8", at: offset)
  }

  static func byteOrderMark(at offset: Int) -> Self {
    Self(
      "encoding", "a byte order mark that is not at the begin of the file",
      remedy: "remove U+FEFF, or write \"\\uFEFF\" in double quotes", at: offset)
  }

  static func controlCharacter(_ value: UInt32, at offset: Int) -> Self {
    Self(
      "control-character", "the control character \(name(value))",
      remedy: "remove it, or write it as an escape in double quotes", at: offset)
  }

  static func notACharacter(_ value: UInt32, at offset: Int) -> Self {
    let isSurrogate = value >= 0xD800 && value < 0xE000
    return Self(
      "escape", "the escape of \(name(value)), which is no character",
      remedy: isSurrogate
        ? "write a character beyond U+FFFF as one '\\U' with eight digits"
        : "Unicode ends at U+10FFFF",
      at: offset)
  }

  static func unknownEscape(_ character: Character, at offset: Int) -> Self {
    Self(
      "escape", "the unknown escape '\\\(character)'",
      remedy: "write '\\\\' for a backslash, or use single quotes", at: offset)
  }

  static func shortEscape(digits: Int, at offset: Int) -> Self {
    Self(
      "escape", "an escape without its \(digits) hexadecimal digits",
      remedy: "write '\\\\' for a backslash, or use single quotes", at: offset)
  }

  static func unclosedQuote(at offset: Int) -> Self {
    Self("unclosed", "a quote that is never closed", remedy: "close it", at: offset)
  }

  static func unclosedFlow(_ byte: UInt8, at offset: Int) -> Self {
    let closing = byte == UInt8(ascii: "[") ? "]" : "}"
    return Self(
      "unclosed", "a '\(Character(UnicodeScalar(byte)))' that is never closed",
      remedy: "close it with '\(closing)'", at: offset)
  }

  static func wrongBracket(_ byte: UInt8, opener: Int, at offset: Int) -> Self {
    let closing = byte == UInt8(ascii: "]") ? "}" : "]"
    return Self(
      "bracket",
      "'\(Character(UnicodeScalar(byte)))' where '\(closing)' was expected to close the bracket of",
      remedy: "close the innermost bracket first", at: offset, related: opener)
  }

  static func missingComma(isSequence: Bool, byte: UInt8, at offset: Int) -> Self {
    let closing = isSequence ? "]" : "}"
    return Self(
      "missing-comma", "no ',' or '\(closing)' behind an element",
      remedy: "separate the elements with ','", at: offset)
  }

  static func missingElement(at offset: Int) -> Self {
    Self(
      "missing-element", "a ',' without an element before it",
      remedy: "remove the ',' or write the element", at: offset)
  }

  static func markerInside(_ what: String, at offset: Int) -> Self {
    Self(
      "unclosed", "a document marker inside \(what)",
      remedy: "close it before, or indent the line", at: offset)
  }

  static func indentationIndicator(at offset: Int) -> Self {
    Self(
      "block-header", "an indentation indicator that is not one digit from 1 to 9",
      remedy: "write one digit, or none to take the first line's indentation", at: offset)
  }

  static func chompingIndicator(at offset: Int) -> Self {
    Self(
      "block-header", "a second chomping indicator", remedy: "write one of '-' and '+'", at: offset)
  }

  static func longNumber(limit: Int, at offset: Int) -> Self {
    Self(
      "long-number", "a number of more than \(limit) characters", remedy: "put it in quotes",
      at: offset)
  }

  static func indicatorInPlace(_ byte: UInt8, inFlow: Bool, at offset: Int) -> Self {
    Self(
      "indicator", "a text that begins with '\(Character(UnicodeScalar(byte)))'",
      remedy: "put it in quotes", at: offset)
  }

  private static func name(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
