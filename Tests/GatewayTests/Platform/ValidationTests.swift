import ConnectorKit
import Foundation
import Platform
import StrictJSON
import Testing

@testable import Gateway

/// Credentials are tried when somebody enters them, and when an operator asks.
@Suite struct ValidationTests {
  private let world: World

  init() async throws { world = try await World(integrations: [World.checkedAcme]) }

  private func create() async -> JSONValue {
    await world.ask(
      "POST", "/integrated-account",
      ["integration": "acme", "tenant_id": "a", "credentials": ["key": "acme-secret"]],
      key: world.admin
    ).json
  }

  private func test(_ account: JSONValue) async -> JSONValue {
    await world.ask(
      "POST", "/integrated-account/\(account["id"]?.string ?? "")/validate", key: world.admin
    ).json
  }

  private func said(_ account: JSONValue) -> [String?] {
    [account["status"]?.string, account["last_error"]?.string]
  }

  @Test func `an account whose credentials the vendor takes is active`() async throws {
    let account = await create()
    #expect(said(account) == ["active", nil])
    let request = try #require(world.vendor.requests.first)
    #expect(request.url == "https://api.acme.example/things?colour=red")
    #expect(request.fields.contains { $0.value == "acme-secret" })
    try await world.backend.audit.flush()
    let log = await world.ask("GET", "/audit?action=tool.call", key: world.admin)
    #expect(log.json["result"]?.count == 1)
    #expect(log.json["result"]?[0]?["method"]?.string == "validate")
    #expect(log.json["result"]?[0]?["tool_name"]?.string == "list_all_acme_things")
  }

  @Test(arguments: [
    (401, #"{"message":"no"}"#), (403, #"{"message":"acme-secret is unknown"}"#),
    (404, #"{"message":"no such company"}"#),
  ])
  func `an account whose credentials the vendor refuses is kept, and says why`(
    _ status: Int, _ body: String
  ) async throws {
    world.vendor.answer(status, body)
    let account = await create()
    #expect(account["status"]?.string == "validation_error")
    let error = try #require(account["last_error"]?.string)
    #expect(error.hasPrefix("the vendor answered \(status) when the credentials were tried: "))
    #expect(!error.contains("acme-secret"))
    // A trial that is repeated says the same; one that is taken makes it active.
    #expect(said(await test(account)) == ["validation_error", error])
    world.vendor.answer(200, #"{"items":[]}"#)
    #expect(said(await test(account)) == ["active", nil])
  }

  @Test func `what says nothing of the credentials changes no status`() async throws {
    let account = await create()
    for (status, body) in [(500, "{}"), (429, "{}"), (302, ""), (200, "<html>"), (408, "{}")] {
      world.vendor.answer(status, body)
      let tried = await test(account)
      #expect(tried["status"]?.string == "active", "\(tried)")
      #expect(
        tried["last_error"]?.string?.hasPrefix("the credentials could not be tried: ") == true)
    }
    world.vendor.fail(
      TransportError(code: .unreachable, message: "no route", mayHaveBeenProcessed: false))
    let unreachable = await create()
    #expect(said(unreachable) == ["active", "the credentials could not be tried: no route"])
    world.vendor.fail(nil)
    world.vendor.answer(200, #"{"items":[]}"#)
    #expect(said(await test(unreachable)) == ["active", nil])
  }

  @Test func `a 401 to credentials that were taken before asks for new ones`() async throws {
    let account = await create()
    world.vendor.answer(401, #"{"message":"expired"}"#)
    let tried = await test(account)
    #expect(tried["status"]?.string == "needs_reauth")
    #expect(
      said(await test(account)) == [
        "needs_reauth",
        "the vendor answered 401 when the credentials were tried: "
          + "the vendor does not accept the account's credentials",
      ])
    let id = account["id"]?.string ?? ""
    let entered = await world.ask(
      "PATCH", "/integrated-account/\(id)/credentials", ["credentials": ["key": "other"]],
      key: world.admin)
    #expect(entered.json["status"]?.string == "validation_error")
    world.vendor.answer(200, #"{"items":[]}"#)
    let again = await world.ask(
      "PATCH", "/integrated-account/\(id)/credentials", ["credentials": ["key": "third"]],
      key: world.admin)
    #expect(said(again.json) == ["active", nil])
  }

  @Test func `an account that was refused can be called, and a success makes it active`()
    async throws
  {
    world.vendor.answer(403, "{}")
    let account = await create()
    let id = try #require(account["id"]?.string)
    let server = try await world.server(of: id)
    let client = EndpointClient(world)
    _ = await client.call("list_all_acme_things", to: "/mcp/\(server.token)")
    let still = await world.ask("GET", "/integrated-account/\(id)", key: world.admin)
    #expect(said(still.json) == said(account))
    world.vendor.answer(200, #"{"items":[]}"#)
    _ = await client.call("list_all_acme_things", to: "/mcp/\(server.token)")
    let active = await world.ask("GET", "/integrated-account/\(id)", key: world.admin)
    #expect(said(active.json) == ["active", nil])
  }

  @Test func `the verdict on credentials that were replaced meanwhile is dropped`() async throws {
    let account = await create()
    let id = account["id"]?.string ?? ""
    world.vendor.answer(403, "{}")
    world.vendor.whileAsked { [world] in
      world.advance(milliseconds: 1)
      world.vendor.answer(200, #"{"items":[]}"#)
      _ = await world.ask(
        "PATCH", "/integrated-account/\(id)/credentials", ["credentials": ["key": "other"]],
        key: world.admin)
      world.vendor.answer(403, "{}")
    }
    #expect(said(await test(account)) == ["active", nil])
  }

  @Test func `without a method to try by nothing is tried`() async throws {
    let plain = try await World()
    let id = try await plain.account()
    #expect(plain.vendor.requests.isEmpty)
    let answer = await plain.ask("POST", "/integrated-account/\(id)/validate", key: plain.admin)
    #expect(answer.status == 409)
    #expect(
      answer.json["message"]?.string
        == "the spec of 'acme' names no method to try credentials by")
  }
}
