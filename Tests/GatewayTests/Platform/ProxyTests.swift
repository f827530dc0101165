import ConnectorKit
import HTTPFields
import Platform
import StrictJSON
import Testing

@testable import Gateway

/// Calls over HTTP that are one to one with the spec's methods.
@Suite struct ProxyTests {
  private func with(
    _ body: (World, String, (String) -> String) async throws -> Void
  ) async throws {
    let world = try await World()
    let account = try await world.account()
    let key = try await world.key("account", account: account).text
    try await body(world, key) { path in "/proxy/things\(path)?integrated_account_id=\(account)" }
  }

  @Test func `each method of HTTP calls the method of the spec`() async throws {
    try await with { world, key, target in
      let list = await world.ask("GET", target("") + "&limit=1&colour=a%20b", key: key)
      #expect(list.status == 200)
      #expect(list.json["result"]?.count == 1)
      #expect(list.json["next_cursor"]?.isNull == true)
      #expect(list.json["result_count"]?.int == 1)
      world.vendor.answer(200, #"{"id":"7","amount":150.50}"#)
      let one = await world.ask("GET", target("/7"), key: key)
      #expect(one.json.description == #"{"id":"7","amount":150.50}"#)
      let made = await world.ask("POST", target(""), ["name": "x"], key: key)
      #expect(made.status == 200)
      let paid = await world.ask("POST", target("/pay"), ["amount": 5], key: key)
      #expect(paid.status == 200)
      let deleted = await world.ask("DELETE", target("/7"), key: key)
      #expect(deleted.json.description == #"{"id":"7"}"#)
      let urls = world.vendor.requests.map { "\($0.method.rawValue) \($0.url)" }
      #expect(
        urls == [
          "GET https://api.acme.example/things?colour=a%20b",
          "GET https://api.acme.example/things/7", "POST https://api.acme.example/things",
          "POST https://api.acme.example/things/pay", "DELETE https://api.acme.example/things/7",
        ])
      let nothing = await world.ask("PATCH", target("/7"), ["name": "y"], key: key)
      #expect(nothing.status == 404)
      let unknown = await world.ask(
        "GET", target("").replacing("things", with: "thinks"), key: key)
      #expect(unknown.status == 404)
      #expect(unknown.json["message"]?.string?.contains("did you mean 'things'?") == true)
      let none = await world.ask("GET", "/proxy/things", key: key)
      #expect(none.status == 400)
    }
  }

  @Test func `an error says who refused, and has the vendor's own body`() async throws {
    try await with { world, key, target in
      let wrong = await world.ask("POST", target(""), ["nmae": "x"], key: key)
      #expect(wrong.status == 400)
      #expect(wrong.json["refused_by"]?.string == "tenon")
      #expect((wrong.json["details"]?["failures"]?.count ?? 0) > 0)
      #expect(world.vendor.requests.isEmpty)
      world.vendor.answer(422, #"{"code":17,"hint":"acme-secret"}"#)
      let refused = await world.ask("POST", target(""), ["name": "x"], key: key)
      #expect(refused.status == 422)
      #expect(refused.json["statusCode"]?.int == 422)
      #expect(refused.json["refused_by"]?.string == "vendor")
      #expect(refused.json["raw_response"]?["code"]?.int == 17)
      #expect(!refused.json.description.contains("acme-secret"))
    }
  }

  @Test func `a write that is repeated with its key is made once`() async throws {
    try await with { world, key, target in
      world.vendor.answer(201, #"{"id":"7"}"#)
      let field = [HTTPField(name: "Idempotency-Key", value: "k")]
      let first = await world.ask("POST", target(""), ["name": "x"], key: key, fields: field)
      let second = await world.ask("POST", target(""), ["name": "x"], key: key, fields: field)
      #expect(first.status == 200)
      #expect(first.json == second.json)
      #expect(second.fields.contains { $0.name == "Idempotent-Replayed" })
      let other = await world.ask("POST", target(""), ["name": "y"], key: key, fields: field)
      #expect(other.status == 422)
      #expect(other.json["code"]?.string == "idempotency_mismatch")
      #expect(world.vendor.requests.count == 1)
      #expect(
        world.vendor.requests[0].fields.allSatisfy { !$0.value.contains(key) })
    }
  }
}
