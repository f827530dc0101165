/// Swift text with comments and string literals blanked out, so that words can be looked for.
struct CodeOnly {
  private let text: [UInt8]
  private var index = 0
  private var kept: [UInt8] = []

  /// The text with the same lines; code inside interpolations stays.
  static func text(of source: String) -> String {
    var scanner = CodeOnly(text: Array(source.utf8))
    scanner.scanCode(until: nil)
    return String(decoding: scanner.kept, as: UTF8.self)
  }

  private init(text: [UInt8]) { self.text = text }

  private func starts(with word: String) -> Bool { text[index...].starts(with: word.utf8) }

  private mutating func blank(_ count: Int = 1) {
    for byte in text[index...].prefix(count) { kept.append(byte == 0x0A ? byte : 0x20) }
    index = min(index + count, text.count)
  }

  /// Copies code up to the end, or to the bracket that closes an interpolation.
  private mutating func scanCode(until closer: UInt8?) {
    var depth = 0
    while index < text.count {
      if starts(with: "//") {
        while index < text.count, text[index] != 0x0A { blank() }
      } else if starts(with: "/*") {
        scanBlockComment()
      } else if text[index] == 0x22 || text[index] == 0x23 && isRawString {
        scanString()
      } else {
        if text[index] == 0x28 { depth += 1 }
        if text[index] == 0x29 {
          if depth == 0, closer != nil { return }
          depth -= 1
        }
        kept.append(text[index])
        index += 1
      }
    }
  }

  private mutating func scanBlockComment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        blank(2)
      } else if starts(with: "*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && index < text.count
  }

  private var isRawString: Bool { text[index...].drop { $0 == 0x23 }.first == 0x22 }

  private mutating func scanString() {
    let hashes = text[index...].prefix { $0 == 0x23 }.count
    blank(hashes)
    let quotes = starts(with: "\"\"\"") ? 3 : 1
    blank(quotes)
    let pounds = String(repeating: "#", count: hashes)
    let end = String(repeating: "\"", count: quotes) + pounds
    while index < text.count {
      if starts(with: end) {
        blank(end.utf8.count)
        return
      }
      if starts(with: "\\" + pounds) {
        blank(1 + hashes)
        if index < text.count, text[index] == 0x28 {
          blank()
          scanCode(until: 0x29)
        }
      }
      blank()
    }
  }
}
