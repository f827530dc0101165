import ConnectorKit
import Connectors
import Foundation
import Platform
import StrictJSON
import Testing

@testable import Gateway

/// MCP servers whose tools are found through a search.
@Suite struct DiscoveryTests {
  private struct Setting {
    let world: World
    let client: EndpointClient
    let target: String
    let path: String
  }

  private func acme(
    _ config: [(String, JSONValue)] = [], exposure: String = "discovery"
  ) async throws -> Setting {
    let world = try await World()
    let account = try await world.account()
    let server = try await world.server(
      of: account, world.object([("tool_exposure", JSONValue(exposure))] + config))
    return Setting(
      world: world, client: EndpointClient(world), target: "/mcp/\(server.token)",
      path: "/integrated-account/\(account)/mcp/\(server.id)")
  }

  private func xero(_ config: JSONValue) async throws -> (EndpointClient, String, World) {
    let world = try await World(integrations: [Xero.descriptor])
    let made = await world.ask(
      "POST", "/integrated-account",
      [
        "integration": "xero", "tenant_id": "a",
        "settings": ["tenant_id": "11111111-2222-4333-8444-555555555555"],
        "credentials": ["access_token": "t"],
      ], key: world.admin)
    let server = try await world.server(of: try #require(made.json["id"]?.string), config)
    return (EndpointClient(world), "/mcp/\(server.token)", world)
  }

  private func names(_ content: JSONValue) -> [String] {
    content["result"]?.elements.compactMap { $0["name"]?.string } ?? []
  }

  @Test func `three tools are listed, and what they claim is true of what they reach`()
    async throws
  {
    for (config, isReadOnly, isDestructive) in [
      ([("methods", ["read"])], true, false), ([("methods", ["create"])], false, false),
      ([], false, true),
    ] as [([(String, JSONValue)], Bool, Bool)] {
      let made = try await acme(config)
      let list = await made.client.send("tools/list", to: made.target)
      let tools = list.json["result"]?["tools"]?.elements.map { $0 } ?? []
      #expect(
        tools.compactMap { $0["name"]?.string } == ["search_tools", "get_tool_schema", "call_tool"])
      for looking in tools.prefix(2) {
        #expect(looking["annotations"]?["readOnlyHint"]?.bool == true)
        #expect(looking["annotations"]?["openWorldHint"]?.bool == false)
      }
      let call = tools.last?["annotations"]
      #expect(call?["readOnlyHint"]?.bool == isReadOnly)
      #expect(call?["destructiveHint"]?.bool == isDestructive)
      #expect(call?["openWorldHint"]?.bool == true)
    }
  }

