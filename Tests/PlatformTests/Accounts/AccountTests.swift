import Platform
import Store
import StrictJSON
import Testing

@Suite struct AccountTests {
  private let test: TestInstallation

  init() throws { test = try TestInstallation() }

  @Test func `an account is shown without its credentials`() async throws {
    let platform = try await test.open()
    let account = try await platform.accounts.create(
      .acme(label: "Büro", origin: "http://127.0.0.1:1"))
    #expect(
      json { account.write(to: &$0) } == """
        {"id":"\(account.id)","integration":"acme","tenant_id":"t1","label":"Büro",\
        "status":"active","settings":{"company":"widgets"},"origin":"http://127.0.0.1:1",\
        "last_error":null,"created_at":"2026-11-21T15:00:00.000Z",\
        "updated_at":"2026-11-21T15:00:00.000Z"}
        """)
    #expect(try platform.accounts.get(account.id) == account)
    #expect(
      try platform.accounts.credentials(of: account.id)
        == ["username": "u", "password": "a-long-secret"])
    await platform.close()
  }

  @Test func `everything that is wrong is said at once, and no secret with it`() async throws {
    let platform = try await test.open()
    let secret = "sk_live_\u{7}4242"
    let error = await failure {
      try await platform.accounts.create(
        AccountDraft(
          integration: "acme", tenantID: "a\nb", label: String(repeating: "x", count: 201),
          settings: ["hosst": "a", "page_size": "ten"],
          credentials: ["username": secret, "pasword": secret],
          origin: "http://user:\(secret)@example.com"))
    }
    #expect(
      error
        == invalid(
          (
            "/tenant_id",
            "must not hold line ends, or characters that are not shown or turn others around"
          ),
          ("/label", "must have at most 200 characters"),
          (
            "/origin",
            "the origin must be a scheme, a host and perhaps a port, such as "
              + "'https://api.example.com' or 'http://127.0.0.1:8080'"
          ),
          ("/settings/hosst", "'acme' has no such setting; did you mean 'host'?"),
          ("/settings/company", "is missing: Your company."),
          ("/settings/page_size", "must be a valid integer"),
          ("/credentials/pasword", "'acme' has no such credential; did you mean 'password'?"),
          (
            "/credentials/username", "holds a control character, such as a line end; remove it"
          ),
          ("/credentials/password", "is missing (Password)")))
    #expect(error?.description.contains("4242") == false)
    await platform.close()
  }

  @Test func `settings that make no URL and credentials that cannot be sent are refused`()
    async throws
  {
    let platform = try await test.open()
    let error = await failure {
      try await platform.accounts.create(
        .acme(
          settings: ["host": "evil.example/x?"],
          credentials: ["username": "a:b", "password": "p"]))
    }
    #expect(
      error
        == invalid(
          (
            "/settings",
            "the setting 'host' may hold letters, digits, '-', '.', '_', '~' and ':' only"
          ),
          ("/credentials", "the credential 'username' cannot hold ':' (RFC 7617)")))
    await platform.close()
  }

  @Test func `a request is read with everything that is wrong in it`() async throws {
    let platform = try await test.open()
    let body = try JSONValue(
      parsing: """
        {"integration":"acmee","tenant":"x","label":7,"settings":{"page_size":5,"a":[]},
         "credentials":"secret"}
        """)
    #expect(
      await failure {
        try await platform.accounts.create(AccountDraft(body))
      }
        == invalid(
          ("/tenant", "there is no such member; did you mean 'tenant_id'?"),
          ("/label", "must be a string"),
          ("/settings/a", "must be a string, a number, true or false"),
          ("/credentials", "must be an object"),
          ("/tenant_id", "is missing"),
          ("/integration", "there is no such integration; did you mean 'acme'?")))
    #expect(
      await failure {
        try await platform.accounts.create(AccountDraft(JSONValue("text"), tenantID: "t"))
      } == invalid(("", "must be an object"), ("/integration", "is missing")))
    let good = try JSONValue(
      parsing: """
        {"integration":"acme","label":"","settings":{"page_size":5,"company":"w","host":null},
         "credentials":{"username":"u","password":"p"}}
        """)
    let account = try await platform.accounts.create(AccountDraft(good, tenantID: "mine"))
    #expect(account.tenantID == "mine")
    #expect(account.settings == ["page_size": "5", "company": "w"])
    await platform.close()
  }

  @Test func `settings are changed one by one, and null takes one away`() async throws {
    let platform = try await test.open()
    let account = try await platform.accounts.create(
      .acme(settings: ["page_size": "5"], origin: "http://127.0.0.1:1"))
    test.time.advance(seconds: 5)
    let patch = try JSONValue(
      parsing: #"{"settings":{"page_size":null,"host":"h.example"},"label":"new","origin":null}"#)
    let changed = try await platform.accounts.update(account.id, AccountPatch(patch))
    #expect(changed.settings == ["company": "widgets", "host": "h.example"])
    #expect(changed.label == "new")
    #expect(changed.origin == nil)
    #expect(changed.tenantID == "t1")
    #expect(changed.updatedAt == changed.createdAt + 5_000)
    #expect(
      await failure {
        try await platform.accounts.update(account.id, AccountPatch(settings: ["company": nil]))
      } == invalid(("/settings/company", "is missing: Your company.")))
    #expect(
      await failure {
        try await platform.accounts.update(
          account.id, AccountPatch(try JSONValue(parsing: #"{"tenant_id":null,"status":"active"}"#))
        )
      }
        == invalid(
          ("/status", "there is no such member; known are tenant_id, label, settings, origin"),
          ("/tenant_id", "is missing")))
    #expect(try platform.accounts.get(account.id) == changed)
    await platform.close()
  }

  @Test func `what is not there is not found, whatever its id`() async throws {
    let platform = try await test.open()
    let accounts = platform.accounts
    let missing = PlatformError.notFound("there is no such account")
    for id in [
      "", "no", "'; DROP TABLE accounts; --", "a\u{0}b", String(repeating: "x", count: 9_999),
    ] {
      #expect(await failure { try accounts.get(id) } == missing)
      #expect(await failure { try await accounts.delete(id) } == missing)
      #expect(
        await failure { try accounts.credentials(of: id) } == missing)
      #expect(
        await failure {
          try await accounts.update(id, AccountPatch(label: "x"))
        } == missing)
      #expect(
        await failure {
          try await accounts.mark(id, status: .needsReauth)
        } == missing)
      #expect(
        await failure {
          try await accounts.keepCredentials(of: id, [:])
        } == missing)
    }
    await platform.close()
  }

  @Test func `a status changes as calls show, and not otherwise`() async throws {
    let platform = try await test.open()
    let accounts = platform.accounts
    let account = try await accounts.create(
      AccountDraft(integration: "keyed", tenantID: "t"), status: .connecting)
    #expect(account.status == .connecting)
    #expect(
      await failure {
        try await accounts.mark(account.id, status: .needsReauth)
      } == .conflict("an account that is 'connecting' cannot become 'needs_reauth'"))
    let active = try await accounts.keepCredentials(
      of: account.id, ["access_token": "a", "refresh_token": "r"])
    #expect(active.status == .active)
    #expect(try accounts.callCredentials(of: active) == ["access_token": "a"])
    #expect(try accounts.credentials(of: active.id) == ["access_token": "a", "refresh_token": "r"])
    let refused = try await accounts.mark(
      account.id, status: .needsReauth, lastError: "the vendor said 401")
    #expect(refused.lastError == "the vendor said 401")
    let again = try await accounts.mark(account.id, status: .active)
    #expect(again.status == .active && again.lastError == nil)
    #expect(
      await failure {
        try await accounts.mark(account.id, status: .connecting)
      } == .conflict("an account that is 'active' cannot become 'connecting'"))
    await platform.close()
  }

  @Test func `credentials that are entered again take the place of the old ones`() async throws {
    let platform = try await test.open()
    let accounts = platform.accounts
    let account = try await accounts.create(.acme())
    try await accounts.mark(account.id, status: .needsReauth, lastError: "401")
    let fixed = try await accounts.replaceCredentials(
      of: account.id, with: ["username": "v", "password": "q"])
    #expect(fixed.status == .active && fixed.lastError == nil)
    #expect(try accounts.credentials(of: account.id) == ["username": "v", "password": "q"])
    #expect(
      await failure {
        try await accounts.replaceCredentials(of: account.id, with: ["username": ""])
      }
        == invalid(
          ("/credentials/username", "must not be empty"),
          ("/credentials/password", "is missing (Password)")))
    #expect(try accounts.credentials(of: account.id) == ["username": "v", "password": "q"])
    await platform.close()
  }

  @Test func `one account's sealed credentials are of no use in another's row`() async throws {
    let platform = try await test.open()
    let mine = try await platform.accounts.create(.acme())
    let other = try await platform.accounts.create(.acme(tenant: "t2"))
    try await platform.database.write { session in
      let sealed = try session.row(
        "SELECT credentials FROM accounts WHERE id = $1", [.text(other.id)])
      try session.run(
        "UPDATE accounts SET credentials = $2 WHERE id = $1",
        [.text(mine.id), .blob(try sealed?.blob(0) ?? [])])
    }
    #expect(
      await failure { try platform.accounts.credentials(of: mine.id) }
        == .unavailable(
          "what the account keeps secret cannot be opened: it was changed, or sealed with another "
            + "master key; enter its credentials again"))
    await platform.close()
  }

  @Test func `a restart keeps everything`() async throws {
    let first = try await test.open()
    let account = try await first.accounts.create(.acme(label: "kept"))
    await first.close()
    let second = try await test.open()
    #expect(second.firstKey == nil)
    #expect(try second.accounts.get(account.id) == account)
    #expect(try second.accounts.credentials(of: account.id)["password"] == "a-long-secret")
    await second.close()
  }
}
