import Platform
import Secrets
import Store
import StrictJSON
import Testing

@Suite struct MCPServerTests {
  private let test: TestInstallation

  init() throws { test = try TestInstallation() }

  private func draft(_ json: String) throws -> MCPServerDraft {
    MCPServerDraft(try JSONValue(parsing: json))
  }

  @Test func `a server is shown as the API names its fields, with its token once`() async throws {
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    let (server, token) = try await platform.servers.create(
      for: account.id,
      try draft(
        """
        {"name":"Books","config":{"methods":["read"],"tags":["things"],
         "require_api_token_auth":true,"tool_exposure":"discovery"},
         "expires_at":"2026-11-21T17:00:00+01:00"}
        """), by: "key-1")
    #expect(token.utf8.count == 43)
    #expect(
      json { server.write(to: &$0, secret: (token, "http://h/mcp/\(token)")) } == """
        {"id":"\(server.id)","name":"Books","config":{"methods":["read"],"tags":["things"],\
        "require_api_token_auth":true,"tool_exposure":"discovery"},\
        "integrated_account_id":"\(account.id)","created_by":"key-1",\
        "expires_at":"2026-11-21T16:00:00.000Z","created_at":"2026-11-21T15:00:00.000Z",\
        "updated_at":"2026-11-21T15:00:00.000Z","last_used_at":null,"call_count":0,\
        "token":"\(token)","url":"http://h/mcp/\(token)"}
        """)
    #expect(platform.servers.server(forToken: token.utf8) == server)
    #expect(try platform.servers.get(server.id, of: account.id) == server)
    #expect(try platform.servers.list(of: account.id).elements == [server])
    await platform.close()
  }

  @Test func `no token is in the database`() async throws {
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    let (_, token) = try await platform.servers.create(
      for: account.id, MCPServerDraft(name: "s"), by: "me")
    let row = try platform.database.read { session in
      try session.row("SELECT name, config, created_by, token_code FROM mcp_servers")
    }
    #expect(try row?.blob(3) == platform.keys.tokens.authenticationCode(of: token.utf8))
    #expect(
      try row?.text(1) == #"{"require_api_token_auth":false,"tool_exposure":"all"}"#)
    await platform.close()
  }

  @Test func `a token that is not one opens nothing`() async throws {
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    let (_, token) = try await platform.servers.create(
      for: account.id, MCPServerDraft(name: "s"), by: "me")
    let others = [
      "", String(token.dropLast()), token + "A", token + "=", token.lowercased() + "",
      String(token.reversed()), String(repeating: "A", count: 43),
      String(repeating: "\u{0}", count: 43), String(repeating: "é", count: 21) + "x",
      String(repeating: "A", count: 1_000_000),
    ]
    for other in others where other != token {
      #expect(platform.servers.server(forToken: other.utf8) == nil, "\(other.prefix(50))")
    }
    await platform.close()
  }

  @Test func `from the instant of its expiry on a server is refused, and then swept`() async throws
  {
    let platform = try await test.open()
    let servers = platform.servers
    let account = try await platform.accounts.create(.acme())
    let (server, token) = try await servers.create(
      for: account.id, MCPServerDraft(name: "s", expiresAt: test.time.now + 60_000), by: "me")
    let (lasting, lastingToken) = try await servers.create(
      for: account.id, MCPServerDraft(name: "lasting"), by: "me")
    test.time.advance(milliseconds: 59_999)
    #expect(servers.server(forToken: token.utf8) == server)
    #expect(try await servers.sweepExpired() == 0)
    test.time.advance(milliseconds: 1)
    #expect(servers.server(forToken: token.utf8) == nil)
    let missing = PlatformError.notFound("the account has no such MCP server")
    #expect(await failure { try servers.get(server.id, of: account.id) } == missing)
    #expect(
      await failure {
        try await servers.update(server.id, of: account.id, MCPServerPatch(expiresAt: .some(nil)))
      } == missing)
    #expect(try servers.list(of: account.id).elements == [lasting])
    #expect(try await servers.sweepExpired() == 1)
    #expect(try await servers.sweepExpired() == 0)
    #expect(servers.server(forToken: lastingToken.utf8) == lasting)
    await platform.close()
  }

  @Test func `what has expired stays refused when the clock goes back`() async throws {
    let platform = try await test.open()
    let servers = platform.servers
    let account = try await platform.accounts.create(.acme())
    let end = test.time.now + 60_000
    let (server, token) = try await servers.create(
      for: account.id, MCPServerDraft(name: "s", expiresAt: end), by: "me")
    test.time.advance(milliseconds: 60_000)
    #expect(servers.server(forToken: token.utf8) == nil)
    test.time.advance(milliseconds: -30_000)
    #expect(servers.server(forToken: token.utf8) == nil)
    #expect(try servers.list(of: account.id).elements == [])
    #expect(
      await failure {
        try await servers.update(server.id, of: account.id, MCPServerPatch(expiresAt: .some(nil)))
      } == .notFound("the account has no such MCP server"))
    #expect(try await servers.sweepExpired() == 1)
    let rows = try platform.database.read { session in
      try session.rows("SELECT id FROM mcp_servers")
    }
    #expect(rows.isEmpty)
    await platform.close()
  }

  @Test func `when a server was used last and how often is written now and then`() async throws {
    let platform = try await test.open()
    let servers = platform.servers
    let account = try await platform.accounts.create(.acme())
    let (made, token) = try await servers.create(
      for: account.id, MCPServerDraft(name: "s"), by: "me")
    func written() throws -> [Int?] {
      let server = try servers.get(made.id, of: account.id)
      return [server.lastUsedAt, server.callCount]
    }
    #expect(try written() == [nil, 0])
    _ = servers.server(forToken: token.utf8)
    servers.countCall(of: made.id)
    servers.countCall(of: made.id)
    try await servers.writeUses()
    let first = test.time.now
    #expect(try written() == [first, 2])
    test.time.advance(seconds: 59)
    servers.countCall(of: made.id)
    try await servers.writeUses()
    #expect(try written() == [first, 2])
    await platform.close()
    let again = try await test.open()
    let server = try again.servers.get(made.id, of: account.id)
    #expect(server.lastUsedAt == test.time.now && server.callCount == 3)
    await again.close()
  }

  @Test func `an expiry lies at least a minute ahead`() async throws {
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    let early = invalid(("/expires_at", "must be at least 60 seconds from now"))
    for time in [Int.min, 0, test.time.now, test.time.now + 59_999] {
      #expect(
        await failure {
          try await platform.servers.create(
            for: account.id, MCPServerDraft(name: "s", expiresAt: time), by: "me")
        } == early)
    }
    #expect(
      await failure {
        try await platform.servers.create(
          for: account.id, MCPServerDraft(name: "s", expiresAt: .max), by: "me")
      } == invalid(("/expires_at", "must be a time before the year 10000")))
    await platform.close()
  }

  @Test func `everything that is wrong with a request is said at once`() async throws {
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    let body = try draft(
      """
      {"nam":"x","config":{"method":["read"],"methods":["GET"],"tags":[7],"tools":[],
       "require_api_token_auth":"yes","tool_exposure":"some"},"expires_at":"tomorrow"}
      """)
    #expect(
      await failure { try await platform.servers.create(for: account.id, body, by: "me") }
        == invalid(
          ("/nam", "there is no such member; did you mean 'name'?"),
          ("/name", "is missing"),
          ("/config/method", "there is no such member; did you mean 'methods'?"),
          ("/config/tags/0", "must be a string"),
          ("/config/tools", "must name at least one; leave it out to let every one pass"),
          ("/config/require_api_token_auth", "must be true or false"),
          ("/config/tool_exposure", "must be 'all' or 'discovery'"),
          (
            "/expires_at",
            "must be a time with its zone, such as '2026-11-21T15:00:00Z' (RFC 3339)"
          ),
          (
            "/config/methods/0",
            "'acme' has no method 'GET'; choose from read, write, custom, list, get, create, pay"
          )))
    await platform.close()
  }

  @Test func `a filter that lets nothing pass is refused with what would match`() async throws {
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    func problems(_ configuration: ServerConfiguration) async -> PlatformError? {
      await failure {
        try await platform.servers.create(
          for: account.id, MCPServerDraft(name: "s", configuration: configuration), by: "me")
      }
    }
    #expect(
      await problems(ServerConfiguration(methods: ["read"], tags: ["money"]))
        == invalid(
          (
            "/config",
            "no tool of 'acme' is let pass by these methods and these tags together; as methods, "
              + "create, pay would match; as tags, things would match"
          )))
    #expect(
      await problems(
        ServerConfiguration(methods: ["write"], tools: ["acme_things_pay", "acme_thing_pay"]))
        == invalid(
          (
            "/config/tools/1",
            "'acme' has no tool 'acme_thing_pay'; did you mean 'acme_things_pay'?"
          )))
    #expect(
      await problems(ServerConfiguration(methods: ["write"], tools: ["acme_things_pay"]))
        == invalid(
          (
            "/config",
            "no tool of 'acme' is let pass by these methods and these tools together; as methods, "
              + "pay would match; as tools, create_a_acme_thing would match"
          )))
    await platform.close()
  }

  @Test func `a change replaces the members that it names`() async throws {
    let platform = try await test.open()
    let servers = platform.servers
    let account = try await platform.accounts.create(.acme())
    let (server, token) = try await servers.create(
      for: account.id,
      MCPServerDraft(
        name: "s", configuration: ServerConfiguration(methods: ["read"], tags: ["things"]),
        expiresAt: test.time.now + 120_000), by: "me")
    func update(_ json: String) async throws -> MCPServerRecord {
      try await servers.update(
        server.id, of: account.id, MCPServerPatch(try JSONValue(parsing: json)))
    }
    let discovery = try await update(#"{"config":{"tool_exposure":"discovery"}}"#)
    #expect(
      discovery.configuration
        == ServerConfiguration(methods: ["read"], tags: ["things"], exposure: .discovery))
    #expect(discovery.expiresAt == server.expiresAt)
    let cleared = try await update(
      #"{"name":"t","config":{"methods":null,"tags":["money"],"tool_exposure":null},"expires_at":null}"#
    )
    #expect(cleared.configuration == ServerConfiguration(tags: ["money"]))
    #expect(cleared.name == "t" && cleared.expiresAt == nil)
    #expect(servers.server(forToken: token.utf8) == cleared)
    #expect(
      await failure { try await update(#"{"config":{"methods":["list"]}}"#) }
        == invalid(
          (
            "/config",
            "no tool of 'acme' is let pass by these methods and these tags together; as methods, "
              + "create, pay would match; as tags, things would match"
          )))
    #expect(
      await failure { try await update(#"{"name":null,"token":"x"}"#) }
        == invalid(
          ("/token", "there is no such member; known are name, config, expires_at"),
          ("/name", "is missing")))
    #expect(servers.server(forToken: token.utf8) == cleared)
    await platform.close()
  }

  @Test func `a server belongs to its account alone`() async throws {
    let platform = try await test.open()
    let servers = platform.servers
    let account = try await platform.accounts.create(.acme())
    let other = try await platform.accounts.create(.acme(tenant: "t2"))
    let (server, token) = try await servers.create(
      for: account.id, MCPServerDraft(name: "s"), by: "me")
    let missing = PlatformError.notFound("the account has no such MCP server")
    #expect(await failure { try servers.get(server.id, of: other.id) } == missing)
    #expect(
      await failure {
        try await servers.update(server.id, of: other.id, MCPServerPatch(name: "x"))
      } == missing)
    #expect(await failure { try await servers.delete(server.id, of: other.id) } == missing)
    #expect(try servers.list(of: other.id).elements == [])
    let noAccount = PlatformError.notFound("there is no such account")
    #expect(await failure { try servers.list(of: "no") } == noAccount)
    #expect(
      await failure {
        try await servers.create(for: "no", MCPServerDraft(name: "s"), by: "me")
      } == noAccount)
    try await servers.delete(server.id, of: account.id)
    #expect(servers.server(forToken: token.utf8) == nil)
    #expect(await failure { try await servers.delete(server.id, of: account.id) } == missing)
    await platform.close()
  }

  @Test func `the tokens of a deleted account open nothing`() async throws {
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    let kept = try await platform.accounts.create(.acme())
    let (_, token) = try await platform.servers.create(
      for: account.id, MCPServerDraft(name: "s"), by: "me")
    let (_, keptToken) = try await platform.servers.create(
      for: kept.id, MCPServerDraft(name: "s"), by: "me")
    try await platform.accounts.delete(account.id)
    #expect(platform.servers.server(forToken: token.utf8) == nil)
    #expect(platform.servers.server(forToken: keptToken.utf8) != nil)
    await platform.close()
  }

  @Test func `no server outlives its account, whoever is first`() async throws {
    let platform = try await test.open()
    let (accounts, servers) = (platform.accounts, platform.servers)
    for _ in 0..<10 {
      let account = try await accounts.create(.acme())
      let tokens = await withTaskGroup(of: String?.self) { group in
        for _ in 0..<4 {
          group.addTask {
            try? await servers.create(for: account.id, MCPServerDraft(name: "s"), by: "me").token
          }
        }
        group.addTask {
          try? await accounts.delete(account.id)
          return nil
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      for token in tokens.compactMap({ $0 }) {
        #expect(servers.server(forToken: token.utf8) == nil)
      }
    }
    await platform.close()
  }

  @Test func `after changes at the same time memory and database say the same`() async throws {
    let platform = try await test.open()
    let servers = platform.servers
    let account = try await platform.accounts.create(.acme())
    let (server, token) = try await servers.create(
      for: account.id, MCPServerDraft(name: "s"), by: "me")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<30 {
        group.addTask {
          _ = try await servers.update(
            server.id, of: account.id, MCPServerPatch(name: "name \(index)"))
        }
      }
      try await group.waitForAll()
    }
    #expect(
      servers.server(forToken: token.utf8) == (try servers.get(server.id, of: account.id)))
    await platform.close()
  }

  @Test func `a restart keeps tokens, and forgets those that were deleted`() async throws {
    let first = try await test.open()
    let account = try await first.accounts.create(.acme())
    let (server, token) = try await first.servers.create(
      for: account.id, MCPServerDraft(name: "s"), by: "me")
    let (gone, goneToken) = try await first.servers.create(
      for: account.id, MCPServerDraft(name: "gone"), by: "me")
    try await first.servers.delete(gone.id, of: account.id)
    await first.close()
    let second = try await test.open()
    #expect(second.servers.server(forToken: token.utf8) == server)
    #expect(second.servers.server(forToken: goneToken.utf8) == nil)
    await second.close()
  }

  @Test
  func `a configuration that cannot be understood does not become one that offers everything`()
    async throws
  {
    let first = try await test.open()
    let account = try await first.accounts.create(.acme())
    let (server, _) = try await first.servers.create(
      for: account.id, MCPServerDraft(name: "s"), by: "me")
    try await first.database.write { session in
      try session.run(
        "UPDATE mcp_servers SET config = $2 WHERE id = $1",
        [.text(server.id), .text(#"{"methodz":["read"]}"#)])
    }
    #expect(
      await failure { try first.servers.get(server.id, of: account.id) }
        == .unavailable("column 3 holds another JSON, expected a server's configuration"))
    await first.close()
  }
}
