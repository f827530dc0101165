import ConnectorKit
import Gateway

/// `tenon tools`: lists what is served.
enum ToolsCommand: Command {
  static let name = "tools"
  static let summary = "Lists the tools that are served."
  static let help = """
    Usage: tenon tools [--integration NAME] [--methods LIST] [--tags LIST] [--json]

      --integration NAME   one integration's tools
      --methods LIST       read (list, get), write (create, update, delete), custom (the rest), or
                           names of methods, separated by commas
      --tags LIST          tools with one of these tags
      --json               an array of {name, integration, resource, method, http, tags,
                           description, inputSchema, outputSchema, annotations}

    BYTES is what a tool's name, description and input schema take of a model's context.
    """
  static let options: [Option] = [
    .value("--integration"), .value("--methods"), .value("--tags"), .flag("--json"),
  ]

  static func run(_ arguments: Arguments) throws -> Int32 {
    try arguments.allowWords(0)
    let filter = ToolFilter(methods: arguments.list("--methods"), tags: arguments.list("--tags"))
    let tools: [ToolDescriptor]
    if let name = arguments.value("--integration") {
      tools = try filter.tools(of: try Integrations.named(name).descriptor)
    } else {
      // A filter may mean nothing to some integrations, but it must mean something to one.
      let found = Integrations.all.map { integration in
        Result { () throws(ToolFilterError) in try filter.tools(of: integration.descriptor) }
      }
      tools = found.flatMap { (try? $0.get()) ?? [] }
      if tools.isEmpty, let first = found.first { _ = try first.get() }
    }
    if arguments.has("--json") {
      Terminal.print(
        Array("[\n".utf8) + Array(tools.map(\.listing).joined(separator: Array(",\n".utf8)))
          + Array("\n]".utf8))
    } else {
      Terminal.print(table(tools))
    }
    return 0
  }

  private static func table(_ tools: [ToolDescriptor]) -> String {
    let rows =
      [["TOOL", "REQUEST", "TAGS", "BYTES"]]
      + tools.map { tool in
        let size = tool.name.utf8.count + tool.summary.utf8.count + tool.inputSchema.utf8.count
        return [
          tool.name, "\(tool.http.rawValue) \(tool.path)", tool.tags.joined(separator: ","),
          "\(size)",
        ]
      }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let gap = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 3 ? gap + cell.0 : cell.0 + gap
      }.joined(separator: "  ")
    }
    return (lines + ["\(counted(tools.count, "tool"))"]).joined(separator: "\n")
  }
}
