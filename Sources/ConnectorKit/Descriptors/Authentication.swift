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

  /// How the client proves itself to the token endpoint (RFC 6749, section 2.3.1).
  public enum ClientAuthentication: Sendable { case basic, body }

  /// The grant.
  public let flow: Flow
  /// Where a person consents; empty for client credentials.
  public let authorizeURL: String
  /// Where codes and refresh tokens become access tokens.
  public let tokenURL: String
  /// Whether PKCE (RFC 7636) is used.
  public let pkce: Bool
  /// Where the client's id and secret go in a request for tokens.
  public let clientAuthentication: ClientAuthentication
  /// The scopes, each with what it allows.
  public let scopes: [OAuth2Scope]
  /// Where the vendor lists what one consent opened, when that may be several things; nil when a
  /// consent opens one account.
  public let connections: OAuth2Connections?

  /// Describes the endpoints; generated code calls this.
  public init(
    flow: Flow = .authorizationCode, authorizeURL: String = "", tokenURL: String,
    pkce: Bool = true, clientAuthentication: ClientAuthentication = .basic,
    scopes: [OAuth2Scope] = [], connections: OAuth2Connections? = nil
  ) {
    self.flow = flow
    self.authorizeURL = authorizeURL
    self.tokenURL = tokenURL
    self.pkce = pkce
    self.clientAuthentication = clientAuthentication
    self.scopes = scopes
    self.connections = connections
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

/// Where a vendor lists the organisations, sites or workspaces that a consent opened, so that an
/// account can be made for one of them.
public struct OAuth2Connections: Sendable, Equatable {
  /// What is read, with the new access token.
  public let url: String
  /// The dotted path to the list in the answer; empty when the answer is the list.
  public let items: String
  /// The dotted path in an element to what the setting takes.
  public let value: String
  /// The dotted path in an element to its name for people; empty when the value has to do.
  public let label: String
  /// The setting that takes the chosen value.
  public let setting: String

  /// Describes the list; generated code calls this.
  public init(
    url: String, items: String = "", value: String, label: String = "", setting: String
  ) {
    self.url = url
    self.items = items
    self.value = value
    self.label = label
    self.setting = setting
  }
}
