import ConnectorKit
import Platform
import StrictJSON
import Testing

@testable import Gateway

/// Calls that are repeated with a token: of clients that cannot be asked, and where an operator approves.
@Suite struct ConfirmationTests {
  private typealias Round = ApprovalScene.Round

  @Test func `a client that cannot be asked repeats the call with a token`() async throws {
    let scene = try await ApprovalScene()
    let answer = await scene.call(ApprovalScene.create, ApprovalScene.made, .silent)
    #expect(code(answer) == "approval_required")
    let error = answer["structuredContent"]?["error"]
    #expect(error?["refused_by"]?.string == "tenon")
    let approval = try #require(error?["approval"])
    #expect(approval["by"]?.string == "client")
    #expect(approval["expires_at"]?.string == "2026-11-21T15:10:00.000Z")
    #expect(
      approval["request"]?.description
        == #"{"method":"POST","url":"https://api.acme.example/things","headers":{"#
        + #""Accept":"application/json","X-Acme-Key":"[hidden]","Content-Type":"application/json"},"#
        + #""body":{"name":"x"}}"#)
    #expect(
      message(answer)
        == "this call has to be confirmed; nothing was sent. Show the request to the person you act "
        + "for. If they agree, call again with the same arguments and this confirm_token, before "
        + "2026-11-21T15:10:00.000Z")
    let token = try #require(approval["confirm_token"]?.string)
    let changed = await scene.confirm(token, name: "y")
    #expect(code(changed) == "approval_invalid")
    #expect(scene.sent == [])
    let done = await scene.confirm(token)
    #expect(done["structuredContent"]?["result"]?["id"]?.string == "1", "\(done)")
    let again = await scene.confirm(token)
    #expect(code(again) == "approval_used")
    #expect(scene.sent == ["POST https://api.acme.example/things"])
  }

  @Test func `a token that is made up, or of another key, server or time sends nothing`()
    async throws
  {
    let scene = try await ApprovalScene(
      ["for": ["writes"], "seconds": 60], also: [("require_api_token_auth", true)])
    let (one, other) = (try await scene.world.key("admin"), try await scene.world.key("admin"))
    let token = try await scene.askForToken(key: one.text).token
    for text in ["", "yes", "approved", String(repeating: "A", count: 2_000)] {
      let answer = await scene.confirm(text, key: one.text)
      #expect(code(answer) == "approval_invalid")
    }
    let foreign = await scene.confirm(token, key: other.text)
    #expect(code(foreign) == "approval_invalid")
    let state = await scene.call(
      ApprovalScene.create, ApprovalScene.made, .answer("accept", token, key: one.text))
    #expect(code(state) == "approval_invalid")
    let number = await scene.call(
      ApprovalScene.create, ["name": "x", "confirm_token": 7], Round(asks: false, key: one.text))
    #expect(code(number) == "invalid_arguments")
    scene.world.advance(milliseconds: 60_000)
    let late = await scene.confirm(token, key: one.text)
    #expect(code(late) == "approval_expired")
    #expect(scene.sent == [])
  }

  @Test func `only what has to be approved takes a token`() async throws {
    let scene = try await ApprovalScene(["for": ["destructive", "get_single_acme_thing_by_id"]])
    let client = EndpointClient(scene.world)
    let listed = await client.send("tools/list", to: "/mcp/\(scene.server.token)").json
    let tools = listed["result"]?["tools"]?.elements.map { $0 } ?? []
    func takers(_ input: String) -> [String] {
      tools.filter { $0["inputSchema"]?["properties"]?[input] != nil }
        .compactMap { $0["name"]?.string }
    }
    #expect(
      takers("confirm_token") == ["get_single_acme_thing_by_id", "delete_a_acme_thing_by_id"])
    let writes = ["create_a_acme_thing", "delete_a_acme_thing_by_id", "acme_things_pay"]
    #expect(takers("idempotency_key") == writes)
    #expect(takers("dry_run") == writes)
    let write = await scene.call()
    #expect(write["isError"]?.bool == false, "\(write)")
    let read = await scene.call("get_single_acme_thing_by_id", ["id": "1"], .silent)
    #expect(code(read) == "approval_required")
    #expect(scene.sent == ["POST https://api.acme.example/things"])
  }

  @Test func `an operator approves, and nobody else`() async throws {
    let scene = try await ApprovalScene(["for": ["writes"], "by": "operator"])
    // Also a client that could be asked is not.
    let asked = await scene.call()
    #expect(code(asked) == "approval_required")
    let approval = try #require(asked["structuredContent"]?["error"]?["approval"])
    let (id, token) = (
      try #require(approval["id"]?.string), try #require(approval["confirm_token"]?.string)
    )
    #expect(message(asked).contains("Say that approval \(id) waits."))
    let pending = await scene.confirm(token)
    #expect(code(pending) == "approval_pending")
    let scopes = [("proxy", nil), ("account", scene.account)]
    for (scope, account) in scopes {
      let key = try await scene.world.key(scope, account: account).text
      #expect(await scene.decide(id, "approve", key: key).status == 403)
      let seen = await scene.world.ask("GET", "/approval/\(id)", key: key)
      #expect(seen.status == 200)
    }
    let stranger = try await scene.world.key("admin", tenant: "b").text
    #expect(await scene.decide(id, "approve", key: stranger).status == 404)
    #expect(scene.sent == [])
    let approved = await scene.decide(id, "approve")
    #expect(approved.status == 200)
    #expect(approved.json["status"]?.string == "approved")
    #expect(await scene.decide(id, "approve").status == 409)
    let told = await scene.call()
    #expect(message(told).hasPrefix("an operator has approved this call; nothing was sent yet."))
    let changed = await scene.confirm(token, name: "y")
    #expect(code(changed) == "approval_invalid")
    #expect(scene.sent == [])
    let done = await scene.confirm(token)
    #expect(done["isError"]?.bool == false, "\(done)")
    let again = await scene.confirm(token)
    #expect(code(again) == "approval_used")
    #expect(scene.sent.count == 1)
    let log = try await scene.log()
    #expect(
      log.map { "\($0.action) \($0.outcome.rawValue) \($0.actor)" }.filter {
        $0.hasPrefix("approval")
      } == [
        "approval.request ok mcp",
        "approval.approve refused first admin key".replacing(
          "first admin key", with: "k"),
        "approval.approve ok first admin key", "approval.approve refused first admin key",
        "approval.request ok mcp", "approval.use ok mcp",
      ])
  }

  @Test func `what an operator declines, or leaves too long, is not sent`() async throws {
    let scene = try await ApprovalScene(["for": ["writes"], "by": "operator", "seconds": 60])
    let one = try await scene.askForToken()
    #expect(await scene.decide(one.id, "decline").json["status"]?.string == "declined")
    let declined = await scene.confirm(one.token)
    #expect(code(declined) == "approval_declined")
    let two = try await scene.askForToken()
    #expect(await scene.decide(two.id, "approve").status == 200)
    scene.world.advance(milliseconds: 60_000)
    let expired = await scene.confirm(two.token)
    #expect(code(expired) == "approval_expired")
    let listed = await scene.world.ask("GET", "/approval?status=expired", key: scene.world.admin)
    #expect(listed.json["result"]?.elements.compactMap { $0["id"]?.string } == [two.id])
    #expect(await scene.world.backend.sweep() == [])
    let entry = try await scene.log().last
    #expect(entry?.action == "approval.expire")
    #expect(entry?.actor == "system")
    #expect(entry?.detail?["approval_id"]?.string == two.id)
    #expect(scene.sent == [])
  }

  @Test func `an operator cannot approve in the client's place, but stop it`() async throws {
    let scene = try await ApprovalScene()
    let one = try await scene.askForToken()
    #expect(await scene.decide(one.id, "approve").status == 409)
    #expect(await scene.decide(one.id, "decline").status == 200)
    let declined = await scene.confirm(one.token)
    #expect(code(declined) == "approval_declined")
    #expect(scene.sent == [])
  }

  @Test func `too many calls that wait let no more in`() async throws {
    let scene = try await ApprovalScene()
    for number in 0..<Approvals.capacity {
      _ = try await scene.ask(["name": JSONValue("\(number)")])
    }
    let refused = await scene.call()
    #expect(code(refused) == "too_many_calls")
    #expect(ApprovalRefusal.crowded.fields.map { "\($0.name): \($0.value)" } == ["Retry-After: 60"])
    #expect(scene.sent == [])
  }

  @Test func `with an idempotency key an approved call is answered again without another approval`()
    async throws
  {
    let scene = try await ApprovalScene()
    let arguments: JSONValue = ["name": "x", "idempotency_key": "once"]
    let asked = await scene.call(ApprovalScene.create, arguments)
    let state = try #require(asked["requestState"]?.string)
    let done = await scene.call(ApprovalScene.create, arguments, .answer("accept", state))
    #expect(done["isError"]?.bool == false)
    // The same round again, as after a stream that broke; and a call from the beginning.
    for round in [Round.answer("accept", state), Round(), .silent] {
      let again = await scene.call(ApprovalScene.create, arguments, round)
      #expect(again["structuredContent"] == done["structuredContent"], "\(again)")
    }
    let other = await scene.call(
      ApprovalScene.create, ["name": "y", "idempotency_key": "once"])
    #expect(code(other) == "idempotency_mismatch")
    #expect(scene.sent.count == 1)
  }

  @Test func `a record whose tool has to be approved is not read by its address`() async throws {
    let rule = ApprovalRule(tools: ["get_single_acme_thing_by_id"])
    let scene = try await ApprovalScene()
    let tools = ServerTools(
      backend: scene.world.backend, accountID: scene.account, name: "s", caller: Caller(),
      tools: OfferedTools(World.acme.tools, approval: rule))
    #expect(tools.refusalToRead(World.acme.tools[1])?.code == .approvalRequired)
    #expect(tools.refusalToRead(World.acme.tools[0]) == nil)
  }

  @Test func `what is called with an API key is under no MCP server's rule`() async throws {
    let scene = try await ApprovalScene()
    let tool = await scene.world.ask(
      "POST", "/integrated-account/\(scene.account)/tools/\(ApprovalScene.create)",
      ApprovalScene.made, key: scene.world.admin)
    #expect(tool.status == 200)
    let proxy = await scene.world.ask(
      "POST", "/proxy/things?integrated_account_id=\(scene.account)", ApprovalScene.made,
      key: scene.world.admin)
    #expect(proxy.status == 200)
    #expect(scene.sent.count == 2)
  }
}
