import ConnectorKit
import MCPServer
import Platform

/// A call of a tool through an account, on somebody's behalf.
struct AccountCall: Sendable {
  let accountID: String
  let tool: ToolDescriptor
  var arguments: JSONValue
  var idempotencyKey: String?
  /// How it came in: `tools/call`, or an HTTP method.
  let method: String
  let caller: Caller
  var hasCallerLeft: (@Sendable () -> Bool)?
  /// Whether the request is only shown that would be sent.
  var isDryRun = false
  /// What has to be approved before it is made; nil when nobody is asked.
  var approval: ApprovalDemand?
  /// Whether it only shows if the credentials hold; then whoever asked says what the account's status is.
  var isTrial = false
  /// Which page it is of several that are gathered into one answer, from 1.
  var page: Int?
}

/// On whose behalf, as far as is known.
struct Caller: Sendable {
  var server: MCPServerRecord?
  var principal: Principal?
  /// What the client calls itself; nobody has checked it.
  var clientName: String?
  var clientVersion: String?
  /// What the MCP server's token was granted.
  var permit: TokenPermit?
  /// What the log is to say of the request.
  var facts: RequestFacts?

  /// - Parameter userAgent: the field that came with the request.
  init(server: MCPServerRecord? = nil, principal: Principal? = nil, userAgent: String? = nil) {
    self.server = server
    self.principal = principal
    // The first product of the field (RFC 9110, section 10.1.5).
    guard let product = userAgent?.split(separator: " ", maxSplits: 1).first else { return }
    let parts = product.split(separator: "/", maxSplits: 1)
    clientName = parts.first.map(String.init)
    clientVersion = parts.count > 1 ? String(parts[1]) : nil
  }

  /// The same, with what the client says of itself in the protocol, if it does.
  func named(by client: MCPClient) -> Caller {
    guard let name = client.name else { return self }
    var caller = self
    caller.clientName = name
    caller.clientVersion = client.version
    return caller
  }
}

/// What a call has come to.
struct AccountCallOutcome: Sendable {
  /// One JSON object, as `CallResult` has it.
  let bytes: [UInt8]
  let isError: Bool
  /// The vendor's status code, when it answered.
  let status: Int?
  let fields: [(name: String, value: String)]
  /// Why there is no result; nil when there is one, or when the answer was kept.
  let failure: CallFailure?
  /// Whether it is the answer that an earlier call with the same idempotency key got.
  var isReplay = false
  /// Whether it is what would be sent, and nothing was.
  var isDryRun = false
  /// What somebody is asked before there is a result.
  var question: ApprovalQuestion?
  /// The approval that it was made with, or waits for.
  var approval: ApprovalFact?

  init(_ result: CallResult) {
    bytes = result.bytes
    isError = result.isError
    status = result.status
    var fields = (result.rateLimit?.fields ?? []).map { ($0.name, $0.value) }
    if result.failure?.code == .tooManyCalls {
      fields.append(("Retry-After", "\(result.rateLimit?.reset ?? 1)"))
    }
    self.fields = fields
    failure = result.failure
  }

  init(_ failure: CallFailure) { self.init(CallResult(.failure(failure))) }

  /// A refusal that is not worth repeating any sooner.
  init(_ failure: CallFailure, retryAfterSeconds seconds: Int) {
    bytes = CallResult(.failure(failure)).bytes
    isError = true
    status = nil
    fields = [("Retry-After", "\(seconds)")]
    self.failure = failure
  }

  /// Several pages in one answer.
  init(gathered bytes: [UInt8], status: Int?, fields: [(name: String, value: String)]) {
    self.bytes = bytes
    isError = false
    self.status = status
    // There is something to read before anything is to be repeated.
    self.fields = fields.filter { $0.name != "Retry-After" }
    failure = nil
  }

  /// Why there is no result, written with more than a failure has.
  init(_ failure: CallFailure, bytes: [UInt8]) {
    self.bytes = bytes
    isError = true
    status = nil
    fields = []
    self.failure = failure
  }

  /// What would be sent.
  init(_ preview: RequestPreview) {
    self.init(CallResult(preview))
    isDryRun = true
  }

