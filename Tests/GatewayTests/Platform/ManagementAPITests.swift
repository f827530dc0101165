import ConnectorKit
import Foundation
import HTTPFields
import Platform
import StrictJSON
import Testing

@testable import Gateway

/// What operators do over HTTP.
@Suite struct ManagementAPITests {
  @Test func `an account is made, listed, changed and deleted, and never shows its credentials`()
    async throws
  {
    let world = try await World()
    let id = try await world.account()
    let list = await world.ask("GET", "/integrated-account?tenant_id=a&limit=1", key: world.admin)
    #expect(list.status == 200)
    #expect(list.json["result"]?[0]?["id"]?.string == id)
    #expect(list.json["next_cursor"]?.isNull == true)
    #expect(list.json["limit"]?.int == 1)
    let changed = await world.ask(
      "PATCH", "/integrated-account/\(id)", ["label": "Main"], key: world.admin)
    #expect(changed.json["label"]?.string == "Main")
    let renewed = await world.ask(
      "PATCH", "/integrated-account/\(id)/credentials", ["credentials": ["key": "other-secret"]],
      key: world.admin)
    #expect(renewed.status == 200)
    let got = await world.ask("GET", "/integrated-account/\(id)", key: world.admin)
    for answer in [list, changed, renewed, got] {
      #expect(!answer.json.description.contains("secret"))
      #expect(
        answer.fields.contains(HTTPField(name: "Cache-Control", value: "no-store")))
    }
    let tools = await world.ask(
      "GET", "/integrated-account/\(id)/tools?methods=read", key: world.admin)
    #expect(tools.json["result"]?.count == 2)
    let none = await world.ask(
      "GET", "/integrated-account/\(id)/tools?methods=raed", key: world.admin)
    #expect(none.status == 400)
    #expect(none.json["details"]?["failures"]?[0]?["pointer"]?.string == "/methods/0")
    let deleted = await world.ask("DELETE", "/integrated-account/\(id)", key: world.admin)
    #expect(deleted.json["id"]?.string == id)
    let gone = await world.ask("GET", "/integrated-account/\(id)", key: world.admin)
    #expect(gone.status == 404)
  }

  @Test func `a server's token is in the answer that makes it and nowhere else`() async throws {
    let world = try await World()
    let account = try await world.account()
    let made = try await world.server(of: account, ["methods": ["read"]])
    let path = "/integrated-account/\(account)/mcp"
    let list = await world.ask("GET", path, key: world.admin)
    let got = await world.ask("GET", "\(path)/\(made.id)", key: world.admin)
    let patched = await world.ask(
      "PATCH", "\(path)/\(made.id)", ["config": ["tags": ["things"]]], key: world.admin)
    #expect(patched.json["config"]?["methods"]?[0]?.string == "read")
    #expect(patched.json["config"]?["tags"]?[0]?.string == "things")
    try await world.backend.audit.flush()
    let audit = await world.ask("GET", "/audit", key: world.admin)
    #expect(audit.json["result"]?[0]?["action"]?.string == "mcp_server.update")
    #expect(audit.json["result"]?[0]?["mcp_server_id"]?.string == made.id)
    for answer in [list, got, patched, audit] {
      #expect(answer.status == 200)
      #expect(!answer.json.description.contains(made.token))
    }
    let deleted = await world.ask("DELETE", "\(path)/\(made.id)", key: world.admin)
    #expect(deleted.json["id"]?.string == made.id)
  }

  @Test func `a request that is not as described is refused by name`() async throws {
    let world = try await World()
    let account = try await world.account()
    let unknown = await world.ask(
      "PATCH", "/integrated-account/\(account)", ["lable": "x"], key: world.admin)
    #expect(unknown.status == 400)
    #expect(unknown.json["details"]?["failures"]?[0]?["pointer"]?.string == "/lable")
    let query = await world.ask("GET", "/integrated-account?tenant=a", key: world.admin)
    #expect(query.status == 400)
    #expect(query.json["message"]?.string?.contains("did you mean 'tenant_id'?") == true)
    let list = await world.ask(
      "PATCH", "/integrated-account/\(account)", ["x"], key: world.admin)
    #expect(list.status == 400)
    let big = await world.ask(
      "PATCH", "/integrated-account/\(account)",
      ["label": JSONValue(String(repeating: "x", count: 1 << 20))], key: world.admin)
    #expect(big.status == 413)
    let method = await world.ask("PUT", "/integrated-account", ["a": 1], key: world.admin)
    #expect(method.status == 405)
    let empty = await world.ask(
      "POST", "/integrated-account/\(account)/mcp",
      ["name": "s", "config": ["methods": ["pay"], "tags": ["things"]]], key: world.admin)
    #expect(empty.status == 400)
    #expect(empty.json["message"]?.string?.contains("would match") == true)
  }

  @Test func `whoever shows no key that holds is told so, and how to show one`() async throws {
    let world = try await World()
    for key in [nil, "", "tenon_x", "Tenon_" + String(repeating: "A", count: 43)] {
      let answer = await world.ask("GET", "/integrated-account", key: key)
      #expect(answer.status == 401)
      #expect(answer.json["statusCode"]?.int == 401)
      #expect(answer.json["error"]?.string == "Unauthorized")
      let challenge = answer.fields.first { $0.name == "WWW-Authenticate" }?.value
      #expect(challenge?.hasPrefix("Bearer") == true)
    }
    let key = try await world.key("proxy")
    let refused = await world.ask("GET", "/api-key", key: key.text)
    #expect(refused.status == 403)
    _ = await world.ask("DELETE", "/api-key/\(key.id)", key: world.admin)
    let revoked = await world.ask("GET", "/integrated-account", key: key.text)
    #expect(revoked.status == 401)
    let health = await world.ask("GET", "/health")
    #expect(health.status == 200)
  }

  @Test func `every id of a tenant is unknown to the keys of another, on every route`()
    async throws
  {
    let world = try await World()
    let account = try await world.account(tenant: "a")
    let server = try await world.server(of: account)
    let keyOfA = try await world.key("admin", tenant: "a")
    let made = await world.ask("POST", "/link-token", ["tenant_id": "a"], key: world.admin)
    let link = try #require(made.json["id"]?.string)
    let other = try await world.account(tenant: "b")
    let keyOfB = try await world.key("admin", tenant: "b")
    let absent = "00000000-0000-7000-8000-000000000000"
    var count = 0
    for route in APIRoutes.all where !route.path.parameters.isEmpty || route.isOpen {
      guard route.access != .everyone, !route.path.text.hasPrefix("/integration/") else { continue }
      let isLink = route.path.text.hasPrefix("/link-token")
      let isKey = isLink || route.path.text.hasPrefix("/api-key")
      func target(_ account: String, _ server: String, _ key: String) -> String {
        var path = route.path.text.replacing("{id}", with: isKey ? key : account)
        path = path.replacing("{server_id}", with: server).replacing("{resource}", with: "things")
        path = path.replacing("{item}", with: "1")
        return path + (route.isOpen ? "?integrated_account_id=\(account)" : "")
      }
      let body: JSONValue? =
        route.body.map { $0.first?.name }.flatMap { name -> JSONValue? in
          route.isOpen ? ["name": "x"] : world.object([(name ?? "name", "x")])
        }
      let asked = await world.ask(
        route.method, target(account, server.id, isLink ? link : keyOfA.id), body,
        key: keyOfB.text)
      let never = await world.ask(
        route.method, target(absent, absent, absent), body, key: keyOfB.text)
      #expect(asked.status == 404, "\(route.method) \(route.path.text): \(asked.json)")
      #expect(asked.json == never.json, "\(route.method) \(route.path.text)")
      if route.path.text.contains("{server_id}") {
        let mixed = await world.ask(
          route.method, target(other, server.id, keyOfA.id), body, key: keyOfB.text)
        #expect(mixed.status == 404, "\(route.method) \(route.path.text): \(mixed.json)")
      }
      count += 1
    }
    #expect(count >= 12)
    #expect(world.vendor.requests.isEmpty)
    let list = await world.ask("GET", "/integrated-account", key: keyOfB.text)
    #expect(list.json["result"]?.count == 1)
    #expect(list.json["result"]?[0]?["id"]?.string == other)
    let keys = await world.ask("GET", "/api-key", key: keyOfB.text)
    #expect(keys.json["result"]?.count == 1)
    try await world.backend.audit.flush()
    let audit = await world.ask("GET", "/audit", key: keyOfB.text)
    #expect(!audit.json.description.contains(account))
    let foreign = await world.ask(
      "POST", "/api-key", ["name": "k", "scope": "admin", "tenant_id": "a"], key: keyOfB.text)
    #expect(foreign.status == 400)
    let stolen = await world.ask(
      "POST", "/api-key",
      ["name": "k", "scope": "account", "integrated_account_id": .init(account)],
      key: keyOfB.text)
    #expect(stolen.status == 404)
  }

  @Test func `the description has every route, and every member that it lists is known`()
    async throws
  {
    let world = try await World()
    let answer = await world.ask("GET", "/openapi.json")
    #expect(answer.json["openapi"]?.string == "3.1.0")
    var described = 0
    for path in answer.json["paths"]?.members.map({ $0 }) ?? [] {
      for operation in path.value.members {
        described += 1
        #expect(
          APIRoutes.all.contains {
            $0.path.text == path.key && $0.method.lowercased() == operation.key
          })
      }
    }
    #expect(described == APIRoutes.all.count)
    let tags = Set(OpenAPI.tags.map(\.0))
    for route in APIRoutes.all {
      #expect(tags.contains(route.tag), "\(route.operation)")
      for name in route.path.parameters { #expect(APIRoute.pathSummaries[name] != nil, "\(name)") }
    }
    #expect(Set(APIRoutes.all.map(\.operation)).count == described)
    let account = try await world.account()
    let server = try await world.server(of: account)
    for route in APIRoutes.all where !route.isOpen {
      for field in route.body ?? [] {
        let path = route.path.text.replacing("{id}", with: account)
          .replacing("{server_id}", with: server.id)
        let body = world.object([(field.name, 1)])
        let refusal = await world.ask(route.method, path, body, key: world.admin)
        #expect(
          !refusal.json.description.contains("there is no such member"),
          "\(route.path.text) \(field.name)")
      }
    }
  }
}
