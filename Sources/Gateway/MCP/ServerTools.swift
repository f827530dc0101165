import ConnectorKit
import MCPServer
import Platform

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

  func call(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPToolAnswer {
    let response = try context.response(
      ApprovalQuestion.name,
      to: .elicitation(message: "", schema: ApprovalQuestion.requestedSchema))
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
      if offer.takesDryRun {
        call.isDryRun = try DryRunInput.take(from: &call.arguments, of: offer.tool)
      }
      if offer.needsApproval { call.approval = try demand(offer, &call, context, response) }
      if offer.gathers, let maximum = try GatheringInput.take(from: &call.arguments) {
        outcome = await backend.gather(call, maximum, report: context.report)
      } else {
        outcome = await backend.perform(call)
      }
    } catch {
      outcome = AccountCallOutcome(error)
    }
    if let question = outcome.question {
      return .inputRequired(
        MCPInputRequired(
          [
            (
              ApprovalQuestion.name,
              .elicitation(
                message: question.message, schema: ApprovalQuestion.requestedSchema)
            )
          ], state: question.state))
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

  /// What has to be approved before a call is made. A server that is not kept has no rule.
  private func demand(
    _ offer: OfferedTool, _ call: inout AccountCall, _ context: MCPCallContext,
    _ response: JSONValue?
  ) throws(CallFailure) -> ApprovalDemand? {
    guard let rule = offered.approval, let server = call.caller.server else { return nil }
    let token =
      offer.takesToken ? try ConfirmationInput.take(from: &call.arguments) : nil
    let answer = context.requestState.map { state in
      ApprovalDemand.Proof.answer(state: state, action: response?["action"]?.string)
    }
    return ApprovalDemand(
      rule: rule, serverID: server.id, canAsk: context.canAsk(.elicitation),
      proof: answer ?? token.map { .token($0) })
  }

  /// Why a record is not read by its URI: a call of its tool has to be approved, and only that can ask.
  func refusalToRead(_ tool: ToolDescriptor) -> CallFailure? {
    guard offered.byName[tool.name]?.needsApproval ?? false else { return nil }
    return CallFailure(
      code: .approvalRequired,
      message: "reading this has to be approved; nothing was sent. Call \(tool.name), which asks "
        + "for it")
  }

  /// On whose behalf a request is.
  func caller(of context: MCPCallContext) -> Caller {
    (context.caller as? Caller ?? caller).named(by: context.client)
  }
}
