package import ConnectorKit
import Secrets
package import Store
import StrictJSON
import Synchronization

/// The accounts at vendors that an operator has connected, with their credentials sealed.
package final class Accounts: Sendable {
  let database: any Database
  let keys: Keys
  let integrations: [String: IntegrationDescriptor]
  let clock: Clock
  /// Scheme, host and port in place of vendors', by integration, for accounts that are made without any.
  let origins: [String: String]
  let cursors: CursorSigner
  private let observers = Mutex<[@Sendable (String) -> Void]>([])

  package init(
    database: any Database, keys: Keys, integrations: [String: IntegrationDescriptor],
    clock: Clock, origins: [String: String] = [:]
  ) {
    self.origins = origins
    self.database = database
    self.keys = keys
    self.integrations = integrations
    self.clock = clock
    cursors = CursorSigner(keys.cursors)
  }

  /// Has `body` called with the id of each account that was changed or deleted, after it is kept and
  /// before the change is acknowledged.
  package func observe(_ body: @escaping @Sendable (String) -> Void) {
    observers.withLock { $0.append(body) }
  }

  /// Makes an account.
  /// - Parameter status: `connecting` lets credentials be missing until the account is connected.
  /// - Throws: `PlatformError.invalid` with everything that is wrong, or `.unavailable`.
  package func create(
    _ draft: AccountDraft, status: AccountStatus = .active
  ) async throws(PlatformError) -> Account {
    var rules = AccountRules(draft.problems)
    rules.check(tenantID: draft.tenantID)
    rules.check(label: draft.label)
    rules.check(origin: draft.origin)
    if let integration = integrations[draft.integration] {
      rules.check(settings: draft.settings, of: integration)
      rules.check(
        credentials: draft.credentials, of: integration, isComplete: status != .connecting)
    } else {
      rules.add("/integration", unknownIntegration(draft.integration))
    }
    try rules.enforce()
    let (id, sealed) = try Self.secrets { () throws(SecretsError) in
      let id = try newIdentifier(clock)
      return (id, try seal(draft.credentials, of: id))
    }
    let now = clock.now()
    let values: [SQLValue] = [
      .text(id), .text(draft.integration), .text(draft.tenantID), .text(draft.label),
      .text(status.rawValue), .text(Self.text(of: draft.settings)),
      SQLValue(draft.origin ?? origins[draft.integration]), .blob(sealed), .integer(now),
    ]
    return try await database.writing { session in
      try session.run(
        """
        INSERT INTO accounts
          (id, integration, tenant_id, label, status, settings, origin, credentials, created_at,
           updated_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
        """, values)
      return try session.account(id)
    }
  }

  /// One account.
  /// - Throws: `PlatformError.notFound`, `.unavailable`.
  package func get(_ id: String) throws(PlatformError) -> Account {
    try database.reading { session in try session.account(id) }
  }

  /// Changes an account; its settings one by one.
  /// - Throws: `PlatformError.notFound`, `.invalid`, `.conflict` when this build does not have its
  ///   integration, `.unavailable`.
  package func update(
    _ id: String, _ patch: AccountPatch
  ) async throws(PlatformError) -> Account {
    let now = clock.now()
    return try await change(id) { [integrations] session, account in
      var rules = AccountRules(patch.problems)
      if let tenantID = patch.tenantID { rules.check(tenantID: tenantID) }
      if let label = patch.label { rules.check(label: label) }
      if let origin = patch.origin { rules.check(origin: origin) }
      var settings = account.settings
      for (name, value) in patch.settings { settings[name] = value }
      if !patch.settings.isEmpty {
        guard let integration = integrations[account.integration] else {
          throw Self.missing(account.integration)
        }
        rules.check(settings: settings, of: integration)
      }
      try rules.enforce()
      try session.run(
        """
        UPDATE accounts SET tenant_id = $2, label = $3, settings = $4, origin = $5, updated_at = $6
        WHERE id = $1
        """,
        [
          .text(id), .text(patch.tenantID ?? account.tenantID), .text(patch.label ?? account.label),
          .text(Self.text(of: settings)), SQLValue(patch.origin ?? account.origin), .integer(now),
        ])
    }
  }

  /// Deletes an account, and with it its MCP servers, its API keys and its link tokens.
  /// - Throws: `PlatformError.notFound`, `.unavailable`.
  package func delete(_ id: String) async throws(PlatformError) {
    try await database.writing { session in
      guard try session.run("DELETE FROM accounts WHERE id = $1", [.text(id)]) == 1 else {
        throw Self.notFound
      }
    }
    notify(id)
  }

  /// Gives an account the status that calls have shown it to have.
  /// - Parameters:
  ///   - lastError: what went wrong; nil when nothing did. It must hold no secret.
  ///   - seen: the account with which it was shown; where it has been changed since, it stays as it is.
  ///   Nil stands for the account as it is now.
  /// - Throws: `PlatformError.notFound`, `.conflict` when an account of its status cannot get this one,
  ///   `.unavailable`.
  @discardableResult
  package func mark(
    _ id: String, status: AccountStatus, lastError: String? = nil, asOf seen: Account? = nil
  ) async throws(PlatformError) -> Account {
    let now = clock.now()
    let lastError = lastError.map { String($0.unicodeScalars.prefix(1_000)) }
    return try await change(id) { session, account in
      if let seen, seen.updatedAt != account.updatedAt { return }
      guard account.status.mayBecome(status) else {
        throw PlatformError.conflict(
          "an account that is '\(account.status.rawValue)' cannot become '\(status.rawValue)'")
      }
      try session.run(
        "UPDATE accounts SET status = $2, last_error = $3, updated_at = $4 WHERE id = $1",
        [.text(id), .text(status.rawValue), SQLValue(lastError), .integer(now)])
    }
  }

  /// Changes one account in a transaction, and tells whoever wants to know.
  func change(
    _ id: String, _ body: @escaping @Sendable (any Session, Account) throws -> Void
  ) async throws(PlatformError) -> Account {
    let changed = try await database.writing { session in
      try body(session, try session.account(id))
      return try session.account(id)
    }
    notify(id)
    return changed
  }

  func notify(_ id: String) {
    for observer in observers.withLock({ $0 }) { observer(id) }
  }

  private func unknownIntegration(_ name: String) -> String {
    if name.isEmpty { return "is missing" }
    let names = integrations.keys.sorted()
    let choice =
      closestName(to: name, in: names).map { "did you mean '\($0)'?" }
      ?? "choose from \(names.joined(separator: ", "))"
    return "there is no such integration; \(choice)"
  }

  static let notFound = PlatformError.notFound("there is no such account")

  static func missing(_ integration: String) -> PlatformError {
    .conflict("this build does not have the integration '\(integration)' of the account")
  }

  static func secrets<Value>(
    _ body: () throws(SecretsError) -> Value
  ) throws(PlatformError) -> Value {
    do throws(SecretsError) {
      return try body()
    } catch {
      throw .unavailable(error.description)
    }
  }

  static func text(of map: [String: String]) -> String {
    String(decoding: JSONWriter.bytes(of: map), as: UTF8.self)
  }
}

extension Session {
  /// - Throws: `PlatformError.notFound`, `StoreError`.
  func account(_ id: String) throws -> Account {
    let found = try row(
      """
      SELECT id, integration, tenant_id, label, status, settings, origin, last_error, created_at,
        updated_at
      FROM accounts WHERE id = $1
      """, [.text(id)])
    guard let found else { throw Accounts.notFound }
    return try Account(found)
  }
}
