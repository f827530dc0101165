/// An application that is registered with the authorization server.
package struct OAuthClient: Sendable {
  /// `client_id`.
  package let id: String
  /// `client_secret`; nil for a public client, which proves itself with PKCE alone.
  package let secret: String?
  /// Where codes may be sent, letter by letter.
  package let redirectURIs: [String]
  /// Whether it may ask for tokens of its own, as Xero's custom connections do.
  package let hasOwnTokens: Bool

  /// An application.
  package init(
    id: String, secret: String?, redirectURIs: [String] = [], hasOwnTokens: Bool = false
  ) {
    self.id = id
    self.secret = secret
    self.redirectURIs = redirectURIs
    self.hasOwnTokens = hasOwnTokens
  }
}

/// One of the organisations that the person who consents may open.
package struct OAuthOrganisation: Sendable {
  /// `tenantId`.
  package let id: String
  /// `tenantName`.
  package let name: String

  /// An organisation.
  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
