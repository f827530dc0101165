import ConnectorKit

extension ConnectFlow {
  /// Goes on when the vendor has sent the browser back.
  /// - Parameters:
  ///   - integration: the one that the callback's path names.
  ///   - browser: the value of the browser's cookie.
  /// - Throws: `ConnectRefusal`.
  package func complete(
    integration: String, _ callback: AuthorizationCallback, browser: String?
  ) async throws(ConnectRefusal) -> Outcome {
    var draft = try await draft(
      callback.state, as: .state, browser: browser, integration: integration)
    let link = try link(draft.link)
    let oauth = try oauth(of: integration, link)
    try check(callback.issuer, oauth, draft, link)
    if let error = callback.error {
      throw Self.refusal(error, callback.errorDescription ?? "", link)
    }
    guard let code = callback.code else {
      throw ConnectRefusal(
        .connectionError, "the vendor sent no code", link: link)
    }
    guard let application = applications.application(for: integration) else {
      throw ConnectRefusal(
        .misconfigured, "no OAuth application is registered for '\(integration)'",
        link: link)
    }
    let tokens: TokenSet
    do {
      tokens = try await requests.send(
        .authorizationCode(code, redirectURI: draft.callbackURI, verifier: draft.verifier),
        to: oauth, as: application, origin: draft.origin)
    } catch {
      throw ConnectRefusal(error, link: link)
    }
    draft.tokens = tokens.credentials()
    guard let list = oauth.connections else { return try await finish(draft, link) }
    do {
      draft.connections = try await connections.read(
        list, accessToken: tokens.accessToken, origin: draft.origin)
    } catch {
      throw ConnectRefusal(error.reason, error.message, link: link)
    }
    return try await select(draft, list, link, browser: browser ?? "")
  }

  /// Goes on when the person has chosen one of several connections.
  /// - Throws: `ConnectRefusal`.
  package func choose(
    integration: String, ticket: String, value: String, browser: String?
  ) async throws(ConnectRefusal) -> Outcome {
    var draft = try await draft(ticket, as: .ticket, browser: browser, integration: integration)
    let link = try link(draft.link)
    let oauth = try oauth(of: integration, link)
    guard let chosen = draft.connections.first(where: { $0.value == value }),
      let setting = oauth.connections?.setting
    else {
      throw ConnectRefusal(
        .wrongConnection, "that is none of the connections that were opened",
        link: link)
    }
    draft.choose(chosen, for: setting)
    return try await finish(draft, link)
  }

  /// Connects an account that has an application of its own (RFC 6749, section 4.4), which is tried
  /// first.
  /// - Throws: `ConnectRefusal`.
  package func connect(
    link text: String, integration: String, as application: OAuthApplication,
    settings: [String: String] = [:], label: String = "", origin: String? = nil
  ) async throws(ConnectRefusal) -> Outcome {
    let link = try link(text)
    let oauth = try oauth(of: integration, link)
    guard oauth.flow == .clientCredentials else {
      throw ConnectRefusal(
        .invalidIntegration, "'\(integration)' is connected by a person's consent",
        link: link)
    }
    var draft: ConnectDraft
    do {
      draft = try self.draft(link, text, integration, settings, label, origin)
    } catch {
      throw ConnectRefusal(error, link: link)
    }
    do {
      let scope = oauth.scopes.map(\.name).joined(separator: " ")
      draft.tokens = try await requests.send(
        .clientCredentials(scope: scope), to: oauth, as: application, origin: draft.origin
      ).credentials()
    } catch {
      let refusal = ConnectRefusal(error, link: link)
      guard refusal.reason == .misconfigured else { throw refusal }
      // The application is the person's own, not the operator's.
      throw ConnectRefusal(
        PlatformError.invalid([
          InvalidField(at: "credentials", "client_secret", message: error.description)
        ]), link: link)
    }
    draft.tokens["client_id"] = application.id
    draft.tokens["client_secret"] = application.secret
    return try await finish(draft, link)
  }

  /// Connects an account with credentials that a person has entered.
  /// - Throws: `ConnectRefusal`; as `.invalid` with everything that is wrong.
  package func connect(
    link text: String, integration: String, credentials: [String: String],
    settings: [String: String] = [:], label: String = ""
  ) async throws(ConnectRefusal) -> Outcome {
    let link = try link(text)
    let descriptor = try descriptor(of: integration, link)
    if case .oauth2 = descriptor.authentication {
      throw ConnectRefusal(
        .invalidIntegration, "'\(integration)' is connected with OAuth 2", link: link)
    }
    var draft: ConnectDraft
    do {
      draft = try self.draft(link, text, integration, settings, label, nil)
    } catch {
      throw ConnectRefusal(error, link: link)
    }
    draft.tokens = credentials
    return try await finish(draft, link)
  }

  /// Deletes what is remembered of attempts that were given up.
  /// - Throws: `PlatformError.unavailable`.
  package func sweepExpired() async throws(PlatformError) {
    try await states.sweepExpired()
    try await links.sweepExpired()
  }

