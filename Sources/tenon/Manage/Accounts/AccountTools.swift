import StrictJSON

/// `tenon account tools`.
enum AccountTools: Command {
  static let name = "account tools"
  static let summary = "Lists the tools that an MCP server with a filter would offer."
  static let help = """
    Usage: tenon account tools ID [--methods LIST] [--tags LIST] [--tools LIST]

    \(FilterOptions.help)
      --tools LIST             only these tools
    \(APIAccess.help)
    """
  static let options: [Option] =
    APIAccess.options + FilterOptions.options + [.value("--tools")]

  static func run(_ arguments: Arguments) async throws -> Int32 {
    let id = try arguments.word("ID")
    let answer = try await APIAccess.with(arguments) { api in
      try await api.ask(
        "GET", ["integrated-account", id, "tools"],
        query: [
          ("methods", arguments.value("--methods")), ("tags", arguments.value("--tags")),
          ("tools", arguments.value("--tools")),
        ])
    }
    if arguments.has("--json") {
      Terminal.print(Array(answer.bytes))
    } else {
      Terminal.print(ToolTable.text(answer["result"]?.elements.map { $0 } ?? []))
    }
    return 0
  }
}
