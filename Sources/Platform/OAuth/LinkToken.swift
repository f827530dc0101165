import Store

/// What a link token is for. It lets whoever holds it connect one account, without a key.
package struct LinkToken: Sendable, Equatable {
  /// Whose account it will be.
  package let tenantID: String
  /// The account that is to be connected again, under the same id; nil for a new one.
  package let accountID: String?
  /// The integration; nil lets the person choose.
  package let integration: String?
  /// Settings that the person cannot change.
  package let settings: [String: String]
  /// Where the browser goes at the end; nil for a page of ours.
  package let redirectURI: String?
  /// When it ends, in milliseconds since 1970.
  package let expiresAt: Int
}

/// A link token that is to be made: for a tenant or for an account.
package struct LinkTokenDraft: Sendable {
  package let tenantID: String?
  package let accountID: String?
  package let integration: String?
  package let settings: [String: String]
  package let redirectURI: String?
  package let lifetimeSeconds: Int

  /// Seven days.
  package static let usualSeconds = 604_800

  /// A link token to make; `LinkTokens.create` checks it.
  package init(
    tenantID: String? = nil, accountID: String? = nil, integration: String? = nil,
    settings: [String: String] = [:], redirectURI: String? = nil,
    lifetimeSeconds: Int = LinkTokenDraft.usualSeconds
  ) {
    self.tenantID = tenantID
    self.accountID = accountID
    self.integration = integration
    self.settings = settings
    self.redirectURI = redirectURI
    self.lifetimeSeconds = lifetimeSeconds
  }
}

extension LinkToken {
  /// From a row: tenant_id, account_id, integration, settings, redirect_uri, expires_at.
  init(_ row: Row) throws {
    tenantID = try row.text(0)
    accountID = try row.optionalText(1)
    integration = try row.optionalText(2)
    settings = try textMap(try row.text(3), column: 3)
    redirectURI = try row.optionalText(4)
    expiresAt = try row.integer(5)
  }
}
