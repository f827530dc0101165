/// `tenon server get`.
enum ServerGet: Command {
  static let name = "server get"
  static let summary = "Shows one MCP server."
  static let help = """
    Usage: tenon server get ID [--account ID]

    \(ServerLookup.help)
    \(APIAccess.help)
    """
  static let options: [Option] = APIAccess.options + ServerLookup.options

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    let server = try await APIAccess.with(arguments) { api in
      try await ServerLookup.find(id, arguments, api).server
    }
    Details.print(server, arguments)
    return 0
  }
}
