import Foundation
import Platform
import Store
import StrictJSON
import Testing

@testable import Gateway

/// What a server over a data folder does by itself, and what it makes of a damaged one.
@Suite struct UpkeepTests {
  @Test func `what has expired is swept, and the audit log by its age`() async throws {
    let world = try await World(auditMode: .failClosed)
    let account = try await world.account()
    _ = try await world.server(of: account, expiresAt: "2026-11-21T15:02:00Z")
    let kept = try await world.server(of: account)
    world.advance(milliseconds: 2 * 86_400_000)
    let backend = Backend(
      world.backend.installation, transport: world.vendor, auditAge: 86_400_000)
    #expect(await backend.sweep() == [])
    let rows = try backend.installation.database.read { session in
      try session.rows("SELECT id FROM mcp_servers").map { try $0.text(0) }
    }
    #expect(rows == [kept.id])
    #expect(try backend.audit.entries().elements.map(\.action) == ["audit.sweep"])
    #expect(try backend.audit.verify().finding == nil)
    // Without an age everything is kept.
    world.advance(milliseconds: 400 * 86_400_000)
    #expect(await world.backend.sweep() == [])
    #expect(try backend.audit.entries().elements.count == 1)
  }

  @Test func `a sweep that fails says so once, and again when it fails anew`() async throws {
    let world = try await World()
    let database = world.backend.installation.database
    try await database.write { session in
      try session.run(
        """
        CREATE TRIGGER broken BEFORE DELETE ON mcp_servers
        BEGIN SELECT RAISE(ABORT, 'it is broken'); END
        """)
    }
    let account = try await world.account()
    _ = try await world.server(of: account, expiresAt: "2026-11-21T15:02:00Z")
    world.advance(milliseconds: 86_400_000)
    let line = "MCP servers that have expired stay: a rule of the database forbids it: it is broken"
    #expect(await world.backend.sweep() == [line])
    #expect(await world.backend.sweep() == [])
    try await database.write { session in try session.run("DROP TRIGGER broken") }
    #expect(await world.backend.sweep() == [])
    await database.close()
    #expect(await world.backend.sweep().count >= 2)
    #expect(await world.backend.sweep() == [])
  }

  @Test func `an account whose secrets were changed is refused and shows it`() async throws {
    let world = try await World()
    let account = try await world.account()
    let server = try await world.server(of: account)
    let client = EndpointClient(world)
    let database = world.backend.installation.database
    let sealed = try database.read { session in
      try session.row("SELECT credentials FROM accounts")?.blob(0)
    }
    let good = try #require(sealed)
    // Form, key number, nonce, text and tag.
    for index in [0, 1, 4, 5, 28, 29, good.count - 17, good.count - 16, good.count - 1] {
      var bad = good
      bad[index] ^= 0x10
      try await put(bad, into: account, of: world)
      let call = await client.call("list_all_acme_things", to: "/mcp/\(server.token)")
      #expect(call.json["result"]?["isError"]?.bool != false, "byte \(index)")
      #expect(call.json.description.contains("cannot be opened"))
    }
    #expect(world.vendor.requests.isEmpty)
    try await settled(world)
    let shown = await world.ask("GET", "/integrated-account/\(account)", key: world.admin).json
    #expect(shown["status"]?.string == "needs_reauth")
    #expect(shown["last_error"]?.string?.contains("enter its credentials again") == true)
    let entered = await world.ask(
      "PATCH", "/integrated-account/\(account)/credentials", ["credentials": ["key": "again"]],
      key: world.admin)
    #expect(entered.json["status"]?.string == "active")
    let call = await client.call("list_all_acme_things", to: "/mcp/\(server.token)")
    #expect(call.json["result"]?["isError"]?.bool == false)
  }

  @Test func `secrets that changed places between tenants open nothing`() async throws {
    let world = try await World()
    let accounts = [try await world.account(tenant: "a"), try await world.account(tenant: "b")]
    let database = world.backend.installation.database
    let sealed = try database.read { session in
      try session.rows("SELECT id, credentials FROM accounts").map { row in
        (try row.text(0), try row.blob(1))
      }
    }
    for (account, secret) in zip(sealed.map(\.0), sealed.map(\.1).reversed()) {
      try await put(secret, into: account, of: world)
    }
    for account in accounts {
      let server = try await world.server(of: account)
      let call = await EndpointClient(world)
        .call("list_all_acme_things", to: "/mcp/\(server.token)")
      #expect(call.json.description.contains("cannot be opened"))
    }
    #expect(world.vendor.requests.isEmpty)
    try await settled(world)
    let statuses = try database.read { session in
      try session.rows("SELECT status FROM accounts").map { try $0.text(0) }
    }
    #expect(statuses == ["needs_reauth", "needs_reauth"])
  }

  /// Changes what an account keeps secret, behind the program's back but for what it holds in memory.
  private func put(_ sealed: [UInt8], into account: String, of world: World) async throws {
    try await world.backend.installation.database.write { session in
      try session.run(
        "UPDATE accounts SET credentials = $2 WHERE id = $1", [.text(account), .blob(sealed)])
    }
    let patched = await world.ask(
      "PATCH", "/integrated-account/\(account)", ["label": "touched"], key: world.admin)
    #expect(patched.status == 200)
  }

  /// Writes run one after the other: when this one has ended, those before it have.
  private func settled(_ world: World) async throws {
    try await world.backend.installation.database.write { _ in }
  }
}
