import ConnectorKit
import Platform
import Testing

@Suite struct `Connecting by consent` {
  @Test func `a link leads over the vendor's page to an account`() async throws {
    try await OAuthWorld.run { world in
      let link = try await world.links.create(
        LinkTokenDraft(
          tenantID: "acme", integration: "xero", redirectURI: OAuthWorld.done)
      ).text
      let beginning = try await world.begin(link)
      #expect(beginning.authorizeURL.hasPrefix(world.origin + "/identity/connect/authorize?"))
      #expect(beginning.authorizeURL.contains("&scope=offline_access%20accounting.invoices&"))
      #expect(beginning.authorizeURL.contains("&code_challenge_method=S256"))
      #expect(!beginning.authorizeURL.contains(beginning.browser))
      let query = try await world.decide(beginning.authorizeURL)
      let outcome = try await world.complete(query, beginning)
      guard case .connected(let account, let used) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(used.redirectURI == OAuthWorld.done)
      #expect(account.integration == "xero")
      #expect(account.tenantID == "acme")
      #expect(account.label == "First")
      #expect(account.status == .active)
      #expect(account.settings == ["tenant_id": OAuthWorld.first])
      #expect(account.origin == world.origin)
      let kept = try world.installation.accounts.credentials(of: account.id)
      #expect(
        kept.keys.sorted()
          == ["access_token", "expires_at", "obtained_at", "refresh_token", "scope"])
      #expect(kept["expires_at"] == String(TestClock.start + 1_800_000))
      // State and link were good once.
      let replayed = await thrown(ConnectRefusal.self) {
        try await world.complete(query, beginning)
      }
      #expect(replayed?.reason == .invalidState)
      let again = await thrown(ConnectRefusal.self) { try await world.begin(link) }
      #expect(again?.reason == .invalidToken)
      #expect(world.transport.tokenRequests == 1)
    }
  }

  @Test func `of several organisations the person chooses one, in the same browser`() async throws {
    try await OAuthWorld.run { world in
      let link = try await world.links.create(LinkTokenDraft(tenantID: "acme")).text
      let beginning = try await world.begin(link)
      let query = try await world.decide(
        beginning.authorizeURL, tenants: [OAuthWorld.first, OAuthWorld.second])
      let outcome = try await world.complete(query, beginning)
      guard case .choice(let ticket, let connections, _) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(connections.map(\.label) == ["First", "Second"])
      #expect(connections.map(\.value) == [OAuthWorld.first, OAuthWorld.second])
      let other = try await world.begin(link)
      let foreign = await thrown(ConnectRefusal.self) {
        try await world.flow.choose(
          integration: "xero", ticket: ticket, value: OAuthWorld.second, browser: other.browser)
      }
      #expect(foreign?.reason == .invalidState)
      let chosen = try await world.flow.choose(
        integration: "xero", ticket: ticket, value: OAuthWorld.second, browser: beginning.browser)
      guard case .connected(let account, _) = chosen else {
        Issue.record("\(chosen)")
        return
      }
      #expect(account.settings == ["tenant_id": OAuthWorld.second])
      #expect(account.label == "Second")
      let token = try await world.tokens.accessToken(of: account)
      #expect(try await world.status(with: token, tenant: OAuthWorld.second) == 200)
      let twice = await thrown(ConnectRefusal.self) {
        try await world.flow.choose(
          integration: "xero", ticket: ticket, value: OAuthWorld.first, browser: beginning.browser)
      }
      #expect(twice?.reason == .invalidState)
    }
  }

  @Test func `an account is connected again under its id, to the organisation it was for`()
    async throws
  {
    try await OAuthWorld.run { world in
      let account = try await world.connected()
      world.time.advance(seconds: 1_801)
      try await world.order("revoke-refresh-tokens")
      _ = await thrown(AccessTokenFailure.self) {
        try await world.tokens.accessToken(of: account)
      }
      let link = try await world.links.create(LinkTokenDraft(accountID: account.id))
      #expect(link.link.tenantID == "acme")
      let beginning = try await world.flow.begin(
        link: link.text, integration: "xero", settings: ["tenant_id": OAuthWorld.second],
        callbackURI: OAuthWorld.callback)
      // Several are open by now; the account's own is taken without a question.
      let query = try await world.decide(
        beginning.authorizeURL, tenants: [OAuthWorld.second, OAuthWorld.first])
      guard case .connected(let again, _) = try await world.complete(query, beginning) else {
        Issue.record("not connected")
        return
      }
      #expect(again.id == account.id)
      #expect(again.status == .active)
      #expect(again.lastError == nil)
      #expect(again.settings == account.settings)
      #expect(try await world.status(with: world.tokens.accessToken(of: account)) == 200)
    }
  }

  @Test func `a consent for another organisation does not move an account`() async throws {
    try await OAuthWorld.run { world in
      let link = try await world.links.create(
        LinkTokenDraft(
          tenantID: "acme", integration: "xero", settings: ["tenant_id": OAuthWorld.second])
      ).text
      let beginning = try await world.begin(link)
      let query = try await world.decide(beginning.authorizeURL, tenants: [OAuthWorld.first])
      let refusal = await thrown(ConnectRefusal.self) { try await world.complete(query, beginning) }
      #expect(refusal?.reason == .wrongConnection)
      #expect(try world.installation.accounts.list().elements == [])
      // The link is still good.
      #expect(try world.links.find(link).integration == "xero")
    }
  }

  @Test func `states of other browsers, other integrations and other times are refused`()
    async throws
  {
    try await OAuthWorld.run { world in
      let link = try await world.links.create(LinkTokenDraft(tenantID: "acme")).text
      let beginning = try await world.begin(link)
      let query = try await world.decide(beginning.authorizeURL)
      let callback = try AuthorizationCallback(query: query)
      let other = try await world.begin(link)
      for (integration, browser) in [
        ("xero", nil), ("xero", other.browser), ("xero", "x"), ("own", beginning.browser),
      ] as [(String, String?)] {
        let refusal = await thrown(ConnectRefusal.self) {
          try await world.flow.complete(integration: integration, callback, browser: browser)
        }
        #expect(refusal?.reason == .invalidState)
      }
      for query in ["code=x", "code=x&state=", "code=x&state=" + String(repeating: "A", count: 43)]
      {
        let refusal = await thrown(ConnectRefusal.self) {
          try await world.complete(query, beginning)
        }
        #expect(refusal?.reason == .invalidState)
      }
      let late = try await world.begin(link, browser: beginning.browser)
      #expect(late.browser == beginning.browser)
      let lateQuery = try await world.decide(late.authorizeURL)
      world.time.advance(seconds: 600)
      let refusal = await thrown(ConnectRefusal.self) { try await world.complete(lateQuery, late) }
      #expect(refusal?.reason == .invalidState)
      #expect(world.transport.tokenRequests == 0)
      #expect(
        await thrown(ConnectRefusal.self) { try AuthorizationCallback(query: "state=a&state=b") }
          == ConnectRefusal.twice)
    }
  }

  @Test func `a person who says no leaves the link as it was`() async throws {
    try await OAuthWorld.run { world in
      let link = try await world.links.create(
        LinkTokenDraft(tenantID: "acme", redirectURI: OAuthWorld.done)
      ).text
      let beginning = try await world.begin(link)
      let query = try await world.decide(beginning.authorizeURL, "deny")
      let refusal = await thrown(ConnectRefusal.self) { try await world.complete(query, beginning) }
      #expect(refusal?.reason == .denied)
      #expect(refusal?.message == "access was not allowed at the vendor")
      #expect(refusal?.redirectURI == OAuthWorld.done)
      let again = try await world.begin(link)
      guard
        case .connected = try await world.complete(
          try await world.decide(again.authorizeURL), again)
      else {
        Issue.record("not connected")
        return
      }
    }
  }

  @Test func `the vendor's other errors are passed on in words that can be shown`() async throws {
    try await OAuthWorld.run { world in
      let link = try await world.links.create(LinkTokenDraft(tenantID: "acme")).text
      for (error, reason, message) in [
        (
          "invalid_scope&error_description=no%0A%3Cb%3E", ConnectRefusal.Reason.connectionError,
          "the vendor answers: invalid_scope (no?<b>)"
        ),
        ("server_error", .unavailable, "the vendor answers: server_error"),
      ] {
        let beginning = try await world.begin(link)
        let query = try await world.decide(beginning.authorizeURL)
        let state = query.split(separator: "&").first { $0.hasPrefix("state=") } ?? ""
        let refusal = await thrown(ConnectRefusal.self) {
          try await world.complete("error=\(error)&\(state)", beginning)
        }
        #expect(refusal?.reason == reason)
        #expect(refusal?.message == message)
      }
    }
  }

  @Test(arguments: [
    ("https://evil.example", false), ("https://login.xero.com.evil.example", false),
    ("nonsense", false), ("ORIGIN", true), ("ORIGIN/identity", true),
  ])
  func `an answer of another issuer is refused`(_ issuer: String, _ isGood: Bool) async throws {
    try await OAuthWorld.run { world in
      let link = try await world.links.create(LinkTokenDraft(tenantID: "acme")).text
      let beginning = try await world.begin(link)
      let query = try await world.decide(beginning.authorizeURL)
      let value = issuer.replacing("ORIGIN", with: world.origin)
        .replacing(":", with: "%3A").replacing("/", with: "%2F")
      let refusal = await thrown(ConnectRefusal.self) {
        try await world.complete(query + "&iss=" + value, beginning)
      }
      #expect(refusal?.reason == (isGood ? nil : .wrongIssuer))
      #expect(world.transport.tokenRequests == (isGood ? 1 : 0))
    }
  }

  @Test func `of two attempts with one link, one makes an account`() async throws {
    try await OAuthWorld.run { world in
      let link = try await world.links.create(LinkTokenDraft(tenantID: "acme")).text
      let attempts = [try await world.begin(link), try await world.begin(link)]
      var queries: [String] = []
      for attempt in attempts { queries.append(try await world.decide(attempt.authorizeURL)) }
      let callbacks = try queries.map { try AuthorizationCallback(query: $0) }
      let outcomes = await withTaskGroup(of: String.self) { group in
        for (callback, attempt) in zip(callbacks, attempts) {
          group.addTask {
            do throws(ConnectRefusal) {
              _ = try await world.flow.complete(
                integration: "xero", callback, browser: attempt.browser)
              return "connected"
            } catch {
              return error.reason.rawValue
            }
          }
        }
        return await group.reduce(into: [String]()) { $0.append($1) }
      }
      #expect(outcomes.sorted() == ["connected", "invalid_token"])
      #expect(try world.installation.accounts.list().elements.count == 1)
    }
  }
}

extension ConnectRefusal {
  fileprivate static var twice: ConnectRefusal? {
    do throws(ConnectRefusal) {
      _ = try AuthorizationCallback(query: "code=1&state=1&state=2")
      return nil
    } catch {
      return error.reason == .invalidState ? error : nil
    }
  }
}
