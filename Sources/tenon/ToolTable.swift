import StrictJSON

/// Tools as people read them.
enum ToolTable {
  /// - Parameter tools: as `tenon tools --json` and the API list them.
  static func text(_ tools: [JSONValue]) -> String {
    var table = TextTable(["TOOL", "REQUEST", "TAGS", "BYTES"], numeric: [3])
    var total = 0
    for tool in tools {
      let bytes = tool["bytes"]?.int ?? 0
      total += bytes
      table.add([
        tool["name"]?.string,
        "\(tool["http"]?["method"]?.string ?? "") \(tool["http"]?["path"]?.string ?? "")",
        (tool["tags"]?.elements.compactMap(\.string) ?? []).joined(separator: ","), "\(bytes)",
      ])
    }
    return (table.lines + ["\(counted(tools.count, "tool")), \(total) bytes"])
      .joined(separator: "\n")
  }
}
