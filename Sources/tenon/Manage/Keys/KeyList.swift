import StrictJSON

/// `tenon key list`.
enum KeyList: Command {
  static let name = "key list"
  static let summary = "Lists the API keys, newest first, the revoked ones too."
  static let help = """
    Usage: tenon key list

    \(ListOptions.help)
    \(APIAccess.help)
    """
  static let options: [Option] = APIAccess.options + ListOptions.options

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    let list = try await APIAccess.with(arguments) { api in
      try await api.list(
        ["api-key"], limit: try ListOptions.limit(arguments), cursor: arguments.value("--cursor"))
    }
    var table = TextTable(["ID", "NAME", "SCOPE", "REACHES", "LAST USED", "HOLDS"])
    for key in list.elements {
      let end = TimeWords.short(key["expires_at"]?.string).map { "until \($0)" } ?? "until revoked"
      table.add([
        key["id"]?.string, key["name"]?.string, key["scope"]?.string,
        key["integrated_account_id"]?.string.map { "account \($0)" }
          ?? key["tenant_id"]?.string.map { "tenant \($0)" } ?? "every tenant",
        TimeWords.short(key["last_used_at"]?.string) ?? "never",
        TimeWords.short(key["revoked_at"]?.string).map { "revoked \($0)" } ?? end,
      ])
    }
    ListOptions.print(
      list, table, arguments,
      ifEmpty: "no API keys; 'tenon key create NAME --scope admin' makes one")
    return 0
  }
}
