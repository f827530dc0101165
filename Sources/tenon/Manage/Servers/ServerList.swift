import StrictJSON

/// `tenon server list`.
enum ServerList: Command {
  static let name = "server list"
  static let summary = "Lists the MCP servers, of one account or of all."
  static let help = """
    Usage: tenon server list [--account ID]

      --account ID             those of this account
    \(APIAccess.help)
    """
  static let options: [Option] = APIAccess.options + [.value("--account")]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    try arguments.allowWords(0)
    let list = try await APIAccess.with(arguments) { api in
      var list = APIList()
      for account in try await accounts(arguments, api) {
        list.elements += try await api.list(["integrated-account", account, "mcp"]).elements
      }
      return list
    }
    var table = TextTable(["ID", "NAME", "ACCOUNT", "OFFERS", "EXPIRES"])
    for server in list.elements {
      table.add([
        server["id"]?.string, server["name"]?.string, server["integrated_account_id"]?.string,
        offer(server["config"] ?? .null), TimeWords.short(server["expires_at"]?.string) ?? "never",
      ])
    }
    ListOptions.print(
      list, table, arguments,
      ifEmpty: "no MCP servers; 'tenon server create NAME --account ID' makes one")
    return 0
  }

  private static func accounts(_ arguments: Arguments, _ api: APIClient) async throws -> [String] {
    if let account = arguments.value("--account") { return [account] }
    return try await api.list(["integrated-account"]).elements.compactMap { $0["id"]?.string }
  }

  /// What a configuration lets pass, and to whom.
  private static func offer(_ configuration: JSONValue) -> String {
    var words: [String] = []
    for name in ["methods", "tags", "tools"] {
      let names = configuration[name]?.elements.compactMap(\.string) ?? []
      if !names.isEmpty { words.append("\(name) \(names.joined(separator: ","))") }
    }
    if words.isEmpty { words.append("every tool") }
    if configuration["tool_exposure"]?.string == "discovery" { words.append("by discovery") }
    if configuration["require_api_token_auth"]?.bool == true { words.append("with an API key") }
    if let rule = configuration["approval"] {
      let names = rule["for"]?.elements.compactMap(\.string) ?? []
      words.append("\(names.joined(separator: ",")) approved by \(rule["by"]?.string ?? "")")
    }
    return words.joined(separator: "; ")
  }
}
