/// `tenon account unlink`.
enum AccountUnlink: Command {
  static let name = "account unlink"
  static let summary = "Ends a link that nobody has used."
  static let help = """
    Usage: tenon account unlink ID

    \(APIAccess.help)
    """
  static let options = APIAccess.options

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    let answer = try await APIAccess.with(arguments) { api in
      try await api.ask("DELETE", ["link-token", id])
    }
    Details.say("Ended the link.", of: answer, arguments)
    return 0
  }
}