  /// An answer that was kept.
  init(replaying bytes: [UInt8], status: Int) {
    self.bytes = bytes
    isError = bytes.starts(with: #"{"error":"#.utf8)
    self.status = status == 0 ? nil : status
    fields = []
    failure = nil
    isReplay = true
  }
}

/// A call behind the vendor, before it is recorded.
private struct MadeCall {
  var outcome: AccountCallOutcome
  /// The right that it was made by, when it has an idempotency key.
  var ticket: IdempotencyTicket?
}

extension Backend {
  /// The one road of every call: it is admitted by the audit log and the limits, made once for its
  /// idempotency key, tells what the account's status is, and is recorded.
  func perform(_ call: AccountCall) async -> AccountCallOutcome {
    let begun = ContinuousClock.now
    let time = clock.now()
    if let server = call.caller.server { installation.servers.countCall(of: server.id) }
    do throws(PlatformError) {
      try await audit.admit()
    } catch {
      return AccountCallOutcome(CallFailure(error))
    }
    var tenantID: String?
    let made: MadeCall
    do throws(CallFailure) {
      let live = try live(call.accountID)
      tenantID = live.account.tenantID
      if let refusal = limits.refusal(of: live.account) {
        // One entry for each time that the limit was reached: a flood must not fill the audit log.
        guard refusal.isFirst else { return AccountCallOutcome(refusal.failure) }
        throw refusal.failure
      }
      made = try await limits.sharing(live.account) { () throws(CallFailure) in
        call.isDryRun
          ? MadeCall(outcome: AccountCallOutcome(try await preview(call, live)))
          : try await once(call, live)
      }
    } catch {
      made = MadeCall(outcome: AccountCallOutcome(error))
    }
    let outcome = made.outcome
    let principal = call.caller.principal
    let entry = AuditEntry(
      at: time, actor: principal?.name ?? "mcp",
      action: outcome.isRequest ? "approval.request" : "tool.call",
      outcome: outcome.isRequest ? .ok : outcome.auditOutcome, tenantID: tenantID,
      accountID: call.accountID,
      serverID: call.caller.server?.id, keyID: principal?.keyID,
      clientName: call.caller.clientName, clientVersion: call.caller.clientVersion,
      tool: call.tool.name, method: call.method, status: outcome.status,
      duration: begun.duration(to: .now).microseconds,
      detail: auditDetail.json(of: call, outcome))
    do throws(PlatformError) {
      try await settle(made, recording: entry)
      return outcome
    } catch {
      let isDone = !call.tool.annotations.readOnly && !outcome.isError && !outcome.isDryRun
      return AccountCallOutcome(
        CallFailure(
          code: .unavailable,
          message: "\(error)" + (isDone ? "; the call itself was made" : ""),
          mayHaveBeenProcessed: isDone))
    }
  }

  /// Calls a tool that lists records for page after page, each on the one road.
  /// - Parameters:
  ///   - maximum: the most records of the answer.
  ///   - report: told after each page how far it is.
  func gather(
    _ call: AccountCall, _ maximum: Int, report: PageGathering.Report = { _, _ in }
  ) async -> AccountCallOutcome {
    await PageGathering(tool: call.tool, maximum: maximum).run(
      call.arguments, hasCallerLeft: call.hasCallerLeft, report: report
    ) { arguments, page in
      var call = call
      (call.arguments, call.page) = (arguments, page)
      return await perform(call)
    }
  }

  /// Records that somebody called a tool that is not offered to him, or not so.
  func recordRefusal(
    of tool: String, accountID: String, method: String, caller: Caller,
    reason: String = "not_offered"
  ) async {
    let entry = AuditEntry(
      at: clock.now(), actor: caller.principal?.name ?? "mcp", action: "tool.call",
      outcome: .refused, tenantID: try? liveAccounts.account(accountID).account.tenantID,
      accountID: accountID, serverID: caller.server?.id, keyID: caller.principal?.keyID,
      clientName: caller.clientName, clientVersion: caller.clientVersion, tool: tool,
      method: method, detail: ["reason": JSONValue(reason)])
    // Nothing was done that could be undone for want of an entry.
    try? await audit.record(entry)
  }

  private func live(_ id: String) throws(CallFailure) -> LiveAccount {
    do throws(PlatformError) {
      return try liveAccounts.account(id)
    } catch {
      throw CallFailure(error)
    }
  }

  /// Makes a call unless its idempotency key says that it was made, or somebody has to approve it
  /// first.
  private func once(
    _ call: AccountCall, _ live: LiveAccount
  ) async throws(CallFailure) -> MadeCall {
    let key = call.tool.annotations.readOnly ? nil : call.idempotencyKey
    guard let demand = call.approval else { return try await once(call, key, live) }
    // A call that was made needs no second approval to be answered again.
    if let key, let decision = try earlier(call, key) {
      return try await act(on: decision, call, live)
    }
    switch try await permission(for: call, demand, live) {
    case .refused(let outcome): return MadeCall(outcome: outcome)
    case .granted(let approval):
      var made = try await once(call, key, live)
      made.outcome.approval = approval
      return made
    }
  }

