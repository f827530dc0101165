/// What an authorization server gave for an account. Times are milliseconds since 1970.
package struct TokenSet: Sendable, Equatable {
  /// Goes out with every call.
  package let accessToken: String
  /// Gets the next access token; nil when there is none.
  package let refreshToken: String?
  /// The scope as the server gave it; nil when it said nothing.
  package let scope: String?
  /// When the answer came.
  package let obtainedAt: Int
  /// When the access token ends; nil when the server did not say.
  package let expiresAt: Int?

  /// Tokens.
  package init(
    accessToken: String, refreshToken: String? = nil, scope: String? = nil, obtainedAt: Int,
    expiresAt: Int? = nil
  ) {
    self.accessToken = accessToken
    self.refreshToken = refreshToken
    self.scope = scope
    self.obtainedAt = obtainedAt
    self.expiresAt = expiresAt
  }

  /// The tokens among an account's credentials; nil when there is no access token.
  package init?(credentials: [String: String]) {
    guard let access = credentials["access_token"], !access.isEmpty else { return nil }
    self.init(
      accessToken: access, refreshToken: credentials["refresh_token"],
      scope: credentials["scope"], obtainedAt: credentials["obtained_at"].flatMap { Int($0) } ?? 0,
      expiresAt: credentials["expires_at"].flatMap { Int($0) })
  }

  /// The names under which tokens are kept among credentials.
  static let names = ["access_token", "refresh_token", "scope", "obtained_at", "expires_at"]

  /// These tokens in the place of those among `credentials`; what else is there stays.
  package func credentials(replacingIn credentials: [String: String] = [:]) -> [String: String] {
    var all = Self.removed(from: credentials)
    all["access_token"] = accessToken
    all["refresh_token"] = refreshToken
    all["scope"] = scope
    all["obtained_at"] = String(obtainedAt)
    all["expires_at"] = expiresAt.map { String($0) }
    return all
  }

  /// Credentials without any token.
  static func removed(from credentials: [String: String]) -> [String: String] {
    credentials.filter { !names.contains($0.key) }
  }

  /// The same with what an answer that renews may leave out: the refresh token that goes on to hold, and
  /// the scope (RFC 6749, sections 5.1 and 6).
  func keeping(_ old: TokenSet?) -> TokenSet {
    TokenSet(
      accessToken: accessToken, refreshToken: refreshToken ?? old?.refreshToken,
      scope: scope ?? old?.scope, obtainedAt: obtainedAt, expiresAt: expiresAt)
  }

  /// How long the access token was given for, in milliseconds.
  var lifetime: Int? {
    guard let expiresAt, expiresAt > obtainedAt else { return nil }
    return expiresAt - obtainedAt
  }

  /// Whether a call that begins now may use the access token: the last seconds are left out, so that it
  /// does not end on the way.
  func isUsable(at now: Int) -> Bool {
    guard let expiresAt else { return true }
    return now < expiresAt - min(10_000, (lifetime ?? 0) / 10)
  }
}

extension TokenSet: CustomStringConvertible, CustomReflectable {
  /// When it ends; the tokens are not shown.
  package var description: String {
    "tokens until " + (expiresAt.map { internetText(ofMilliseconds: $0) } ?? "further notice")
  }

  package var customMirror: Mirror { Mirror(self, children: ["expiresAt": expiresAt as Any]) }
}
