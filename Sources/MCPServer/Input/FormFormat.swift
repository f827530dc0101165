/// The forms of text that a field can ask for (2025-11-25, client/elicitation, "Requested Schema").
enum FormFormat: String, Sendable {
  case email, uri, date
  case dateTime = "date-time"

  /// What a text is, in words.
  var expectation: String {
    switch self {
    case .email: "an email address"
    case .uri: "an absolute URI"
    case .date: "a date such as \"2026-01-31\""
    case .dateTime: "a date and time with its zone such as \"2026-01-31T09:30:00Z\""
    }
  }

  /// Whether the text has this form.
  func accepts(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch self {
    case .email: return Self.isEmail(bytes)
    case .uri: return Self.isURI(bytes)
    case .date: return Self.isDate(bytes[...])
    case .dateTime: return Self.isDateTime(bytes)
    }
  }

  /// One @ between two parts that are not empty, and nothing that could end a line or a list.
  private static func isEmail(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && !Array("<>,".utf8).contains($0) }
  }

  /// A scheme, a colon, and only characters of a URI (RFC 3986).
  private static func isURI(_ bytes: [UInt8]) -> Bool {
    let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }
    guard let first = scheme.first, isLetter(first), bytes.count > scheme.count + 1 else {
      return false
    }
    return scheme.allSatisfy { isLetter($0) || isDigit($0) || Array("+-.".utf8).contains($0) }
      && bytes.allSatisfy { (0x21...0x7E).contains($0) && !Array("\"<>\\^`{|}".utf8).contains($0) }
  }

  /// `full-date` of RFC 3339: a day that there is.
  private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let numbers = numbers(in: bytes, as: "dddd-dd-dd"), (1...12).contains(numbers[1]) else {
      return false
    }
    let year = numbers[0]
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[numbers[1] - 1]).contains(numbers[2])
  }

  /// `date-time` of RFC 3339.
  private static func isDateTime(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 19, isDate(bytes[..<10]), bytes[10] | 0x20 == UInt8(ascii: "t"),
      let time = numbers(in: bytes[11..<19], as: "dd:dd:dd"), time[0] < 24, time[1] < 60,
      time[2] <= 60
    else { return false }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix(while: isDigit)
      guard !digits.isEmpty else { return false }
      rest = rest.dropFirst(digits.count + 1)
    }
    if rest.count == 1, let zone = rest.first { return zone | 0x20 == UInt8(ascii: "z") }
    guard let sign = rest.first, Array("+-".utf8).contains(sign),
      let offset = numbers(in: rest.dropFirst(), as: "dd:dd")
    else { return false }
    return offset[0] < 24 && offset[1] < 60
  }

  /// The numbers in a text of this shape, where `d` is a digit and all else stands for itself.
  private static func numbers(in bytes: ArraySlice<UInt8>, as shape: StaticString) -> [Int]? {
    guard bytes.count == shape.utf8CodeUnitCount else { return nil }
    return shape.withUTF8Buffer { shape in
      var numbers = [0]
      for (byte, expected) in zip(bytes, shape) {
        if expected == UInt8(ascii: "d") {
          guard isDigit(byte) else { return nil }
          numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte & 0x0F)
        } else {
          guard byte == expected else { return nil }
          numbers.append(0)
        }
      }
      return numbers
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
