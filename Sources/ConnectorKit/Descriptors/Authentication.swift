/// How a request proves who sends it.
public enum Authentication: Sendable, Equatable {
  /// The API is open.
  case none
  /// HTTP Basic (RFC 7617).
  case basic(username: Credential, password: Credential)
  /// `Authorization: Bearer TOKEN` (RFC 6750).
  case bearer(token: Credential)
  /// A key in a header field or a query parameter; `prefix` goes before the key.
  case apiKey(in: KeyLocation, name: String, prefix: String = "", key: Credential)
  /// OAuth 2: the access token goes out as a bearer token.
  case oauth2(OAuth2)

  /// Where an API key goes.
  public enum KeyLocation: Sendable { case header, query }

  /// What a caller must hold, in the order in which to ask for it.
  public var credentials: [Credential] {
    switch self {
    case .none: []
    case .basic(let username, let password): [username, password].filter { $0.constant == nil }
    case .bearer(let token): [token]
    case .apiKey(_, _, _, let key): [key]
    case .oauth2: [Credential(name: "access_token", label: "Access token")]
    }
  }
}

/// One secret of an account.
public struct Credential: Sendable, Equatable {
  /// The name it is kept under.
  public let name: String
  /// What a form calls it.
  public let label: String
  /// Where a person finds it; may be empty.
  public let summary: String
  /// The value of every account, which nobody is asked for; may be empty.
  public let constant: String?

  /// Describes a credential; generated code calls this.
  public init(name: String, label: String, summary: String = "", constant: String? = nil) {
    self.constant = constant
    self.name = name
    self.label = label
    self.summary = summary
  }
}

/// The OAuth 2 endpoints of an API (RFC 6749).
public struct OAuth2: Sendable, Equatable {
  /// Who authorizes: a person in a browser, or the client itself.
  public enum Flow: Sendable { case authorizationCode, clientCredentials }

  /// The grant.
  public let flow: Flow
  /// Where a person consents; empty for client credentials.
  public let authorizeURL: String
  /// Where codes and refresh tokens become access tokens.
  public let tokenURL: String
  /// Whether PKCE (RFC 7636) is used.
  public let pkce: Bool
  /// The scopes, each with what it allows.
  public let scopes: [OAuth2Scope]

  /// Describes the endpoints; generated code calls this.
  public init(
    flow: Flow = .authorizationCode, authorizeURL: String = "", tokenURL: String,
    pkce: Bool = true, scopes: [OAuth2Scope] = []
  ) {
    self.flow = flow
    self.authorizeURL = authorizeURL
    self.tokenURL = tokenURL
    self.pkce = pkce
    self.scopes = scopes
  }
}

/// One OAuth 2 scope and what it allows.
public struct OAuth2Scope: Sendable, Equatable {
  /// The scope as the vendor writes it.
  public let name: String
  /// What it allows.
  public let summary: String

  /// Describes a scope; generated code calls this.
  public init(name: String, summary: String) {
    self.name = name
    self.summary = summary
  }
}
