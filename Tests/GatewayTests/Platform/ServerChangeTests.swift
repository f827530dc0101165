import Foundation
import HTTPFields
import Platform
import StrictJSON
import Testing

@testable import Gateway

/// What becomes of clients and of calls under way when an operator changes something.
@Suite struct ServerChangeTests {
  private struct Setting {
    let world: World
    let client: EndpointClient
    let account: String
    let server: String
    let target: String

    var path: String { "/integrated-account/\(account)/mcp/\(server)" }
  }

  private func setting(_ config: JSONValue = .emptyObject) async throws -> Setting {
    let world = try await World()
    let account = try await world.account()
    let server = try await world.server(of: account, config)
    return Setting(
      world: world, client: EndpointClient(world), account: account, server: server.id,
      target: "/mcp/\(server.token)")
  }

  @Test func `a call under way when its server is deleted ends, and the next is refused`()
    async throws
  {
    let made = try await setting()
    made.world.vendor.whileAsked {
      let gone = await made.world.ask("DELETE", made.path, key: made.world.admin)
      #expect(gone.status == 200)
      let next = await made.client.call("list_all_acme_things", to: made.target)
      #expect(next.status == 404)
    }
    let call = await made.client.call("list_all_acme_things", to: made.target)
    #expect(call.json["result"]?["isError"]?.bool == false)
    #expect(made.world.vendor.requests.count == 1)
    try await made.world.backend.audit.flush()
    let log = await made.world.ask("GET", "/audit?action=tool.call", key: made.world.admin)
    #expect(log.json["result"]?.count == 1)
    #expect(log.json["result"]?[0]?["outcome"]?.string == "ok")
    #expect(log.json["result"]?[0]?["mcp_server_id"]?.string == made.server)
  }

  @Test func `a call under way when its account is deleted ends, and the next is refused`()
    async throws
  {
    let made = try await setting()
    made.world.vendor.answer(401, "{}")
    made.world.vendor.whileAsked {
      let gone = await made.world.ask(
        "DELETE", "/integrated-account/\(made.account)", key: made.world.admin)
      #expect(gone.status == 200)
    }
    // Its 401 has no account left to tell of.
    let call = await made.client.call("list_all_acme_things", to: made.target)
    #expect(call.json["result"]?["isError"]?.bool == true)
    let next = await made.client.call("list_all_acme_things", to: made.target)
    #expect(next.status == 404)
    #expect(made.world.vendor.requests.count == 1)
    try await made.world.backend.audit.flush()
    let log = await made.world.ask("GET", "/audit?action=tool.call", key: made.world.admin)
    #expect(log.json["result"]?[0]?["integrated_account_id"]?.string == made.account)
  }

  @Test func `a call under way when its API key is revoked ends, and the next is refused`()
    async throws
  {
    let made = try await setting(["require_api_token_auth": true])
    let key = try await made.world.key("account", account: made.account)
    let fields = [("Authorization", "Bearer \(key.text)")]
    made.world.vendor.whileAsked {
      _ = await made.world.ask("DELETE", "/api-key/\(key.id)", key: made.world.admin)
    }
    let call = await made.client.call("list_all_acme_things", to: made.target, fields: fields)
    #expect(call.json["result"]?["isError"]?.bool == false)
    let next = await made.client.call("list_all_acme_things", to: made.target, fields: fields)
    #expect(next.status == 401)
  }

  @Test func `a filter that is changed during a call holds from the next call on`() async throws {
    let made = try await setting(["methods": ["read"]])
    made.world.vendor.whileAsked {
      _ = await made.world.ask(
        "PATCH", made.path, ["config": ["methods": ["create"]]], key: made.world.admin)
    }
    let call = await made.client.call("list_all_acme_things", to: made.target)
    #expect(call.json["result"]?["isError"]?.bool == false)
    let next = await made.client.call("list_all_acme_things", to: made.target)
    #expect(next.json["error"]?["code"]?.int == -32602)
    let list = await made.client.send("tools/list", to: made.target)
    #expect(
      list.json["result"]?["tools"]?.elements.compactMap { $0["name"]?.string }
        == ["create_a_acme_thing"])
  }

  @Test func `a client that comes back after a change of the name alone keeps its tools`()
    async throws
  {
    let made = try await setting(["methods": ["read"], "tags": ["things"]])
    let changed = await made.world.ask(
      "PATCH", made.path, ["name": "t", "expires_at": .null], key: made.world.admin)
    #expect(changed.json["config"]?["methods"] == ["read"])
    let list = await made.client.send("tools/list", to: made.target)
    #expect(list.json["result"]?["tools"]?.count == 2)
  }

  @Test func `a call of what is not offered is in the audit log as refused`() async throws {
    let made = try await setting(["methods": ["read"]])
    _ = await made.client.call("acme_things_pay", ["amount": 1], to: made.target)
    _ = await made.client.call("nonsense", to: made.target)
    #expect(made.world.vendor.requests.isEmpty)
    try await made.world.backend.audit.flush()
    let log = await made.world.ask("GET", "/audit?outcome=refused", key: made.world.admin)
    let entries = log.json["result"]?.elements.map { $0 } ?? []
    #expect(entries.map { $0["tool_name"]?.string } == ["nonsense", "acme_things_pay"])
    for entry in entries {
      #expect(entry["mcp_server_id"]?.string == made.server)
      #expect(entry["tenant_id"]?.string == "a")
      #expect(entry["client_name"]?.string == "robot")
    }
  }

  @Test func `what protects the servers is described, and no token is in it`() async throws {
    let made = try await setting()
    for (path, resource) in [("", ""), ("/mcp", "/mcp")] {
      let answer = await made.world.ask("GET", "/.well-known/oauth-protected-resource" + path)
      #expect(answer.status == 200)
      #expect(answer.json["resource"]?.string == "http://127.0.0.1:8484" + resource)
      #expect(answer.json["bearer_methods_supported"] == ["header"])
      // RFC 9728, section 3.2: what would be empty is left out.
      #expect(answer.json["authorization_servers"] == nil)
    }
    let refused = await made.client.send("ping", to: "/mcp")
    let challenge = refused.fields.first { $0.name == "WWW-Authenticate" }?.value
    #expect(
      challenge?.contains(
        #"resource_metadata="http://127.0.0.1:8484/.well-known/oauth-protected-resource/mcp""#)
        == true)
  }
}
