/// `tenon server`: the MCP servers of accounts.
enum ServerCommand: CommandGroup {
  static let name = "server"
  static let summary = "Manages the MCP servers of accounts."
  static let introduction = """
    An MCP server is some of an account's tools, for whoever has its URL, until it expires.

      tenon server create Reader --account ID --methods read --expires-in 30d
      tenon server list
      tenon server update SERVER_ID --expires-in 90d
      tenon server delete SERVER_ID
    """
  static let subcommands: [any Command.Type] = [
    ServerList.self, ServerGet.self, ServerCreate.self, ServerUpdate.self, ServerDelete.self,
  ]
}
