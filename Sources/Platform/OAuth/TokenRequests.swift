package import ConnectorKit
import StrictJSON

/// What tokens are asked for with (RFC 6749, sections 4.1.3, 4.4.2 and 6).
package enum TokenGrant: Sendable, Equatable {
  /// A code from the browser; the verifier is PKCE's (RFC 7636, section 4.5).
  case authorizationCode(String, redirectURI: String, verifier: String?)
  /// The token that an earlier answer brought.
  case refreshToken(String)
  /// The application itself.
  case clientCredentials(scope: String)
}

/// Asks authorization servers for tokens. Each request is sent once and follows no redirect, so that
/// credentials go nowhere but to the spec's `token_url`.
package struct TokenRequests: Sendable {
  private let transport: any Transport
  private let clock: Clock

  /// Larger answers hold no tokens, in bytes.
  private static let answerLimit = 64 << 10
  /// The longest token, in bytes.
  private static let tokenLimit = 16 << 10

  package init(transport: any Transport, clock: Clock) {
    self.transport = transport
    self.clock = clock
  }

  /// Asks once.
  /// - Parameter origin: scheme, host and port in place of the vendor's.
  /// - Throws: `TokenFailure`.
  package func send(
    _ grant: TokenGrant, to oauth: OAuth2, as application: OAuthApplication, origin: String? = nil
  ) async throws(TokenFailure) -> TokenSet {
    let request = Self.request(
      grant, url: OAuth2.moved(oauth.tokenURL, to: origin), application,
      oauth.clientAuthentication)
    let response: UpstreamResponse
    do {
      response = try await transport.send(request)
    } catch {
      throw .unavailable(
        "the authorization server cannot be asked: \(error.message)", retryAfterSeconds: nil)
    }
    return try read(response, secrets: Self.secrets(of: grant, application))
  }

  static func request(
    _ grant: TokenGrant, url: String, _ application: OAuthApplication,
    _ authentication: OAuth2.ClientAuthentication
  ) -> UpstreamRequest {
    var form: [(String, String)]
    switch grant {
    case .authorizationCode(let code, let redirectURI, let verifier):
      form = [
        ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirectURI),
      ]
      if let verifier { form.append(("code_verifier", verifier)) }
    case .refreshToken(let token):
      form = [("grant_type", "refresh_token"), ("refresh_token", token)]
    case .clientCredentials(let scope):
      form = [("grant_type", "client_credentials")]
      if !scope.isEmpty { form.append(("scope", scope)) }
    }
    var fields = [
      Field(name: "Content-Type", value: "application/x-www-form-urlencoded"),
      Field(name: "Accept", value: "application/json"),
    ]
    if let secret = application.secret, authentication == .basic {
      let pair = encoded(application.id) + [0x3A] + encoded(secret)
      fields.append(Field(name: "Authorization", value: "Basic \(Base64.encode(pair))"))
    } else {
      form.append(("client_id", application.id))
      if let secret = application.secret { form.append(("client_secret", secret)) }
    }
    var body: [UInt8] = []
    for (name, value) in form {
      if !body.isEmpty { body.append(0x26) }
      body += encoded(name) + [0x3D] + encoded(value)
    }
    return UpstreamRequest(method: .post, url: url, fields: fields, body: body)
  }

  /// Id and secret are form-encoded before they become a Basic field (RFC 6749, section 2.3.1).
  private static func encoded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    PercentEncoding.appendForm(text.utf8, to: &bytes)
    return bytes
  }

  private static func secrets(
    of grant: TokenGrant, _ application: OAuthApplication
  ) -> [[UInt8]] {
    var secrets: [String] = []
    switch grant {
    case .authorizationCode(let code, _, let verifier): secrets = [code, verifier ?? ""]
    case .refreshToken(let token): secrets = [token]
    case .clientCredentials: break
    }
    if let secret = application.secret { secrets.append(secret) }
    return secrets.filter { !$0.isEmpty }.map { Array($0.utf8) }
  }

  private func read(
    _ response: UpstreamResponse, secrets: [[UInt8]]
  ) throws(TokenFailure) -> TokenSet {
    let status = response.status
    if status == 429 || status >= 500 {
      throw .unavailable(
        "the authorization server answers with status \(status)",
        retryAfterSeconds: Self.retryAfter(response))
    }
    guard response.body.count <= Self.answerLimit else {
      throw .unreadable("the authorization server's answer is larger than any tokens")
    }
    let answer = try? JSONValue(parsing: response.body)
    if let code = answer?["error"]?.string {
      let message = answer?["error_description"]?.string ?? ""
      throw Self.refusal(code, message, hiding: Redaction(of: secrets))
    }
    guard (200...299).contains(status) else {
      throw .unreadable("the authorization server answers with status \(status) and no error code")
    }
    guard let answer, answer.kind == .object else {
      throw .unreadable("the authorization server's answer is no JSON object")
    }
    return try tokens(answer)
  }

  /// A refusal in words that can be shown: RFC 6749 allows printable ASCII only, and a server may repeat
  /// what it was sent.
  private static func refusal(
    _ code: String, _ message: String, hiding redaction: Redaction
  ) -> TokenFailure {
    func shown(_ text: String, _ limit: Int) -> String {
      let start = Array(text.utf8.prefix(4_096))
      let hidden = redaction.hiding(in: start, isCut: start.count < text.utf8.count)
      let plain = hidden.prefix(limit).map { (0x20...0x7E).contains($0) ? $0 : 0x3F }
      return String(decoding: plain, as: UTF8.self)
    }
    let code = shown(code, 64)
    if ["temporarily_unavailable", "server_error", "slow_down"].contains(code) {
      return .unavailable("the authorization server says '\(code)'", retryAfterSeconds: nil)
    }
    return .refused(code: code, message: shown(message, 200))
  }

  private func tokens(_ answer: JSONValue) throws(TokenFailure) -> TokenSet {
    guard let access = answer["access_token"]?.string, Self.isToken(access) else {
      throw .unreadable("the authorization server's answer holds no access token")
    }
    if let type = answer["token_type"]?.string, type.lowercased() != "bearer" {
      throw .unreadable("the authorization server gives tokens that are no bearer tokens")
    }
    let refresh = answer["refresh_token"]?.string
    if let refresh, !refresh.isEmpty, !Self.isToken(refresh) {
      throw .unreadable("the authorization server's refresh token cannot be used")
    }
    let now = clock.now()
    // Some servers write the seconds as a text.
    let written = answer["expires_in"]
    let seconds = written?.int ?? written?.string.flatMap { Int($0) }
    let century = 3_155_760_000
    return TokenSet(
      accessToken: access, refreshToken: refresh?.isEmpty == false ? refresh : nil,
      scope: answer["scope"]?.string, obtainedAt: now,
      expiresAt: seconds.map { now + min(max($0, 0), century) * 1_000 })
  }

  /// Whether a text can be a token: visible ASCII (RFC 6749, appendix A.12).
  private static func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= tokenLimit
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  private static func retryAfter(_ response: UpstreamResponse) -> Int? {
    let field = response.fields.first { $0.name.lowercased() == "retry-after" }
    return field.flatMap { Int($0.value) }.map { min(max($0, 0), 300) }
  }
}
