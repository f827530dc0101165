import Store
package import StrictJSON

/// What a link token is for. It lets whoever holds it connect one account, without a key.
package struct LinkToken: Sendable, Equatable {
  /// A UUID, which opens nothing by itself.
  package let id: String
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
  /// When it was made, in milliseconds since 1970.
  package let createdAt: Int
  /// When it ends.
  package let expiresAt: Int

  /// Writes it as the API shows it.
  /// - Parameters:
  ///   - text: the link token itself and the URL of its page, in the answer that makes it.
  package func write(to writer: inout JSONWriter, text: String? = nil, url: String? = nil) {
    writer.beginObject()
    writer.key("id")
    writer.write(id)
    writer.key("tenant_id")
    writer.write(tenantID)
    writer.key("integrated_account_id")
    writer.write(optional: accountID)
    writer.key("integration")
    writer.write(optional: integration)
    writer.key("settings")
    writer.write(settings)
    writer.key("redirect_uri")
    writer.write(optional: redirectURI)
    writer.key("created_at")
    writer.write(internetText(ofMilliseconds: createdAt))
    writer.key("expires_at")
    writer.write(internetText(ofMilliseconds: expiresAt))
    if let text {
      writer.key("link_token")
      writer.write(text)
    }
    if let url {
      writer.key("url")
      writer.write(url)
    }
    writer.endObject()
  }
}

/// A link token that is to be made: for a tenant or for an account.
package struct LinkTokenDraft: Sendable {
  package let tenantID: String?
  package let accountID: String?
  package let integration: String?
  package let settings: [String: String]
  package let redirectURI: String?
  /// When it ends, in milliseconds since 1970; seven days from now when nil.
  package let expiresAt: Int?
  /// What was wrong with the request that it was read from.
  let problems: [InvalidField]

  /// A link token to make; `LinkTokens.create` checks it.
  package init(
    tenantID: String? = nil, accountID: String? = nil, integration: String? = nil,
    settings: [String: String] = [:], redirectURI: String? = nil, expiresAt: Int? = nil
  ) {
    self.tenantID = tenantID
    self.accountID = accountID
    self.integration = integration
    self.settings = settings
    self.redirectURI = redirectURI
    self.expiresAt = expiresAt
    problems = []
  }

  /// Reads `{tenant_id, integrated_account_id, integration, settings, redirect_uri, expires_at}`.
  /// - Parameter tenantID: whose account a new one is when the request does not say.
  package init(_ json: JSONValue, tenantID: String? = nil) {
    var object = RequestObject(
      json,
      keys: [
        "tenant_id", "integrated_account_id", "integration", "settings", "redirect_uri",
        "expires_at",
      ])
    accountID = object.text("integrated_account_id")
    self.tenantID = object.text("tenant_id") ?? (accountID == nil ? tenantID : nil)
    integration = object.text("integration")
    settings = (object.scalars("settings") ?? [:]).compactMapValues { $0 }
    redirectURI = object.text("redirect_uri", maximum: 2_048)
    expiresAt = object.time("expires_at")
    problems = object.problems
  }
}

extension LinkToken {
  /// From a row: id, tenant_id, account_id, integration, settings, redirect_uri, created_at,
  /// expires_at.
  init(_ row: Row) throws {
    id = try row.text(0)
    tenantID = try row.text(1)
    accountID = try row.optionalText(2)
    integration = try row.optionalText(3)
    settings = try textMap(try row.text(4), column: 4)
    redirectURI = try row.optionalText(5)
    createdAt = try row.integer(6)
    expiresAt = try row.integer(7)
  }
}
