import Platform
import StrictJSON
import Testing

@Suite struct APIKeyTests {
  private let test: TestInstallation

  init() throws { test = try TestInstallation() }

  @Test func `the first start gives an admin key, and no other start does`() async throws {
    let first = try await test.open()
    let text = try #require(first.firstKey)
    #expect(text.wholeMatch(of: try Regex("tenon_[A-Za-z0-9_-]{43}")) != nil)
    let principal = try #require(first.apiKeys.principal(forKey: text.utf8))
    #expect(principal.scope == .admin && principal.mayManage)
    await first.close()
    let second = try await test.open()
    #expect(second.firstKey == nil)
    #expect(second.apiKeys.principal(forKey: text.utf8) == principal)
    try await second.apiKeys.revoke(try #require(principal.keyID))
    await second.close()
    let third = try await test.open()
    #expect(third.firstKey == nil)
    #expect(third.apiKeys.principal(forKey: text.utf8) == nil)
    await third.close()
  }

  @Test func `a key is shown without itself`() async throws {
    let platform = try await test.open()
    let (key, text) = try await platform.apiKeys.create(
      APIKeyDraft(
        try JSONValue(
          parsing:
            #"{"name":"CI","scope":"proxy","tenant_id":"t1","expires_at":"2027-01-01T00:00:00Z"}"#))
    )
    #expect(
      json { key.write(to: &$0) } == """
        {"id":"\(key.id)","name":"CI","scope":"proxy","tenant_id":"t1",\
        "integrated_account_id":null,"expires_at":"2027-01-01T00:00:00.000Z",\
        "created_at":"2026-11-21T15:00:00.000Z","last_used_at":null,"revoked_at":null}
        """)
    #expect(json { key.write(to: &$0, text: text) }.hasSuffix(#","key":"\#(text)"}"#))
    #expect(try platform.apiKeys.get(key.id) == key)
    await platform.close()
  }

  @Test func `a key that is not one is nobody's`() async throws {
    let platform = try await test.open()
    let text = try #require(platform.firstKey)
    let others = [
      "", "tenon_", String(text.dropLast()), text + "A", String(text.dropFirst()),
      "TENON_" + text.dropFirst(6), String(repeating: "\u{0}", count: 49),
      "tenon_" + String(repeating: "A", count: 43),
      "tenon_" + String(repeating: "x", count: 1_000_000),
    ]
    for other in others {
      #expect(platform.apiKeys.principal(forKey: other.utf8) == nil, "\(other.prefix(60))")
    }
    await platform.close()
  }

  @Test func `a key is refused from the instant of its expiry or revocation on`() async throws {
    let platform = try await test.open()
    let keys = platform.apiKeys
    let (_, brief) = try await keys.create(
      APIKeyDraft(name: "brief", scope: .proxy, expiresAt: test.time.now + 60_000))
    let (key, text) = try await keys.create(APIKeyDraft(name: "long", scope: .proxy))
    test.time.advance(milliseconds: 59_999)
    #expect(keys.principal(forKey: brief.utf8) != nil)
    test.time.advance(milliseconds: 1)
    #expect(keys.principal(forKey: brief.utf8) == nil)
    let revoked = try await keys.revoke(key.id)
    #expect(revoked.revokedAt == test.time.now)
    #expect(keys.principal(forKey: text.utf8) == nil)
    test.time.advance(seconds: 1)
    #expect(try await keys.revoke(key.id) == revoked)
    #expect(
      await failure { try await keys.revoke("no") } == .notFound("there is no such API key"))
    await platform.close()
  }

  @Test func `limits of a key must make sense`() async throws {
    let platform = try await test.open()
    func problems(_ draft: APIKeyDraft) async -> PlatformError? {
      await failure { try await platform.apiKeys.create(draft) }
    }
    #expect(
      await problems(APIKeyDraft(name: "", scope: .account, tenantID: "t", expiresAt: 0))
        == invalid(
          ("/name", "is missing"), ("/expires_at", "must be at least 60 seconds from now"),
          (
            "/integrated_account_id",
            "is missing: a key of scope 'account' has one account"
          ), ("/tenant_id", "is for other scopes: the account says whose it is")))
    #expect(
      await problems(APIKeyDraft(name: "k", scope: .admin, accountID: "a"))
        == invalid(
          (
            "/integrated_account_id",
            "is for keys of scope 'account'; use that scope, or leave it out"
          )))
    #expect(
      await problems(APIKeyDraft(name: "k", scope: .account, accountID: "a"))
        == invalid(("/integrated_account_id", "there is no such account")))
    #expect(
      await problems(
        APIKeyDraft(try JSONValue(parsing: #"{"name":"k","scope":"root","acount":1}"#)))
        == invalid(
          (
            "/acount",
            "there is no such member; known are name, scope, tenant_id, integrated_account_id, "
              + "expires_at"
          ), ("/scope", "must be one of admin, proxy, account"),
          ("/integrated_account_id", "is missing: a key of scope 'account' has one account")))
    await platform.close()
  }

  @Test func `a principal reaches the accounts of its tenant, or its one`() async throws {
    let platform = try await test.open()
    let mine = try await platform.accounts.create(.acme(tenant: "mine"))
    let other = try await platform.accounts.create(.acme(tenant: "other"))
    func reach(_ draft: APIKeyDraft) async throws -> [Bool] {
      let text = try await platform.apiKeys.create(draft).text
      let principal = try #require(platform.apiKeys.principal(forKey: text.utf8))
      return [principal.mayReach(mine), principal.mayReach(other), principal.mayManage]
    }
    #expect(try await reach(APIKeyDraft(name: "k", scope: .admin)) == [true, true, true])
    #expect(
      try await reach(APIKeyDraft(name: "k", scope: .admin, tenantID: "mine"))
        == [true, false, true])
    #expect(
      try await reach(APIKeyDraft(name: "k", scope: .proxy, tenantID: "other"))
        == [false, true, false])
    let composed = try await platform.accounts.create(.acme(tenant: "caf\u{E9}"))
    let decomposed = Principal(keyID: "", name: "", scope: .admin, tenantID: "cafe\u{301}")
    #expect(!decomposed.mayReach(composed))
    #expect(
      try await reach(APIKeyDraft(name: "k", scope: .account, accountID: mine.id))
        == [true, false, false])
    await platform.close()
  }

  @Test func `the keys of a deleted account are nobody's`() async throws {
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    let (_, text) = try await platform.apiKeys.create(
      APIKeyDraft(name: "k", scope: .account, accountID: account.id))
    try await platform.accounts.delete(account.id)
    #expect(platform.apiKeys.principal(forKey: text.utf8) == nil)
    await platform.close()
  }

  @Test func `when a key was used last is written now and then`() async throws {
    let platform = try await test.open()
    let keys = platform.apiKeys
    let (key, text) = try await keys.create(APIKeyDraft(name: "k", scope: .proxy))
    func use(after seconds: Int) async throws -> Int? {
      test.time.advance(seconds: seconds)
      _ = keys.principal(forKey: text.utf8)
      try await keys.writeUses()
      return try keys.get(key.id).lastUsedAt
    }
    let first = try await use(after: 1)
    #expect(first == test.time.now)
    #expect(try await use(after: 59) == first)
    #expect(try await use(after: 1) == test.time.now)
    test.time.advance(seconds: 100)
    _ = keys.principal(forKey: text.utf8)
    await platform.close()
    let again = try await test.open()
    #expect(try again.apiKeys.get(key.id).lastUsedAt == test.time.now)
    await again.close()
  }

  @Test func `keys are listed newest first, a tenant's with those of its accounts`() async throws {
    let platform = try await test.open()
    let keys = platform.apiKeys
    let account = try await platform.accounts.create(.acme(tenant: "t1"))
    let (one, _) = try await keys.create(APIKeyDraft(name: "1", scope: .proxy, tenantID: "t1"))
    let (two, _) = try await keys.create(APIKeyDraft(name: "2", scope: .proxy, tenantID: "t2"))
    let (three, _) = try await keys.create(
      APIKeyDraft(name: "3", scope: .account, accountID: account.id))
    #expect(try keys.list().elements.prefix(3) == [three, two, one])
    #expect(try keys.list().elements.count == 4)
    #expect(try keys.list(tenantID: "t1").elements == [three, one])
    let page = try keys.list(tenantID: "t1", ListRequest(limit: 1))
    #expect(page.elements == [three])
    #expect(
      try keys.list(tenantID: "t1", ListRequest(limit: 1, cursor: page.nextCursor)).elements
        == [one])
    await platform.close()
  }
}
