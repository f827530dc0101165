import Platform
import Store
import Testing

@Suite struct `Link tokens` {
  @Test func `a link token is good once, for seven days, and the file does not hold it`()
    async throws
  {
    try await OAuthWorld.run { world in
      let made = try await world.links.create(
        LinkTokenDraft(tenantID: "acme", integration: "xero", redirectURI: OAuthWorld.done))
      #expect(made.text.utf8.count == 43)
      #expect(made.link.expiresAt == TestClock.start + 604_800_000)
      #expect(try world.links.find(made.text) == made.link)
      #expect(try await world.links.use(made.text) == made.link)
      let gone = PlatformError.notFound(
        "the link is not valid, was used already or has expired; ask for a new one")
      #expect(await failure { try await world.links.use(made.text) } == gone)
      #expect(await failure { try world.links.find(made.text) } == gone)
      let late = try await world.links.create(LinkTokenDraft(tenantID: "acme"))
      world.time.advance(milliseconds: 604_800_000 - 1)
      #expect(try world.links.find(late.text) == late.link)
      world.time.advance(milliseconds: 1)
      #expect(await failure { try world.links.find(late.text) } == gone)
      #expect(await failure { try await world.links.use(late.text) } == gone)
      let wrong = String(late.text.dropLast()) + "_"
      #expect(await failure { try world.links.find(wrong) } == gone)
      #expect(await failure { try world.links.find("") } == gone)
      let codes = try world.installation.database.read { session in
        try session.rows("SELECT code FROM link_tokens").map { try $0.blob(0) }
      }
      #expect(codes.count == 2)
      #expect(codes.allSatisfy { $0.count == 32 && $0 != Array(late.text.utf8) })
      #expect(try await world.links.sweepExpired() == 2)
    }
  }

  @Test func `of a hundred who use a link token, one succeeds`() async throws {
    try await OAuthWorld.run { world in
      let text = try await world.links.create(LinkTokenDraft(tenantID: "acme")).text
      let count = await withTaskGroup(of: Int.self) { group in
        for _ in 0..<100 {
          group.addTask { (try? await world.links.use(text)) == nil ? 0 : 1 }
        }
        return await group.reduce(0, +)
      }
      #expect(count == 1)
    }
  }

  @Test func `what a link token cannot be for is listed whole`() async throws {
    try await OAuthWorld.run { world in
      #expect(
        await failure {
          try await world.links.create(
            LinkTokenDraft(
              integration: "sage", redirectURI: OAuthWorld.done + "/",
              expiresAt: TestClock.start + 59_999))
        }
          == invalid(
            (
              "/tenant_id",
              "is missing; give it, or 'integrated_account_id' to reconnect"
            ), ("/integration", "there is no such integration"),
            ("/redirect_uri", "is not one of those that the operator allows"),
            ("/expires_at", "must be 60 seconds to 30 days ahead")))
      let account = try await world.connected()
      #expect(
        await failure {
          try await world.links.create(
            LinkTokenDraft(
              tenantID: "other", accountID: account.id, integration: "own",
              settings: ["site": "x"]))
        }
          == invalid(
            ("/tenant_id", "is not the account's"), ("/integration", "is not the account's"),
            ("/settings/site", "'xero' has no such setting")))
      #expect(
        await failure { try await world.links.create(LinkTokenDraft(accountID: "none")) }
          == .notFound("there is no such account"))
    }
  }
}
