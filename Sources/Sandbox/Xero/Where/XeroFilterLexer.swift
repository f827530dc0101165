/// The words of a `where` expression, each with the index at which it begins.
struct XeroFilterLexer {
  enum Token: Equatable {
    case name(String)
    case number(String)
    case text(String)
    case symbol(String)
    case end
  }

  private static let symbols = [
    "==", "!=", "<>", ">=", "<=", "&&", "||", "(", ")", ",", ".", "=", "<", ">", "!", "-",
  ]

  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  static func tokens(of text: String) throws(Refusal) -> [(token: Token, index: Int)] {
    var lexer = XeroFilterLexer(text)
    var tokens: [(token: Token, index: Int)] = []
    repeat {
      while let byte = lexer.peek, byte <= 0x20 { lexer.position += 1 }
      let start = lexer.position
      tokens.append((try lexer.next(), start))
    } while tokens.last?.token != .end
    return tokens
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func next() throws(Refusal) -> Token {
    guard let first = peek else { return .end }
    if first == UInt8(ascii: "\"") { return .text(try quoted()) }
    if Self.isDigit(first) {
      let word = take { Self.isDigit($0) || $0 == UInt8(ascii: ".") }
      return .number(word)
    }
    if Self.isLetter(first) { return .name(take { Self.isLetter($0) || Self.isDigit($0) }) }
    for symbol in Self.symbols where bytes[position...].starts(with: symbol.utf8) {
      position += symbol.utf8.count
      return .symbol(symbol)
    }
    let shown = first < 0x80 ? String(Unicode.Scalar(first)) : "?"
    throw .query("Syntax error '\(shown)' (at index \(position))")
  }

  private mutating func take(_ belongs: (UInt8) -> Bool) -> String {
    let start = position
    while let byte = peek, belongs(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// A text in double quotes; a quote in it is doubled, or stands behind a backslash.
  private mutating func quoted() throws(Refusal) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let byte = peek {
      position += 1
      if byte == UInt8(ascii: "\\"), let escaped = peek,
        escaped == UInt8(ascii: "\"") || escaped == UInt8(ascii: "\\")
      {
        text.append(escaped)
        position += 1
      } else if byte == UInt8(ascii: "\"") {
        guard peek == byte else { return String(decoding: text, as: UTF8.self) }
        text.append(byte)
        position += 1
      } else {
        text.append(byte)
      }
    }
    throw .query("Unterminated string literal (at index \(start))")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }
}
