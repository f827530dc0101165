import StrictJSON

/// Finds MCP servers, which the API keeps under their accounts.
enum ServerLookup {
  static let options: [Option] = [.value("--account")]

  static let help = """
      --account ID             its account, which spares looking for it
    """

  /// The server of this id, and the path to it.
  static func find(
    _ id: String, _ arguments: Arguments, _ api: APIClient
  ) async throws -> (path: [String], server: JSONValue) {
    if let account = arguments.value("--account") {
      let path = path(account, id)
      return (path, try await api.ask("GET", path))
    }
    var accounts = APIList()
    repeat {
      accounts = try await api.list(
        ["integrated-account"], limit: 100, cursor: accounts.nextCursor)
      for account in accounts.elements.compactMap({ $0["id"]?.string }) {
        let path = path(account, id)
        do {
          return (path, try await api.ask("GET", path))
        } catch let refusal as APIRefusal where refusal.status == 404 {}
      }
    } while accounts.nextCursor != nil
    throw CommandError(message: "there is no such MCP server; 'tenon server list' shows them")
  }

  private static func path(_ account: String, _ id: String) -> [String] {
    ["integrated-account", account, "mcp", id]
  }
}
