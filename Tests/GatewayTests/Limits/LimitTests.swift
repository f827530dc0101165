import ConnectorKit
import HTTPFields
import HTTPServer
import Platform
import StrictJSON
import Testing

@testable import Gateway

/// Tenon's own limits, as callers meet them.
@Suite struct LimitTests {
  private static let fieldNames = [
    "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "RateLimit", "RateLimit-Policy",
  ]

  private func world(token: String? = nil, account: String? = nil) async throws -> World {
    try await World(
      limits: LimitSettings(
        token: token.flatMap { RateQuota($0) }, account: account.flatMap { RateQuota($0) }))
  }

  private func post(_ world: World, _ token: String, _ body: JSONValue) async throws
    -> (status: Int, json: JSONValue, fields: [HTTPField])
  {
    let endpoints = MCPEndpoints(world.backend, ServiceConfiguration())
    let response = try #require(
      await endpoints.respond(
        to: HTTPRequest(
          method: "POST", target: "/mcp/\(token)",
          fields: [
            HTTPField(name: "Host", value: "127.0.0.1"),
            HTTPField(name: "Content-Type", value: "application/json"),
            HTTPField(name: "MCP-Protocol-Version", value: "2025-03-26"),
          ], body: Array(body.bytes))))
    guard case .bytes(let bytes) = response.body else { return (response.status, .null, []) }
    return (response.status, try JSONValue(parsing: bytes), response.fields)
  }

  private static func call(_ id: Int) -> JSONValue {
    [
      "jsonrpc": "2.0", "id": JSONValue(id), "method": "tools/call",
      "params": ["name": "list_all_acme_things", "arguments": [:]],
    ]
  }

  private func error(_ json: JSONValue) throws -> JSONValue {
    let text = try #require(json["result"]?["content"]?[0]?["text"]?.string)
    return try JSONValue(parsing: text)
  }

  @Test func `a call beyond an account's limit is a result that says so, through any server`()
    async throws
  {
    let world = try await world(account: "3/10")
    let account = try await world.account()
    let (one, two) = (try await world.server(of: account), try await world.server(of: account))
    for server in [one, two, one] {
      let answer = try await post(world, server.token, Self.call(1))
      #expect(answer.json["result"]?["isError"]?.bool == false)
    }
    world.advance(milliseconds: 4_000)
    for server in [one, two] {
      let answer = try await post(world, server.token, Self.call(1))
      #expect(answer.status == 200)
      #expect(
        try error(answer.json) == [
          "error": [
            "code": "too_many_calls", "refused_by": "tenon",
            "message":
              "Tenon lets this account through 3 times in 10 s; nothing was done; try again in 6 s",
          ],
          "rate_limit": [
            "ratelimit-limit": 3, "ratelimit-remaining": 0, "ratelimit-reset": 6,
            "windows": [["name": "account", "limit": 3, "remaining": 0]],
          ],
        ])
      #expect(answer.fields.contains(HTTPField(name: "Retry-After", value: "6")))
      for name in Self.fieldNames { #expect(answer.fields.contains { $0.name == name }) }
    }
    let proxy = await world.ask(
      "GET", "/proxy/things?integrated_account_id=\(account)", key: world.admin)
    #expect(proxy.status == 429)
    #expect(proxy.json["refused_by"]?.string == "tenon")
    #expect(proxy.fields.contains(HTTPField(name: "Retry-After", value: "6")))
    #expect(proxy.fields.contains(HTTPField(name: "ratelimit-reset", value: "6")))
    #expect(world.vendor.requests.count == 3)
    let other = try await world.server(of: world.account(tenant: "b"))
    #expect(
      try await post(world, other.token, Self.call(1)).json["result"]?["isError"]?.bool == false)
    world.advance(milliseconds: 6_000)
    #expect(
      try await post(world, one.token, Self.call(1)).json["result"]?["isError"]?.bool == false)
    // Three that were made and one entry for all that were too many, then two that were made.
    try await world.backend.audit.flush()
    let log = await world.ask("GET", "/audit?action=tool.call", key: world.admin)
    let outcomes = log.json["result"]?.elements.compactMap { $0["outcome"]?.string }
    #expect(outcomes == ["ok", "ok", "refused", "ok", "ok", "ok"])
  }

  @Test func `a request beyond a token's limit is a 429, and a call a result`() async throws {
    let world = try await world(token: "2/10")
    // Made past the API, whose own key is limited too.
    let account = try await world.backend.installation.accounts.create(
      AccountDraft(integration: "acme", tenantID: "a", credentials: ["key": "k"]))
    let servers = world.backend.installation.servers
    let first = try await servers.create(for: account.id, MCPServerDraft(name: "1"), by: "test")
    let second = try await servers.create(for: account.id, MCPServerDraft(name: "2"), by: "test")
    let ping: JSONValue = ["jsonrpc": "2.0", "id": 1, "method": "ping"]
    #expect(try await post(world, first.token, ping).status == 200)
    #expect(try await post(world, first.token, Self.call(1)).status == 200)
    let refused = try await post(world, first.token, ping)
    #expect(refused.status == 429)
    #expect(refused.json["code"]?.string == "too_many_calls")
    #expect(refused.json["refused_by"]?.string == "tenon")
    for name in Self.fieldNames + ["Retry-After"] {
      #expect(refused.fields.contains { $0.name == name }, "\(name)")
    }
    let call = try await post(world, first.token, Self.call(1))
    #expect(call.status == 200)
    #expect(try error(call.json)["error"]?["code"]?.string == "too_many_calls")
    #expect(world.vendor.requests.count == 1)
    // A batch is as many as there are calls in it.
    let batch = [Self.call(1), Self.call(2), Self.call(3)] as JSONValue
    let answers = try await post(world, second.token, batch)
    #expect(answers.json.elements.count { $0["result"]?["isError"]?.bool == true } == 1)
    #expect(world.vendor.requests.count == 3)
    world.advance(milliseconds: 10_000)
    #expect(try await post(world, first.token, ping).status == 200)
  }

  @Test func `answers of the API say what is left of a key, and one too many is a 429`()
    async throws
  {
    let world = try await world(token: "2/10")
    func ask() async -> (status: Int, json: JSONValue, fields: [HTTPField]) {
      await world.ask("GET", "/integrated-account", key: world.admin)
    }
    let first = await ask()
    #expect(first.status == 200)
    #expect(first.fields.contains(HTTPField(name: "ratelimit-remaining", value: "1")))
    #expect(!first.fields.contains { $0.name == "Retry-After" })
    #expect(await ask().status == 200)
    let refused = await ask()
    #expect(refused.status == 429)
    #expect(refused.json["error"]?.string == "Too Many Requests")
    #expect(refused.fields.contains(HTTPField(name: "Retry-After", value: "10")))
    // Without a key there is nothing to count, nor anything to learn.
    let stranger = await world.ask("GET", "/integrated-account", key: "tenon_nobody")
    #expect(stranger.status == 401)
    #expect(!stranger.fields.contains { $0.name == "ratelimit-limit" })
    world.advance(milliseconds: 10_000)
    #expect(await ask().status == 200)
  }

  @Test func `a vendor's own limit passes through beside ours`() async throws {
    let world = try await world(account: "2/10")
    let server = try await world.server(of: world.account())
    world.vendor.answer(429, #"{"message":"slow down"}"#)
    let answer = try await post(world, server.token, Self.call(1))
    let result = try error(answer.json)
    #expect(result["error"]?["code"]?.string == "rate_limited")
    #expect(result["error"]?["refused_by"]?.string == "vendor")
    #expect(result["rate_limit"] == nil)
  }
}
