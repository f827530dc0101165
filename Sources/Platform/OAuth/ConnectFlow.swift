package import ConnectorKit
import Secrets
package import Store

/// Connects accounts by a person's consent: from a link token over the vendor's page to an account
/// (RFC 6749, section 4.1; RFC 9700, section 2.1).
package struct ConnectFlow: Sendable {
  let accounts: Accounts
  let links: LinkTokens
  let states: AuthorizationStates
  let applications: OAuthApplications
  let requests: TokenRequests
  let connections: VendorConnections

  package init(
    database: any Database, keys: Keys, accounts: Accounts, links: LinkTokens,
    applications: OAuthApplications, transport: any Transport, clock: Clock
  ) {
    self.accounts = accounts
    self.links = links
    self.applications = applications
    states = AuthorizationStates(database: database, keys: keys, clock: clock)
    requests = TokenRequests(transport: transport, clock: clock)
    connections = VendorConnections(transport: transport)
  }

  /// How an attempt begins.
  package struct Beginning: Sendable {
    /// Where the browser goes.
    package let authorizeURL: String
    /// What the browser keeps in a cookie, and nobody else: `__Host-...; Secure; HttpOnly;
    /// SameSite=Lax; Path=/; Max-Age=600` (RFC 6265; the way back is a top-level GET).
    package let browser: String
  }

  /// How an attempt ends, or goes on.
  package enum Outcome: Sendable, Equatable {
    /// The account is connected; the browser goes where the link token said.
    case connected(Account, redirectURI: String?)
    /// The consent opened several things. The person chooses one, and the ticket goes to `choose`.
    case choice(ticket: String, [VendorConnection], integration: String)
  }

  /// Begins an attempt.
  /// - Parameters:
  ///   - link: the link token; it is used up by the account, not by the attempt.
  ///   - settings: what the person entered; what the link token says counts more.
  ///   - callbackURI: where the vendor sends the browser back, as it is registered there; one for each
  ///     integration, so that an answer cannot be taken for another vendor's.
  ///   - browser: what this browser was given before, so that several attempts can go on in it.
  ///   - scopes: what is asked for; the spec's scopes when nil.
  ///   - origin: scheme, host and port in place of the vendor's, for a new account.
  /// - Throws: `ConnectRefusal`.
  package func begin(
    link text: String, integration: String, settings: [String: String] = [:], label: String = "",
    callbackURI: String, browser: String? = nil, scopes: [String]? = nil, origin: String? = nil
  ) async throws(ConnectRefusal) -> Beginning {
    let link = try link(text)
    let oauth = try oauth(of: integration, link)
    guard oauth.flow == .authorizationCode else {
      throw ConnectRefusal(
        .invalidIntegration, "'\(integration)' is connected with an application of one's own",
        redirectURI: link.redirectURI)
    }
    guard let application = applications.application(for: integration) else {
      throw ConnectRefusal(
        .misconfigured, "no OAuth application is registered for '\(integration)'",
        redirectURI: link.redirectURI)
    }
    do {
      var origin = origin
      var base: [String: String] = [:]
      if let id = link.accountID {
        let account = try accounts.get(id)
        (origin, base) = (account.origin, account.settings)
      }
      let pkce = oauth.pkce ? try PKCE() : nil
      let browser = try browser.flatMap { $0.utf8.count == 43 ? $0 : nil } ?? OneTimeText.new()
      // An account stays what it is for, whatever the person enters.
      if let pinned = oauth.connections?.setting, let value = base[pinned] {
        base = base.merging(settings) { $1 }.merging([pinned: value]) { $1 }
      } else {
        base.merge(settings) { $1 }
      }
      let draft = ConnectDraft(
        link: text, integration: integration,
        settings: base.merging(link.settings) { $1 }, label: label,
        origin: origin, callbackURI: callbackURI, verifier: pkce?.verifier)
      let state = try await states.keep(draft.bytes, as: .state, browser: browser)
      let scope = (scopes ?? oauth.scopes.map(\.name)).joined(separator: " ")
      let url = Self.authorizeURL(
        OAuth2.moved(oauth.authorizeURL, to: origin), application, scope, state, callbackURI, pkce)
      return Beginning(authorizeURL: url, browser: browser)
    } catch {
      throw ConnectRefusal(PlatformError(error), redirectURI: link.redirectURI)
    }
  }

  private static func authorizeURL(
    _ url: String, _ application: OAuthApplication, _ scope: String, _ state: String,
    _ callbackURI: String, _ pkce: PKCE?
  ) -> String {
    var parameters = [
      ("response_type", "code"), ("client_id", application.id), ("redirect_uri", callbackURI),
    ]
    if !scope.isEmpty { parameters.append(("scope", scope)) }
    parameters.append(("state", state))
    if let pkce {
      parameters += [("code_challenge", pkce.challenge), ("code_challenge_method", "S256")]
    }
    var bytes = Array(url.utf8)
    var separator: UInt8 = url.utf8.contains(0x3F) ? 0x26 : 0x3F
    for (name, value) in parameters {
      bytes.append(separator)
      bytes += name.utf8
      bytes.append(0x3D)
      PercentEncoding.append(value.utf8, to: &bytes)
      separator = 0x26
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func link(_ text: String) throws(ConnectRefusal) -> LinkToken {
    do {
      return try links.find(text)
    } catch {
      throw Self.refusal(ofLink: error)
    }
  }

  static func refusal(ofLink error: PlatformError) -> ConnectRefusal {
    guard case .notFound(let message) = error else {
      return ConnectRefusal(error, redirectURI: nil)
    }
    return ConnectRefusal(.invalidToken, message)
  }

  /// How an integration is connected, if the link token allows it.
  func oauth(of integration: String, _ link: LinkToken) throws(ConnectRefusal) -> OAuth2 {
    guard link.integration == nil || link.integration == integration,
      case .oauth2(let oauth)? = accounts.integrations[integration]?.authentication
    else {
      throw ConnectRefusal(
        .invalidIntegration, "'\(integration)' cannot be connected with this link",
        redirectURI: link.redirectURI)
    }
    return oauth
  }
}
