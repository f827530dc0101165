import ConnectorKit
import Platform

extension Backend {
  /// Whether a call may be made that somebody has to approve.
  /// - Throws: `CallFailure` when it cannot be made or decided; nothing is used up then.
  func permission(
    for call: AccountCall, _ demand: ApprovalDemand, _ live: LiveAccount
  ) async throws(CallFailure) -> Permission {
    // Before anybody is asked or anything is used up: whether there is something to send, and what.
    let preview = try await preview(call, live)
    switch demand.proof {
    case nil: return .refused(try await ask(for: call, demand, preview))
    case .token(let token):
      let binding = binding(call, demand, .confirmation)
      let verdict = try await show(token, binding, .proceed, call)
      return try await settle(verdict, call, demand, how: "confirm_token")
    case .answer(let state, let action):
      let word: Approvals.Word =
        switch action {
        case "accept": .proceed
        case "decline", "cancel": .decline
        default: .nothing
        }
      let binding = binding(call, demand, .question)
      let verdict = try await show(state, binding, word, call)
      // An answer that is missing is asked for again (2026-07-28, basic/patterns/mrtr, "Error
      // Handling").
      if case .waiting(let id, _) = verdict, demand.canAsk {
        return .refused(question(id, state, preview, call))
      }
      return try await settle(verdict, call, demand, how: "elicitation", action: action)
    }
  }

  /// What a call would send.
  func preview(
    _ call: AccountCall, _ live: LiveAccount
  ) async throws(CallFailure) -> RequestPreview {
    try await live.connection().0.preview(call.tool, arguments: call.arguments)
  }

  private func binding(
    _ call: AccountCall, _ demand: ApprovalDemand, _ way: ApprovalBinding.Way
  ) -> ApprovalBinding {
    ApprovalBinding(
      serverID: demand.serverID, keyID: call.caller.principal?.keyID, accountID: call.accountID,
      tool: call.tool.name, arguments: call.arguments, by: demand.rule.by, way: way)
  }

  private func ask(
    for call: AccountCall, _ demand: ApprovalDemand, _ preview: RequestPreview
  ) async throws(CallFailure) -> AccountCallOutcome {
    var json = JSONWriter()
    preview.write(to: &json)
    guard max(json.bytes.count, call.arguments.bytes.count) <= Approvals.longest else {
      throw CallFailure(
        code: .invalidArguments,
        message: "this request is too long for somebody to approve it: more than "
          + "\(Approvals.longest) bytes; nothing was sent. Split it into several calls")
    }
    let isQuestion = demand.rule.by == .client && demand.canAsk
    let caller = call.caller
    let client = caller.clientName.map { [$0, caller.clientVersion ?? ""].joined(separator: " ") }
    let request: Approvals.Request?
    do throws(PlatformError) {
      request = try await approvals.ask(
        for: binding(call, demand, isQuestion ? .question : .confirmation),
        arguments: call.tool.masking(call.arguments), request: json.bytes,
        seconds: demand.rule.seconds,
        client: client.map { String($0.prefix(200)) })
    } catch {
      throw CallFailure(error)
    }
    guard let request else { return ApprovalRefusal.crowded }
    return isQuestion
      ? question(request.id, request.text, preview, call)
      : ApprovalRefusal.required(request, preview, by: demand.rule).outcome
  }

  private func question(
    _ id: String, _ state: String, _ preview: RequestPreview, _ call: AccountCall
  ) -> AccountCallOutcome {
    var outcome = ApprovalRefusal.asked(id).outcome
    outcome.question = ApprovalQuestion(
      message: "\(call.tool.name) wants to send this request. To accept sends it exactly so, "
        + "once.\n\n" + ShownRequest(preview: preview).text, state: state)
    return outcome
  }

  private func show(
    _ text: String, _ binding: ApprovalBinding, _ word: Approvals.Word, _ call: AccountCall
  ) async throws(CallFailure) -> Approvals.Verdict {
    let principal = call.caller.principal
    do throws(PlatformError) {
      return try await approvals.show(
        text, for: binding, saying: word,
        person: principal.map { $0.keyID ?? $0.name } ?? "mcp")
    } catch {
      throw CallFailure(error)
    }
  }

  /// Records what an approval came to, before anything is sent.
  private func settle(
    _ verdict: Approvals.Verdict, _ call: AccountCall, _ demand: ApprovalDemand, how: String,
    action: String? = nil
  ) async throws(CallFailure) -> Permission {
    let isClient = demand.rule.by == .client
    do throws(PlatformError) {
      switch verdict {
      case .granted(let id):
        if isClient { try await record("approval.approve", id, call, how) }
        try await record("approval.use", id, call, how)
        return .granted(ApprovalFact(id: id))
      case .declined(let id) where isClient && ["decline", "cancel"].contains(action):
        try await record("approval.decline", id, call, action == "cancel" ? "cancelled" : how)
      default: break
      }
    } catch {
      throw CallFailure(error)
    }
    guard let refusal = ApprovalRefusal(verdict, action: action) else {
      throw CallFailure(code: .internalError, message: "an approval was not understood")
    }
    return .refused(refusal.outcome)
  }

  private func record(
    _ action: String, _ id: String, _ call: AccountCall, _ how: String
  ) async throws(PlatformError) {
    let (caller, principal) = (call.caller, call.caller.principal)
    try await audit.record(
      AuditEntry(
        at: clock.now(), actor: principal?.name ?? "mcp", action: action, outcome: .ok,
        tenantID: try? liveAccounts.account(call.accountID).account.tenantID,
        accountID: call.accountID, serverID: caller.server?.id, keyID: principal?.keyID,
        clientName: caller.clientName, clientVersion: caller.clientVersion, tool: call.tool.name,
        method: call.method, detail: ["approval_id": JSONValue(id), "by": JSONValue(how)]))
  }

  /// Ends what has expired, with an entry for each.
  func sweepApprovals() async throws(PlatformError) {
    for expired in try await approvals.sweep() {
      try await audit.record(
        AuditEntry(
          at: clock.now(), actor: "system", action: "approval.expire", outcome: .ok,
          tenantID: expired.tenantID, accountID: expired.accountID, serverID: expired.serverID,
          tool: expired.tool, detail: ["approval_id": JSONValue(expired.id)]))
    }
  }
}
