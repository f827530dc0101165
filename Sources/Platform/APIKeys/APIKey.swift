import Store
package import StrictJSON

/// A key to the API, without the key itself.
package struct APIKey: Sendable, Equatable {
  /// A UUID.
  package let id: String
  /// The name for people.
  package let name: String
  /// What it may do.
  package let scope: KeyScope
  /// The one tenant whose accounts it reaches; nil for all.
  package let tenantID: String?
  /// The one account that it reaches; not nil exactly when its scope is `account`.
  package let accountID: String?
  /// From when on it is refused, in milliseconds since 1970; nil for never.
  package let expiresAt: Int?
  /// When it was made.
  package let createdAt: Int
  /// When it was shown last, to within a minute; nil for never.
  package let lastUsedAt: Int?
  /// When it was revoked; nil while it holds.
  package let revokedAt: Int?

  /// Who shows it.
  var principal: Principal {
    Principal(keyID: id, name: name, scope: scope, tenantID: tenantID, accountID: accountID)
  }

  /// Whether it is let in at a time.
  package func holds(at now: Int) -> Bool {
    revokedAt == nil && (expiresAt.map { now < $0 } ?? true)
  }

  /// Writes it as the API shows it.
  /// - Parameter text: the key itself, which is shown once.
  package func write(to writer: inout JSONWriter, text: String? = nil) {
    writer.beginObject()
    writer.key("id")
    writer.write(id)
    writer.key("name")
    writer.write(name)
    writer.key("scope")
    writer.write(scope.rawValue)
    writer.key("tenant_id")
    writer.write(optional: tenantID)
    writer.key("integrated_account_id")
    writer.write(optional: accountID)
    writer.key("expires_at")
    writer.write(optional: expiresAt.map(internetText(ofMilliseconds:)))
    writer.key("created_at")
    writer.write(internetText(ofMilliseconds: createdAt))
    writer.key("last_used_at")
    writer.write(optional: lastUsedAt.map(internetText(ofMilliseconds:)))
    writer.key("revoked_at")
    writer.write(optional: revokedAt.map(internetText(ofMilliseconds:)))
    if let text {
      writer.key("key")
      writer.write(text)
    }
    writer.endObject()
  }

  /// From a row: id, name, scope, tenant_id, account_id, expires_at, created_at, last_used_at,
  /// revoked_at.
  init(_ row: Row) throws {
    id = try row.text(0)
    name = try row.text(1)
    guard let scope = KeyScope(rawValue: try row.text(2)) else {
      throw StoreError.unexpectedValue(column: 2, expected: "a scope", received: "another text")
    }
    self.scope = scope
    tenantID = try row.optionalText(3)
    accountID = try row.optionalText(4)
    expiresAt = try row.optionalInteger(5)
    createdAt = try row.integer(6)
    lastUsedAt = try row.optionalInteger(7)
    revokedAt = try row.optionalInteger(8)
  }
}

/// A key that is to be made.
package struct APIKeyDraft: Sendable {
  package let name: String
  package let scope: KeyScope
  package let tenantID: String?
  package let accountID: String?
  package let expiresAt: Int?
  let problems: [InvalidField]

  /// A key to make; `APIKeys.create` checks it.
  package init(
    name: String, scope: KeyScope, tenantID: String? = nil, accountID: String? = nil,
    expiresAt: Int? = nil
  ) {
    self.name = name
    self.scope = scope
    self.tenantID = tenantID
    self.accountID = accountID
    self.expiresAt = expiresAt
    problems = []
  }

  /// Reads `{name, scope, tenant_id, integrated_account_id, expires_at}`.
  /// - Parameter tenantID: whose key it is when the request does not say; a key of one account takes its
  ///   tenant from that.
  package init(_ json: JSONValue, tenantID given: String? = nil) {
    var object = RequestObject(
      json, keys: ["name", "scope", "tenant_id", "integrated_account_id", "expires_at"])
    name = object.required("name")
    let count = object.problems.count
    let text = object.required("scope")
    let scope = KeyScope(rawValue: text)
    if scope == nil, object.problems.count == count {
      let names = KeyScope.allCases.map(\.rawValue).joined(separator: ", ")
      object.problem("scope", message: "must be one of \(names)")
    }
    // The draft cannot be used anyway when there is none.
    self.scope = scope ?? .account
    tenantID = object.text("tenant_id") ?? (scope == .account ? nil : given)
    accountID = object.text("integrated_account_id")
    expiresAt = object.time("expires_at")
    problems = object.problems
  }
}
