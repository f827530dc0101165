import ConnectorKit
import HTTPFields
import HTTPServer
import Platform

extension APICall {
  /// Calls a tool through an account, on behalf of whoever asks; once for the request's
  /// `Idempotency-Key`.
  ///
  /// What an MCP server says of approval is no matter here: whoever has an API key is not its client.
  /// - Parameter asOffered: whether the arguments may ask for several pages of a list, or for a dry run.
  func perform(
    _ tool: ToolDescriptor, _ arguments: JSONValue, through account: Account,
    asOffered: Bool = false
  ) async throws(APIProblem) -> AccountCallOutcome {
    let keys = request.fields("Idempotency-Key")
    guard keys.count < 2 else { throw APIProblem(400, "Idempotency-Key is given twice") }
    var call = AccountCall(
      accountID: account.id, tool: tool, arguments: arguments, idempotencyKey: keys.first,
      method: request.method,
      caller: Caller(principal: try caller, userAgent: request.field("User-Agent")),
      hasCallerLeft: request.hasLeft)
    guard asOffered else { return await backend.perform(call) }
    do throws(CallFailure) {
      call.isDryRun = try DryRunInput.take(from: &call.arguments, of: tool)
      let maximum = try GatheringInput.take(from: &call.arguments, of: tool)
      // Of several pages a dry run shows the first.
      guard let maximum, !call.isDryRun else { return await backend.perform(call) }
      return await backend.gather(call, maximum)
    } catch {
      return AccountCallOutcome(error)
    }
  }
}

extension AccountCallOutcome {
  /// The fields of an answer that tells it.
  var httpFields: [HTTPField] {
    fields.map { HTTPField(name: $0.name, value: $0.value) }
      + (isReplay ? [HTTPField(name: "Idempotent-Replayed", value: "true")] : [])
  }
}

extension APIProblem {
  /// Why a call has no result.
  /// - Parameter error: the `error` of a `CallResult`.
  init(call error: JSONValue, _ fields: [HTTPField]) {
    let code = error["code"]?.string ?? ""
    self.init(
      Self.status(code, error["status"]?.int), error["message"]?.string ?? "", fields: fields)
    self.code = code
    refusedBy = error["refused_by"]?.string
    mayHaveBeenProcessed = error["may_have_been_processed"]?.bool ?? false
    failures = (error["problems"]?.elements.map { $0 } ?? []).map { problem in
      InvalidField(
        pointer: problem["pointer"]?.string ?? "",
        message: "expected \(problem["expected"]?.string ?? "something else"), "
          + "received \(problem["received"]?.string ?? "this")")
    }
  }

  /// The vendor's own status where it refused; else one that says what is the matter.
  private static func status(_ code: String, _ vendor: Int?) -> Int {
    if let vendor, (400...599).contains(vendor) { return vendor }
    return switch code {
    case "invalid_arguments": 400
    case "address_not_allowed": 403
    case "unknown_tool": 404
    case "account_not_ready", "idempotency_conflict": 409
    case "idempotency_mismatch": 422
    case "rate_limited", "too_many_calls": 429
    case "vendor_timeout": 504
    case "vendor_busy", "unavailable", "cancelled": 503
    case "internal_error": 500
    default: 502
    }
  }
}
