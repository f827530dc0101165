import ConnectorKit
import Platform
import Store
import Synchronization
import Testing

@Suite struct `Access tokens` {
  @Test func `a token is kept until it is due, then renewed ahead while it still serves`()
    async throws
  {
    try await OAuthWorld.run { world in
      let account = try await world.connected()
      let first = try await world.tokens.accessToken(of: account)
      #expect(try await world.status(with: first) == 200)
      world.time.advance(seconds: 1_739)
      #expect(try await world.tokens.accessToken(of: account) == first)
      #expect(world.transport.tokenRequests == 1)
      // The least jitter is 60 seconds ahead of the end.
      world.time.advance(seconds: 1)
      #expect(try await world.tokens.accessToken(of: account) == first)
      try await world.settle(2)
      let next = try await world.tokens.accessToken(of: account)
      #expect(next != first)
      #expect(world.transport.tokenRequests == 2)
      #expect(try await world.status(with: next) == 200)
      let kept = try world.installation.accounts.credentials(of: account.id)
      #expect(kept["access_token"] == next)
    }
  }

  @Test func `200 callers who find the token ended cause one request`() async throws {
    try await OAuthWorld.run { world in
      let account = try await world.connected()
      world.time.advance(seconds: 1_801)
      world.transport.doBefore { try? await Task.sleep(for: .milliseconds(30)) }
      let tokens = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<200 {
          group.addTask { try await world.tokens.accessToken(of: account) }
        }
        return try await group.reduce(into: Set<String>()) { $0.insert($1) }
      }
      #expect(tokens.count == 1)
      // One for the connection, one for all of them.
      #expect(world.transport.tokenRequests == 2)
    }
  }

  @Test func `a rotated refresh token is stored before the new access token is used`() async throws
  {
    try await OAuthWorld.run { world in
      let account = try await world.connected()
      world.time.advance(seconds: 1_801)
      let token = try await world.tokens.accessToken(of: account)
      // What another process would find: the next renewal goes with the rotated token.
      let stored = try world.installation.accounts.credentials(of: account.id)
      #expect(stored["access_token"] == token)
      let other = AccessTokens(
        accounts: world.installation.accounts, applications: world.applications,
        requests: TokenRequests(transport: world.transport, clock: world.time.clock),
        clock: world.time.clock)
      #expect(try await other.accessToken(of: account) == token)
      #expect(world.transport.tokenRequests == 2)
      world.time.advance(seconds: 1_801)
      #expect(try await other.accessToken(of: account) != token)
    }
  }

  @Test func `a caller who leaves does not end the renewal that he caused`() async throws {
    try await OAuthWorld.run { world in
      let account = try await world.connected()
      world.time.advance(seconds: 1_801)
      let caller = Task { try await world.tokens.accessToken(of: account) }
      caller.cancel()
      let token = try await caller.value
      #expect(try await world.status(with: token) == 200)
    }
  }

  @Test func `invalid_grant makes the account need a person, and nothing is tried again`()
    async throws
  {
    try await OAuthWorld.run { world in
      let account = try await world.connected()
      world.time.advance(seconds: 1_801)
      try await world.order("revoke-refresh-tokens")
      let failure = await thrown(AccessTokenFailure.self) {
        try await world.tokens.accessToken(of: account)
      }
      let words =
        "the authorization server refused: invalid_grant (The refresh token is unknown, used or "
        + "expired.)"
      #expect(failure == .needsReauth(words))
      let marked = try world.installation.accounts.get(account.id)
      #expect(marked.status == .needsReauth)
      #expect(marked.lastError == words)
      #expect(world.transport.tokenRequests == 2)
      for _ in 0..<3 {
        world.time.advance(seconds: 3_600)
        #expect(
          await thrown(AccessTokenFailure.self) {
            try await world.tokens.accessToken(of: account)
          } == .needsReauth(words))
      }
      #expect(world.transport.tokenRequests == 2)
      // Nor after a restart.
      let restarted = AccessTokens(
        accounts: world.installation.accounts, applications: world.applications,
        requests: TokenRequests(transport: world.transport, clock: world.time.clock),
        clock: world.time.clock)
      let again = await thrown(AccessTokenFailure.self) {
        try await restarted.accessToken(of: account)
      }
      guard case .needsReauth = again else {
        Issue.record("\(String(describing: again))")
        return
      }
      #expect(world.transport.tokenRequests == 2)
    }
  }

  @Test func `when the server is not well the old token serves, and tries are far between`()
    async throws
  {
    try await OAuthWorld.run { world in
      let account = try await world.connected()
      let token = try await world.tokens.accessToken(of: account)
      try await world.order("token-fault", #"{"status":503,"calls":100}"#)
      world.time.advance(seconds: 1_745)
      #expect(try await world.tokens.accessToken(of: account) == token)
      try await world.settle(2)
      for _ in 0..<5 { #expect(try await world.tokens.accessToken(of: account) == token) }
      #expect(world.transport.tokenRequests == 2)
      world.time.advance(seconds: 2)
      #expect(try await world.tokens.accessToken(of: account) == token)
      try await world.settle(3)
      #expect(world.transport.tokenRequests == 3)
      // The token ends while the server is still not well.
      world.time.advance(seconds: 60)
      let words = "the authorization server answers with status 503"
      #expect(
        await thrown(AccessTokenFailure.self) { try await world.tokens.accessToken(of: account) }
          == .unavailable(words, retryAfterSeconds: 1))
      #expect(
        await thrown(AccessTokenFailure.self) { try await world.tokens.accessToken(of: account) }
          == .unavailable(words, retryAfterSeconds: 4))
      #expect(world.transport.tokenRequests == 4)
      #expect(try world.installation.accounts.get(account.id).status == .active)
      try await world.order("token-fault", #"{"calls":0}"#)
      world.time.advance(seconds: 4)
      #expect(try await world.status(with: world.tokens.accessToken(of: account)) == 200)
    }
  }

  @Test func `a token that the vendor refuses is replaced, but not twice in a minute`() async throws
  {
    try await OAuthWorld.run { world in
      let account = try await world.connected()
      let first = try await world.tokens.accessToken(of: account)
      world.time.advance(seconds: 100)
      try await world.order("expire-access-tokens")
      #expect(try await world.status(with: first) == 401)
      #expect(world.tokens.refuse(first, of: account))
      let second = try await world.tokens.accessToken(of: account)
      #expect(try await world.status(with: second) == 200)
      // Late news of the first.
      #expect(world.tokens.refuse(first, of: account))
      #expect(try await world.tokens.accessToken(of: account) == second)
      #expect(!world.tokens.refuse(second, of: account))
      #expect(world.transport.tokenRequests == 2)
    }
  }

  @Test func `an account that is connected again while it is renewed keeps the newer tokens`()
    async throws
  {
    try await OAuthWorld.run { world in
      let account = try await world.connected()
      let accounts = world.installation.accounts
      world.time.advance(seconds: 1_801)
      world.transport.doBefore {
        _ = try? await accounts.keepCredentials(
          of: account.id, ["access_token": "newer", "refresh_token": "newer-refresh"])
      }
      #expect(try await world.tokens.accessToken(of: account) == "newer")
      #expect(try await world.tokens.accessToken(of: account) == "newer")
      #expect(try accounts.credentials(of: account.id)["refresh_token"] == "newer-refresh")
    }
  }

  @Test func `credentials that somebody enters are used at the next call`() async throws {
    try await OAuthWorld.run { world in
      let account = try await world.connected()
      _ = try await world.tokens.accessToken(of: account)
      try await world.installation.accounts.replaceCredentials(
        of: account.id, with: ["access_token": "entered"])
      #expect(try await world.tokens.accessToken(of: account) == "entered")
      try await world.installation.accounts.delete(account.id)
      #expect(
        await thrown(AccessTokenFailure.self) { try await world.tokens.accessToken(of: account) }
          == .platform(.notFound("there is no such account")))
    }
  }

  @Test func `an application of the account's own gets its tokens anew`() async throws {
    try await OAuthWorld.run { world in
      let link = try await world.links.create(LinkTokenDraft(tenantID: "acme")).text
      let outcome = try await world.flow.connect(
        link: link, integration: "own",
        as: OAuthApplication(id: "custom", secret: "custom-secret"), origin: world.origin)
      guard case .connected(let account, _) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      let first = try await world.tokens.accessToken(of: account)
      #expect(try await world.status(with: first) == 200)
      world.time.advance(seconds: 1_801)
      let second = try await world.tokens.accessToken(of: account)
      #expect(second != first)
      #expect(try await world.status(with: second) == 200)
      let kept = try world.installation.accounts.credentials(of: account.id)
      #expect(kept["client_secret"] == "custom-secret")
      #expect(kept["refresh_token"] == nil)
    }
  }

  @Test func `an operator's mistake is not the account's`() async throws {
    try await OAuthWorld.run { world in
      let account = try await world.connected()
      world.time.advance(seconds: 1_801)
      for (applications, words) in [
        (OAuthApplications([:]), "no OAuth application is registered for 'xero'"),
        (
          OAuthApplications(["xero": OAuthApplication(id: "app", secret: "another-one")]),
          "the authorization server refused: invalid_client (The client is unknown or its secret "
            + "is wrong.)"
        ),
      ] {
        let tokens = AccessTokens(
          accounts: world.installation.accounts, applications: applications,
          requests: TokenRequests(transport: world.transport, clock: world.time.clock),
          clock: world.time.clock)
        let failure = await thrown(AccessTokenFailure.self) {
          try await tokens.accessToken(of: account)
        }
        #expect(failure == .misconfigured(words, retryAfterSeconds: 10))
      }
      #expect(try world.installation.accounts.get(account.id).status == .active)
      #expect(try await world.status(with: world.tokens.accessToken(of: account)) == 200)
    }
  }

  @Test func `tokens that cannot be stored are not used, and stored before anything is asked`()
    async throws
  {
    try await OAuthWorld.run { world in
      let account = try await world.connected()
      let old = try world.installation.accounts.credentials(of: account.id)
      let database = FullDatabase(world.installation.database)
      let accounts = Accounts(
        database: database, keys: world.installation.keys,
        integrations: world.installation.integrations, clock: world.time.clock)
      let tokens = AccessTokens(
        accounts: accounts, applications: world.applications,
        requests: TokenRequests(transport: world.transport, clock: world.time.clock),
        clock: world.time.clock)
      world.time.advance(seconds: 1_801)
      database.isFull.withLock { $0 = true }
      #expect(
        await thrown(AccessTokenFailure.self) { try await tokens.accessToken(of: account) }
          == .platform(
            .unavailable("the database cannot be read or written: the disk is full")))
      #expect(try accounts.credentials(of: account.id) == old)
      database.isFull.withLock { $0 = false }
      world.time.advance(seconds: 2)
      let token = try await tokens.accessToken(of: account)
      #expect(try await world.status(with: token) == 200)
      #expect(world.transport.tokenRequests == 2)
      #expect(try accounts.credentials(of: account.id)["refresh_token"] != old["refresh_token"])
    }
  }
}

/// A database that can be told that its disk is full.
private final class FullDatabase: Database {
  let isFull = Mutex(false)
  private let database: any Database

  init(_ database: any Database) { self.database = database }

  func read<Value, Failure: Error>(
    _ body: (any Session) throws(Failure) -> Value
  ) throws -> Value {
    try database.read(body)
  }

  func enqueue(
    _ body: @escaping @Sendable (any Session) throws -> Void,
    finish: @escaping @Sendable ((any Error)?) -> Void
  ) {
    if isFull.withLock({ $0 }) { return finish(StoreError.ioFailure("the disk is full")) }
    database.enqueue(body, finish: finish)
  }

  func check() async throws { try await database.check() }

  func close() async { await database.close() }
}
