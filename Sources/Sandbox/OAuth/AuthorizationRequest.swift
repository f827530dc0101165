import HTTPFields
import HTTPServer
import Synchronization

/// A request for consent whose client and redirect URI are known to be good (RFC 6749, section 4.1.1).
struct AuthorizationRequest: Sendable {
  let client: OAuthClient
  let redirectURI: String
  let state: String?
  let scope: String
  let challenge: String
  let expiry: Moment

  /// The browser's way back, with these parameters and the state.
  static func redirect(
    to uri: String, _ parameters: [(String, String)], state: String?, issuer: String?
  ) -> HTTPResponse {
    var query = parameters
    if let state { query.append(("state", state)) }
    if let issuer { query.append(("iss", issuer)) }
    let text = query.map { "\($0.0)=\(percentEncoded($0.1))" }.joined(separator: "&")
    let location = uri + (uri.contains("?") ? "&" : "?") + text
    return HTTPResponse(
      status: 302,
      fields: [
        HTTPField(name: "Location", value: location),
        HTTPField(name: "Cache-Control", value: "no-store"),
        HTTPField(name: "Referrer-Policy", value: "no-referrer"),
      ])
  }
}

extension OAuthServer {
  private static let pendingSeconds = 600
  private static let pendingCapacity = 1_000

  /// The page for a request for consent. A request whose client or redirect URI is not known is never
  /// answered by a redirect (RFC 6749, section 4.1.2.1).
  func consent(to request: HTTPRequest, at now: Moment) -> HTTPResponse {
    let parameters: OAuthParameters
    do {
      parameters = try OAuthParameters(request.query)
    } catch {
      return ConsentPage.refusal(error.description)
    }
    guard let client = client(parameters["client_id"]) else {
      return ConsentPage.refusal("unauthorized_client: there is no such client_id")
    }
    guard let uri = parameters["redirect_uri"], client.redirectURIs.contains(uri) else {
      return ConsentPage.refusal("invalid_request: the redirect_uri is not one of the client's")
    }
    do throws(OAuthError) {
      let pending = AuthorizationRequest(
        client: client, redirectURI: uri, state: parameters["state"],
        scope: try Self.scope(in: parameters), challenge: try Self.challenge(in: parameters),
        expiry: now.adding(milliseconds: Self.pendingSeconds * 1_000))
      let ticket = OAuthGrants.newToken()
      state.withLock { state in
        state.pending = state.pending.filter { now < $0.value.expiry }
        if state.pending.count < Self.pendingCapacity { state.pending[ticket] = pending }
      }
      return ConsentPage.response(
        ticket: ticket, client: client.id, scope: pending.scope, organisations: organisations)
    } catch {
      return AuthorizationRequest.redirect(
        to: uri, [("error", error.code), ("error_description", error.description)],
        state: parameters["state"], issuer: issuer)
    }
  }

  private static func scope(in parameters: OAuthParameters) throws(OAuthError) -> String {
    guard parameters["response_type"] == "code" else {
      throw OAuthError("unsupported_response_type", "The response type is 'code'.")
    }
    let known = ["openid", "profile", "email", "offline_access", "paymentservices"]
    guard let scope = parameters["scope"],
      scope.split(separator: " ").allSatisfy({
        known.contains(String($0)) || $0.hasPrefix("accounting.")
      })
    else { throw OAuthError("invalid_scope", "A scope is unknown, or none is asked for.") }
    return scope
  }

  /// The challenge of PKCE, of its one method that is no plain text (RFC 7636, section 4.3).
  private static func challenge(in parameters: OAuthParameters) throws(OAuthError) -> String {
    guard let challenge = parameters["code_challenge"], challenge.utf8.count == 43 else {
      throw OAuthError("invalid_request", "A code challenge is required.")
    }
    guard parameters["code_challenge_method"] == "S256" else {
      throw OAuthError("invalid_request", "The code challenge method is S256.")
    }
    return challenge
  }

  /// What the person decided, as the page's form sends it: `ticket`, `decision`, `tenant` once for each
  /// organisation.
  func decision(in request: HTTPRequest, at now: Moment) -> HTTPResponse {
    let form = QueryParameters(String(decoding: request.body, as: UTF8.self))
    let ticket = form["ticket"] ?? ""
    let found = state.withLock { $0.pending[ticket] }
    guard let pending = found, now < pending.expiry else {
      return ConsentPage.refusal("The page is too old; begin again where you came from.")
    }
    let chosen = form.pairs.filter { $0.name == "tenant" }.map(\.value)
    let opened = organisations.filter { chosen.contains($0.id) }
    let isApproved = form["decision"] == "approve"
    guard !isApproved || !opened.isEmpty else {
      return ConsentPage.response(
        status: 400, ticket: ticket, client: pending.client.id, scope: pending.scope,
        organisations: organisations)
    }
    let code: String? = state.withLock { state in
      guard state.pending.removeValue(forKey: ticket) != nil, isApproved else { return nil }
      let consent = OAuthGrants.Consent(
        client: pending.client.id, redirectURI: pending.redirectURI,
        challenge: pending.challenge, scope: pending.scope, family: OAuthGrants.newID())
      return state.grants.open(consent, opened, at: now)
    }
    let answer =
      if let code {
        [("code", code), ("scope", pending.scope)]
      } else {
        [("error", "access_denied"), ("error_description", "The person did not agree.")]
      }
    return AuthorizationRequest.redirect(
      to: pending.redirectURI, answer, state: pending.state, issuer: issuer)
  }
}

/// The text with everything but unreserved characters escaped (RFC 3986, section 2.3).
private func percentEncoded(_ text: String) -> String {
  text.utf8.reduce(into: "") { result, byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
}
