import ConnectorKit
import Foundation
import HTTPFields
import HTTPServer
import Platform
import Store
import StrictJSON
import Testing

@testable import Gateway

/// MCP servers of an installation, as clients reach them.
@Suite struct MCPEndpointTests {
  private func with(
    _ config: JSONValue = .emptyObject,
    _ body: (World, EndpointClient, (account: String, server: String, token: String)) async throws
      -> Void
  ) async throws {
    let world = try await World()
    let account = try await world.account()
    let server = try await world.server(of: account, config)
    let client = EndpointClient(world)
    try await body(world, client, (account, server.id, server.token))
  }

  @Test func `a server is reached by its URL and by a bearer token`() async throws {
    try await with { world, client, made in
      let byPath = await client.send("tools/list", to: "/mcp/\(made.token)")
      #expect(byPath.json["result"]?["tools"]?.count == 5)
      let byField = await client.send(
        "tools/list", to: "/mcp", fields: [("Authorization", "Bearer \(made.token)")])
      #expect(byField.json == byPath.json)
      let call = await client.call("list_all_acme_things", to: "/mcp/\(made.token)")
      #expect(call.json["result"]?["isError"]?.bool == false)
      let sent = try #require(world.vendor.requests.first)
      #expect(sent.url == "https://api.acme.example/things")
      let names = sent.fields.map { $0.name.lowercased() }
      #expect(!names.contains("authorization") && !names.contains("cookie"))
    }
  }

  /// MCP 2026-07-28, basic/transports/streamable-http, "Case Sensitivity".
  @Test func `the names of fields are read in any case`() async throws {
    try await with { _, client, made in
      let meta: JSONValue = [
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": [:],
      ]
      for change in [{ $0 }, { $0.uppercased() }, { $0.lowercased() }] as [(String) -> String] {
        let answer = await client.send(
          "tools/call", ["name": "list_all_acme_things", "_meta": meta], to: "/mcp",
          fields: [
            (change("Authorization"), "Bearer \(made.token)"),
            (change("MCP-Protocol-Version"), "2026-07-28"),
            (change("Mcp-Method"), "tools/call"), (change("Mcp-Name"), "list_all_acme_things"),
          ])
        #expect(answer.status == 200)
        #expect(answer.json["result"]?["resultType"]?.string == "complete")
      }
    }
  }

