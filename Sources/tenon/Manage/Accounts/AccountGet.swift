/// `tenon account get`.
enum AccountGet: Command {
  static let name = "account get"
  static let summary = "Shows one account."
  static let help = """
    Usage: tenon account get ID

    \(APIAccess.help)
    """
  static let options = APIAccess.options

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    let account = try await APIAccess.with(arguments) { api in
      try await api.ask("GET", ["integrated-account", id])
    }
    Details.print(account, arguments)
    return 0
  }
}
