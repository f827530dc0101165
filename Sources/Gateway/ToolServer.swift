public import ConnectorKit
import MCPServer

/// One MCP server: some of the tools of one account.
public struct ToolServer: Sendable {
  /// What clients are told it is called.
  public let name: String
  /// The account behind it.
  public let connection: Connection
  /// The tools it offers, in the order of the spec.
  public let tools: [ToolDescriptor]
  /// What a client must know to reach it over HTTP.
  public let token: ServerToken
  let protocolServer: ProtocolServer

  /// After how many seconds a call becomes a task, unless said otherwise: before clients lose patience.
  public static let usualTaskAfterSeconds = 5.0

  /// A server over an account.
  /// - Parameter taskAfterSeconds: how long a call of a client that takes tasks may last before it becomes
  ///   one; nil for no tasks. They go with the process.
  /// - Throws: `ToolFilterError` when the filter lets nothing pass.
  public init(
    name: String? = nil, connection: Connection, filter: ToolFilter = .all,
    token: ServerToken = ServerToken(), taskAfterSeconds: Double? = usualTaskAfterSeconds
  ) throws(ToolFilterError) {
    let integration = connection.integration
    self.name = name ?? integration.label
    self.connection = connection
    self.token = token
    tools = try filter.tools(of: integration)
    let library = ServerLibrary(of: integration, filter: filter) { tool, arguments, context in
      let result = await connection.call(
        tool, arguments: arguments, hasCallerLeft: context.hasCallerLeft)
      return (result.bytes, result.isError)
    }
    protocolServer = ProtocolServer(
      info: MCPServerInfo(
        name: "tenon-\(integration.name)", title: self.name, version: Tenon.version,
        instructions: Self.instructions(integration)),
      provider: AccountTools(name: self.name, connection: connection, tools: tools),
      prompts: library.promptProvider, resources: library.resourceProvider,
      tasks: MCPTasks(MCPTaskMemory(), after: taskAfterSeconds))
  }

  /// Speaks MCP over standard input and output until the input ends and the calls under way are
  /// answered.
  /// - Parameter gracePeriodSeconds: how long these may take.
  /// - Returns: the exit status.
  public func serveStandardIO(gracePeriodSeconds: Double = 30) async -> Int32 {
    await protocolServer.serveStandardIO(gracePeriod: .seconds(gracePeriodSeconds))
  }

  static func instructions(_ integration: IntegrationDescriptor) -> String {
    """
    \(integration.label): \(integration.summary)
    Lists come in pages: hand next_cursor back unchanged, with the other arguments as they were, \
    until it is null. An error says who refused: refused_by is "tenon" when the arguments do not \
    fit (nothing was sent; problems names each place) and "vendor" when \(integration.label) said \
    no. When rate_limit has a ratelimit-reset after a refusal, wait that many seconds.
    """
  }
}

/// An account's tools in the form that the protocol asks for.
private struct AccountTools: MCPToolProvider {
  let connection: Connection
  let tools: [MCPTool]
  private let name: String
  private let byName: [String: ToolDescriptor]

  init(name: String, connection: Connection, tools: [ToolDescriptor]) {
    self.name = name
    self.connection = connection
    self.tools = tools.map { tool in
      if DryRunInput.isOffered(by: tool) { return DryRunInput.adding(to: tool.mcpTool) }
      return GatheringInput.isOffered(by: tool)
        ? GatheringInput.input.adding(to: tool.mcpTool) : tool.mcpTool
    }
    byName = Dictionary(tools.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func call(_ name: String, arguments: JSONValue, context: MCPCallContext) async -> MCPToolAnswer {
    let outcome: AccountCallOutcome
    if let tool = byName[name] {
      outcome = await connection.offer(
        tool, arguments, hasCallerLeft: context.hasCallerLeft, report: context.report)
    } else {
      // A name that the filter keeps out is as unknown as one that does not exist.
      outcome = AccountCallOutcome(
        CallFailure(code: .unknownTool, message: "'\(self.name)' has no tool '\(name)'"))
    }
    return .result(
      MCPToolResult(
        structuredContent: outcome.bytes, isError: outcome.isError, fields: outcome.fields))
  }
}
