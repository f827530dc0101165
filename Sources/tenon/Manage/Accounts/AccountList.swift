import StrictJSON

/// `tenon account list`.
enum AccountList: Command {
  static let name = "account list"
  static let summary = "Lists the accounts, newest first."
  static let help = """
    Usage: tenon account list [--tenant ID] [--integration NAME] [--status STATUS]

      --tenant ID              accounts of this tenant
      --integration NAME       accounts at this vendor
      --status STATUS          connecting, active, validation_error or needs_reauth
    \(ListOptions.help)
    \(APIAccess.help)
    """
  static let options: [Option] =
    APIAccess.options + ListOptions.options + [
      .value("--tenant"), .value("--integration"), .value("--status"),
    ]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    let list = try await APIAccess.with(arguments) { api in
      try await api.list(
        ["integrated-account"],
        query: [
          ("tenant_id", arguments.value("--tenant")),
          ("integration", arguments.value("--integration")),
          ("status", arguments.value("--status")),
        ], limit: try ListOptions.limit(arguments), cursor: arguments.value("--cursor"))
    }
    var table = TextTable(["ID", "INTEGRATION", "TENANT", "LABEL", "STATUS", "CHANGED"])
    for account in list.elements {
      table.add([
        account["id"]?.string, account["integration"]?.string, account["tenant_id"]?.string,
        account["label"]?.string, account["status"]?.string,
        TimeWords.short(account["updated_at"]?.string),
      ])
    }
    ListOptions.print(
      list, table, arguments,
      ifEmpty: "no accounts; 'tenon account create INTEGRATION --tenant ID' makes one")
    return 0
  }
}
