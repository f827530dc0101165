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
  private let cursors: CursorSigner

  private static let shortest = 60_000
  private static let usual = 7 * 86_400_000
  private static let longest = 30 * 86_400_000

  package init(
    database: any Database, keys: Keys, accounts: Accounts, clock: Clock, redirectURIs: [String]
  ) {
    self.database = database
    key = keys.tokens
    self.accounts = accounts
    self.clock = clock
    self.redirectURIs = redirectURIs
    cursors = CursorSigner(keys.cursors)
  }

  /// Makes a link token.
  /// - Parameter ownPage: where browsers may be sent too, with nobody's leave.
  /// - Returns: its text, which is shown this once, and what it is for.
  /// - Throws: `PlatformError.invalid` with everything that is wrong, `.notFound` when the account is
  ///   not there, `.unavailable`.
  package func create(
    _ draft: LinkTokenDraft, ownPage: String? = nil
  ) async throws(PlatformError) -> (text: String, link: LinkToken) {
    var problems = draft.problems
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
    if let uri = draft.redirectURI, uri != ownPage, !redirectURIs.contains(uri) {
      problems.append(
        InvalidField(at: "redirect_uri", message: "is not one of those that the operator allows"))
    }
    let now = clock.now()
    let expiresAt = draft.expiresAt ?? now + Self.usual
    if !(now + Self.shortest...now + Self.longest).contains(expiresAt) {
      problems.append(
        InvalidField(
          at: "expires_at", message: "must be 60 seconds to 30 days ahead"))
    }
    guard problems.isEmpty, let tenantID = account?.tenantID ?? draft.tenantID else {
      throw .invalid(problems)
    }
    let (id, text) = try Accounts.secrets { () throws(SecretsError) in
      (try newIdentifier(clock), try OneTimeText.new())
    }
    let link = LinkToken(
      id: id, tenantID: tenantID, accountID: account?.id, integration: integration,
      settings: draft.settings, redirectURI: draft.redirectURI, createdAt: now,
      expiresAt: expiresAt)
    try await keep(link, text)
    return (text, link)
  }

  private func keep(_ link: LinkToken, _ text: String) async throws(PlatformError) {
    guard let code = OneTimeText.code(of: text, for: .linkToken, under: key) else {
      throw .unavailable(SecretsError.unavailable.description)
    }
    let values: [SQLValue] = [
      .text(link.id), .blob(code), .text(link.tenantID), SQLValue(link.accountID),
      SQLValue(link.integration), .text(Accounts.text(of: link.settings)),
      SQLValue(link.redirectURI), .integer(link.createdAt), .integer(link.expiresAt),
    ]
    try await database.writing { session in
      try session.run(
        """
        INSERT INTO link_tokens
          (id, code, tenant_id, account_id, integration, settings, redirect_uri, created_at,
           expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """, values)
    }
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
        SELECT id, tenant_id, account_id, integration, settings, redirect_uri, created_at,
          expires_at
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
        RETURNING id, tenant_id, account_id, integration, settings, redirect_uri, created_at,
          expires_at
        """, [.blob(code), .integer(now)]
      ).first.map(LinkToken.init)
    }
    guard let link else { throw Self.notFound }
    return link
  }

  /// A page of the link tokens that can still be used, newest first.
  /// - Parameter tenantID: shows that tenant's alone; nil shows all.
  /// - Throws: `PlatformError.invalid` for a limit or a cursor, `.unavailable`.
  package func list(
    tenantID: String? = nil, _ request: ListRequest = ListRequest()
  ) throws(PlatformError) -> ListPage<LinkToken> {
    let limit = try request.checkedLimit()
    let list = ["link_tokens", tenantID]
    var before: String?
    if let cursor = request.cursor { before = try cursors.place(cursor, in: list) }
    let values: [SQLValue] = [
      SQLValue(before), SQLValue(tenantID), .integer(clock.now()), .integer(limit + 1),
    ]
    let found = try database.reading { session in
      try session.rows(
        """
        SELECT id, tenant_id, account_id, integration, settings, redirect_uri, created_at,
          expires_at
        FROM link_tokens
        WHERE (CAST($1 AS TEXT) IS NULL OR id < CAST($1 AS TEXT))
          AND (CAST($2 AS TEXT) IS NULL OR tenant_id = CAST($2 AS TEXT))
          AND used_at IS NULL AND expires_at > $3
        ORDER BY id DESC LIMIT $4
        """, values
      ).map(LinkToken.init)
    }
    return ListPage(found: found, limit: limit) { cursors.text(of: $0.id, in: list) }
  }

  /// Ends a link token that nobody has used.
  /// - Parameter tenantID: the tenant whose it must be; nil takes any.
  /// - Returns: what it was for.
  /// - Throws: `PlatformError.notFound`, `.unavailable`.
  package func revoke(_ id: String, tenantID: String? = nil) async throws(PlatformError)
    -> LinkToken
  {
    let now = clock.now()
    let link = try await database.writing { session in
      try session.rows(
        """
        DELETE FROM link_tokens
        WHERE id = $1 AND (CAST($2 AS TEXT) IS NULL OR tenant_id = CAST($2 AS TEXT))
          AND used_at IS NULL AND expires_at > $3
        RETURNING id, tenant_id, account_id, integration, settings, redirect_uri, created_at,
          expires_at
        """, [.text(id), SQLValue(tenantID), .integer(now)]
      ).first.map(LinkToken.init)
    }
    guard let link else {
      throw .notFound("there is no such link token; it may have been used or have expired")
    }
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

  func formToken(for browser: String) -> String? {
    OneTimeText.code(of: browser, for: .form, under: key).map { base64URLText(of: $0) }
  }

  private static let notFound = PlatformError.notFound(
    "the link is not valid, was used already or has expired; ask for a new one")
}
