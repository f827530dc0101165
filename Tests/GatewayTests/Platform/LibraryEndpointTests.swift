import ConnectorKit
import Platform
import StrictJSON
import Testing

@testable import Gateway

/// The prompts, guides and records of an installation's MCP servers.
@Suite struct LibraryEndpointTests {
  /// Acme, with something besides its tools.
  private static let acme = IntegrationDescriptor(
    name: World.acme.name, label: World.acme.label, summary: World.acme.summary,
    baseURL: World.acme.baseURL, authentication: World.acme.authentication,
    tools: World.acme.tools,
    prompts: [
      PromptDescriptor(
        name: "acme_look", title: "Look for things", summary: "Looks for things.",
        argumentSchema: #"""
          {"type":"object","properties":{"colour":{"type":"string","enum":["red","green"]},"day":{"type":"string","description":"The day.","format":"date"}},"required":["day"],"additionalProperties":false}
          """#, text: "On {day}.\nOnly {colour}.", tools: ["list_all_acme_things"],
        guides: ["acme://guides/things"]),
      PromptDescriptor(
        name: "acme_make", title: "Make a thing", summary: "Makes a thing.",
        argumentSchema: #"{"type":"object","properties":{},"additionalProperties":false}"#,
        text: "Make one.", tools: ["create_a_acme_thing"]),
    ],
    guides: [
      GuideDescriptor(
        uri: "acme://guides/things", name: "acme_things", title: "Things", summary: "On things.",
        text: "# Things\n", tools: ["create_a_acme_thing"])
    ],
    records: [
      RecordTemplate(
        name: "acme_thing", title: "Acme thing", inputs: ["id"], tool: World.acme.tools[1])
    ])

  private func with(
    _ config: JSONValue = .emptyObject,
    _ body: (World, @Sendable (String, JSONValue) async -> JSONValue) async throws -> Void
  ) async throws {
    let world = try await World(integrations: [Self.acme])
    let server = try await world.server(of: try await world.account(), config)
    let client = EndpointClient(world)
    try await body(world) { method, params in
      await client.send(
        method, params, to: "/mcp/\(server.token)",
        fields: [("MCP-Protocol-Version", "2025-11-25")]
      ).json
    }
  }

  private func names(_ list: JSONValue?) -> [String] {
    list?.elements.compactMap { $0["name"]?.string } ?? []
  }

  @Test func `a server offers what its filter lets pass`() async throws {
    try await with { _, ask in
      #expect(
        names(await ask("prompts/list", .emptyObject)["result"]?["prompts"])
          == ["acme_look", "acme_make"])
      #expect(
        await ask("resources/list", .emptyObject)["result"]?["resources"] == [
          [
            "uri": "acme://guides/things", "name": "acme_things", "title": "Things",
            "description": "On things.", "mimeType": "text/markdown", "size": 9,
          ]
        ])
      #expect(
        await ask("resources/templates/list", .emptyObject)["result"]?["resourceTemplates"] == [
          [
            "uriTemplate": "acme://things/{id}", "name": "acme_thing", "title": "Acme thing",
            "description": "get_single_acme_thing_by_id.", "mimeType": "application/json",
          ]
        ])
    }
    try await with(["methods": ["list"]]) { _, ask in
      #expect(
        names(await ask("prompts/list", .emptyObject)["result"]?["prompts"]) == ["acme_look"])
      let hidden = await ask("prompts/get", ["name": "acme_make"])
      #expect(hidden["error"]?["code"]?.int == -32602)
      // Neither a guide nor a record passes: there are no resources at all.
      #expect(await ask("resources/list", .emptyObject)["error"]?["code"]?.int == -32601)
    }
  }

  @Test func `a prompt comes with its guide, even one that is not listed`() async throws {
    try await with(["methods": ["list"]]) { _, ask in
      let params: JSONValue = [
        "name": "acme_look", "arguments": ["day": "2026-07-01", "colour": ""],
      ]
      #expect(
        await ask("prompts/get", params)["result"] == [
          "description": "Looks for things.",
          "messages": [
            [
              "role": "user",
              "content": [
                "type": "resource",
                "resource": [
                  "uri": "acme://guides/things", "mimeType": "text/markdown",
                  "text": "# Things\n",
                ],
              ],
            ],
            ["role": "user", "content": ["type": "text", "text": "On 2026-07-01."]],
          ],
        ])
    }
  }

  @Test func `arguments that do not fit are named`() async throws {
    try await with { _, ask in
      let params: JSONValue = ["name": "acme_look", "arguments": ["colour": "blue"]]
      let error = await ask("prompts/get", params)["error"]
      #expect(error?["code"]?.int == -32602)
      #expect(
        error?["message"]?.string
          == "Invalid params: the arguments of acme_look do not fit: "
          + #"/day: expected a date such as "2026-01-31" (required), received nothing; "#
          + #"/colour: expected one of "red", "green", received "blue""#)
      #expect(error?["data"]?["problems"]?.count == 2)
    }
  }

  @Test func `a record is read like a call, and is in the audit log`() async throws {
    try await with { world, ask in
      let read = await ask("resources/read", ["uri": "acme://things/a%20b"])
      let contents = read["result"]?["contents"]?[0]
      #expect(contents?["uri"]?.string == "acme://things/a%20b")
      #expect(contents?["mimeType"]?.string == "application/json")
      let sent = try #require(world.vendor.requests.first)
      #expect(sent.url == "https://api.acme.example/things/a%20b")
      let text = try #require(contents?["text"]?.string)
      #expect(try JSONValue(parsing: text).kind == .object)
      try await world.backend.audit.flush()
      let log = await world.ask("GET", "/audit?action=tool.call", key: world.admin)
      let entry = log.json["result"]?[0]
      #expect(entry?["tool_name"]?.string == "get_single_acme_thing_by_id")
      #expect(entry?["method"]?.string == "resources/read")
      #expect(entry?["outcome"]?.string == "ok")
    }
  }

  @Test func `what is no resource is not found, and nothing is sent`() async throws {
    try await with(["methods": ["list", "create"]]) { world, ask in
      for uri in ["acme://things/7", "acme://guides/nothing", "file:///etc/passwd", "", "acme://"] {
        let error = await ask("resources/read", ["uri": JSONValue(uri)])["error"]
        #expect(error?["code"]?.int == -32002)
        #expect(error?["data"]?["uri"]?.string == uri)
      }
      #expect(world.vendor.requests.isEmpty)
      // Who asks for a record that the filter keeps out is in the audit log.
      try await world.backend.audit.flush()
      let log = await world.ask("GET", "/audit?action=tool.call", key: world.admin)
      #expect(log.json["result"]?.count == 1)
      #expect(log.json["result"]?[0]?["outcome"]?.string == "refused")
      #expect(log.json["result"]?[0]?["tool_name"]?.string == "get_single_acme_thing_by_id")
    }
    try await with { world, ask in
      let dots = await ask("resources/read", ["uri": "acme://things/.."])
      #expect(dots["error"]?["code"]?.int == -32602)
      #expect(world.vendor.requests.isEmpty)
    }
  }

  @Test func `enums complete what is typed`() async throws {
    try await with { _, ask in
      let answer = await ask(
        "completion/complete",
        [
          "ref": ["type": "ref/prompt", "name": "acme_look"],
          "argument": ["name": "colour", "value": "g"],
        ])
      #expect(
        answer["result"]?["completion"]
          == ["values": ["green"], "total": 1, "hasMore": false])
    }
  }
}
