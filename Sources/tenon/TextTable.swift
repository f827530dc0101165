/// Rows in columns, as wide as what is in them.
struct TextTable {
  private let header: [String]
  private let numeric: Set<Int>
  private var rows: [[String]] = []

  /// - Parameter numeric: the columns that stand at the right of their place.
  init(_ header: [String], numeric: Set<Int> = []) {
    self.header = header
    self.numeric = numeric
  }

  /// Adds a row; what is empty is shown as `-`.
  mutating func add(_ cells: [String?]) {
    rows.append(cells.map { cell in cell.map { $0.isEmpty ? "-" : Terminal.plain($0) } ?? "-" })
  }

  var isEmpty: Bool { rows.isEmpty }

  /// A line for the header and for each row.
  var lines: [String] { Self.aligned([header] + rows, numeric: numeric) }

  var text: String { lines.joined(separator: "\n") }

  /// Lines of a help text, indented by two, of a name and what it is.
  static func indented(_ rows: [[String]]) -> String {
    aligned(rows, gap: "   ").map { "  \($0)" }.joined(separator: "\n")
  }

  private static func aligned(
    _ rows: [[String]], numeric: Set<Int> = [], gap: String = "  "
  ) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? "" : gap
        line += numeric.contains(column) ? blanks + cell : cell + blanks
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }
}
