import ConnectorKit
import HTTPFields
import HTTPServer
import Platform

extension ConnectPages {
  /// A step that may end in a connected account, for the audit log.
  struct Attempt {
    let method: String
    let integration: String
    let begun: ContinuousClock.Instant

    init(_ request: HTTPRequest, _ integration: String, _ begun: ContinuousClock.Instant) {
      method = request.method
      self.integration = integration
      self.begun = begun
    }
  }

  /// What the browser sees when a step has succeeded.
  /// - Parameter browser: the browser's value.
  func end(
    _ outcome: ConnectFlow.Outcome, _ attempt: Attempt, in browser: String
  ) async -> HTTPResponse {
    let account: Account
    let link: LinkToken
    switch outcome {
    case .choice(let ticket, let connections, let found):
      return choicePage(
        ticket, connections, for: found, browser: browser, integration: attempt.integration)
    case .connected(let connected, let used): (account, link) = (connected, used)
    }
    do throws(PlatformError) {
      try await backend.audit.record(
        entry(attempt, .ok, link, accountID: account.id, status: 303))
    } catch {
      return problem(
        503, "The account is connected, but that could not be recorded",
        "Tell whoever gave you the link.")
    }
    let gone = linkCookie(link.id).field(nil)
    if let error = await validationError(of: account) {
      return refused(account, error, link, gone)
    }
    guard let uri = link.redirectURI else {
      return Page.redirect(to: "\(base)/connect/\(attempt.integration)/done", [gone])
    }
    let query = [
      ("integrated_account_id", account.id), ("integration", account.integration),
    ]
    return Page.redirect(to: Self.adding(query, to: uri), [gone])
  }

  /// The vendor's words when it refuses what has just been connected.
  private func validationError(of account: Account) async -> String? {
    let person = Principal(
      keyID: nil, name: "link token", scope: .account, accountID: account.id)
    // What says nothing of the credentials is for the operator, who sees it as the account's last error.
    let tried = try? await backend.validate(account.id, areNew: true, by: person)
    return tried?.status == .validationError ? tried?.lastError ?? "" : nil
  }

  /// What the browser sees when an account is connected and the vendor refuses it. The link is used up, the
  /// account is kept.
  private func refused(
    _ account: Account, _ error: String, _ link: LinkToken, _ gone: HTTPField
  ) -> HTTPResponse {
    guard let uri = link.redirectURI else {
      return problem(409, "The vendor does not accept what you entered", error)
    }
    let status = AccountStatus.validationError.rawValue
    let query = [
      ("error", status), ("error_reason", status), ("error_description", error),
      ("integrated_account_id", account.id), ("integration", account.integration),
    ]
    return Page.redirect(to: Self.adding(query, to: uri), [gone])
  }

  /// Records that an attempt with a known link was refused. What belongs to no link is not recorded: anybody
  /// could fill the log with it.
  func record(_ refusal: ConnectRefusal, _ attempt: Attempt) async {
    guard let link = refusal.link else { return }
    let outcome: AuditOutcome =
      switch refusal.reason {
      case .unavailable: .failed
      case .connectionError: .vendorError
      default: .refused
      }
    // Nothing was changed that the log would miss.
    try? await backend.audit.record(
      entry(
        attempt, outcome, link, accountID: link.accountID, status: refusal.status,
        reason: refusal.reason.rawValue))
  }

  private func entry(
    _ attempt: Attempt, _ outcome: AuditOutcome, _ link: LinkToken, accountID: String?,
    status: Int, reason: String? = nil
  ) -> AuditEntry {
    AuditEntry(
      at: backend.clock.now(), actor: "link token", action: "account.connect", outcome: outcome,
      tenantID: link.tenantID, accountID: accountID, method: attempt.method, status: status,
      duration: attempt.begun.duration(to: .now).microseconds,
      detail: [
        "link_token_id": JSONValue(link.id), "integration": JSONValue(attempt.integration),
        "is_reconnect": JSONValue(link.accountID != nil),
        "reason": reason.map { JSONValue($0) } ?? .null,
      ])
  }

  /// What the browser sees when a step was refused: the page that the link token names, or one of ours.
  func refusal(_ refusal: ConnectRefusal, integration: String? = nil) -> HTTPResponse {
    if let uri = refusal.redirectURI {
      var query = [
        ("error", refusal.type), ("error_reason", refusal.reason.rawValue),
        ("error_description", refusal.message),
      ]
      if let integration { query.append(("integration", integration)) }
      return Page.redirect(to: Self.adding(query, to: uri))
    }
    return problem(
      refusal.status, refusal.title, refusal.message,
      again: refusal.link.map { "\(base)/connect/\($0.id)" })
  }

  /// What the browser sees when something else went wrong.
  func failure(_ error: any Error) -> HTTPResponse {
    switch error {
    case let error as ConnectRefusal: refusal(error)
    case let error as APIProblem:
      problem(error.status, "That could not be read", error.message)
    default:
      // What else it says is nothing for whoever has a link.
      problem(503, "It cannot be done now", "Try again in a minute. Nothing was changed.")
    }
  }

  /// A URL with more parameters in its query.
  private static func adding(_ parameters: [(String, String)], to url: String) -> String {
    let fragment = url.firstIndex(of: "#") ?? url.endIndex
    var bytes = Array(url[..<fragment].utf8)
    var separator: UInt8 = bytes.contains(0x3F) ? 0x26 : 0x3F
    for (name, value) in parameters {
      bytes.append(separator)
      bytes += name.utf8
      bytes.append(0x3D)
      PercentEncoding.append(value.utf8, to: &bytes)
      separator = 0x26
    }
    return String(decoding: bytes, as: UTF8.self) + url[fragment...]
  }
}

extension ConnectRefusal {
  /// What a program is told: the types that connecting has elsewhere too.
  fileprivate var type: String {
    switch reason {
    case .invalidToken, .invalidIntegration, .invalid: reason.rawValue
    default: Reason.connectionError.rawValue
    }
  }

  var status: Int {
    switch reason {
    case .invalidToken, .invalidIntegration: 404
    case .invalidState, .wrongIssuer, .invalid: 400
    case .denied: 403
    case .wrongConnection: 409
    case .connectionError: 502
    case .misconfigured, .unavailable: 503
    }
  }

  fileprivate var title: String {
    switch reason {
    case .invalidToken: "This link does not work"
    case .invalidState: "Begin again"
    case .denied: "Access was not allowed"
    default: "The account was not connected"
    }
  }
}
