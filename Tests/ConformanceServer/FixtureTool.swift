import MCPServer
import StrictJSON

/// A tool that the conformance suite calls by its name.
struct FixtureTool: Sendable {
  typealias Run =
    @Sendable (JSONValue, MCPCallContext) async throws(MCPRefusal) -> MCPToolAnswer

  var tool: MCPTool
  let run: Run

  /// - Parameter properties: of the input schema, as JSON text.
  init(
    _ name: String, _ description: String, properties: String = "{}", required: [String] = [],
    _ run: @escaping Run
  ) {
    let names = required.map { "\"\($0)\"" }.joined(separator: ",")
    self.init(
      name, description,
      schema: #"{"type":"object","properties":\#(properties),"required":[\#(names)]}"#, run)
  }

  init(_ name: String, _ description: String, schema: String, _ run: @escaping Run) {
    tool = MCPTool(name: name, description: description, inputSchema: schema)
    self.run = run
  }

  /// A tool that always gives the same.
  static func constant(
    _ name: String, _ description: String, _ content: [MCPContent], isError: Bool = false
  ) -> Self {
    Self(name, description) { _, _ in .result(MCPToolResult(content: content, isError: isError)) }
  }
}

extension MCPAnswer where Result == MCPToolResult {
  /// A result of one text.
  static func text(_ text: String, isError: Bool = false) -> Self {
    .result(MCPToolResult(content: [.text(text)], isError: isError))
  }
}

/// The tools of the suite in the form that the protocol asks for.
struct FixtureTools: MCPToolProvider {
  let tools: [MCPTool]
  private let byName: [String: FixtureTool]

  init(_ fixtures: [FixtureTool]) {
    tools = fixtures.map(\.tool)
    byName = Dictionary(
      fixtures.map { ($0.tool.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func call(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPToolAnswer {
    guard let fixture = byName[name] else { throw MCPRefusal(.failed, "no fixture \(name)") }
    return try await fixture.run(arguments, context)
  }
}
