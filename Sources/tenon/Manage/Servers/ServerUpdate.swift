import StrictJSON

/// `tenon server update`.
enum ServerUpdate: Command {
  static let name = "server update"
  static let summary = "Changes an MCP server; what is not given stays, and so does its URL."
  static let help = """
    Usage: tenon server update ID [--name TEXT] [--methods LIST] [--expires-in SPAN] ...

      --name TEXT              a name for people
    \(ServerOptions.help)
      --any LIST               of methods, tags and tools, those that shall not matter any more
      --no-require-key         the token alone is enough
      --no-discovery           clients get the list of tools
      --no-approve             nobody has to approve anything
      --no-expiry              it never expires
    \(ServerLookup.help)
    \(APIAccess.help)
    """
  static let options: [Option] =
    APIAccess.options + ServerOptions.options + ServerLookup.options + [
      .value("--name"), .value("--any"), .flag("--no-require-key"), .flag("--no-discovery"),
      .flag("--no-approve"), .flag("--no-expiry"),
    ]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    for (option, opposite) in [
      ("--require-key", "--no-require-key"), ("--discovery", "--no-discovery"),
      ("--approve", "--no-approve"),
      ("--expires-at", "--no-expiry"), ("--expires-in", "--no-expiry"),
    ] where arguments.has(option) && arguments.has(opposite) {
      throw UsageError(message: "give \(option) or \(opposite), not both")
    }
    var configuration = try ServerOptions.configuration(arguments)
    for name in arguments.list("--any") {
      guard ["methods", "tags", "tools"].contains(name) else {
        throw UsageError(message: "'--any' takes methods, tags and tools, not '\(name)'")
      }
      guard !arguments.has("--\(name)") else {
        throw UsageError(message: "give --\(name) or --any \(name), not both")
      }
      configuration.addNull(name)
    }
    if arguments.has("--no-require-key") { configuration.add("require_api_token_auth", false) }
    if arguments.has("--no-approve") { configuration.addNull("approval") }
    if arguments.has("--no-discovery") { configuration.add("tool_exposure", "all") }
    var members = RequestMembers()
    members.add("name", arguments.value("--name"))
    members.add("config", configuration)
    members.add("expires_at", try ExpiryOptions.time(arguments))
    if arguments.has("--no-expiry") { members.addNull("expires_at") }
    guard !members.isEmpty else { throw UsageError(message: "say what to change") }
    let server = try await APIAccess.with(arguments) { api in
      let path = try await ServerLookup.find(id, arguments, api).path
      return try await api.ask("PATCH", path, body: members)
    }
    Details.print(server, arguments)
    return 0
  }
}
