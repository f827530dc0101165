import ConnectorKit
import MCPServer
import Platform
import StrictJSON
import Testing

@testable import Gateway

/// Calls that are only shown.
@Suite struct DryRunTests {
  private static let request =
    #"{"request":{"method":"POST","url":"https://api.acme.example/things/pay","headers":{"#
    + #""Accept":"application/json","X-Acme-Key":"[hidden]","Content-Type":"application/json"},"#
    + #""body":{"amount":15050.10}}}"#

  private func arguments(_ rest: String = #","dry_run":true"#) throws -> JSONValue {
    try JSONValue(parsing: #"{"amount":15050.10\#(rest)}"#)
  }

  @Test func `a write shows what it would send, sends nothing, and needs no approval`()
    async throws
  {
    let scene = try await ApprovalScene()
    let shown = await scene.call("acme_things_pay", try arguments())
    #expect(shown["isError"]?.bool == false)
    #expect(shown["structuredContent"]?.description == Self.request)
    let withKey = await scene.call(
      "acme_things_pay", try arguments(#","dry_run":true,"idempotency_key":"k""#))
    #expect(withKey["structuredContent"]?.description == Self.request)
    let wrong = await scene.call("acme_things_pay", ["amount": "1", "dry_run": true])
    #expect(code(wrong) == "invalid_arguments")
    let unclear = await scene.call("acme_things_pay", ["amount": 1, "dry_run": "yes"])
    #expect(code(unclear) == "invalid_arguments")
    #expect(scene.sent == [])
    let log = try await scene.log()
    #expect(log.map(\.action) == ["tool.call", "tool.call", "tool.call"])
    #expect(log.map(\.outcome) == [.ok, .ok, .refused])
    #expect(log[0].detail?.description == #"{"is_dry_run":true}"#)
    #expect(log[0].status == nil)
  }

  @Test func `what a dry run answers with is in the output schema`() async throws {
    let scene = try await ApprovalScene()
    let pay = try #require(World.acme.tools.last)
    let plain = MCPToolSchema(
      #"{"type":"object","properties":{"result":{}},"required":["result"]}"#, of: pay)
    #expect(
      plain.relaxed
        == #"{"type":"object","properties":{"result":{},"request":{"type":"object"}},"#
        + #""anyOf":[{"required":["result"]},{"required":["request"]}]}"#)
    #expect(MCPToolSchema(#"{"type":"object"}"#, of: pay).relaxed == #"{"type":"object"}"#)
    _ = scene
  }

  @Test func `with an API key any tool can be asked, and false is no dry run`() async throws {
    let scene = try await ApprovalScene()
    let path = "/integrated-account/\(scene.account)/tools"
    let shown = await scene.world.ask(
      "POST", "\(path)/acme_things_pay", try arguments(), key: scene.world.admin)
    #expect(shown.status == 200)
    #expect(shown.json.description == Self.request)
    let read = await scene.world.ask(
      "POST", "\(path)/list_all_acme_things", ["dry_run": true], key: scene.world.admin)
    #expect(
      read.json["request"]?["url"]?.string == "https://api.acme.example/things", "\(read.json)")
    let wrong = await scene.world.ask(
      "POST", "\(path)/acme_things_pay", ["dry_run": 1], key: scene.world.admin)
    #expect(wrong.status == 400)
    #expect(scene.sent == [])
    let sent = await scene.world.ask(
      "POST", "\(path)/acme_things_pay", try arguments(#","dry_run":false"#),
      key: scene.world.admin)
    #expect(sent.status == 200)
    #expect(scene.sent == ["POST https://api.acme.example/things/pay"])
  }
}

/// An output schema as agents see it.
private struct MCPToolSchema {
  let relaxed: String?

  init(_ schema: String, of tool: ToolDescriptor) {
    var listed = tool.mcpTool
    listed.outputSchema = schema
    relaxed = DryRunInput.adding(to: listed).outputSchema
  }
}
