/// What an API key may do.
package enum KeyScope: String, Sendable, CaseIterable {
  /// Everything, within its tenant if it has one.
  case admin
  /// Calls through accounts, within its tenant if it has one.
  case proxy
  /// Calls through one account.
  case account
}

/// Who is calling: an API key that was shown and holds.
package struct Principal: Sendable, Equatable {
  /// The key's id.
  package let keyID: String
  /// The key's name.
  package let name: String
  /// What it may do.
  package let scope: KeyScope
  /// The one tenant whose accounts it reaches; nil for all.
  package let tenantID: String?
  /// The one account that it reaches; nil for all of the tenant.
  package let accountID: String?

  /// Someone who calls.
  package init(
    keyID: String, name: String, scope: KeyScope, tenantID: String? = nil, accountID: String? = nil
  ) {
    self.keyID = keyID
    self.name = name
    self.scope = scope
    self.tenantID = tenantID
    self.accountID = accountID
  }
}

extension Principal {
  /// Whether an account exists for whoever is calling. An account that does not is not found.
  package func mayReach(_ account: Account) -> Bool {
    // By bytes, as the database compares them: `String` would take differently composed names for one.
    (tenantID.map { $0.utf8.elementsEqual(account.tenantID.utf8) } ?? true)
      && (accountID.map { $0.utf8.elementsEqual(account.id.utf8) } ?? true)
  }

  /// Whether it may change what an operator keeps: accounts, MCP servers, keys.
  package var mayManage: Bool { scope == .admin }
}
