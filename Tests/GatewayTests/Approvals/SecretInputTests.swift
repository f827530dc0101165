import ConnectorKit
import Platform
import StrictJSON
import Testing

@testable import Gateway

private let tool = "acme_things_hook"
private let given = #"{"url":"u","auth":[{"user":"n","password":"tell-no-one"}]}"#
private let masked = #"{"url":"u","auth":[{"user":"n","password":"[hidden]"}]}"#

/// Secrets that an agent puts into its arguments: the vendor gets them, people and logs do not.
@Suite struct SecretInputTests {
  private static func world(auditsPayloads: Bool = false) async throws -> World {
    let acme = World.acme
    let hook = ToolDescriptor(
      name: tool, integration: "acme", resource: "things", method: "hook", title: "Hook",
      summary: "Hooks.", tags: ["things"], http: .post, path: "/hooks",
      secrets: #"[{"auth":{"password":"password"}}]"#, body: .object(), answer: .one(),
      annotations: Annotations(readOnly: false, destructive: false),
      inputSchema: #"{"type":"object","properties":{"url":{"type":"string"},"#
        + #""auth":{"type":"array","items":{"type":"object","properties":{"user":{"type":"string"},"password":"#
        + #"{"type":"string","format":"password"}},"additionalProperties":false}}},"#
        + #""additionalProperties":false}"#, outputSchema: #"{"type":"object"}"#)
    return try await World(
      integrations: [
        IntegrationDescriptor(
          name: acme.name, label: acme.label, summary: acme.summary, baseURL: acme.baseURL,
          authentication: acme.authentication, tools: acme.tools + [hook])
      ], auditsPayloads: auditsPayloads)
  }

  private func arguments(_ text: String = given, _ more: String = "") throws -> JSONValue {
    try JSONValue(parsing: text.dropLast() + more + "}")
  }

  @Test func `a dry run hides them`() async throws {
    let scene = try await ApprovalScene(in: try await Self.world())
    let shown = await scene.call(tool, try arguments(given, #","dry_run":true"#))
    #expect(shown["structuredContent"]?["request"]?["body"]?.description == masked)
    #expect(!shown.description.contains("tell-no-one"))
    #expect(scene.sent == [])
  }

  @Test func `an operator approves without seeing them, and the vendor gets the true ones`()
    async throws
  {
    let scene = try await ApprovalScene(
      ["for": ["writes"], "by": "operator"], in: try await Self.world())
    let asked = await scene.call(tool, try arguments(), .init(asks: false))
    #expect(code(asked) == "approval_required")
    #expect(!asked.description.contains("tell-no-one"))
    let waiting = asked["structuredContent"]?["error"]?["approval"]
    let id = try #require(waiting?["id"]?.string)
    let token = try #require(waiting?["confirm_token"]?.string)
    let approval = await scene.world.ask("GET", "/approval/\(id)", key: scene.world.admin).json
    #expect(approval["arguments"]?.description == masked)
    #expect(approval["request"]?["body"]?.description == masked)
    #expect(!approval.description.contains("tell-no-one"))
    #expect(await scene.decide(id, "approve").status == 200)

    let confirm = #","confirm_token":"\#(token)""#
    let changed = await scene.call(tool, try arguments(masked, confirm), .init(asks: false))
    #expect(code(changed) == "approval_invalid")
    #expect(scene.sent == [])
    let done = await scene.call(tool, try arguments(given, confirm), .init(asks: false))
    #expect(done["structuredContent"]?["result"]?["id"]?.string == "1", "\(done)")
    let body = try #require(scene.world.vendor.requests.last?.body)
    #expect(String(decoding: body, as: UTF8.self) == given)
  }

  @Test func `the question to a person at the client hides them`() async throws {
    let scene = try await ApprovalScene(in: try await Self.world())
    let asked = await scene.call(tool, try arguments())
    #expect(asked["resultType"]?.string == "input_required")
    #expect(asked.description.contains("[hidden]"))
    #expect(!asked.description.contains("tell-no-one"))
  }

  @Test(arguments: [
    (
      given, 200, #"{"id":"tell-no-one"}"#,
      #"{"arguments":\#(masked),"answer":{"result":{"id":"[hidden]"}}}"#
    ),
    // What was refused is in the log too.
    (
      #"{"auth":{"password":["tell-no-one"]},"url":7}"#, 200, "{}",
      #"{"arguments":{"auth":{"password":["[hidden]"]},"url":7}"#
    ),
    (#"{"auth":"tell-no-one"}"#, 200, "{}", #"{"arguments":{"auth":"[hidden]"}"#),
    (given, 400, #"{"message":"not tell-no-one"}"#, #"{"arguments":\#(masked)"#),
  ])
  func `the audit log with payloads hides them`(
    text: String, status: Int, answer: String, start: String
  ) async throws {
    let world = try await Self.world(auditsPayloads: true)
    let account = try await world.account()
    world.vendor.answer(status, answer)
    let told = await world.ask(
      "POST", "/integrated-account/\(account)/tools/\(tool)", try JSONValue(parsing: text),
      key: world.admin)
    let log = await world.ask("GET", "/audit?action=tool.call", key: world.admin)
    let detail = try #require(log.json["result"]?[0]?["detail"])
    #expect(detail.description.hasPrefix(start), "\(detail)")
    #expect(!log.json.description.contains("tell-no-one"))
    // The caller reads the vendor's answer as it is, but no message repeats a secret.
    #expect(told.status == 200 || !told.json.description.contains("tell-no-one"))
  }
}
