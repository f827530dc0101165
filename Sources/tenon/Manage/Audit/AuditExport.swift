import StrictJSON

/// `tenon audit export`.
enum AuditExport: Command {
  static let name = "audit export"
  static let summary = "Prints every entry as a line of JSON, newest first."
  static let help = """
    Usage: tenon audit export [--since TIME] [--until TIME] [--account ID] ...

    \(AuditOptions.help)
    \(APIAccess.help)
    """
  static let options: [Option] = APIAccess.options + AuditOptions.options

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    let query = try AuditOptions.query(arguments)
    return try await APIAccess.with(arguments) { api in
      var page = APIList()
      repeat {
        page = try await api.list(["audit"], query: query, limit: 100, cursor: page.nextCursor)
        for entry in page.elements { Terminal.print(Array(entry.bytes)) }
      } while page.nextCursor != nil
      return 0
    }
  }
}
