import StrictJSON

/// `tenon audit list`.
enum AuditList: Command {
  static let name = "audit list"
  static let summary = "Lists what was done, the newest last."
  static let help = """
    Usage: tenon audit list [--since TIME] [--account ID] [--outcome OUTCOME] ... [--follow]

    \(AuditOptions.help)
      --limit N                the newest N; 50 unless given
      --cursor TEXT            what is older than where a list ended
      --follow                 go on with what is done from now on, until Ctrl-C; with a server
    \(APIAccess.help)

    With --json the newest is first, as the API has it; with --follow it is a line for each entry.
    """
  static let options: [Option] =
    APIAccess.options + AuditOptions.options + ListOptions.options + [.flag("--follow")]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    let query = try AuditOptions.query(arguments)
    let limit = try ListOptions.limit(arguments) ?? 50
    if arguments.has("--follow") {
      guard try APIAccess.url(arguments) != nil else {
        throw UsageError(
          message:
            "'--follow' goes with a running server (--url): nothing happens in a folder that "
            + "only this command has")
      }
      for option in ["--until", "--cursor"] where arguments.has(option) {
        throw UsageError(message: "'\(option)' does not go with '--follow'")
      }
    }
    return try await APIAccess.with(arguments) { api in
      let list = try await api.list(
        ["audit"], query: query, limit: limit, cursor: arguments.value("--cursor"))
      guard arguments.has("--follow") else {
        var table = AuditRow.table
        for entry in list.elements.reversed() { table.add(AuditRow.cells(entry)) }
        ListOptions.print(list, table, arguments, ifEmpty: "no entries")
        return 0
      }
      try await follow(list, query, arguments, api)
    }
  }

  /// Prints what comes, until the process is ended.
  private static func follow(
    _ list: APIList, _ query: [(name: String, value: String?)], _ arguments: Arguments,
    _ api: APIClient
  ) async throws -> Never {
    var last = 0
    var entries = list.elements
    while true {
      for entry in entries.reversed() {
        Terminal.print(
          arguments.has("--json")
            ? Array(entry.bytes)
            : Array(
              AuditRow.cells(entry).map { Terminal.plain($0 ?? "-") }.joined(separator: "  ").utf8))
        last = max(last, entry["sequence"]?.int ?? 0)
      }
      try await Task.sleep(for: .seconds(1))
      entries = try await newer(than: last, query, api)
    }
  }

  /// The entries behind one, newest first.
  private static func newer(
    than last: Int, _ query: [(name: String, value: String?)], _ api: APIClient
  ) async throws -> [JSONValue] {
    var newer: [JSONValue] = []
    var cursor: String?
    repeat {
      let page = try await api.list(["audit"], query: query, limit: 100, cursor: cursor)
      let fresh = page.elements.filter { $0["sequence"]?.int ?? 0 > last }
      newer += fresh
      cursor = fresh.count == page.elements.count ? page.nextCursor : nil
    } while cursor != nil
    return newer
  }
}
