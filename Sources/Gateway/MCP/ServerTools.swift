import ConnectorKit
import MCPServer

/// The tools of an MCP server, called through its account.
struct ServerTools: MCPToolProvider {
  let backend: Backend
  let accountID: String
  private let name: String
  private let caller: Caller
  private let offered: OfferedTools

  var tools: [MCPTool] { offered.listed }

  /// - Parameters:
  ///   - name: the server's, for people.
  ///   - caller: on whose behalf, where the transport does not say.
  init(
    backend: Backend, accountID: String, name: String, caller: Caller, tools: OfferedTools
  ) {
    self.backend = backend
    self.accountID = accountID
    self.name = name
    self.caller = caller
    offered = tools
  }

  func call(_ name: String, arguments: JSONValue, context: MCPCallContext) async -> MCPToolAnswer {
    let outcome: AccountCallOutcome
    do throws(CallFailure) {
      guard let offer = offered.byName[name] else {
        throw CallFailure(
          code: .unknownTool, message: "'\(self.name)' has no tool '\(name.prefix(128))'")
      }
      var call = AccountCall(
        accountID: accountID, tool: offer.tool, arguments: arguments, method: "tools/call",
        caller: caller(of: context), hasCallerLeft: context.hasCallerLeft)
      if offer.takesKey { call.idempotencyKey = try IdempotencyInput.take(from: &call.arguments) }
      if offer.gathers, let maximum = try GatheringInput.take(from: &call.arguments) {
        outcome = await backend.gather(call, maximum, report: context.report)
      } else {
        outcome = await backend.perform(call)
      }
    } catch {
      outcome = AccountCallOutcome(error)
    }
    return .result(
      MCPToolResult(
        structuredContent: outcome.bytes, isError: outcome.isError, fields: outcome.fields))
  }

  /// A name that the filter keeps out is as unknown as one that does not exist, and whoever called it
  /// is in the audit log.
  func callUnlisted(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async -> MCPToolAnswer? {
    await backend.recordRefusal(
      of: name, accountID: accountID, method: "tools/call",
      caller: caller(of: context))
    return nil
  }

  /// On whose behalf a request is.
  func caller(of context: MCPCallContext) -> Caller {
    (context.caller as? Caller ?? caller).named(by: context.client)
  }
}
