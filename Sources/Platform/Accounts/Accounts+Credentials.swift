import ConnectorKit
import Secrets
import Store
import StrictJSON

extension Accounts {
  /// Everything that is kept secret of an account: what the spec's authentication names and what an
  /// authorization server gave besides.
  /// - Throws: `PlatformError.notFound`, `.unavailable` when they cannot be opened.
  package func credentials(of id: String) throws(PlatformError) -> [String: String] {
    let sealed = try database.reading { session in
      try session.row("SELECT credentials FROM accounts WHERE id = $1", [.text(id)])?.blob(0)
    }
    guard let sealed else { throw Self.notFound }
    let identity = SealedIdentity.credentials(ofAccount: id)
    guard let bytes = try? keys.sealer.open(sealed, for: identity),
      let text = String(validating: bytes, as: UTF8.self),
      let map = try? textMap(text, column: 0)
    else {
      noteUnopenable(id)
      throw Self.unopenable
    }
    return map
  }

  /// Makes it show that an account cannot be used until somebody enters its credentials again.
  private func noteUnopenable(_ id: String) {
    let now = clock.now()
    database.enqueue { session in
      try session.run(
        """
        UPDATE accounts SET status = 'needs_reauth', last_error = $2, updated_at = $3
        WHERE id = $1 AND status = 'active'
        """, [.text(id), .text(Self.unopenable.description), .integer(now)])
    } finish: { [weak self] _ in
      self?.notify(id)
    }
  }

  private static let unopenable = PlatformError.unavailable(
    "what the account keeps secret cannot be opened: it was changed, or sealed with another master key; "
      + "enter its credentials again")

  /// The credentials that a call needs: those that the spec's authentication names.
  /// - Throws: as `credentials(of:)`, and `PlatformError.conflict` when this build does not have the
  ///   integration.
  package func callCredentials(of account: Account) throws(PlatformError) -> [String: String] {
    guard let integration = integrations[account.integration] else {
      throw Self.missing(account.integration)
    }
    let names = integration.authentication.credentials.map(\.name)
    return try credentials(of: account.id).filter { names.contains($0.key) }
  }

  /// Puts credentials that somebody has entered again in the place of the old ones.
  /// - Parameter status: what the account is then.
  /// - Throws: `PlatformError.notFound`, `.invalid` with everything that is wrong, `.conflict`,
  ///   `.unavailable`.
  @discardableResult
  package func replaceCredentials(
    of id: String, with credentials: [String: String], status: AccountStatus = .active
  ) async throws(PlatformError) -> Account {
    let account = try get(id)
    guard let integration = integrations[account.integration] else {
      throw Self.missing(account.integration)
    }
    var rules = AccountRules()
    rules.check(credentials: credentials, of: integration, isComplete: true)
    try rules.enforce()
    return try await keepCredentials(of: id, credentials, status: status)
  }

  /// Keeps what an authorization server gave, which is more than the spec names: refresh tokens, times.
  /// - Throws: `PlatformError.notFound`, `.unavailable`.
  @discardableResult
  package func keepCredentials(
    of id: String, _ credentials: [String: String], status: AccountStatus = .active
  ) async throws(PlatformError) -> Account {
    let sealed = try Self.secrets { () throws(SecretsError) in try seal(credentials, of: id) }
    let now = clock.now()
    return try await change(id) { session, _ in
      try session.run(
        """
        UPDATE accounts SET credentials = $2, status = $3, last_error = NULL, updated_at = $4
        WHERE id = $1
        """, [.text(id), .blob(sealed), .text(status.rawValue), .integer(now)])
    }
  }

  func seal(_ credentials: [String: String], of id: String) throws(SecretsError) -> [UInt8] {
    try keys.sealer.seal(
      JSONWriter.bytes(of: credentials), for: SealedIdentity.credentials(ofAccount: id))
  }
}
