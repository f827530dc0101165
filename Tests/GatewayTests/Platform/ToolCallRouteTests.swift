import ConnectorKit
import HTTPFields
import Platform
import Store
import StrictJSON
import Testing

@testable import Gateway

/// Calls of a tool by its name, over HTTP and inside the process.
@Suite struct ToolCallRouteTests {
  @Test func `a tool is called by its name, and its answer is what an agent would get`()
    async throws
  {
    let world = try await World()
    let account = try await world.account()
    let key = try await world.key("account", account: account).text
    let path = "/integrated-account/\(account)/tools"
    let list = await world.ask("POST", "\(path)/list_all_acme_things", ["limit": 1], key: key)
    #expect(list.status == 200)
    #expect(list.json.description == #"{"result":[{"id":"1"}],"next_cursor":null}"#)
    let empty = await world.ask("POST", "\(path)/list_all_acme_things", key: key)
    #expect(empty.json == list.json)
    let unknown = await world.ask("POST", "\(path)/list_all_acme_thing", ["limit": 1], key: key)
    #expect(unknown.status == 404)
    #expect(
      unknown.json["message"]?.string
        == "'acme' has no such tool; did you mean 'list_all_acme_things'?")
    let query = await world.ask("POST", "\(path)/list_all_acme_things?limit=1", key: key)
    #expect(query.status == 400)
    let other = try await world.key("account", account: try await world.account()).text
    let foreign = await world.ask("POST", "\(path)/list_all_acme_things", key: other)
    #expect(foreign.status == 404)
  }

  @Test func `a call that fails has the outcome as a whole, and is made once for its key`()
    async throws
  {
    let world = try await World()
    let account = try await world.account()
    let path = "/integrated-account/\(account)/tools"
    let wrong = await world.ask(
      "POST", "\(path)/create_a_acme_thing", ["nmae": "x"], key: world.admin)
    #expect(wrong.status == 400)
    #expect(wrong.json["code"]?.string == "invalid_arguments")
    #expect(wrong.json["outcome"]?["error"]?["code"]?.string == "invalid_arguments")
    #expect(world.vendor.requests.isEmpty)
    let field = [HTTPField(name: "Idempotency-Key", value: "k")]
    world.vendor.answer(500, #"{"hint":"acme-secret"}"#)
    for _ in 0..<2 {
      let failed = await world.ask(
        "POST", "\(path)/create_a_acme_thing", ["name": "x"], key: world.admin, fields: field)
      #expect(failed.status == 500)
      #expect(failed.json["may_have_been_processed"]?.bool == true)
      #expect(failed.json["outcome"]?["error"]?["status"]?.int == 500)
      #expect(!failed.json.description.contains("acme-secret"))
    }
    #expect(world.vendor.requests.count == 1)
    try await world.backend.audit.flush()
    let entries = try world.backend.audit.entries().elements.filter { $0.action == "tool.call" }
    #expect(entries.map(\.outcome) == [.vendorError, .vendorError, .refused])
  }

  @Test func `inside the process the same is answered, and the log says who it was`() async throws {
    let world = try await World()
    let api = LocalAPI(world.backend, as: .commandLine)
    let json = [(name: "Content-Type", value: "application/json")]
    let made = await api.answer(
      "POST", "/integrated-account", fields: json,
      body: Array(
        #"{"integration":"acme","tenant_id":"a","credentials":{"key":"acme-secret"}}"#.utf8))
    #expect(made.status == 201)
    let id = try #require(try JSONValue(parsing: made.body)["id"]?.string)
    let server = await api.answer(
      "POST", "/integrated-account/\(id)/mcp", fields: json, body: Array(#"{"name":"s"}"#.utf8))
    #expect(try JSONValue(parsing: server.body)["created_by"]?.string == "tenon command line")
    let wrong = await api.answer("GET", "/integrated-account/x")
    #expect(wrong.status == 404)
    try await world.backend.audit.flush()
    let entries = try world.backend.audit.entries().elements
    #expect(entries.map(\.action) == ["mcp_server.create", "account.create"])
    #expect(entries.allSatisfy { $0.actor == "tenon command line" && $0.keyID == nil })
  }

  @Test func `the audit log is verified over HTTP, by a key of all tenants`() async throws {
    let world = try await World()
    _ = try await world.account()
    _ = try await world.account()
    let fine = await world.ask("GET", "/audit/verification", key: world.admin)
    #expect(fine.status == 200)
    #expect(fine.json["is_intact"]?.bool == true)
    #expect(fine.json["entries"]?.int == 2)
    #expect(fine.json["first_at"]?.string == "2026-11-21T15:00:00.000Z")
    #expect(fine.json["finding"]?.isNull == true)
    let mark = try #require(fine.json["newest_mark"]?.string)
    try await world.backend.installation.database.write { session in
      try session.run("UPDATE audit SET actor = 'nobody' WHERE sequence = 1")
    }
    let edited = await world.ask("GET", "/audit/verification?mark=\(mark)", key: world.admin)
    #expect(edited.json["is_intact"]?.bool == false)
    #expect(edited.json["finding"]?["sequence"]?.int == 1)
    #expect(
      edited.json["finding"]?["message"]?.string == "entry 1 was changed after it was written")
    let accepted = await world.ask(
      "GET", "/audit/verification?accept_through=1", key: world.admin)
    #expect(accepted.json["is_intact"]?.bool == true)
    for query in ["mark=x", "accept_through=0"] {
      let wrong = await world.ask("GET", "/audit/verification?\(query)", key: world.admin)
      #expect(wrong.status == 400)
    }
    let tenant = try await world.key("admin", tenant: "a").text
    let refused = await world.ask("GET", "/audit/verification", key: tenant)
    #expect(refused.status == 403)
  }
}
