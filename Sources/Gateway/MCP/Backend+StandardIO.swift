package import ConnectorKit
import MCPServer
package import Platform

extension Backend {
  /// Speaks MCP over standard input and output for an account, until the input ends and the calls under
  /// way are answered.
  /// - Parameters:
  ///   - principal: on whose behalf.
  ///   - gracePeriodSeconds: how long the calls under way may take.
  /// - Returns: the exit status.
  /// - Throws: `PlatformError` when there is no such account, `ToolFilterError`.
  package func serveStandardIO(
    account id: String, filter: ToolFilter, as principal: Principal, gracePeriodSeconds: Double = 30
  ) async throws -> Int32 {
    let integration = try liveAccounts.account(account(id, for: principal).id).integration
    let provider = ServerTools(
      backend: self, accountID: id, name: integration.label, caller: Caller(principal: principal),
      tools: OfferedTools(try filter.tools(of: integration)))
    let library = provider.library(of: integration, filter: filter)
    let tasks = MCPTasks(AccountTasks(self, accountID: id), after: ToolServer.usualTaskAfterSeconds)
    let server = ProtocolServer(
      info: MCPServerInfo(
        name: "tenon-\(integration.name)", title: integration.label, version: Tenon.version,
        instructions: ToolServer.instructions(integration)),
      provider: provider, prompts: library.promptProvider, resources: library.resourceProvider,
      tasks: tasks)
    return await server.serveStandardIO(gracePeriod: .seconds(gracePeriodSeconds))
  }
}
