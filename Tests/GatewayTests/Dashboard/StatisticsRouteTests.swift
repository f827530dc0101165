import HTTPFields
import HTTPServer
import Platform
import StrictJSON
import Synchronization
import Testing

@testable import Gateway

@Suite struct StatisticsRouteTests {
  private func call(_ world: World, _ account: String, _ arguments: JSONValue) async {
    _ = await world.ask(
      "POST", "/integrated-account/\(account)/tools/list_all_acme_things", arguments,
      key: world.admin)
  }

  @Test func `calls are counted by account and by tenant`() async throws {
    let world = try await World()
    let (first, second) = (try await world.account(), try await world.account(tenant: "b"))
    for _ in 0..<3 { await call(world, first, .emptyObject) }
    await call(world, second, ["nothing": "of the kind"])
    let ofB = try await world.key("admin", tenant: "b").text
    for (key, query, calls, errors) in [
      (world.admin, "", 4, 1), (world.admin, "?integrated_account_id=\(first)", 3, 0),
      (world.admin, "?period=week&tenant_id=b", 1, 1), (world.admin, "?mcp_server_id=x", 0, 0),
      (ofB, "", 1, 1), (ofB, "?tenant_id=a", 0, 0), (ofB, "?integrated_account_id=\(first)", 0, 0),
    ] {
      let answer = await world.ask("GET", "/statistics" + query, key: key)
      #expect(answer.status == 200)
      #expect(answer.json["calls"]?.int == calls, "\(query)")
      #expect(answer.json["errors"]?.int == errors, "\(query)")
      #expect(answer.json["is_complete"] == true)
    }
    #expect(await world.ask("GET", "/statistics?period=year", key: world.admin).status == 400)
  }

  @Test func `the overview says which accounts need somebody and what is live`() async throws {
    let world = try await World()
    let (account, other) = (try await world.account(), try await world.account(tenant: "b"))
    _ = try await world.server(of: account)
    _ = try await world.server(of: other, expiresAt: "2026-11-23T00:00:00Z")
    await call(world, account, .emptyObject)
    let live = try world.backend.liveAccounts.account(other)
    await world.backend.liveAccounts.mark(live, .needsReauth, lastError: "it said no")
    let answer = await world.ask("GET", "/overview", key: world.admin)
    #expect(answer.status == 200)
    #expect(answer.json["accounts"]?["total"] == 2)
    #expect(answer.json["accounts"]?["needs_reauth"] == 1)
    #expect(answer.json["accounts"]?["active"] == 1)
    let attention = answer.json["accounts"]?["attention"]
    #expect(attention?.elements.map { $0["id"]?.string } == [other])
    #expect(answer.json["mcp_servers"] == ["live": 2, "expiring": 1])
    #expect(answer.json["api_keys"] == ["live": 1, "expiring": 0])
    #expect(answer.json["calls"]?["calls"] == 1)
    let ofA = try await world.key("admin", tenant: "a").text
    let own = await world.ask("GET", "/overview", key: ofA)
    #expect(own.json["accounts"]?["total"] == 1)
    #expect(own.json["accounts"]?["attention"]?.count == 0)
    #expect(own.json["mcp_servers"] == ["live": 1, "expiring": 0])
    #expect(own.json["api_keys"] == ["live": 1, "expiring": 0])
  }

  /// What is written to one who watches, until `count` events came or it ended.
  private func watch(
    _ world: World, _ filter: AuditFilter = AuditFilter(), from start: Int, events count: Int,
    isAllowed: @escaping @Sendable () -> Bool = { true }
  ) async throws -> [String] {
    let events = Mutex<[String]>([])
    struct Enough: Error {}
    let tail = AuditTail(
      log: world.backend.audit, filter: filter, tails: world.backend.tails, isAllowed: isAllowed,
      start: start, place: nil)
    do {
      try await tail.write { text in
        let isEnough = events.withLock { events in
          if text.hasPrefix("event") { events.append(text) }
          return events.count >= count
        }
        if isEnough { throw Enough() }
      }
    } catch is Enough {
      // As a client that leaves.
    }
    return events.withLock { $0 }
  }

  @Test func `whoever watches gets each entry once, in order`() async throws {
    let world = try await World()
    let account = try await world.account()
    for _ in 0..<5 { await call(world, account, .emptyObject) }
    await world.backend.audit.catchUp()
    let newest = try world.backend.audit.newest()
    let events = try await watch(world, from: 0, events: newest)
    let ids = events.compactMap { event in
      event.split(separator: "\n").first { $0.hasPrefix("id: ") }.flatMap { Int($0.dropFirst(4)) }
    }
    #expect(ids == Array(1...newest))
    let last = try #require(events.last?.split(separator: "\n").last?.dropFirst(6))
    #expect(try JSONValue(parsing: String(last))["action"] == "tool.call")
    var filter = AuditFilter()
    filter.action = "account.create"
    #expect(try await watch(world, filter, from: 0, events: 1).count == 1)
  }

  @Test func `watching ends with the right to it, and with the server`() async throws {
    let world = try await World()
    let ended = try await watch(world, from: 0, events: 1, isAllowed: { false })
    #expect(ended == ["event: end\ndata: {\"reason\":\"the session or its key has ended\"}\n\n"])
    world.backend.tails.close()
    let stopped = try await watch(world, from: 0, events: 1)
    #expect(stopped == ["event: end\ndata: {\"reason\":\"the server stops\"}\n\n"])
    #expect(await world.ask("GET", "/audit/tail", key: world.admin).status == 503)
  }

  @Test func `no more watch than may, and a place that is left is free again`() async throws {
    let tails = AuditTails()
    var places = (0..<64).map { _ in tails.place() }
    #expect(places.allSatisfy { $0 != nil })
    #expect(tails.place() == nil)
    places.removeLast()
    #expect(tails.place() != nil)
  }
}