  private func once(
    _ call: AccountCall, _ key: String?, _ live: LiveAccount
  ) async throws(CallFailure) -> MadeCall {
    guard let key else { return MadeCall(outcome: AccountCallOutcome(await send(call, live))) }
    let decision: IdempotencyDecision
    do throws(PlatformError) {
      decision = try await idempotency.begin(
        scope: IdempotencyScope(accountID: call.accountID, tool: call.tool.name), key: key,
        request: call.arguments)
    } catch {
      throw CallFailure(error)
    }
    return try await act(on: decision, call, live)
  }

  /// What an idempotency key says of a call that was begun before; nil when none was.
  private func earlier(
    _ call: AccountCall, _ key: String
  ) throws(CallFailure) -> IdempotencyDecision? {
    do throws(PlatformError) {
      return try idempotency.earlier(
        scope: IdempotencyScope(accountID: call.accountID, tool: call.tool.name), key: key,
        request: call.arguments)
    } catch {
      throw CallFailure(error)
    }
  }

  private func act(
    on decision: IdempotencyDecision, _ call: AccountCall, _ live: LiveAccount
  ) async throws(CallFailure) -> MadeCall {
    switch decision {
    case .replay(let status, let answer):
      return MadeCall(outcome: AccountCallOutcome(replaying: answer, status: status))
    case .new(let ticket):
      return MadeCall(outcome: AccountCallOutcome(await send(call, live)), ticket: ticket)
    case .mismatch:
      throw CallFailure(code: .idempotencyMismatch, message: decision.refusal?.description ?? "")
    case .inProgress, .interrupted:
      throw CallFailure(decision.refusal ?? .conflict("the idempotency key cannot be used"))
    }
  }

  /// Records a call, and keeps its answer for its idempotency key, or frees the key.
  /// - Throws: when it cannot be recorded.
  private func settle(
    _ made: MadeCall, recording entry: AuditEntry
  ) async throws(PlatformError) {
    guard let ticket = made.ticket else { return try await audit.record(entry) }
    // Begun first and waited for last, so that entry and answer are committed together.
    async let recorded = Result { () async throws(PlatformError) in try await audit.record(entry) }
    // Where the answer cannot be kept, the key counts as interrupted, which is the truth.
    if made.outcome.failure?.isSurelyUndone ?? false {
      try? await idempotency.abandon(ticket)
    } else {
      try? await idempotency.finish(
        ticket, status: made.outcome.status ?? 0, answer: made.outcome.bytes)
    }
    try await recorded.get()
  }

  private func send(_ call: AccountCall, _ live: LiveAccount) async -> CallResult {
    // An access token may have ended before its time: one more try, since a 401 says that nothing was
    // done.
    for isLast in [false, true] {
      let connection: Connection
      let token: String?
      do throws(CallFailure) {
        (connection, token) = try await live.connection()
      } catch {
        return CallResult(.failure(error))
      }
      let result = await connection.call(
        call.tool, arguments: call.arguments, hasCallerLeft: call.hasCallerLeft)
      guard result.failure?.code == .notAuthorized, result.status == 401 else {
        if live.account.status != .active, !result.isError, !call.isTrial {
          await liveAccounts.mark(live, .active)
        }
        return result
      }
      if let token, live.refuse(token), !isLast { continue }
      guard !call.isTrial else { return result }
      await liveAccounts.mark(
        live, .needsReauth, lastError: "the vendor answered \(call.tool.name) with 401")
      return result
    }
    return CallResult(
      .failure(CallFailure(code: .internalError, message: "the call was not made")))
  }
}

extension CallFailure {
  /// Whether the vendor has surely done nothing, so that the same call may be made again.
  fileprivate var isSurelyUndone: Bool {
    guard !mayHaveBeenProcessed else { return false }
    return switch code {
    case .invalidArguments, .unknownTool, .vendorBusy, .vendorUnreachable, .rateLimited,
      .notAuthorized, .cancelled, .accountNotReady, .unavailable, .internalError,
      .addressNotAllowed, .tooManyCalls:
      true
    default: false
    }
  }
}

extension AccountCallOutcome {
  /// Whether it asks somebody to approve the call, and is no answer to it.
  fileprivate var isRequest: Bool { approval?.isRequest ?? false }

  fileprivate var auditOutcome: AuditOutcome {
    guard isError else { return .ok }
    guard let failure else { return .vendorError }
    if failure.refusedBy == .tenon {
      return failure.code == .internalError || failure.code == .unavailable ? .failed : .refused
    }
    return failure.status == nil ? .failed : .vendorError
  }
}

extension Result {
  fileprivate init(_ body: () async throws(Failure) -> Success) async {
    do throws(Failure) {
      self = .success(try await body())
    } catch {
      self = .failure(error)
    }
  }
}
