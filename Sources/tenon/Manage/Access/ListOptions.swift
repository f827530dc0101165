/// The options of commands that list something, and the listing.
enum ListOptions {
  static let options: [Option] = [.value("--limit"), .value("--cursor")]

  static let help = """
      --limit N                at most so many; all unless given
      --cursor TEXT            go on where a list ended
    """

  static func limit(_ arguments: Arguments) throws(UsageError) -> Int? {
    try arguments.number("--limit", in: 1...1_000_000)
  }

  /// Prints a list as a table, or with `--json` as the API has it.
  static func print(
    _ list: APIList, _ table: TextTable, _ arguments: Arguments, ifEmpty words: String
  ) {
    if arguments.has("--json") {
      Terminal.print(list.json)
    } else if table.isEmpty {
      Terminal.error(words)
    } else {
      Terminal.print(table.text)
      if let cursor = list.nextCursor { Terminal.error("more with --cursor \(cursor)") }
    }
  }
}
