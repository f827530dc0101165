import ConnectorKit
import Gateway

/// `tenon tools`: lists what is served.
enum ToolsCommand: Command {
  static let name = "tools"
  static let summary = "Lists the tools that are served."
  static let help = """
    Usage: tenon tools [--integration NAME] [--methods LIST] [--tags LIST] [--json]

      --integration NAME       one integration's tools
    \(FilterOptions.help)
      --json                   an array of {name, integration, resource, method, http, tags,
                               description, inputSchema, outputSchema, annotations, bytes}

    BYTES is what a tool takes of a model's context: its entry in MCP's tools/list.
    """
  static let options: [Option] =
    FilterOptions.options + [.value("--integration"), .flag("--json")]

  static func run(_ arguments: Arguments) throws -> Int32 {
    try arguments.allowWords(0)
    let filter = try FilterOptions.filter(arguments)
    var integrations = Integrations.all.map { $0.descriptor }
    if let name = arguments.value("--integration") {
      integrations = [try Integrations.named(name).descriptor]
    }
    var tools: [ToolDescriptor] = []
    for (integration, filter) in zip(integrations, try filter.split(among: integrations)) {
      if let filter { tools += try filter.tools(of: integration) }
    }
    if arguments.has("--json") {
      Terminal.print(
        Array("[\n".utf8) + Array(tools.map(\.listing).joined(separator: Array(",\n".utf8)))
          + Array("\n]".utf8))
    } else {
      Terminal.print(ToolTable.text(try tools.map { try JSONValue(parsing: $0.listing) }))
    }
    return 0
  }
}
