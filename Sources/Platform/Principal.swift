/// What an API key may do.
package enum KeyScope: String, Sendable, CaseIterable {
  /// Everything, within its tenant if it has one.
  case admin
  /// Calls through accounts, within its tenant if it has one.
  case proxy
  /// Calls through one account.
  case account
}

/// Who is calling: whoever showed an API key that holds, or the operator at the machine itself.
package struct Principal: Sendable, Equatable {
  /// The key's id; nil for who needs none.
  package let keyID: String?
  /// The key's name, or what else the audit log calls him.
  package let name: String
  /// What it may do.
  package let scope: KeyScope
  /// The one tenant whose accounts it reaches; nil for all.
  package let tenantID: String?
  /// The one account that it reaches; nil for all of the tenant.
  package let accountID: String?

  /// Someone who calls.
  package init(
    keyID: String?, name: String, scope: KeyScope, tenantID: String? = nil, accountID: String? = nil
  ) {
    self.keyID = keyID
    self.name = name
    self.scope = scope
    self.tenantID = tenantID
    self.accountID = accountID
  }
}

extension Principal {
  /// Whoever can open the data folder itself.
  package static let commandLine = Principal(
    keyID: nil, name: "tenon command line", scope: .admin)

  /// Whether an account exists for whoever is calling. An account that does not is not found.
  package func mayReach(_ account: Account) -> Bool {
    // By bytes, as the database compares them: `String` would take differently composed names for one.
    (tenantID.map { $0.utf8.elementsEqual(account.tenantID.utf8) } ?? true)
      && (accountID.map { $0.utf8.elementsEqual(account.id.utf8) } ?? true)
  }

  /// Whether it may change what an operator keeps: accounts, MCP servers, keys.
  package var mayManage: Bool { scope == .admin }
}
