import ConnectorKit

/// Renews the tokens of one account, once.
struct Renewals: Sendable {
  /// What is to be renewed.
  struct Request: Sendable {
    let account: Account
    /// The tokens that are known; nil at first.
    let known: TokenSet?
    /// An access token that the vendor no longer takes.
    let refused: String?
    /// Tokens that an earlier renewal got and could not store.
    let unsaved: TokenSet?
  }

  /// What came of it.
  struct Outcome: Sendable {
    let result: Result<TokenSet, AccessTokenFailure>
    /// Tokens that were got and could not be stored.
    var unsaved: TokenSet?
  }

  /// Set while a renewal changes an account, so that whoever watches accounts knows its own change.
  @TaskLocal private static var changing: String?

  private let accounts: Accounts
  private let applications: OAuthApplications
  private let requests: TokenRequests
  private let clock: Clock

  init(
    accounts: Accounts, applications: OAuthApplications, requests: TokenRequests, clock: Clock
  ) {
    self.accounts = accounts
    self.applications = applications
    self.requests = requests
    self.clock = clock
  }

  /// Whether the current task is a renewal that changes this account.
  func isChanging(_ id: String) -> Bool { Self.changing == id }

  /// Whether another access token could be had in the place of these.
  func canRenew(_ tokens: TokenSet, of account: Account) -> Bool {
    guard case .oauth2(let oauth)? = accounts.integrations[account.integration]?.authentication
    else { return false }
    return oauth.flow == .clientCredentials || tokens.refreshToken != nil
  }

  func renew(_ request: Request) async -> Outcome {
    do throws(AccessTokenFailure) {
      return try await attempt(request)
    } catch {
      return Outcome(result: .failure(error), unsaved: nil)
    }
  }

  private func attempt(_ request: Request) async throws(AccessTokenFailure) -> Outcome {
    let account = request.account
    guard case .oauth2(let oauth)? = accounts.integrations[account.integration]?.authentication
    else { throw .platform(.conflict("'\(account.integration)' does not use OAuth 2")) }
    let credentials = try credentials(of: account.id)
    let stored = TokenSet(credentials: credentials)
    if let stored, stored.accessToken != request.refused, stored.isUsable(at: clock.now()),
      stored != request.known
    {
      return Outcome(result: .success(stored))
    }
    if let unsaved = request.unsaved {
      return try await store(unsaved, of: account, replacing: credentials)
    }
    let grant = try await grant(oauth, stored, account, credentials)
    guard
      let application = applications.application(
        for: account.integration, credentials: credentials)
    else {
      throw .misconfigured(
        "no OAuth application is registered for '\(account.integration)'", retryAfterSeconds: 10)
    }
    let tokens: TokenSet
    do {
      tokens = try await requests.send(grant, to: oauth, as: application, origin: account.origin)
        .keeping(stored)
    } catch {
      throw try await failure(error, oauth, account, credentials)
    }
    return try await store(tokens, of: account, replacing: credentials)
  }

  private func grant(
    _ oauth: OAuth2, _ stored: TokenSet?, _ account: Account, _ credentials: [String: String]
  ) async throws(AccessTokenFailure) -> TokenGrant {
    if oauth.flow == .clientCredentials {
      return .clientCredentials(scope: oauth.scopes.map(\.name).joined(separator: " "))
    }
    // An account may have kept a refresh token alone.
    if let token = stored?.refreshToken ?? credentials["refresh_token"] {
      return .refreshToken(token)
    }
    throw try await end(
      account, credentials,
      "the access token has ended and there is no refresh token; connect the account again")
  }

  /// Stores what was got, before anybody uses it. What somebody stored meanwhile is worth more: it is the
  /// newer consent.
  private func store(
    _ tokens: TokenSet, of account: Account, replacing credentials: [String: String]
  ) async throws(AccessTokenFailure) -> Outcome {
    do {
      try await exchange(
        account.id, credentials, tokens.credentials(replacingIn: credentials), .active, nil)
      return Outcome(result: .success(tokens))
    } catch {
      switch error {
      case .conflict:
        guard let stored = TokenSet(credentials: try self.credentials(of: account.id)),
          stored.isUsable(at: clock.now())
        else { throw .platform(error) }
        return Outcome(result: .success(stored))
      case .notFound: throw .platform(error)
      default: return Outcome(result: .failure(.platform(error)), unsaved: tokens)
      }
    }
  }

  /// What a refusal means for the account.
  private func failure(
    _ failure: TokenFailure, _ oauth: OAuth2, _ account: Account, _ credentials: [String: String]
  ) async throws(AccessTokenFailure) -> AccessTokenFailure {
    switch failure {
    case .unavailable(let message, let seconds):
      return .unavailable(message, retryAfterSeconds: seconds ?? 1)
    case .unreadable(let message):
      return .unavailable(message, retryAfterSeconds: 5)
    case .refused(let code, _):
      // RFC 6749, section 5.2: the grant is no more. What an account's own application is refused for is
      // the account's matter too; the operator's application is the operator's.
      let isOwn = credentials["client_id"] != nil
      let isClient = ["invalid_client", "unauthorized_client"].contains(code)
      if code == "invalid_grant" || isClient && isOwn {
        return try await end(account, credentials, failure.description)
      }
      return .misconfigured(failure.description, retryAfterSeconds: 10)
    }
  }

  /// Marks the account as one that needs a person, and forgets the tokens that are no more, so that
  /// nothing tries them again after a restart either.
  private func end(
    _ account: Account, _ credentials: [String: String], _ message: String
  ) async throws(AccessTokenFailure) -> AccessTokenFailure {
    do {
      try await exchange(
        account.id, credentials, TokenSet.removed(from: credentials), .needsReauth, message)
      return .needsReauth(message)
    } catch {
      // It was connected again while the old grant was being refused.
      if case .conflict = error {
        return .unavailable("the account was changed meanwhile", retryAfterSeconds: 0)
      }
      return .platform(error)
    }
  }

  private func exchange(
    _ id: String, _ old: [String: String], _ new: [String: String], _ status: AccountStatus,
    _ lastError: String?
  ) async throws(PlatformError) {
    do {
      try await Self.$changing.withValue(id) {
        try await accounts.exchangeCredentials(
          of: id, from: old, to: new, status: status, lastError: lastError)
      }
    } catch {
      throw PlatformError(error)
    }
  }

  private func credentials(of id: String) throws(AccessTokenFailure) -> [String: String] {
    do {
      return try accounts.credentials(of: id)
    } catch {
      throw .platform(error)
    }
  }
}
