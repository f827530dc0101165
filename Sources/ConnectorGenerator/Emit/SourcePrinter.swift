/// Lines of source text with indentation, in one growing buffer.
struct SourcePrinter {
  /// Where lines should end, in columns.
  static let width = 100

  private(set) var bytes: [UInt8] = []
  var level = 0

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The columns that indentation takes.
  var indentation: Int { level * 2 }

  /// Appends a line; an empty one has no indentation.
  mutating func line(_ text: String = "") {
    if !text.isEmpty {
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation))
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends what `body` prints, one level deeper.
  mutating func indented(_ body: (inout SourcePrinter) -> Void) {
    level += 1
    body(&self)
    level -= 1
  }

  /// `OPEN`, the indented body, `CLOSE`.
  mutating func block(
    _ open: String, close: String = "}", _ body: (inout SourcePrinter) -> Void
  ) {
    line(open)
    indented(body)
    line(close)
  }

  /// A documentation comment, wrapped at words. Whatever the text holds stays in the comment: each
  /// of its lines gets its own `///`.
  mutating func doc(_ text: String) {
    let room = max(20, Self.width - indentation - 4)
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      for row in wrapped(String(part), width: room) {
        line(row.isEmpty ? "///" : "/// " + row)
      }
    }
  }

  /// `OPEN(items)CLOSE` on one line where it fits, else an item a line.
  mutating func list(_ open: String, _ items: [String], close: String) {
    let whole = open + items.joined(separator: ", ") + close
    if indentation + whole.utf8.count <= Self.width || items.isEmpty {
      line(whole)
      return
    }
    block(open, close: close) { printer in
      for (index, item) in items.enumerated() {
        printer.line(index + 1 < items.count ? item + "," : item)
      }
    }
  }
}

/// The text broken at single spaces into rows of at most `width` characters; a longer word stands
/// alone.
func wrapped(_ text: String, width: Int) -> [String] {
  var rows: [String] = []
  var row = ""
  var length = 0
  for word in text.split(separator: " ") {
    let size = word.count
    if length > 0, length + 1 + size > width {
      rows.append(row)
      row = ""
      length = 0
    }
    if length > 0 {
      row += " "
      length += 1
    }
    row += word
    length += size
  }
  rows.append(row)
  return rows
}
