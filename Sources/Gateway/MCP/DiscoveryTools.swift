import ConnectorKit
import MCPServer

/// The tools of an MCP server behind three others, which find, describe and call them: so a hundred tools
/// take no more of a model's context than the three, and what it looks up.
///
/// Only what the server offers can be found, described or called.
struct DiscoveryTools: MCPToolProvider {
  let tools: [MCPTool]
  private let offered: any MCPToolProvider
  private let listed: [String: MCPTool]
  private let index: ToolIndex

  /// What clients are told besides the server's usual instructions.
  static let instructions = """
     The tools are not listed: search_tools finds them by words, get_tool_schema tells what they \
    take, call_tool calls them.
    """

  /// - Parameters:
  ///   - descriptors: the tools that are offered.
  ///   - offered: what calls them; its list has the same tools.
  init(_ descriptors: [ToolDescriptor], calledThrough offered: any MCPToolProvider) {
    self.offered = offered
    index = ToolIndex(descriptors)
    listed = Dictionary(
      offered.tools.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let every = descriptors.map(\.annotations)
    let calling = Annotations(
      readOnly: every.allSatisfy(\.readOnly), destructive: every.contains(where: \.destructive),
      idempotent: every.allSatisfy(\.idempotent), openWorld: every.contains(where: \.openWorld))
    let looking = Annotations(
      readOnly: true, destructive: false, idempotent: true, openWorld: false)
    tools = [
      Meta.search.tool(
        "Search tools",
        "Finds tools by words on what they are called, do and take, best first. "
          + "Without words, or when nothing fits, it names every tool by resource.", looking),
      Meta.schema.tool(
        "Get tool schemas",
        "Tells what tools do and take: their whole descriptions and input "
          + "schemas. Look before the first call of a tool.", looking),
      Meta.call.tool(
        "Call a tool",
        "Calls a tool that search_tools found, with arguments as get_tool_schema "
          + "describes them, and gives its result.", calling),
    ]
  }

  func call(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPToolAnswer {
    let step: Step
    do throws(CallFailure) {
      step = try read(name, arguments)
    } catch {
      return .result(Self.failed(error))
    }
    switch step {
    case .tell(let result): return .result(result)
    case .call(let tool, let inner):
      if listed[tool] != nil {
        return try await offered.call(tool, arguments: inner, context: context)
      }
      _ = try await offered.callUnlisted(tool, arguments: inner, context: context)
      return .result(
        Self.failed(
          CallFailure(code: .unknownTool, message: "\(unknown(tool)); nothing was sent")))
    }
  }

  /// What a call of one of the three comes to.
  private enum Step {
    case tell(MCPToolResult)
    case call(String, JSONValue)
  }

  private func read(_ name: String, _ arguments: JSONValue) throws(CallFailure) -> Step {
    guard let meta = Meta(rawValue: name) else {
      throw CallFailure(code: .unknownTool, message: "there is no tool '\(name.prefix(128))'")
    }
    try meta.check(arguments)
    switch meta {
    case .search:
      return .tell(
        result(
          index.search(arguments["query"]?.string ?? "", limit: arguments["limit"]?.int ?? 10)))
    case .schema:
      return .tell(try schemas(of: arguments["tool_names"]?.elements.compactMap(\.string) ?? []))
    case .call:
      return .call(
        arguments["tool_name"]?.string ?? "", arguments["arguments"] ?? .emptyObject)
    }
  }

  func callUnlisted(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPToolAnswer? {
    let answer = try await offered.callUnlisted(name, arguments: arguments, context: context)
    guard answer == nil, listed[name] != nil else { return answer }
    return .result(
      Self.failed(
        CallFailure(
          code: .unknownTool,
          message: "'\(name)' is not called by its own name here: search_tools finds tools, and "
            + "call_tool calls them; nothing was sent")))
  }

  private static func failed(_ failure: CallFailure) -> MCPToolResult {
    MCPToolResult(structuredContent: CallResult(.failure(failure)).bytes, isError: true)
  }

  /// What to say of a name that is not offered; it tells nothing of tools that are not.
  private func unknown(_ name: String) -> String {
    let near = index.near(name)
    return "there is no tool '\(name.prefix(128))'; "
      + (near.isEmpty
        ? "search_tools finds what there is"
        : "did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?")
  }

  private func schemas(of names: [String]) throws(CallFailure) -> MCPToolResult {
    let found = names.compactMap { listed[$0] }
    let missing = names.filter { listed[$0] == nil }
    guard !found.isEmpty else {
      throw CallFailure(
        code: .unknownTool, message: missing.map(unknown).joined(separator: " "))
    }
    var json = JSONWriter(reservingCapacity: 8_192)
    json.beginObject()
    json.key("result")
    json.beginArray()
    for tool in found {
      json.beginObject()
      json.key("name")
      json.write(tool.name)
      json.key("description")
      json.write(tool.description)
      json.key("inputSchema")
      json.writeRaw(tool.inputSchema.utf8)
      json.key("annotations")
      json.writeRaw((tool.annotations ?? "{}").utf8)
      json.endObject()
    }
    json.endArray()
    if !missing.isEmpty {
      json.key("unknown")
      json.beginArray()
      for name in missing { json.write(unknown(name)) }
      json.endArray()
    }
    json.endObject()
    return MCPToolResult(structuredContent: json.bytes, isError: false)
  }

  private func result(_ found: ToolIndex.Found) -> MCPToolResult {
    var json = JSONWriter(reservingCapacity: 4_096)
    json.beginObject()
    json.key("result")
    json.beginArray()
    for entry in found.entries {
      json.beginObject()
      json.key("name")
      json.write(entry.tool.name)
      json.key("description")
      json.write(entry.line)
      json.key("method")
      json.write(entry.tool.method)
      json.key("kind")
      json.write(entry.tool.methodGroup)
      json.key("read_only")
      json.write(entry.tool.annotations.readOnly)
      json.key("required")
      json.beginArray()
      for name in entry.required { json.write(name) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.key("found")
    json.write(found.count)
    if found.count == 0 {
      json.key("resources")
      json.beginObject()
      for (resource, names) in index.byResource {
        json.key(resource)
        json.beginArray()
        for name in names { json.write(name) }
        json.endArray()
      }
      json.endObject()
    }
    json.endObject()
    return MCPToolResult(structuredContent: json.bytes, isError: false)
  }
}

/// The three tools.
private enum Meta: String {
  case search = "search_tools"
  case schema = "get_tool_schema"
  case call = "call_tool"

  func tool(_ title: String, _ description: String, _ annotations: Annotations) -> MCPTool {
    MCPTool(
      name: rawValue, title: title, description: description, inputSchema: inputSchema,
      annotations: annotations.json(title: title))
  }

  /// - Throws: `CallFailure` when the arguments do not fit.
  func check(_ arguments: JSONValue) throws(CallFailure) {
    let problems = try ArgumentProblem.problems(in: arguments, by: inputSchema)
    guard problems.isEmpty else {
      throw CallFailure(
        code: .invalidArguments,
        message: "the arguments of \(rawValue) do not fit; nothing was sent", problems: problems)
    }
  }

  private var inputSchema: String {
    switch self {
    case .search:
      #"{"type":"object","properties":{"query":{"type":"string","maxLength":500,"description":"#
        + #""What you want to do, in a few words: 'unpaid invoices of a contact'."},"limit":{"#
        + #""type":"integer","minimum":1,"maximum":50,"default":10,"description":"#
        + #""How many tools to name at most."}},"additionalProperties":false}"#
    case .schema:
      #"{"type":"object","properties":{"tool_names":{"type":"array","minItems":1,"maxItems":5,"#
        + #""items":{"type":"string"},"description":"Names of tools, as search_tools gives them."}},"#
        + #""required":["tool_names"],"additionalProperties":false}"#
    case .call:
      #"{"type":"object","properties":{"tool_name":{"type":"string","description":"#
        + #""The name of the tool, as search_tools gives it."},"arguments":{"type":"object","#
        + #""description":"The tool's own arguments, by its inputSchema.","#
        + #""additionalProperties":true}},"required":["tool_name"],"additionalProperties":false}"#
    }
  }
}
