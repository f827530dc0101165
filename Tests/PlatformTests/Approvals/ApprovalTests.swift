import Platform
import Store
import StrictJSON
import Testing

@Suite struct ApprovalTests {
  @Test func `an approval is shown as the API names its fields`() async throws {
    let world = try await ApprovalWorld()
    let asked = try await world.ask()
    let approval = try world.get(asked.id)
    #expect(
      json(approval.write(to:)) == """
        {"id":"\(asked.id)","status":"waiting","by":"client","tool":"create_a_acme_thing",\
        "arguments":{"amount":15050,"name":"x"},\
        "request":{"method":"POST","url":"https://v.example/x","headers":{}},\
        "mcp_server_id":"\(world.server.id)","integrated_account_id":"\(world.account.id)",\
        "tenant_id":"t1","client":"claude-ai 1.0","requested_at":"2026-11-21T15:00:00.000Z",\
        "expires_at":"2026-11-21T15:10:00.000Z","decided_at":null,"decided_by":null,"used_at":null}
        """)
    await world.platform.close()
  }

  @Test func `a call that was accepted is granted once`() async throws {
    let world = try await ApprovalWorld()
    let asked = try await world.ask()
    #expect(
      try await world.show(asked.text, saying: .nothing)
        == .waiting(id: asked.id, expiresAt: asked.expiresAt))
    #expect(try await world.show(asked.text) == .granted(id: asked.id))
    for word in [Approvals.Word.proceed, .decline, .nothing] {
      #expect(try await world.show(asked.text, saying: word) == .used(id: asked.id))
    }
    let approval = try world.get(asked.id)
    #expect(approval.status == .used)
    #expect(approval.decidedBy == "key-7")
    #expect(approval.usedAt == TestClock.start)
    await world.platform.close()
  }

  @Test func `of many that show it at once one is granted`() async throws {
    let world = try await ApprovalWorld()
    let asked = try await world.ask()
    let (approvals, binding) = (world.approvals, world.binding())
    let granted = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<50 {
        group.addTask {
          try await approvals.show(asked.text, for: binding, saying: .proceed, person: "mcp")
            == .granted(id: asked.id)
        }
      }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(granted == 1)
    await world.platform.close()
  }

  @Test func `what was declined stays so`() async throws {
    let world = try await ApprovalWorld()
    let asked = try await world.ask()
    #expect(try await world.show(asked.text, saying: .decline) == .declined(id: asked.id))
    #expect(try await world.show(asked.text) == .declined(id: asked.id))
    #expect(try world.get(asked.id).status == .declined)
    await world.platform.close()
  }

  @Test func `an approval is refused from its expiry on, also when the clock goes back`()
    async throws
  {
    let world = try await ApprovalWorld()
    let early = try await world.ask(seconds: 10)
    let late = try await world.ask(seconds: 10)
    world.test.time.advance(milliseconds: 9_999)
    #expect(try await world.show(early.text) == .granted(id: early.id))
    world.test.time.advance(milliseconds: 1)
    #expect(try await world.show(late.text) == .expired(id: late.id))
    world.test.time.advance(seconds: -5)
    #expect(try await world.show(late.text) == .expired(id: late.id))
    #expect(try world.get(late.id).status == .expired)
    await world.platform.close()
  }

  @Test func `an approval shown with anything else is none`() async throws {
    let world = try await ApprovalWorld()
    let other = try await world.platform.servers.create(
      for: world.account.id, MCPServerDraft(name: "t"), by: "me"
    ).server
    let asked = try await world.ask()
    let others = [
      world.binding(["amount": 15051, "name": "x"]),
      world.binding(["amount": "15050", "name": "x"]),
      world.binding(["amount": 15050]),
      world.binding(tool: "acme_things_pay"), world.binding(key: "key-8"),
      world.binding(key: nil), world.binding(server: other.id), world.binding(by: .operator),
      world.binding(way: .confirmation),
    ]
    for binding in others {
      #expect(try await world.show(asked.text, binding) == .foreign)
    }
    // The order of members and white space are no change.
    let same = world.binding(try JSONValue(parsing: #"{ "name": "\u0078", "amount": 15050 }"#))
    #expect(try await world.show(asked.text, same) == .granted(id: asked.id))
    await world.platform.close()
  }

  @Test func `no changed bit of it, and nothing else, is taken`() async throws {
    let world = try await ApprovalWorld()
    let asked = try await world.ask()
    let bytes = Array(asked.text.utf8)
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        let text = String(decoding: changed, as: UTF8.self)
        // The last character of base64url may have bits that say nothing.
        guard text != asked.text else { continue }
        let verdict = try await world.show(text, saying: .nothing)
        #expect(verdict == .foreign, "byte \(place), bit \(bit)")
      }
    }
    for text in ["", "x", String(repeating: "A", count: 100_000), String(asked.text.dropLast())] {
      #expect(try await world.show(text) == .foreign)
    }
    #expect(try await world.show(asked.text) == .granted(id: asked.id))
    await world.platform.close()
  }

  @Test func `another installation's approval is none here`() async throws {
    let (world, other) = (try await ApprovalWorld(), try await ApprovalWorld())
    let asked = try await other.ask(
      other.binding(server: world.server.id == other.server.id ? nil : other.server.id))
    #expect(try await world.show(asked.text) == .foreign)
    await world.platform.close()
    await other.platform.close()
  }

  @Test func `an operator's approval is waited for, granted once, and not by the caller`()
    async throws
  {
    let world = try await ApprovalWorld()
    let binding = world.binding(by: .operator, way: .confirmation)
    let asked = try await world.ask(binding)
    let waiting = Approvals.Verdict.waiting(id: asked.id, expiresAt: asked.expiresAt)
    for word in [Approvals.Word.proceed, .decline, .nothing] {
      #expect(try await world.show(asked.text, binding, saying: word) == waiting)
    }
    let approved = try await world.approvals.decide(
      asked.id, approve: true, by: ApprovalWorld.admin)
    #expect(approved.status == .approved)
    #expect(approved.decidedBy == "key-1")
    // Whoever asks again without the token is told that it was approved meanwhile.
    let again = try await world.ask(binding)
    #expect(again.id == asked.id)
    #expect(again.isApproved)
    #expect(try await world.show(again.text, binding) == .granted(id: asked.id))
    #expect(try await world.show(asked.text, binding) == .used(id: asked.id))
    #expect(try world.get(asked.id).decidedBy == "key-1")
    await world.platform.close()
  }

  @Test func `an operator declines what waits, also what he has approved`() async throws {
    let world = try await ApprovalWorld()
    let binding = world.binding(by: .operator, way: .confirmation)
    let asked = try await world.ask(binding)
    _ = try await world.approvals.decide(asked.id, approve: true, by: ApprovalWorld.admin)
    _ = try await world.approvals.decide(asked.id, approve: false, by: ApprovalWorld.admin)
    #expect(try await world.show(asked.text, binding) == .declined(id: asked.id))
    for approve in [true, false] {
      #expect(
        await failure {
          try await world.approvals.decide(asked.id, approve: approve, by: ApprovalWorld.admin)
        } == .conflict("this approval is declined and cannot be decided any more"))
    }
    let asking = try await world.ask()
    #expect(
      await failure {
        try await world.approvals.decide(asking.id, approve: true, by: ApprovalWorld.admin)
      }
        == .conflict("this call is approved at the client; an operator can only decline it"))
    _ = try await world.approvals.decide(asking.id, approve: false, by: ApprovalWorld.admin)
    #expect(try await world.show(asking.text) == .declined(id: asking.id))
    await world.platform.close()
  }

  @Test func `what belongs to another does not exist`() async throws {
    let world = try await ApprovalWorld()
    let asked = try await world.ask()
    let missing = PlatformError.notFound("there is no such approval")
    let strangers = [
      Principal(keyID: "k", name: "k", scope: .admin, tenantID: "t2"),
      Principal(keyID: "k", name: "k", scope: .proxy, tenantID: "T1"),
      Principal(keyID: "k", name: "k", scope: .account, accountID: "another"),
    ]
    for stranger in strangers {
      #expect(await failure { try world.approvals.get(asked.id, for: stranger) } == missing)
      #expect(
        await failure {
          try await world.approvals.decide(asked.id, approve: false, by: stranger)
        } == missing)
      #expect(try world.approvals.list(ApprovalFilter(), for: stranger).elements == [])
    }
    let own = Principal(keyID: "k", name: "k", scope: .account, accountID: world.account.id)
    #expect(try world.approvals.list(ApprovalFilter(), for: own).elements.count == 1)
    #expect(try world.get(asked.id).status == .waiting)
    await world.platform.close()
  }

  @Test func `a list is filtered, and goes on from page to page`() async throws {
    let world = try await ApprovalWorld()
    var ids: [String] = []
    for _ in 0..<3 { ids.append(try await world.ask(seconds: 10).id) }
    world.test.time.advance(seconds: 10)
    for _ in 0..<2 { ids.append(try await world.ask().id) }
    func list(_ filter: ApprovalFilter, _ request: ListRequest = ListRequest()) throws
      -> ListPage<Approval>
    { try world.approvals.list(filter, request, for: ApprovalWorld.admin) }
    var expired = ApprovalFilter()
    expired.status = .expired
    #expect(try list(expired).elements.map(\.id) == ids.prefix(3).reversed())
    var waiting = ApprovalFilter()
    waiting.status = .waiting
    #expect(try list(waiting).elements.map(\.id) == ids.suffix(2).reversed())
    let first = try list(ApprovalFilter(), ListRequest(limit: 3))
    let rest = try list(ApprovalFilter(), ListRequest(limit: 3, cursor: first.nextCursor))
    #expect((first.elements + rest.elements).map(\.id) == ids.reversed())
    #expect(rest.nextCursor == nil)
    var other = ApprovalFilter()
    other.serverID = "another"
    #expect(try list(other).elements == [])
    #expect(
      await failure { try list(waiting, ListRequest(limit: 3, cursor: first.nextCursor)) } != nil)
    await world.platform.close()
  }

  @Test func `only so many calls of a server wait at a time, and none twice for an operator`()
    async throws
  {
    let world = try await ApprovalWorld()
    let binding = world.binding(by: .operator, way: .confirmation)
    let first = try await world.ask(binding)
    #expect(try await world.ask(binding).text == first.text)
    for _ in 1..<Approvals.capacity { _ = try await world.ask() }
    let refused = try await world.approvals.ask(
      for: world.binding(), arguments: ApprovalWorld.arguments, request: ApprovalWorld.request,
      seconds: 600, client: nil)
    #expect(refused == nil)
    #expect(try await world.ask(binding).id == first.id)
    world.test.time.advance(seconds: 600)
    _ = try await world.ask()
    await world.platform.close()
  }

  @Test func `a sweep ends what has expired, and forgets it after a month`() async throws {
    let world = try await ApprovalWorld()
    let asked = try await world.ask()
    let used = try await world.ask()
    _ = try await world.show(used.text)
    #expect(try await world.approvals.sweep() == [])
    world.test.time.advance(seconds: 600)
    let expired = try await world.approvals.sweep()
    #expect(expired.map(\.id) == [asked.id])
    #expect(expired.map(\.tenantID) == ["t1"])
    #expect(try await world.approvals.sweep() == [])
    world.test.time.advance(seconds: 30 * 86_400 - 1)
    _ = try await world.approvals.sweep()
    #expect(try world.get(used.id).status == .used)
    world.test.time.advance(seconds: 1)
    _ = try await world.approvals.sweep()
    #expect(
      await failure { try world.get(used.id) } == .notFound("there is no such approval"))
    #expect(try await world.show(asked.text) == .expired(id: asked.id))
    await world.platform.close()
  }

  @Test func `arguments and request are sealed, each for its own approval`() async throws {
    let world = try await ApprovalWorld()
    let (one, other) = (try await world.ask(), try await world.ask())
    let rows = try world.platform.database.read { session in
      try session.rows("SELECT content FROM approvals")
    }
    for row in rows {
      let text = String(decoding: try row.blob(0), as: UTF8.self)
      #expect(!text.contains("amount"))
    }
    try await world.platform.database.write { session in
      try session.run(
        """
        UPDATE approvals SET content = (SELECT content FROM approvals WHERE id = $2)
        WHERE id = $1
        """, [.text(one.id), .text(other.id)])
    }
    #expect(
      await failure { try world.get(one.id) }
        == .unavailable(
          "what approval \(one.id) is for cannot be opened: it was changed, or sealed with another "
            + "master key"))
    await world.platform.close()
  }

  @Test func `an approval outlives a restart and a rotation of the master key`() async throws {
    let world = try await ApprovalWorld()
    let asked = try await world.ask()
    await world.platform.close()
    try await Installation.rotateMasterKey(world.test.path)
    let again = try await world.test.open()
    let approvals = Approvals(
      database: again.database, keys: again.keys, clock: again.clock)
    #expect(
      try approvals.get(asked.id, for: ApprovalWorld.admin).arguments == ApprovalWorld.arguments)
    #expect(
      try await approvals.show(
        asked.text, for: world.binding(), saying: .proceed, person: "mcp")
        == .granted(id: asked.id))
    await again.close()
  }

  @Test func `approvals go with their server`() async throws {
    let world = try await ApprovalWorld()
    let asked = try await world.ask()
    try await world.platform.servers.delete(world.server.id, of: world.account.id)
    #expect(await failure { try world.get(asked.id) } == .notFound("there is no such approval"))
    await world.platform.close()
  }
}