  @Test func `whatever is not a token is refused alike`() async throws {
    try await with { _, client, made in
      let token = made.token
      let flipped = (token.first == "A" ? "B" : "A") + token.dropFirst()
      let encoded = token.utf8.map { "%" + String($0, radix: 16) }.joined()
      let others = [
        flipped, String(token.dropLast()), token + "A", token + "=", encoded, token.uppercased(),
        token.lowercased(), String(token.reversed()), "",
      ].filter { $0 != token }
      var answers: [(path: JSONValue, field: JSONValue)] = []
      for other in others {
        let byPath = await client.send("ping", to: "/mcp/\(other)")
        #expect(byPath.status == 404)
        #expect(byPath.fields.contains { $0.name == "Cache-Control" && $0.value == "no-store" })
        #expect(
          byPath.fields.contains { $0.name == "Referrer-Policy" && $0.value == "no-referrer" })
        let byField = await client.send(
          "ping", to: "/mcp", fields: [("Authorization", "Bearer \(other.isEmpty ? "x" : other)")])
        #expect(byField.status == 401)
        #expect(
          byField.fields.first { $0.name == "WWW-Authenticate" }?.value
            == #"Bearer realm="tenon", error="invalid_token", resource_metadata="#
            + #""http://127.0.0.1:8484/.well-known/oauth-protected-resource/mcp""#)
        answers.append((byPath.json, byField.json))
      }
      for answer in answers {
        #expect(answer.path == answers[0].path)
        #expect(answer.field == answers[0].field)
      }
      let query = await client.send("ping", to: "/mcp?token=\(token)")
      #expect(query.status == 401)
      #expect(query.fields.contains { $0.name == "WWW-Authenticate" })
    }
  }

  @Test func `a server is refused from the instant at which it expires`() async throws {
    let world = try await World()
    let account = try await world.account()
    let end = world.now + 60_000
    let server = try await world.server(
      of: account, expiresAt: internetText(ofMilliseconds: end))
    let client = EndpointClient(world)
    world.advance(milliseconds: 59_999)
    let before = await client.send("ping", to: "/mcp/\(server.token)")
    #expect(before.status == 200)
    world.advance(milliseconds: 1)
    let after = await client.send("ping", to: "/mcp/\(server.token)")
    #expect(after.status == 404)
  }

  @Test func `a filter holds in the list and in the call, and a change of it holds at once`()
    async throws
  {
    try await with(["methods": ["read"]]) { world, client, made in
      let target = "/mcp/\(made.token)"
      let list = await client.send("tools/list", to: target)
      #expect(list.json["result"]?["tools"]?.count == 2)
      for tool in ["create_a_acme_thing", "acme_things_pay"] {
        let call = await client.call(tool, ["name": "x"], to: target)
        #expect(call.json["error"]?["code"]?.int == -32602)
      }
      #expect(world.vendor.requests.isEmpty)
      let path = "/integrated-account/\(made.account)/mcp/\(made.server)"
      _ = await world.ask("PATCH", path, ["config": ["methods": ["create"]]], key: world.admin)
      let read = await client.call("list_all_acme_things", to: target)
      #expect(read.json["error"]?["code"]?.int == -32602)
      let write = await client.call("create_a_acme_thing", ["name": "x"], to: target)
      #expect(write.json["result"]?["isError"]?.bool == false)
      _ = await world.ask("DELETE", path, key: world.admin)
      let gone = await client.send("ping", to: target)
      #expect(gone.status == 404)
    }
  }

  @Test func `a server that asks for an API key besides wants one that reaches its account`()
    async throws
  {
    try await with(["require_api_token_auth": true]) { world, client, made in
      let target = "/mcp/\(made.token)"
      let none = await client.send("ping", to: target)
      #expect(none.status == 401)
      #expect(
        none.fields.first { $0.name == "WWW-Authenticate" }?.value
          == #"Bearer realm="tenon", resource_metadata="#
          + #""http://127.0.0.1:8484/.well-known/oauth-protected-resource/mcp""#)
      let own = try await world.key("account", account: made.account)
      let foreign = try await world.key("admin", tenant: "b")
      let let1 = await client.send(
        "ping", to: target, fields: [("Authorization", "Bearer \(own.text)")])
      #expect(let1.status == 200)
      let let2 = await client.send(
        "ping", to: "/mcp",
        fields: [("Authorization", "Bearer \(made.token)"), ("X-API-Key", own.text)])
      #expect(let2.status == 200)
      let other = await client.send(
        "ping", to: target, fields: [("Authorization", "Bearer \(foreign.text)")])
      #expect(other.status == 403)
      _ = await world.ask("DELETE", "/api-key/\(own.id)", key: world.admin)
      let revoked = await client.send(
        "ping", to: target, fields: [("Authorization", "Bearer \(own.text)")])
      #expect(revoked.status == 401)
    }
  }

  @Test func `a vendor's 401 makes an account need its person, and a later success undoes that`()
    async throws
  {
    try await with { world, client, made in
      func status() async -> String? {
        await world.ask("GET", "/integrated-account/\(made.account)", key: world.admin)
          .json["status"]?.string
      }
      world.vendor.answer(401, #"{"message":"acme-secret is not valid"}"#)
      let refused = await client.call("list_all_acme_things", to: "/mcp/\(made.token)")
      #expect(refused.json["result"]?["isError"]?.bool == true)
      #expect(!refused.json.description.contains("acme-secret"))
      #expect(await status() == "needs_reauth")
      world.vendor.answer(200, #"{"items":[]}"#)
      _ = await client.call("list_all_acme_things", to: "/mcp/\(made.token)")
      #expect(await status() == "active")
      _ = await world.ask(
        "PATCH", "/integrated-account/\(made.account)/credentials",
        ["credentials": ["key": "another"]], key: world.admin)
      _ = await client.call("list_all_acme_things", to: "/mcp/\(made.token)")
      #expect(world.vendor.requests.last?.fields.contains { $0.value == "another" } == true)
    }
  }

  @Test func `a repeated write with an idempotency key is made once`() async throws {
    try await with { world, client, made in
      let target = "/mcp/\(made.token)"
      world.vendor.answer(201, #"{"id":"7"}"#)
      let arguments: JSONValue = ["name": "x", "idempotency_key": "k1"]
      let first = await client.call("create_a_acme_thing", arguments, to: target)
      let second = await client.call("create_a_acme_thing", arguments, to: target)
      #expect(first.json == second.json)
      #expect(world.vendor.requests.count == 1)
      #expect(
        String(decoding: world.vendor.requests[0].body ?? [], as: UTF8.self) == #"{"name":"x"}"#)
      let other = await client.call(
        "create_a_acme_thing", ["name": "y", "idempotency_key": "k1"], to: target)
      #expect(other.json.description.contains("idempotency_mismatch"))
      #expect(world.vendor.requests.count == 1)
    }
  }

  @Test func `each call is in the audit log with who made it and how it ended`() async throws {
    try await with { world, client, made in
      _ = await client.call("list_all_acme_things", to: "/mcp/\(made.token)")
      world.vendor.answer(500, "{}")
      _ = await client.call("list_all_acme_things", to: "/mcp/\(made.token)")
      _ = await client.call("get_single_acme_thing_by_id", to: "/mcp/\(made.token)")
      try await world.backend.audit.flush()
      let log = await world.ask("GET", "/audit?action=tool.call", key: world.admin)
      let entries = log.json["result"]
      #expect(entries?.count == 3)
      #expect(entries?[0]?["outcome"]?.string == "refused")
      #expect(entries?[1]?["outcome"]?.string == "vendor_error")
      #expect(entries?[1]?["http_status_code"]?.int == 500)
      let first = entries?[2]
      #expect(first?["outcome"]?.string == "ok")
      #expect(first?["mcp_server_id"]?.string == made.server)
      #expect(first?["tenant_id"]?.string == "a")
      #expect(first?["client_name"]?.string == "robot")
      #expect(first?["client_version"]?.string == "1.2")
      #expect(!log.json.description.contains(made.token))
    }
  }

  @Test func `a call of an account that was called before opens no database`() async throws {
    try await with { world, client, made in
      let target = "/mcp/\(made.token)"
      _ = await client.call("list_all_acme_things", to: target)
      await world.backend.installation.database.close()
      let call = await client.call("list_all_acme_things", to: target)
      #expect(call.json["result"]?["isError"]?.bool == false, "\(call.json)")
      #expect(world.vendor.requests.count == 2)
    }
  }

  @Test func `where the audit log is required, no call is made once it cannot be written`()
    async throws
  {
    let world = try await World(auditMode: .failClosed)
    let account = try await world.account()
    let server = try await world.server(of: account)
    let client = EndpointClient(world)
    let target = "/mcp/\(server.token)"
    let first = await client.call("list_all_acme_things", to: target)
    #expect(first.json["result"]?["isError"]?.bool == false)
    await world.backend.installation.database.close()
    // The first one finds out; what it did is told.
    for _ in 1...3 {
      let call = await client.call("create_a_acme_thing", ["name": "x"], to: target)
      #expect(call.json.description.contains("the audit log cannot be written"))
    }
    #expect(world.vendor.requests.count == 2)
    let change = await world.ask("POST", "/api-key", ["name": "k"], key: world.admin)
    #expect(change.status == 503)
  }
}
