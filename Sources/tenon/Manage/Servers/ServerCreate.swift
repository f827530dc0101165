import StrictJSON

/// `tenon server create`.
enum ServerCreate: Command {
  static let name = "server create"
  static let summary = "Makes an MCP server and prints its URL, once."
  static let help = """
    Usage: tenon server create NAME --account ID [--methods LIST] [--tags LIST] [--expires-in SPAN]

    Whoever has the URL can call the tools. It is not kept and cannot be shown again. With --json it
    prints the server, and its token and URL in it.

      --account ID             whose tools it offers
    \(ServerOptions.help)
      --public-url URL         what the URL begins with, for a data folder; unless given, where the
                               folder was served last
    \(APIAccess.help)
    """
  static let options: [Option] =
    APIAccess.options + ServerOptions.options + [.value("--account"), .value("--public-url")]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let name = try arguments.word("NAME")
    guard let account = arguments.value("--account") else {
      throw UsageError(message: "--account ID is missing; 'tenon account list' shows them")
    }
    let configuration = try ServerOptions.configuration(arguments)
    var members = RequestMembers()
    members.add("name", name)
    members.add("config", configuration)
    members.add("expires_at", try ExpiryOptions.time(arguments))
    let (server, vendor, tools) = try await APIAccess.with(arguments) { api in
      let server = try await api.ask(
        "POST", ["integrated-account", account, "mcp"], body: members)
      let vendor = try await api.ask("GET", ["integrated-account", account])["integration"]?.string
      let tools = try await api.ask(
        "GET", ["integrated-account", account, "tools"],
        query: ["methods", "tags", "tools"].map { ($0, arguments.value("--\($0)")) })
      return (server, vendor ?? "tenon", tools["result"]?.count ?? 0)
    }
    guard !arguments.has("--json"), let url = server["url"]?.string else {
      Details.print(server, arguments)
      return 0
    }
    Terminal.print(url)
    let end = TimeWords.short(server["expires_at"]?.string).map { ", until \($0)" } ?? ""
    let clients = ClientConfigurations(
      name: vendor, url: url,
      needsKey: server["config"]?["require_api_token_auth"]?.bool ?? false)
    Terminal.error(
      """
      \(Terminal.plain(name)): \(counted(tools, "tool"))\(end). The URL is not shown again.

      \(clients.lines.joined(separator: "\n"))
      """)
    return 0
  }
}
