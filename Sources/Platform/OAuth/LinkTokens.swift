import ConnectorKit
import Secrets
package import Store

/// Link tokens: 32 random bytes, good for connecting one account once.
package struct LinkTokens: Sendable {
  private let database: any Database
  private let key: SecretKey
  private let accounts: Accounts
  private let clock: Clock
  /// Where browsers may be sent at the end, letter by letter (RFC 9700, section 4.1.3).
  private let redirectURIs: [String]

  private static let longestSeconds = 30 * 86_400

  package init(
    database: any Database, keys: Keys, accounts: Accounts, clock: Clock, redirectURIs: [String]
  ) {
    self.database = database
    key = keys.tokens
    self.accounts = accounts
    self.clock = clock
    self.redirectURIs = redirectURIs
  }

  /// Makes a link token.
  /// - Returns: its text, which is shown this once, and what it is for.
  /// - Throws: `PlatformError.invalid` with everything that is wrong, `.notFound` when the account is
  ///   not there, `.unavailable`.
  package func create(
    _ draft: LinkTokenDraft
  ) async throws(PlatformError) -> (text: String, link: LinkToken) {
    var problems: [InvalidField] = []
    let account = try draft.accountID.map { id throws(PlatformError) in try accounts.get(id) }
    if let account {
      if let tenant = draft.tenantID, tenant != account.tenantID {
        problems.append(InvalidField(at: "tenant_id", message: "is not the account's"))
      }
      if let integration = draft.integration, integration != account.integration {
        problems.append(InvalidField(at: "integration", message: "is not the account's"))
      }
    } else if let tenant = draft.tenantID {
      if let flaw = RequestObject.flaw(of: tenant, maximum: 200) {
        problems.append(InvalidField(at: "tenant_id", message: flaw))
      }
    } else {
      problems.append(
        InvalidField(
          at: "tenant_id", message: "is missing; give it, or 'integrated_account_id' to reconnect"))
    }
    let integration = account?.integration ?? draft.integration
    if let integration {
      if let descriptor = accounts.integrations[integration] {
        let known = descriptor.settings.map(\.name)
        for name in draft.settings.keys.sorted() where !known.contains(name) {
          problems.append(
            InvalidField(at: "settings", name, message: "'\(integration)' has no such setting"))
        }
      } else {
        problems.append(InvalidField(at: "integration", message: "there is no such integration"))
      }
    } else if !draft.settings.isEmpty {
      problems.append(InvalidField(at: "settings", message: "needs an 'integration'"))
    }
    if let uri = draft.redirectURI, !redirectURIs.contains(uri) {
      problems.append(
        InvalidField(at: "redirect_uri", message: "is not one of those that the operator allows"))
    }
    if !(60...Self.longestSeconds).contains(draft.lifetimeSeconds) {
      problems.append(
        InvalidField(
          at: "expires_at", message: "must be 60 seconds to 30 days ahead"))
    }
    guard problems.isEmpty, let tenantID = account?.tenantID ?? draft.tenantID else {
      throw .invalid(problems)
    }
    let link = LinkToken(
      tenantID: tenantID, accountID: account?.id, integration: integration,
      settings: draft.settings, redirectURI: draft.redirectURI,
      expiresAt: clock.now() + draft.lifetimeSeconds * 1_000)
    return (try await keep(link), link)
  }

  private func keep(_ link: LinkToken) async throws(PlatformError) -> String {
    let text = try Accounts.secrets { () throws(SecretsError) in try OneTimeText.new() }
    guard let code = OneTimeText.code(of: text, for: .linkToken, under: key) else {
      throw .unavailable(SecretsError.unavailable.description)
    }
    let values: [SQLValue] = [
      .blob(code), .text(link.tenantID), SQLValue(link.accountID), SQLValue(link.integration),
      .text(Accounts.text(of: link.settings)), SQLValue(link.redirectURI),
      .integer(link.expiresAt),
    ]
    try await database.writing { session in
      try session.run(
        """
        INSERT INTO link_tokens
          (code, tenant_id, account_id, integration, settings, redirect_uri, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """, values)
    }
    return text
  }

  /// What a link token is for, without using it up.
  /// - Throws: `PlatformError.notFound` when it is unknown, used or expired, in the same words.
  package func find(_ text: String) throws(PlatformError) -> LinkToken {
    guard let code = OneTimeText.code(of: text, for: .linkToken, under: key) else {
      throw Self.notFound
    }
    let now = clock.now()
    let link = try database.reading { session in
      try session.row(
        """
        SELECT tenant_id, account_id, integration, settings, redirect_uri, expires_at
        FROM link_tokens WHERE code = $1 AND used_at IS NULL AND expires_at > $2
        """, [.blob(code), .integer(now)]
      ).map(LinkToken.init)
    }
    guard let link else { throw Self.notFound }
    return link
  }

  /// Uses a link token up. Of any number who try, one succeeds.
  /// - Throws: `PlatformError.notFound` when it is unknown, used or expired, in the same words.
  package func use(_ text: String) async throws(PlatformError) -> LinkToken {
    guard let code = OneTimeText.code(of: text, for: .linkToken, under: key) else {
      throw Self.notFound
    }
    let now = clock.now()
    let link = try await database.writing { session in
      try session.rows(
        """
        UPDATE link_tokens SET used_at = $2
        WHERE code = $1 AND used_at IS NULL AND expires_at > $2
        RETURNING tenant_id, account_id, integration, settings, redirect_uri, expires_at
        """, [.blob(code), .integer(now)]
      ).first.map(LinkToken.init)
    }
    guard let link else { throw Self.notFound }
    return link
  }

  /// Deletes link tokens that have ended.
  /// - Returns: how many.
  @discardableResult
  package func sweepExpired() async throws(PlatformError) -> Int {
    let now = clock.now()
    return try await database.writing { session in
      try session.run("DELETE FROM link_tokens WHERE expires_at <= $1", [.integer(now)])
    }
  }

  private static let notFound = PlatformError.notFound(
    "the link is not valid, was used already or has expired; ask for a new one")
}
