import Secrets
package import Store
import Synchronization

/// The keys to the API. Whoever shows one is known without a look at the database; when a key was used
/// last is noted in memory, and written now and then.
package final class APIKeys: Sendable {
  let database: any Database
  private let keys: Keys
  let clock: Clock
  let cursors: CursorSigner
  private let table = CodeTable<APIKey>()
  private let refreshing = Mutex(())
  private let uses = Uses()

  private static let prefix = "tenon_"
  private static let length = prefix.utf8.count + 43
  private static let shortestLife = 60_000

  /// Reads every key that is not revoked.
  /// - Throws: `PlatformError.unavailable`.
  package init(
    database: any Database, keys: Keys, accounts: Accounts, clock: Clock
  ) throws(PlatformError) {
    self.database = database
    self.keys = keys
    self.clock = clock.goingForward()
    cursors = CursorSigner(keys.cursors)
    let table = table
    try database.reading { session in
      let rows = try session.rows(
        """
        SELECT id, name, scope, tenant_id, account_id, expires_at, created_at, last_used_at,
          revoked_at, key_code
        FROM api_keys WHERE revoked_at IS NULL
        """)
      for row in rows { table.set(try APIKey(row), id: try row.text(0), code: try row.blob(9)) }
    }
    accounts.observe { [weak self] account in self?.refresh(account: account) }
  }

  /// Who has shown the key with this id, unless it has expired or was revoked since.
  package func principal(id: String) -> Principal? {
    table.value(ofID: id).flatMap { $0.holds(at: clock.now()) ? $0.principal : nil }
  }

  /// Who shows a key, unless it has expired or was revoked.
  /// - Parameter key: as it came; anything may be in it.
  package func principal(forKey key: some Collection<UInt8>) -> Principal? {
    guard key.count == Self.length, key.starts(with: Self.prefix.utf8),
      let found = table.value(for: keys.tokens.authenticationCode(of: key))
    else { return nil }
    return use(found)
  }

  /// Who has shown a key before, unless it has expired or was revoked since.
  package func principal(ofKeyID id: String) -> Principal? { table.value(ofID: id).flatMap(use) }

  /// Whether a key is let in at this moment; that is no use of it.
  package func holds(_ id: String) -> Bool {
    table.value(ofID: id)?.holds(at: clock.now()) ?? false
  }

  private func use(_ key: APIKey) -> Principal? {
    let now = clock.now()
    guard key.holds(at: now) else { return nil }
    uses.note(key.id, at: now, count: 1)
    return key.principal
  }

  /// Writes when keys were used last, each at most once a minute, and all of them at the end.
  /// - Throws: `PlatformError.unavailable`; what was not written is tried again.
  package func writeUses(isLast: Bool = false) async throws(PlatformError) {
    try await uses.write(at: clock.now(), isLast: isLast) { due throws(PlatformError) in
      try await database.writing { session in
        for (id, use) in due {
          try session.run(
            "UPDATE api_keys SET last_used_at = $2 WHERE id = $1", [.text(id), .integer(use.at)])
        }
      }
    }
  }

  /// Makes a key.
  /// - Returns: the key as it is kept, and its text, which is not kept and cannot be had again.
  /// - Throws: `PlatformError.invalid` with everything that is wrong, `.unavailable`.
  package func create(
    _ draft: APIKeyDraft
  ) async throws(PlatformError) -> (key: APIKey, text: String) {
    let now = clock.now()
    var rules = AccountRules(draft.problems)
    rules.check(name: draft.name)
    rules.check(expiresAt: draft.expiresAt, now: now, shortestLife: Self.shortestLife)
    if let tenant = draft.tenantID { rules.check(tenantID: tenant) }
    switch (draft.scope, draft.accountID) {
    case (.account, nil):
      rules.add("/integrated_account_id", "is missing: a key of scope 'account' has one account")
    case (.admin, .some), (.proxy, .some):
      rules.add(
        "/integrated_account_id", "is for keys of scope 'account'; use that scope, or leave it out")
    default: break
    }
    if draft.scope == .account, draft.tenantID != nil {
      rules.add("/tenant_id", "is for other scopes: the account says whose it is")
    }
    try rules.enforce()
    let (id, text) = try Accounts.secrets { () throws(SecretsError) in
      (try newIdentifier(clock), Self.prefix + base64URLText(of: try randomBytes(32)))
    }
    let values: [SQLValue] = [
      .text(id), .text(draft.name), .text(draft.scope.rawValue), SQLValue(draft.tenantID),
      SQLValue(draft.accountID), .blob(keys.tokens.authenticationCode(of: text.utf8)),
      SQLValue(draft.expiresAt), .integer(now),
    ]
    let key = try await database.writing { session in
      if let account = draft.accountID {
        do {
          _ = try session.account(account)
        } catch let error as PlatformError where error == Accounts.notFound {
          throw PlatformError.invalid([
            InvalidField(at: "integrated_account_id", message: "there is no such account")
          ])
        }
      }
      try session.run(
        """
        INSERT INTO api_keys
          (id, name, scope, tenant_id, account_id, key_code, expires_at, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """, values)
      return try session.key(id)
    }
    refresh(id)
    return (key, text)
  }

  /// One key, be it revoked or not.
  /// - Throws: `PlatformError.notFound`, `.unavailable`.
  package func get(_ id: String) throws(PlatformError) -> APIKey {
    try database.reading { session in try session.key(id) }
  }

  /// Revokes a key: from then on it is refused. Revoking it again changes nothing.
  /// - Throws: `PlatformError.notFound`, `.unavailable`.
  @discardableResult
  package func revoke(_ id: String) async throws(PlatformError) -> APIKey {
    let now = clock.now()
    let key = try await database.writing { session in
      try session.run(
        "UPDATE api_keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL",
        [.text(id), .integer(now)])
      return try session.key(id)
    }
    refresh(id)
    return key
  }

  /// Brings what memory knows of a key to what the database says.
  private func refresh(_ id: String) {
    refreshing.withLock { _ in
      let row = try? database.read { session in
        try session.row(
          """
          SELECT id, name, scope, tenant_id, account_id, expires_at, created_at, last_used_at,
            revoked_at, key_code
          FROM api_keys WHERE id = $1 AND revoked_at IS NULL
          """, [.text(id)])
      }
      // Where the database cannot say, the key is refused rather than let in.
      if let row, let key = try? APIKey(row), let code = try? row.blob(9) {
        table.set(key, id: id, code: code)
      } else {
        table.remove(id)
      }
    }
  }

  /// Takes out the keys of an account that was deleted.
  private func refresh(account id: String) {
    for key in table.ids(where: { $0.accountID == id }) { refresh(key) }
  }

  static let notFound = PlatformError.notFound("there is no such API key")
}

extension Session {
  /// - Throws: `PlatformError.notFound`, `StoreError`.
  func key(_ id: String) throws -> APIKey {
    let found = try row(
      """
      SELECT id, name, scope, tenant_id, account_id, expires_at, created_at, last_used_at, revoked_at
      FROM api_keys WHERE id = $1
      """, [.text(id)])
    guard let found else { throw APIKeys.notFound }
    return try APIKey(found)
  }
}
