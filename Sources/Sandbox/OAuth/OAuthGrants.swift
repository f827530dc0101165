/// What an authorization server remembers: codes, tokens and connections.
struct OAuthGrants: Sendable {
  /// What a person agreed to.
  struct Consent: Sendable {
    let client: String
    let redirectURI: String
    let challenge: String
    let scope: String
    /// Names the act of consent; everything that came of it is revoked together.
    let family: String
  }

  private struct Code: Sendable {
    let consent: Consent
    let expiry: Moment
    var isUsed = false
  }

  private struct RefreshToken: Sendable {
    let client: String
    let scope: String
    let family: String
    let expiry: Moment
    var isUsed = false
  }

  private struct AccessToken: Sendable {
    let family: String
    var expiry: Moment
  }

  /// What one consent opened.
  struct Connection: Sendable {
    let id: String
    let family: String
    let organisation: OAuthOrganisation
    let created: Moment
  }

  /// What the token endpoint hands out.
  struct Tokens: Sendable {
    let access: String
    let refresh: String?
    let scope: String
  }

  /// Seconds that an access token holds: Xero's half hour.
  static let accessSeconds = 1_800
  private static let codeSeconds = 300
  private static let refreshDays = 60

  private var codes: [String: Code] = [:]
  private var refreshTokens: [String: RefreshToken] = [:]
  private var accessTokens: [String: AccessToken] = [:]
  private(set) var connections: [Connection] = []

  /// A code for what was agreed to, and the connections that it opens. An organisation that is connected
  /// already keeps its connection, as Xero does.
  mutating func open(_ consent: Consent, _ organisations: [OAuthOrganisation], at now: Moment)
    -> String
  {
    let code = Self.newToken()
    codes[code] = Code(consent: consent, expiry: now.adding(milliseconds: Self.codeSeconds * 1_000))
    connect(organisations, family: consent.family, at: now)
    return code
  }

  /// Tokens for a code: once, by the client that it was given to, with the redirect URI and the verifier
  /// of the consent. A second use also takes back what the first one gave (RFC 6749, section 4.1.2).
  mutating func redeem(
    _ text: String, client: String, redirectURI: String?, verifier: String?, at now: Moment
  ) throws(OAuthError) -> Tokens {
    let refusal = OAuthError("invalid_grant", "The code is unknown, used, expired or another's.")
    guard let code = codes[text] else { throw refusal }
    guard !code.isUsed else {
      revoke(family: code.consent.family)
      throw refusal
    }
    codes[text]?.isUsed = true
    let consent = code.consent
    guard consent.client == client, now < code.expiry else { throw refusal }
    guard redirectURI == consent.redirectURI else {
      throw OAuthError("invalid_grant", "The redirect URI is not the one of the consent.")
    }
    guard let verifier, (43...128).contains(verifier.utf8.count),
      base64URL(sha256(Array(verifier.utf8))) == consent.challenge
    else { throw OAuthError("invalid_grant", "The code verifier is wrong.") }
    return issue(scope: consent.scope, client: client, family: consent.family, at: now)
  }

  /// New tokens for a refresh token, which is then used up. A used one that comes again was stolen from
  /// somebody: the whole family ends (RFC 9700, section 4.14.2). Xero itself takes the last one again for
  /// 30 minutes; a client that relies on that is to be noticed here.
  mutating func refresh(
    _ text: String, client: String, scope: String?, at now: Moment
  ) throws(OAuthError) -> Tokens {
    let refusal = OAuthError("invalid_grant", "The refresh token is unknown, used or expired.")
    guard let token = refreshTokens[text], token.client == client else { throw refusal }
    guard !token.isUsed else {
      revoke(family: token.family)
      throw refusal
    }
    guard now < token.expiry else { throw refusal }
    let granted = token.scope.split(separator: " ")
    if let scope, !scope.split(separator: " ").allSatisfy(granted.contains) {
      throw OAuthError("invalid_scope", "The scope is wider than what was agreed to.")
    }
    refreshTokens[text]?.isUsed = true
    return issue(scope: token.scope, client: client, family: token.family, at: now)
  }

  /// A token of the client's own, without a refresh token (RFC 6749, section 4.4.3).
  mutating func issueOwn(
    scope: String, client: String, _ organisations: [OAuthOrganisation], at now: Moment
  ) -> Tokens {
    let family = "client/" + client
    connect(organisations, family: family, at: now)
    return issue(scope: scope, client: client, family: family, isOwn: true, at: now)
  }

  private mutating func issue(
    scope: String, client: String, family: String, isOwn: Bool = false, at now: Moment
  ) -> Tokens {
    let access = Self.newToken()
    let expiry = now.adding(milliseconds: Self.accessSeconds * 1_000)
    accessTokens[access] = AccessToken(family: family, expiry: expiry)
    let isLasting = !isOwn && scope.split(separator: " ").contains("offline_access")
    guard isLasting else { return Tokens(access: access, refresh: nil, scope: scope) }
    let refresh = Self.newToken()
    refreshTokens[refresh] = RefreshToken(
      client: client, scope: scope, family: family, expiry: now.adding(days: Self.refreshDays))
    return Tokens(access: access, refresh: refresh, scope: scope)
  }

  private mutating func connect(
    _ organisations: [OAuthOrganisation], family: String, at now: Moment
  ) {
    for organisation in organisations {
      guard !connections.contains(where: { $0.organisation.id == organisation.id }) else {
        continue
      }
      connections.append(
        Connection(id: Self.newID(), family: family, organisation: organisation, created: now))
    }
  }

  /// Whether the access token was given out and holds.
  func holds(_ access: String, at now: Moment) -> Bool {
    guard let token = accessTokens[access] else { return false }
    return now < token.expiry
  }

  /// Closes a connection; false when there is none.
  mutating func disconnect(_ id: String) -> Bool {
    guard let index = connections.firstIndex(where: { $0.id == id }) else { return false }
    connections.remove(at: index)
    return true
  }

  /// Ends every token that came of one consent.
  private mutating func revoke(family: String) {
    refreshTokens = refreshTokens.filter { $0.value.family != family }
    accessTokens = accessTokens.filter { $0.value.family != family }
  }

  /// Ends every access token.
  mutating func expireAccessTokens() { accessTokens = [:] }

  /// Takes back one refresh token, or all of them.
  mutating func revokeRefreshTokens(_ text: String?) {
    if let text { refreshTokens[text] = nil } else { refreshTokens = [:] }
  }

  /// 43 characters that nobody can guess.
  static func newToken() -> String {
    base64URL((0..<32).map { _ in UInt8.random(in: .min ... .max) })
  }

  static func newID() -> String {
    var random = SeededRandom(seed: UInt64.random(in: .min ... .max))
    return random.uuid()
  }
}

/// RFC 4648, section 5, without padding.
func base64URL(_ bytes: [UInt8]) -> String {
  let text = base64(bytes).compactMap { byte -> UInt8? in
    switch byte {
    case UInt8(ascii: "+"): UInt8(ascii: "-")
    case UInt8(ascii: "/"): UInt8(ascii: "_")
    case UInt8(ascii: "="): nil
    default: byte
    }
  }
  return String(decoding: text, as: UTF8.self)
}
