import ConnectorKit
import Platform

extension Backend {
  /// Tries an account's credentials by the call that its spec names, and gives the account the status that
  /// this shows. Does nothing where the spec names none.
  ///
  /// A refusal of the vendor makes it `validation_error`, but a 401 to credentials that it took before
  /// makes it `needs_reauth`. What says nothing of the credentials, such as a vendor that cannot be
  /// reached, changes no status and is told as the last error.
  /// - Parameters:
  ///   - areNew: whether the credentials have just been entered.
  ///   - principal: on whose behalf.
  /// - Returns: the account as it is then.
  /// - Throws: `PlatformError`.
  func validate(
    _ id: String, areNew: Bool, by principal: Principal?
  ) async throws(PlatformError) -> Account {
    let live = try liveAccounts.account(id)
    guard let trial = live.integration.trial else { return live.account }
    let outcome = await perform(
      AccountCall(
        accountID: id, tool: trial.tool, arguments: trial.arguments, method: "validate",
        caller: Caller(principal: principal), isTrial: true))
    let account = try installation.accounts.get(id)
    let verdict = Verdict(outcome.failure, on: account.status, areNew: areNew)
    guard let verdict else { return account }
    return try await installation.accounts.mark(
      id, status: verdict.status, lastError: verdict.lastError, asOf: live.seen)
  }
}

extension IntegrationDescriptor {
  /// The call by which credentials are tried.
  var trial: (tool: ToolDescriptor, arguments: JSONValue)? {
    guard let validation, let tool = tools.first(where: { $0.name == validation.tool }),
      let arguments = try? JSONValue(parsing: validation.arguments)
    else { return nil }
    return (tool, arguments)
  }
}

/// What a trial says of an account.
private struct Verdict {
  let status: AccountStatus
  let lastError: String?

  /// Nil when the account knows already why it cannot be called.
  init?(_ failure: CallFailure?, on status: AccountStatus, areNew: Bool) {
    guard let failure else {
      (self.status, lastError) = (.active, nil)
      return
    }
    guard failure.code != .accountNotReady else { return nil }
    guard let answer = failure.status, failure.isRefusal else {
      self.status = status
      lastError = "the credentials could not be tried: \(failure.message)"
      return
    }
    let wasTaken = !areNew && (status == .active || status == .needsReauth)
    self.status = answer == 401 && wasTaken ? .needsReauth : .validationError
    lastError = "the vendor answered \(answer) when the credentials were tried: \(failure.message)"
  }
}

extension CallFailure {
  /// Whether the vendor has looked at the request and said no to it.
  fileprivate var isRefusal: Bool {
    guard refusedBy == .vendor, let status else { return false }
    return switch code {
    case .notAuthorized: true
    case .vendorError: status < 500 && status != 408 && status != 425
    default: false
    }
  }
}
