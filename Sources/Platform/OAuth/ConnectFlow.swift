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
    /// What the browser keeps in a cookie that scripts do not see and forms of other sites do not send
    /// (`HttpOnly`, `SameSite=Lax`; the way back is a top-level GET).
    package let browser: String
  }

  /// How an attempt ends, or goes on.
  package enum Outcome: Sendable, Equatable {
    /// The account is connected; the browser goes where the link token says.
    case connected(Account, LinkToken)
    /// The consent opened several things. The person chooses one, and the ticket goes to `choose`.
    case choice(ticket: String, [VendorConnection], LinkToken)
  }

  /// Begins an attempt.
  /// - Parameters:
  ///   - link: the link token; it is used up by the account, not by the attempt.
  ///   - settings: what the person entered for a new account; what the link token says counts more.
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
        link: link)
    }
    guard let application = applications.application(for: integration) else {
      throw ConnectRefusal(
        .misconfigured, "no OAuth application is registered for '\(integration)'",
        link: link)
    }
    do {
      let pkce = oauth.pkce ? try PKCE() : nil
      let browser = try browser.flatMap { $0.utf8.count == 43 ? $0 : nil } ?? OneTimeText.new()
      var draft = try draft(link, text, integration, settings, label, origin)
      draft.callbackURI = callbackURI
      draft.verifier = pkce?.verifier
      let state = try await states.keep(draft.bytes, as: .state, browser: browser)
      let scope = (scopes ?? oauth.scopes.map(\.name)).joined(separator: " ")
      let url = Self.authorizeURL(
        OAuth2.moved(oauth.authorizeURL, to: draft.origin), application, scope, state, callbackURI,
        pkce)
      return Beginning(authorizeURL: url, browser: browser)
    } catch {
      throw ConnectRefusal(PlatformError(error), link: link)
    }
  }

  /// A random value for a browser that has none.
  /// - Throws: `PlatformError.unavailable`.
  package static func newBrowser() throws(PlatformError) -> String {
    try Accounts.secrets { () throws(SecretsError) in try OneTimeText.new() }
  }

  /// What forms that are shown in a browser hold, so that a form of another page cannot be taken for one
  /// of ours; nil when the browser's value is none.
  package func formToken(for browser: String) -> String? {
    links.formToken(for: browser)
  }

  /// Whether a form holds what this browser was shown.
  package func isFormToken(_ text: String, of browser: String) -> Bool {
    guard let token = formToken(for: browser) else { return false }
    return areEqual(Array(token.utf8), Array(text.utf8))
  }

  /// The vendor's page for a link, without parameters.
  package func authorizeURL(
    of oauth: OAuth2, _ integration: String, _ link: LinkToken
  ) -> String {
    let account = link.accountID.flatMap { try? accounts.get($0) }
    return OAuth2.moved(
      oauth.authorizeURL, to: account.map(\.origin) ?? accounts.origins[integration])
  }

  /// What an attempt begins with. An account that is connected again stays what it is, but for what the
  /// link says: agents must not find another ledger behind the same URL.
  func draft(
    _ link: LinkToken, _ text: String, _ integration: String, _ entered: [String: String],
    _ label: String, _ origin: String?
  ) throws(PlatformError) -> ConnectDraft {
    let account = try link.accountID.map { id throws(PlatformError) in try accounts.get(id) }
    let settings = (account?.settings ?? entered).merging(link.settings) { $1 }
    return ConnectDraft(
      link: text, integration: integration, settings: settings, label: label,
      origin: account.map(\.origin) ?? origin ?? accounts.origins[integration], callbackURI: "",
      verifier: nil)
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

  /// What a link token is for.
  package func link(_ text: String) throws(ConnectRefusal) -> LinkToken {
    do {
      return try links.find(text)
    } catch {
      throw Self.refusal(ofLink: error)
    }
  }

  static func refusal(ofLink error: PlatformError) -> ConnectRefusal {
    guard case .notFound(let message) = error else {
      return ConnectRefusal(error, link: nil)
    }
    return ConnectRefusal(.invalidToken, message)
  }

  /// An integration, if the link token allows it.
  package func descriptor(
    of integration: String, _ link: LinkToken
  ) throws(ConnectRefusal) -> IntegrationDescriptor {
    guard link.integration == nil || link.integration == integration,
      let descriptor = accounts.integrations[integration]
    else {
      throw ConnectRefusal(
        .invalidIntegration, "'\(integration)' cannot be connected with this link", link: link)
    }
    return descriptor
  }

  /// How an integration is connected with OAuth 2, if the link token allows it.
  func oauth(of integration: String, _ link: LinkToken) throws(ConnectRefusal) -> OAuth2 {
    guard case .oauth2(let oauth) = try descriptor(of: integration, link).authentication else {
      throw ConnectRefusal(
        .invalidIntegration, "'\(integration)' is not connected with OAuth 2", link: link)
    }
    return oauth
  }
}
