import ConnectorKit
import Platform
import Synchronization

/// The accounts that are being called, ready in memory: a call of one that was called before opens
/// neither the database nor anything sealed.
final class LiveAccounts: Sendable {
  private let installation: Installation
  private let tokens: AccessTokens
  private let transport: any Transport
  private let state = Mutex(State())

  private struct State {
    var entries: [String: LiveAccount] = [:]
    /// Counts changes, so that what was read before one is not kept after it.
    var changes = 0
  }

  init(_ installation: Installation, tokens: AccessTokens, transport: any Transport) {
    self.installation = installation
    self.tokens = tokens
    self.transport = transport
    installation.accounts.observe { [weak self] id in
      self?.state.withLock { state in
        state.changes += 1
        state.entries[id] = nil
      }
    }
  }

  /// An account as it is now.
  /// - Throws: `PlatformError`.
  func account(_ id: String) throws(PlatformError) -> LiveAccount {
    let (found, changes) = state.withLock { ($0.entries[id], $0.changes) }
    if let found { return found }
    let account = try installation.accounts.get(id)
    guard let integration = installation.integrations[account.integration] else {
      throw .conflict("this build does not have the integration '\(account.integration)'")
    }
    let live: LiveAccount
    if case .oauth2 = integration.authentication {
      live = LiveAccount(account, integration, tokens, transport, credentials: nil)
    } else {
      let credentials = try installation.accounts.callCredentials(of: account)
      live = LiveAccount(account, integration, tokens, transport, credentials: credentials)
    }
    state.withLock { state in
      if state.changes == changes { state.entries[id] = live }
    }
    return live
  }

  /// Gives an account the status that a call has shown it to have, when that is another.
  func mark(_ live: LiveAccount, _ status: AccountStatus, lastError: String? = nil) async {
    guard live.account.status != status else { return }
    // Where the account is gone, or may not become this, there is nothing to be done.
    _ = try? await installation.accounts.mark(
      live.account.id, status: status, lastError: lastError, asOf: live.seen)
  }
}

/// One account, until it is changed.
final class LiveAccount: Sendable {
  let account: Account
  let integration: IntegrationDescriptor
  private let tokens: AccessTokens
  private let transport: any Transport
  /// The account whose credentials calls show; nil when they show access tokens, which change by
  /// themselves.
  let seen: Account?
  private let state: Mutex<State>

  private struct State {
    var connection: Connection?
    /// The access token that the connection has.
    var token: String?
    /// What the connection is made of when it has none.
    var credentials: [String: String]?
  }

  /// - Parameter credentials: nil when they are access tokens that come and go.
  fileprivate init(
    _ account: Account, _ integration: IntegrationDescriptor, _ tokens: AccessTokens,
    _ transport: any Transport, credentials: [String: String]?
  ) {
    self.account = account
    self.integration = integration
    self.tokens = tokens
    self.transport = transport
    seen = credentials == nil ? nil : account
    state = Mutex(State(credentials: credentials))
  }

  /// The connection to call through, and the access token in it.
  func connection() async throws(CallFailure) -> (Connection, token: String?) {
    if account.status == .connecting {
      throw CallFailure(
        code: .accountNotReady, message: "the account has not been connected yet; nothing was sent")
    }
    let (kept, known, credentials) = state.withLock { ($0.connection, $0.token, $0.credentials) }
    if let credentials {
      if let kept { return (kept, nil) }
      return (try connect(credentials, token: nil), nil)
    }
    let token: String
    do throws(AccessTokenFailure) {
      token = try await tokens.accessToken(of: account)
    } catch {
      throw CallFailure(error)
    }
    if let kept, known == token { return (kept, token) }
    return (try connect(["access_token": token], token: token), token)
  }

  /// Notes that the vendor has refused an access token.
  /// - Returns: whether another can be had.
  func refuse(_ token: String) -> Bool { tokens.refuse(token, of: account) }

  private func connect(
    _ credentials: [String: String], token: String?
  ) throws(CallFailure) -> Connection {
    let clock = Clock.system
    do throws(AccountError) {
      let connection = try Connection(
        to: integration, settings: account.settings, credentials: credentials,
        transport: transport, origin: account.origin, now: { clock.now() / 1_000 })
      state.withLock { ($0.connection, $0.token) = (connection, token) }
      return connection
    } catch {
      throw CallFailure(code: .accountNotReady, message: "the account cannot be used: \(error)")
    }
  }
}

extension CallFailure {
  /// No access token.
  fileprivate init(_ failure: AccessTokenFailure) {
    switch failure {
    case .needsReauth(let message):
      self.init(
        code: .accountNotReady,
        message: "the account has to be connected again; nothing was sent: \(message)")
    case .unavailable(let message, let seconds), .misconfigured(let message, let seconds):
      self.init(
        code: .unavailable,
        message: "no access token can be had; nothing was sent: \(message); try again in "
          + "\(seconds) seconds")
    case .platform(let error): self.init(error)
    }
  }

  /// What the platform says.
  init(_ error: PlatformError) {
    let code: Code =
      switch error {
      case .notFound, .forbidden, .unauthorized: .accountNotReady
      case .invalid: .invalidArguments
      case .conflict: .idempotencyConflict
      case .unavailable: .unavailable
      }
    self.init(code: code, message: "\(error)")
  }
}
