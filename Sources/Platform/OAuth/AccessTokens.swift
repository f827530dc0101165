import Synchronization

/// Gives a valid access token for an account at each call.
///
/// A token is renewed 60 to 180 seconds before it ends, by one request at a time for an account however
/// many callers there are; meanwhile they get the old one while it holds, and wait for the new one after.
/// What an answer brings is stored before anybody uses it, so that the end of the process loses no
/// rotated refresh token that was used.
package final class AccessTokens: Sendable {
  private let renewals: Renewals
  private let clock: Clock
  private let jitter: Jitter
  private let entries = Mutex<[String: Entry]>([:])

  /// What is known of an account's tokens.
  private struct Entry {
    var tokens: TokenSet?
    /// When the next renewal is due; nil for a token without an end.
    var renewAt: Int?
    var renewal: Task<Result<TokenSet, AccessTokenFailure>, Never>?
    /// An access token that the vendor no longer takes.
    var refused: String?
    /// Tokens that could not be stored yet, so that nobody uses them.
    var unsaved: TokenSet?
    var failures = 0
    /// When something may be tried again after a failure.
    var retryAt = Int.min
    var failure: AccessTokenFailure?
    /// Whether somebody changed the account while it was being renewed.
    var isChanged = false
  }

  private enum Step {
    case use(String)
    case wait(Task<Result<TokenSet, AccessTokenFailure>, Never>)
    case fail(AccessTokenFailure)
  }

  private static let shortestBackoff = 1_000
  private static let longestBackoff = 60_000
  /// What a server may ask for with `Retry-After`, in seconds.
  private static let longestWish = 300
  /// A token that was just obtained and is refused is not helped by another.
  private static let refusableAfter = 60_000

  package init(
    accounts: Accounts, applications: OAuthApplications, requests: TokenRequests, clock: Clock,
    jitter: Jitter = .system
  ) {
    renewals = Renewals(
      accounts: accounts, applications: applications, requests: requests, clock: clock)
    self.clock = clock
    self.jitter = jitter
    accounts.observe { [weak self] id in self?.noteChange(of: id) }
  }

  /// A valid access token.
  /// - Parameter account: one whose integration authenticates with OAuth 2.
  /// - Throws: `AccessTokenFailure`.
  package func accessToken(of account: Account) async throws(AccessTokenFailure) -> String {
    switch step(for: account) {
    case .use(let token): return token
    case .fail(let failure): throw failure
    case .wait(let renewal): return try await renewal.value.get().accessToken
    }
  }

  private func step(for account: Account) -> Step {
    let now = clock.now()
    return entries.withLock { entries in
      var entry = entries[account.id] ?? Entry()
      defer { entries[account.id] = entry }
      let mayTry = now >= entry.retryAt
      if let tokens = entry.tokens, tokens.isUsable(at: now) {
        let isDue = entry.renewAt.map { now >= $0 } ?? false
        if isDue, entry.renewal == nil, mayTry { entry.renewal = begin(account, entry) }
        return .use(tokens.accessToken)
      }
      if let renewal = entry.renewal { return .wait(renewal) }
      if !mayTry, let failure = entry.failure {
        return .fail(failure.waiting((entry.retryAt &- now &+ 999) / 1_000))
      }
      let renewal = begin(account, entry)
      entry.renewal = renewal
      return .wait(renewal)
    }
  }

  /// Begins a renewal of its own: it goes on when the caller who caused it leaves, since an answer that
  /// is not read would lose a rotated refresh token.
  private func begin(
    _ account: Account, _ entry: Entry
  ) -> Task<Result<TokenSet, AccessTokenFailure>, Never> {
    let request = Renewals.Request(
      account: account, known: entry.tokens, refused: entry.refused, unsaved: entry.unsaved)
    return Task.detached { [self] in
      let outcome = await renewals.renew(request)
      finish(account.id, outcome)
      return outcome.result
    }
  }

  private func finish(_ id: String, _ outcome: Renewals.Outcome) {
    let now = clock.now()
    entries.withLock { entries in
      guard var entry = entries[id] else { return }
      if case .failure(.platform(.notFound)) = outcome.result {
        entries[id] = nil
        return
      }
      entry.renewal = nil
      entry.unsaved = outcome.unsaved
      switch outcome.result {
      case .success(let tokens):
        entry.tokens = tokens
        entry.renewAt = renewal(of: tokens)
        entry.refused = entry.refused == tokens.accessToken ? entry.refused : nil
        (entry.failures, entry.retryAt, entry.failure) = (0, .min, nil)
      case .failure(let failure):
        entry.failures += 1
        entry.failure = failure
        entry.retryAt = retry(after: failure, entry.failures, at: now)
        if case .needsReauth = failure { entry.tokens = nil }
      }
      // Whoever changed the account meanwhile has other tokens in mind; they are read at the next call.
      entries[id] = entry.isChanged ? Entry(unsaved: entry.unsaved) : entry
    }
  }

  /// When a token is to be renewed: earlier than its end, but not before half of its life.
  private func renewal(of tokens: TokenSet) -> Int? {
    guard let expiresAt = tokens.expiresAt else { return nil }
    let lead = jitter(60_000...180_000)
    return expiresAt - min(lead, (tokens.lifetime ?? 0) / 2)
  }

  private func retry(after failure: AccessTokenFailure, _ failures: Int, at now: Int) -> Int {
    let doubled = min(Self.shortestBackoff << min(failures - 1, 6), Self.longestBackoff)
    let wait =
      switch failure {
      case .needsReauth: Int.max
      case .unavailable(_, let seconds), .misconfigured(_, let seconds):
        max(doubled, min(seconds, Self.longestWish) * 1_000)
      case .platform: doubled
      }
    return wait == .max ? .max : now + wait + jitter(0...wait / 4)
  }

  /// Notes that the vendor has refused a token with 401, so that the next call gets another.
  /// - Returns: whether another can be had; if not, the account needs a person.
  package func refuse(_ token: String, of account: Account) -> Bool {
    let now = clock.now()
    return entries.withLock { entries in
      guard var entry = entries[account.id], let tokens = entry.tokens else { return true }
      // Somebody else was told the same, or it was renewed since.
      guard tokens.accessToken == token else { return true }
      guard renewals.canRenew(tokens, of: account),
        now - tokens.obtainedAt >= Self.refusableAfter
      else { return false }
      entry.refused = token
      entry.tokens = nil
      entries[account.id] = entry
      return true
    }
  }

  /// What somebody else does to an account ends what is known of its tokens. The renewal's own changes
  /// are told apart by what it says it did.
  private func noteChange(of id: String) {
    guard !renewals.isChanging(id) else { return }
    entries.withLock { entries in
      guard let entry = entries[id] else { return }
      if entry.renewal == nil {
        entries[id] = entry.refused.map { Entry(refused: $0) }
      } else {
        entries[id]?.isChanged = true
      }
    }
  }
}