  /// What is remembered of an attempt; it is used up.
  private func draft(
    _ text: String?, as purpose: OneTimeText.Purpose, browser: String?, integration: String
  ) async throws(ConnectRefusal) -> ConnectDraft {
    let refusal = ConnectRefusal(
      .invalidState,
      "this page belongs to no attempt of this browser, or was opened before; begin again")
    guard let text, let browser else { throw refusal }
    let bytes: [UInt8]?
    do {
      bytes = try await states.take(text, as: purpose, browser: browser)
    } catch {
      throw ConnectRefusal(error, link: nil)
    }
    // An answer at another integration's callback is a mix-up (RFC 9700, section 4.4).
    guard let bytes, let draft = ConnectDraft(bytes), draft.integration == integration else {
      throw refusal
    }
    return draft
  }

  /// Whether the answer names the authorization server that was asked (RFC 9207, section 2.4). Specs do
  /// not name issuers; their origins are those of the two endpoints.
  private func check(
    _ issuer: String?, _ oauth: OAuth2, _ draft: ConnectDraft, _ link: LinkToken
  ) throws(ConnectRefusal) {
    guard let issuer else { return }
    let known = [oauth.authorizeURL, oauth.tokenURL].map {
      Self.origin(of: OAuth2.moved($0, to: draft.origin))
    }
    guard let origin = Self.origin(of: issuer), known.contains(origin) else {
      throw ConnectRefusal(
        .wrongIssuer, "the answer is another authorization server's",
        link: link)
    }
  }

  /// Scheme, host and port in lower case.
  private static func origin(of url: String) -> String? {
    guard let start = url.firstRange(of: "://")?.upperBound else { return nil }
    let host = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !host.isEmpty, !host.contains("@") else { return nil }
    return (url[..<start] + host).lowercased()
  }

  /// What a vendor's own error means; only words that RFC 6749 allows are passed on.
  private static func refusal(
    _ code: String, _ message: String, _ link: LinkToken
  ) -> ConnectRefusal {
    func shown(_ text: String) -> String {
      String(
        decoding: text.utf8.prefix(200).map { (0x20...0x7E).contains($0) ? $0 : 0x3F },
        as: UTF8.self)
    }
    if code == "access_denied" {
      return ConnectRefusal(
        .denied, "access was not allowed at the vendor", link: link)
    }
    let isPassing = ["temporarily_unavailable", "server_error"].contains(code)
    let words = message.isEmpty ? shown(code) : "\(shown(code)) (\(shown(message)))"
    return ConnectRefusal(
      isPassing ? .unavailable : .connectionError, "the vendor answers: \(words)",
      link: link)
  }

  /// Takes the connection that is asked for already, or the only one, or lets the person choose.
  private func select(
    _ draft: ConnectDraft, _ list: OAuth2Connections, _ link: LinkToken, browser: String
  ) async throws(ConnectRefusal) -> Outcome {
    var draft = draft
    // An account that is connected again stays what it is for: agents must not find another ledger
    // behind the same URL.
    let wanted = draft.settings[list.setting]
    if let wanted {
      guard let found = draft.connections.first(where: { $0.value == wanted }) else {
        throw ConnectRefusal(
          .wrongConnection, "the consent does not open '\(wanted)', which the account is for",
          link: link)
      }
      draft.choose(found, for: list.setting)
      return try await finish(draft, link)
    }
    guard let first = draft.connections.first else {
      throw ConnectRefusal(
        .connectionError, "the consent opened nothing", link: link)
    }
    if draft.connections.count == 1 {
      draft.choose(first, for: list.setting)
      return try await finish(draft, link)
    }
    do {
      let ticket = try await states.keep(draft.bytes, as: .ticket, browser: browser)
      return .choice(ticket: ticket, draft.connections, link)
    } catch {
      throw ConnectRefusal(error, link: link)
    }
  }

  /// Uses the link token up and makes the account, or connects it again under its id.
  private func finish(
    _ draft: ConnectDraft, _ link: LinkToken
  ) async throws(ConnectRefusal) -> Outcome {
    // Before the link is used up: a mistake in a setting must not cost it.
    var rules = AccountRules()
    rules.check(label: draft.label)
    if let integration = accounts.integrations[draft.integration] {
      rules.check(settings: draft.settings, of: integration)
      if let refusal = AccountCheck.refusal(
        ofURLsOf: integration, settings: draft.settings, origin: draft.origin,
        by: connections.transport)
      {
        rules.add("/settings", refusal)
      }
      // What an authorization server gives is more than the spec names.
      if case .oauth2 = integration.authentication {
      } else {
        rules.check(credentials: draft.tokens, of: integration, isComplete: true)
      }
    }
    do {
      try rules.enforce()
    } catch {
      throw ConnectRefusal(error, link: link)
    }
    let used: LinkToken
    do {
      used = try await links.use(draft.link)
    } catch {
      throw Self.refusal(ofLink: error)
    }
    do {
      let id: String
      if let account = used.accountID {
        let old = try accounts.get(account)
        if old.settings != draft.settings {
          _ = try await accounts.update(account, AccountPatch(settings: draft.settings))
        }
        id = account
      } else {
        let new = AccountDraft(
          integration: draft.integration, tenantID: used.tenantID, label: draft.label,
          settings: draft.settings, origin: draft.origin)
        id = try await accounts.create(new, status: .connecting).id
      }
      let account = try await accounts.keepCredentials(of: id, draft.tokens)
      return .connected(account, used)
    } catch {
      throw ConnectRefusal(error, link: link)
    }
  }
}

extension ConnectDraft {
  /// Makes the account one for this connection.
  fileprivate mutating func choose(_ connection: VendorConnection, for setting: String) {
    settings[setting] = connection.value
    if label.isEmpty { label = connection.label }
  }
}
