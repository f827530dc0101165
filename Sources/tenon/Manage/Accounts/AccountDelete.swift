import StrictJSON

/// `tenon account delete`.
enum AccountDelete: Command {
  static let name = "account delete"
  static let summary = "Deletes an account, its MCP servers and the API keys of its own."
  static let help = """
    Usage: tenon account delete ID [--yes]

      --yes                    do not ask
    \(APIAccess.help)
    """
  static let options: [Option] = APIAccess.options + [.flag("--yes")]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    return try await APIAccess.with(arguments) { api in
      let account = try await api.ask("GET", ["integrated-account", id])
      let servers = try await api.list(["integrated-account", id, "mcp"]).elements.count
      let question =
        "Delete the account \(Self.words(account)) and \(counted(servers, "MCP server"))?"
      guard try TerminalInput.agrees(question, arguments) else { return 1 }
      let answer = try await api.ask("DELETE", ["integrated-account", id])
      Details.say("Deleted the account \(Self.words(account)).", of: answer, arguments)
      return 0
    }
  }

  /// An account as people know it.
  private static func words(_ account: JSONValue) -> String {
    let label = account["label"]?.string.flatMap { $0.isEmpty ? nil : "'\($0)'" }
    return Terminal.plain(
      "\(label ?? account["id"]?.string ?? "") (\(account["integration"]?.string ?? ""), tenant "
        + "\(account["tenant_id"]?.string ?? ""))")
  }
}
