import ConnectorKit
import Secrets
package import Store
import StrictJSON
import Synchronization

/// The MCP servers of all accounts. Whoever shows a server's token is let in without a look at the
/// database: the servers are kept in memory as well.
package final class MCPServers: Sendable {
  let database: any Database
  private let accounts: Accounts
  private let keys: Keys
  let clock: Clock
  let cursors: CursorSigner
  private let table = CodeTable<MCPServerRecord>()
  private let uses = Uses()
  /// Held while memory is brought to what the database says, so that the last one to look has it right.
  private let refreshing = Mutex(())

  /// A token's 32 random bytes in base64url.
  private static let tokenLength = 43
  private static let shortestLife = 60_000

  /// Reads every server.
  /// - Throws: `PlatformError.unavailable`.
  package init(
    database: any Database, keys: Keys, accounts: Accounts, clock: Clock
  ) throws(PlatformError) {
    self.database = database
    self.accounts = accounts
    self.keys = keys
    self.clock = clock.goingForward()
    cursors = CursorSigner(keys.cursors)
    let table = table
    try database.reading { session in
      let rows = try session.rows(
        """
        SELECT id, account_id, name, config, expires_at, created_by, created_at, updated_at,
          last_used_at, call_count, token_code
        FROM mcp_servers
        """)
      for row in rows {
        table.set(try MCPServerRecord(row), id: try row.text(0), code: try row.blob(10))
      }
    }
    accounts.observe { [weak self] account in self?.refresh(account: account) }
  }

  /// The server whose token this is, unless it has expired.
  /// - Parameter token: as it came; anything may be in it.
  package func server(forToken token: some Collection<UInt8>) -> MCPServerRecord? {
    guard token.count == Self.tokenLength,
      let server = table.value(for: keys.tokens.authenticationCode(of: token))
    else { return nil }
    let now = clock.now()
    guard !server.isExpired(at: now) else { return nil }
    uses.note(server.id, at: now, count: 0)
    return server
  }

  /// A server as it is now, unless it has expired; for those who have shown its token.
  package func server(id: String) -> MCPServerRecord? {
    table.value(ofID: id).flatMap { $0.isExpired(at: clock.now()) ? nil : $0 }
  }

  /// Counts a call of one of a server's tools.
  package func countCall(of id: String) { uses.note(id, at: clock.now(), count: 1) }

  /// Writes when servers were used last and how many calls they had, each at most once a minute, and all of
  /// them at the end.
  /// - Throws: `PlatformError.unavailable`; what was not written is tried again.
  package func writeUses(isLast: Bool = false) async throws(PlatformError) {
    try await uses.write(at: clock.now(), isLast: isLast) { due throws(PlatformError) in
      try await database.writing { session in
        for (id, use) in due {
          try session.run(
            """
            UPDATE mcp_servers SET last_used_at = $2, call_count = call_count + $3 WHERE id = $1
            """, [.text(id), .integer(use.at), .integer(use.count)])
        }
      }
    }
  }

  /// Makes a server for an account.
  /// - Parameter creator: who makes it, for `created_by`.
  /// - Returns: the server, and its token, which is not kept and cannot be had again.
  /// - Throws: `PlatformError.notFound`, `.invalid` with everything that is wrong, `.conflict`,
  ///   `.unavailable`.
  package func create(
    for accountID: String, _ draft: MCPServerDraft, by creator: String
  ) async throws(PlatformError) -> (server: MCPServerRecord, token: String) {
    let account = try accounts.get(accountID)
    let now = clock.now()
    var rules = AccountRules(draft.problems)
    rules.check(name: draft.name)
    rules.check(expiresAt: draft.expiresAt, now: now, shortestLife: Self.shortestLife)
    try check(draft.configuration, of: account, &rules)
    try rules.enforce()
    let (id, token) = try Accounts.secrets { () throws(SecretsError) in
      (try newIdentifier(clock), base64URLText(of: try randomBytes(32)))
    }
    let code = keys.tokens.authenticationCode(of: token.utf8)
    let values: [SQLValue] = [
      .text(id), .text(accountID), .text(draft.name), .text(Self.text(of: draft.configuration)),
      .blob(code), SQLValue(draft.expiresAt), .text(creator), .integer(now),
    ]
    let server = try await database.writing { session in
      // The account may have been deleted since.
      _ = try session.account(accountID)
      try session.run(
        """
        INSERT INTO mcp_servers
          (id, account_id, name, config, token_code, expires_at, created_by, created_at, updated_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
        """, values)
      return try session.server(id, of: accountID)
    }
    refresh(id)
    return (server, token)
  }

  /// One server of an account.
  /// - Throws: `PlatformError.notFound`, `.unavailable`.
  package func get(_ id: String, of accountID: String) throws(PlatformError) -> MCPServerRecord {
    let server = try database.reading { session in try session.server(id, of: accountID) }
    guard !server.isExpired(at: clock.now()) else { throw Self.notFound }
    return server
  }

  /// Changes a server of an account. Unless its configuration is to change, its tools are not looked at.
  /// - Throws: `PlatformError.notFound`, `.invalid` with everything that is wrong, `.conflict`,
  ///   `.unavailable`.
  package func update(
    _ id: String, of accountID: String, _ patch: MCPServerPatch
  ) async throws(PlatformError) -> MCPServerRecord {
    let now = clock.now()
    let changed = try await database.writing { session in
      let server = try session.server(id, of: accountID)
      guard !server.isExpired(at: now) else { throw Self.notFound }
      var rules = AccountRules(patch.problems)
      if let name = patch.name { rules.check(name: name) }
      if let expiresAt = patch.expiresAt {
        rules.check(expiresAt: expiresAt, now: now, shortestLife: Self.shortestLife)
      }
      var configuration = server.configuration
      if let change = patch.configuration {
        configuration = change.applied(to: configuration)
        try self.check(configuration, of: try session.account(accountID), &rules)
      }
      try rules.enforce()
      try session.run(
        """
        UPDATE mcp_servers SET name = $2, config = $3, expires_at = $4, updated_at = $5
        WHERE id = $1
        """,
        [
          .text(id), .text(patch.name ?? server.name), .text(Self.text(of: configuration)),
          SQLValue(patch.expiresAt ?? server.expiresAt), .integer(now),
        ])
      return try session.server(id, of: accountID)
    }
    refresh(id)
    return changed
  }

  /// Deletes a server of an account; from then on its token is refused.
  /// - Throws: `PlatformError.notFound`, `.unavailable`.
  package func delete(_ id: String, of accountID: String) async throws(PlatformError) {
    try await database.writing { session in
      let count = try session.run(
        "DELETE FROM mcp_servers WHERE id = $1 AND account_id = $2", [.text(id), .text(accountID)])
      guard count == 1 else { throw Self.notFound }
    }
    refresh(id)
  }

  /// Deletes the servers that have expired; they are refused already.
  /// - Returns: how many there were.
  /// - Throws: `PlatformError.unavailable`.
  @discardableResult
  package func sweepExpired() async throws(PlatformError) -> Int {
    let now = clock.now()
    let ids = try await database.writing { session in
      try session.rows(
        "DELETE FROM mcp_servers WHERE expires_at <= $1 RETURNING id", [.integer(now)]
      ).map { try $0.text(0) }
    }
    for id in ids { refresh(id) }
    return ids.count
  }

  /// Brings what memory knows of a server to what the database says.
  private func refresh(_ id: String) {
    refreshing.withLock { _ in
      let row = try? database.read { session in
        try session.row(
          """
          SELECT id, account_id, name, config, expires_at, created_by, created_at, updated_at,
            last_used_at, call_count, token_code
          FROM mcp_servers WHERE id = $1
          """, [.text(id)])
      }
      // Where the database cannot say, the token is refused rather than let in.
      if let row, let server = try? MCPServerRecord(row), let code = try? row.blob(10) {
        table.set(server, id: id, code: code)
      } else {
        table.remove(id)
      }
    }
  }

  /// Takes out the servers of an account that was deleted.
  private func refresh(account id: String) {
    if case .failure(.notFound) = Result(catching: { () throws(PlatformError) in
      try accounts.get(id)
    }) {
      for server in table.ids(where: { $0.accountID == id }) { refresh(server) }
    }
  }

  private func check(
    _ configuration: ServerConfiguration, of account: Account, _ rules: inout AccountRules
  ) throws(PlatformError) {
    guard let integration = accounts.integrations[account.integration] else {
      throw Accounts.missing(account.integration)
    }
    do throws(ToolFilterError) {
      let offered = try configuration.filter.tools(of: integration)
      configuration.approval?.check(among: offered, &rules)
    } catch {
      for problem in error.problems { rules.add("/config" + problem.pointer, problem.message) }
    }
  }

  private static func text(of configuration: ServerConfiguration) -> String {
    var writer = JSONWriter()
    configuration.write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  static let notFound = PlatformError.notFound("the account has no such MCP server")
}

extension AccountRules {
  mutating func check(name: String) {
    if name.isEmpty { return add("/name", "is missing") }
    if let flaw = RequestObject.flaw(of: name, maximum: 200) { add("/name", flaw) }
  }

  mutating func check(expiresAt: Int?, now: Int, shortestLife: Int) {
    guard let expiresAt else { return }
    if expiresAt < now.addingReportingOverflow(shortestLife).partialValue {
      add("/expires_at", "must be at least \(shortestLife / 1_000) seconds from now")
    } else if expiresAt > 253_402_300_799_999 {
      add("/expires_at", "must be a time before the year 10000")
    }
  }
}

extension Session {
  /// - Throws: `PlatformError.notFound`, `StoreError`.
  func server(_ id: String, of accountID: String) throws -> MCPServerRecord {
    let found = try row(
      """
      SELECT id, account_id, name, config, expires_at, created_by, created_at, updated_at,
        last_used_at, call_count
      FROM mcp_servers WHERE id = $1 AND account_id = $2
      """, [.text(id), .text(accountID)])
    guard let found else { throw MCPServers.notFound }
    return try MCPServerRecord(found)
  }
}
