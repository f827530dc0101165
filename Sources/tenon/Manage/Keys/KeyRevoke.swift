import StrictJSON

/// `tenon key revoke`.
enum KeyRevoke: Command {
  static let name = "key revoke"
  static let summary = "Revokes an API key: from then on it is refused."
  static let help = """
    Usage: tenon key revoke ID [--yes]

      --yes                    do not ask
    \(APIAccess.help)
    """
  static let options: [Option] = APIAccess.options + [.flag("--yes")]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    return try await APIAccess.with(arguments) { api in
      let key = try await api.ask("GET", ["api-key", id])
      let name = Terminal.plain(key["name"]?.string ?? id)
      guard try TerminalInput.agrees("Revoke the API key '\(name)'?", arguments) else { return 1 }
      let answer = try await api.ask("DELETE", ["api-key", id])
      Details.say(
        "Revoked the API key '\(name)'; it is refused from now on.", of: answer, arguments)
      return 0
    }
  }
}
