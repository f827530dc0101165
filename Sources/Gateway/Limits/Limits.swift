import ConnectorKit
import Platform

/// How often a token, a key and an account may be used; nil for as often as they like.
package struct LimitSettings: Sendable {
  /// Requests with one MCP server's token, and requests with one API key.
  package var token: RateQuota?
  /// Calls through one account.
  package var account: RateQuota?
  /// Calls of one vendor that may be under way, which tenants share; nil for any number.
  package var callsPerVendor: Int?

  /// No limits.
  package static let off = LimitSettings()

  /// Settings.
  package init(token: RateQuota? = nil, account: RateQuota? = nil, callsPerVendor: Int? = nil) {
    self.token = token
    self.account = account
    self.callsPerVendor = callsPerVendor
  }
}

/// What keeps one caller from using up what is everyone's. A vendor's own limits are another matter, and
/// are passed on as they come.
final class Limits: Sendable {
  private let tokens: RateWindows?
  private let accounts: RateWindows?
  private let shares: CallShares?

  init(_ settings: LimitSettings, clock: Clock) {
    tokens = settings.token.map { RateWindows("token", $0, clock: clock) }
    accounts = settings.account.map { RateWindows("account", $0, clock: clock) }
    shares = settings.callsPerVendor.map(CallShares.init)
  }

  /// Counts a request with the token of an MCP server, or with an API key; nil when nobody counts.
  /// - Parameter id: of the server or the key.
  func useToken(_ id: String) -> RateVerdict? { tokens?.take(id) }

  /// Counts a call through an account, and says why it is not made; nil when it is.
  func refusal(of account: Account) -> (failure: CallFailure, isFirst: Bool)? {
    guard let verdict = accounts?.take(account.id), !verdict.isAllowed else { return nil }
    return (CallFailure(verdict, "this account"), verdict.isFirstRefusal)
  }

  /// Makes a call if its tenant may have another one under way.
  /// - Throws: `CallFailure`, also when it may not.
  func sharing<Value: Sendable>(
    _ account: Account, _ body: () async throws(CallFailure) -> Value
  ) async throws(CallFailure) -> Value {
    guard let shares else { return try await body() }
    guard shares.begin(account.integration, account.tenantID) else {
      throw CallFailure(
        code: .tooManyCalls,
        message: "as many calls of this tenant are under way as may be at a time; nothing was "
          + "done; try again when one has ended")
    }
    defer { shares.end(account.integration, account.tenantID) }
    return try await body()
  }
}

extension CallFailure {
  /// A call that was one too many.
  init(_ verdict: RateVerdict, _ subject: String) {
    self.init(
      code: .tooManyCalls, message: verdict.message(subject), rateLimit: verdict.rateLimit)
  }
}
