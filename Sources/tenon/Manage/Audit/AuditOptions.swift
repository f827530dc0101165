import StrictJSON

/// The options that choose entries of the audit log.
enum AuditOptions {
  static let options: [Option] = [
    .value("--tenant"), .value("--account"), .value("--server"), .value("--api-key"),
    .value("--tool"), .value("--action"), .value("--outcome"), .value("--since"),
    .value("--until"),
  ]

  static let help = """
      --tenant ID              about accounts of this tenant
      --account ID             about this account
      --server ID              of this MCP server
      --api-key ID             of this API key
      --tool NAME              calls of this tool
      --action NAME            such as tool.call or account.create
      --outcome OUTCOME        ok, refused, vendor_error or failed
      --since TIME             from this time on: 2027-01-31T15:00:00Z, a day, or a span such as 24h
                               before now
      --until TIME             before this time
    """

  static func query(
    _ arguments: Arguments
  ) throws(UsageError) -> [(name: String, value: String?)] {
    var query: [(name: String, value: String?)] = [
      ("tenant_id", arguments.value("--tenant")),
      ("integrated_account_id", arguments.value("--account")),
      ("mcp_server_id", arguments.value("--server")),
      ("api_key_id", arguments.value("--api-key")), ("tool_name", arguments.value("--tool")),
      ("action", arguments.value("--action")), ("outcome", arguments.value("--outcome")),
    ]
    for name in ["since", "until"] {
      guard let text = arguments.value("--\(name)") else { continue }
      query.append((name, try TimeWords.time(text, sign: -1, of: "--\(name)")))
    }
    return query
  }
}
