import StrictJSON

/// `tenon approval list`.
enum ApprovalList: Command {
  static let name = "approval list"
  static let summary = "Lists the calls that wait, or waited, to be approved, newest first."
  static let help = """
    Usage: tenon approval list [--status STATUS] [--server ID] [--account ID]

      --status STATUS          waiting, approved, declined, expired or used
      --server ID              calls of this MCP server
      --account ID             calls through this account
    \(ListOptions.help)
    \(APIAccess.help)
    """
  static let options: [Option] =
    APIAccess.options + ListOptions.options + [
      .value("--status"), .value("--server"), .value("--account"),
    ]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    let query = [
      ("status", arguments.value("--status")), ("mcp_server_id", arguments.value("--server")),
      ("integrated_account_id", arguments.value("--account")),
    ]
    let list = try await APIAccess.with(arguments) { api in
      try await api.list(
        ["approval"], query: query, limit: try ListOptions.limit(arguments),
        cursor: arguments.value("--cursor"))
    }
    var table = TextTable(["ID", "STATUS", "BY", "TOOL", "REQUEST", "CLIENT", "UNTIL"])
    for approval in list.elements {
      table.add([
        approval["id"]?.string, approval["status"]?.string, approval["by"]?.string,
        approval["tool"]?.string, ApprovalLookup.line(approval), approval["client"]?.string,
        TimeWords.short(approval["expires_at"]?.string),
      ])
    }
    ListOptions.print(list, table, arguments, ifEmpty: "no calls to approve")
    return 0
  }
}