  @Test func `a search finds by words, and without words names everything by resource`()
    async throws
  {
    let made = try await acme()
    let found = try await made.client.content(
      "search_tools", ["query": "remove a thing", "limit": 1], to: made.target)
    #expect(
      found["result"]?[0] == [
        "name": "delete_a_acme_thing_by_id", "description": "delete_a_acme_thing_by_id.",
        "method": "delete", "kind": "write", "read_only": false, "required": ["id"],
      ])
    #expect(found["result"]?.count == 1)
    #expect(found["found"]?.int == 5)
    for query in ["", "zzzzzz"] {
      let all = try await made.client.content(
        "search_tools", ["query": JSONValue(query)], to: made.target)
      #expect(all["found"]?.int == 0)
      #expect(all["resources"]?["things"]?.count == 5)
    }
  }

  @Test func `among Xero's tools the one that is meant is among the first`() async throws {
    let (client, target, world) = try await xero(["tool_exposure": "discovery"])
    for (query, name) in [
      ("unpaid invoices", "list_all_xero_invoices"), ("create invoice", "create_a_xero_invoice"),
      ("new bill", "create_a_xero_invoice"), ("pay an invoice", "create_a_xero_payment"),
      ("profit and loss report", "list_all_xero_profit_and_loss"),
      ("find a contact", "list_all_xero_contacts"),
      ("bank transactions", "list_all_xero_bank_transactions"),
      ("get one contact by id", "get_single_xero_contact_by_id"),
      ("invoces", "list_all_xero_invoices"),
    ] {
      let found = try await client.content(
        "search_tools", ["query": JSONValue(query), "limit": 5], to: target)
      #expect(names(found).contains(name), "\(query): \(names(found))")
    }
    withExtendedLifetime(world) {}
  }

  @Test func `the list of Xero's tools is a hundredth of what it is one by one`() async throws {
    func bytes(_ exposure: String) async throws -> Int {
      let (client, target, world) = try await xero(["tool_exposure": JSONValue(exposure)])
      let list = await client.send(
        "tools/list", to: target, fields: [("MCP-Protocol-Version", "2025-11-25")])
      withExtendedLifetime(world) {}
      return list.json["result"]?.bytes.count ?? 0
    }
    let (all, discovery) = (try await bytes("all"), try await bytes("discovery"))
    #expect(discovery < 2_500, "\(discovery)")
    #expect(all > 100 * discovery, "\(all) and \(discovery)")
  }

  @Test func `a schema is told whole, with what is near to a name that does not exist`()
    async throws
  {
    let made = try await acme()
    let plain = try await acme(exposure: "all")
    let list = await plain.client.send("tools/list", to: plain.target)
    let create = list.json["result"]?["tools"]?.elements.first {
      $0["name"]?.string == "create_a_acme_thing"
    }
    let schemas = try await made.client.content(
      "get_tool_schema", ["tool_names": ["create_a_acme_thing", "list_things"]], to: made.target)
    #expect(schemas["result"]?.count == 1)
    #expect(schemas["result"]?[0]?["inputSchema"] == create?["inputSchema"])
    #expect(schemas["result"]?[0]?["inputSchema"]?["properties"]?["idempotency_key"] != nil)
    #expect(schemas["result"]?[0]?["description"] == create?["description"])
    #expect(
      schemas["unknown"]?[0]?.string?.contains("'list_all_acme_things'") == true, "\(schemas)")
    let none = try await made.client.content(
      "get_tool_schema", ["tool_names": ["get_single_acme_thing_by_idd"]], to: made.target)
    #expect(
      none["error"]?["message"]?.string
        == "there is no tool 'get_single_acme_thing_by_idd'; did you mean 'get_single_acme_thing_by_id'?"
    )
  }

  @Test func `a call gives the tool's own result, and the audit log has the tool's own name`()
    async throws
  {
    let made = try await acme()
    let plain = try await acme(exposure: "all")
    let through = await made.client.call(
      "call_tool", ["tool_name": "list_all_acme_things", "arguments": ["colour": "red"]],
      to: made.target)
    let direct = await plain.client.call(
      "list_all_acme_things", ["colour": "red"], to: plain.target)
    #expect(through.json == direct.json)
    #expect(made.world.vendor.requests.first?.url == "https://api.acme.example/things?colour=red")
    let refused = try await made.client.content(
      "call_tool", ["tool_name": "get_single_acme_thing_by_id"], to: made.target)
    #expect(refused["error"]?["problems"]?[0]?["pointer"]?.string == "/id")
    try await made.world.backend.audit.flush()
    let log = await made.world.ask("GET", "/audit?action=tool.call", key: made.world.admin)
    #expect(
      log.json["result"]?.elements.compactMap { $0["tool_name"]?.string }
        == ["get_single_acme_thing_by_id", "list_all_acme_things"])
  }

  @Test func `an idempotency key holds through call_tool`() async throws {
    let made = try await acme()
    let call: JSONValue = [
      "tool_name": "create_a_acme_thing", "arguments": ["name": "x", "idempotency_key": "k"],
    ]
    let first = await made.client.call("call_tool", call, to: made.target)
    let second = await made.client.call("call_tool", call, to: made.target)
    #expect(first.json == second.json)
    #expect(made.world.vendor.requests.count == 1)
  }

  @Test func `a tool that is called by its own name is pointed to the search`() async throws {
    let made = try await acme()
    let direct = try await made.client.content("list_all_acme_things", to: made.target)
    #expect(
      direct["error"]?["message"]?.string
        == "'list_all_acme_things' is not called by its own name here: search_tools finds tools, "
        + "and call_tool calls them; nothing was sent")
    let unknown = await made.client.call("list_all_acme_thing", to: made.target)
    #expect(unknown.json["error"]?["code"]?.int == -32602)
    #expect(made.world.vendor.requests.isEmpty)
  }

  @Test func `what the filter keeps out is neither found nor described nor called nor hinted at`()
    async throws
  {
    let made = try await acme([("methods", ["read"])])
    let everything = try await made.client.content("search_tools", to: made.target)
    #expect(everything["resources"]?["things"]?.count == 2)
    for (tool, arguments) in [
      ("search_tools", ["query": "pay create delete"]),
      ("get_tool_schema", ["tool_names": ["acme_things_pay"]]),
      ("call_tool", ["tool_name": "acme_things_pay", "arguments": ["amount": 1]]),
      ("call_tool", ["tool_name": "acme_things_payy", "arguments": ["amount": 1]]),
      ("acme_things_pay", ["amount": 1]),
    ] as [(String, JSONValue)] {
      let answer = await made.client.call(tool, arguments, to: made.target)
      let text = answer.json.description
      #expect(!text.contains("create_a_acme_thing") && !text.contains("delete_a_acme"), "\(text)")
      #expect(answer.json["result"]?["isError"]?.bool != false || tool == "search_tools")
    }
    #expect(made.world.vendor.requests.isEmpty)
    try await made.world.backend.audit.flush()
    let log = await made.world.ask("GET", "/audit?outcome=refused", key: made.world.admin)
    #expect(
      log.json["result"]?.elements.compactMap { $0["tool_name"]?.string }
        == ["acme_things_pay", "acme_things_payy", "acme_things_pay"])
  }

  @Test func `arguments of the three tools are held against their schemas`() async throws {
    let made = try await acme()
    for (tool, arguments, pointer) in [
      ("search_tools", ["query": 1], "/query"), ("search_tools", ["limit": 0], "/limit"),
      ("get_tool_schema", [:], "/tool_names"),
      ("get_tool_schema", ["tool_names": []], "/tool_names"),
      ("call_tool", ["name": "x"], "/tool_name"),
      ("call_tool", ["tool_name": "list_all_acme_things", "arguments": "{}"], "/arguments"),
    ] as [(String, JSONValue, String)] {
      let answer = try await made.client.content(tool, arguments, to: made.target)
      #expect(answer["error"]?["code"]?.string == "invalid_arguments", "\(answer)")
      #expect(answer["error"]?["problems"]?[0]?["pointer"]?.string == pointer, "\(answer)")
    }
  }

  @Test
  func `a filter that lets nothing pass is refused here too, and the exposure can be changed`()
    async throws
  {
    let made = try await acme()
    let account = made.path.split(separator: "/")[1]
    let nothing = await made.world.ask(
      "POST", "/integrated-account/\(account)/mcp",
      [
        "name": "s",
        "config": ["tool_exposure": "discovery", "methods": ["list"], "tags": ["money"]],
      ],
      key: made.world.admin)
    #expect(nothing.status == 400)
    #expect(nothing.json.description.contains("as methods, pay would match"), "\(nothing.json)")
    let changed = await made.world.ask(
      "PATCH", made.path, ["config": ["tool_exposure": "all"]], key: made.world.admin)
    #expect(changed.status == 200)
    let list = await made.client.send("tools/list", to: made.target)
    #expect(list.json["result"]?["tools"]?.count == 5)
  }
}
