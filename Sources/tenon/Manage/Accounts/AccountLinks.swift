import StrictJSON

/// `tenon account links`.
enum AccountLinks: Command {
  static let name = "account links"
  static let summary = "Lists the links that can still be used, newest first."
  static let help = """
    Usage: tenon account links

    \(ListOptions.help)
    \(APIAccess.help)
    """
  static let options: [Option] = APIAccess.options + ListOptions.options

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    let list = try await APIAccess.with(arguments) { api in
      try await api.list(
        ["link-token"], limit: try ListOptions.limit(arguments), cursor: arguments.value("--cursor")
      )
    }
    var table = TextTable(["ID", "CONNECTS", "INTEGRATION", "HOLDS"])
    for link in list.elements {
      table.add([
        link["id"]?.string,
        link["integrated_account_id"]?.string.map { "account \($0)" }
          ?? link["tenant_id"]?.string.map { "a new account of \($0)" },
        link["integration"]?.string ?? "any",
        TimeWords.short(link["expires_at"]?.string).map { "until \($0)" },
      ])
    }
    ListOptions.print(
      list, table, arguments, ifEmpty: "no links; 'tenon account link --tenant ID' makes one")
    return 0
  }
}
