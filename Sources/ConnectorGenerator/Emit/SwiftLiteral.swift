/// Swift string literals whose value is exactly a given text, whatever it holds.
enum SwiftLiteral {
  /// `"..."` on one line.
  static func string(_ text: String) -> String {
    "\"" + escaped(text, quotes: true) + "\""
  }

  /// `"..."`, or raw where backslashes or quotes would only be noise: `#"{"a":1}"#`.
  static func raw(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }),
      !text.utf8.contains(where: { $0 < 0x20 })
    else { return string(text) }
    let hashes = delimiter(for: text)
    return "\(hashes)\"\(text)\"\(hashes)"
  }

  /// As few `#` as make neither an escape nor the end of the literal out of `text`, at least one.
  static func delimiter(for text: String) -> String {
    // Runs of # matter only behind a backslash or a quote.
    var longest = 0
    var run = -1
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "\""): run = 0
      case UInt8(ascii: "#") where run >= 0:
        run += 1
        longest = max(longest, run)
      default: run = -1
      }
    }
    return String(repeating: "#", count: longest + 1)
  }

  /// A text in which three quotes in a row, which would end a block, are escaped. By scalars, as the
  /// compiler reads: a quote with a combining mark behind it is one `Character`, and still a quote.
  static func withoutTripleQuotes(_ text: String) -> String {
    var result = ""
    var quotes = 0
    for scalar in text.unicodeScalars {
      if scalar == "\"" {
        quotes += 1
        if quotes == 3 {
          result.unicodeScalars.removeLast(2)
          result += "\\\"\\\"\\\""
          quotes = 0
          continue
        }
      } else {
        quotes = 0
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// A text within `"` or `"""`.
  static func escaped(_ text: String, quotes: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"" where quotes: result += "\\\""
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension SourcePrinter {
  /// `LABEL: "text",`: on one line where it fits, else as a block whose long lines continue with a
  /// backslash.
  mutating func textArgument(_ label: String, _ text: String) {
    let short = "\(label): \(SwiftLiteral.string(text)),"
    if !text.contains("\n"), indentation + short.utf8.count <= Self.width {
      line(short)
      return
    }
    line("\(label): \"\"\"")
    indented { printer in
      for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
        printer.textBlockLine(String(part))
      }
      printer.line("\"\"\",")
    }
  }

  private mutating func textBlockLine(_ text: String) {
    // Wrapping may only drop nothing, so breaks keep their space.
    let safe = SwiftLiteral.withoutTripleQuotes(SwiftLiteral.escaped(text, quotes: false))
    let rows = continued(safe, width: max(20, Self.width - indentation - 1))
    for (index, row) in rows.enumerated() {
      line(index + 1 < rows.count ? row + "\\" : row)
    }
  }

  /// The rows of a text, cut behind spaces and otherwise whole; joined they are the text.
  private func continued(_ text: String, width: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    var length = 0
    var word = ""
    var size = 0
    func flush(_ rows: inout [String]) {
      if length > 0, length + size > width, !row.allSatisfy({ $0 == " " }) {
        rows.append(row)
        row = ""
        length = 0
      }
      row += word
      length += size
      word = ""
      size = 0
    }
    for character in text {
      word.append(character)
      size += 1
      if character == " " { flush(&rows) }
    }
    flush(&rows)
    rows.append(row)
    return rows
  }
}
