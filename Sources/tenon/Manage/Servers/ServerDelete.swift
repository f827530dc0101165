import StrictJSON

/// `tenon server delete`.
enum ServerDelete: Command {
  static let name = "server delete"
  static let summary = "Deletes an MCP server; from then on its URL is refused."
  static let help = """
    Usage: tenon server delete ID [--yes]

      --yes                    do not ask
    \(ServerLookup.help)
    \(APIAccess.help)
    """
  static let options: [Option] =
    APIAccess.options + ServerLookup.options + [.flag("--yes")]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    return try await APIAccess.with(arguments) { api in
      let (path, server) = try await ServerLookup.find(id, arguments, api)
      let name = Terminal.plain(server["name"]?.string ?? id)
      guard try TerminalInput.agrees("Delete the MCP server '\(name)'?", arguments) else {
        return 1
      }
      let answer = try await api.ask("DELETE", path)
      Details.say(
        "Deleted the MCP server '\(name)'; its URL is refused from now on.", of: answer, arguments)
      return 0
    }
  }
}
