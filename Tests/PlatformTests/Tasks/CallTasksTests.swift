import Secrets
import Store
import StrictJSON
import Testing

@testable import Platform

@Suite struct CallTasksTests {
  private let test: TestInstallation

  init() throws { test = try TestInstallation() }

  /// An installation with an account and an MCP server of it, and the tasks in it.
  private func with(
    _ body: (Installation, CallTasks, TaskOwner) async throws -> Void
  ) async throws {
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    let server = try await platform.servers.create(
      for: account.id, MCPServerDraft(name: "s"), by: "test")
    let owner = TaskOwner(accountID: account.id, serverID: server.server.id, keyID: "key")
    try await body(platform, tasks(platform), owner)
    await platform.close()
  }

  private func tasks(
    _ platform: Installation, limits: CallTasks.Limits = CallTasks.Limits()
  ) -> CallTasks {
    CallTasks(
      database: platform.database, keys: platform.keys, clock: platform.clock, limits: limits)
  }

  private let result = CallTaskEnd(.completed, Array(#"{"content":[]}"#.utf8))

  @Test func `a task is found while it runs, and with what it came to after that`() async throws {
    try await with { _, tasks, owner in
      let (id, made) = try await tasks.begin(owner, tool: "pay", isWrite: true)
      #expect(try tasks.task(id, of: owner) == made)
      #expect(
        made
          == CallTask(
            tool: "pay", isWrite: true, createdAt: TestClock.start, updatedAt: TestClock.start,
            expiresAt: TestClock.start + 3_600_000, end: nil))
      test.time.advance(seconds: 5)
      try await tasks.finish(id, result)
      let ended = CallTask(
        tool: "pay", isWrite: true, createdAt: TestClock.start,
        updatedAt: TestClock.start + 5_000, expiresAt: made.expiresAt, end: result)
      #expect(try tasks.task(id, of: owner) == ended)
      // An end is the end.
      try await tasks.finish(id, CallTaskEnd(.cancelled, []))
      #expect(try tasks.task(id, of: owner) == ended)
    }
  }

  @Test func `a task survives the process, and one that it left running has no end`() async throws {
    var kept: (owner: TaskOwner, running: String, done: String)?
    try await with { _, tasks, owner in
      let running = try await tasks.begin(owner, tool: "a", isWrite: false).id
      let done = try await tasks.begin(owner, tool: "b", isWrite: false).id
      try await tasks.finish(done, result)
      kept = (owner, running, done)
    }
    let (owner, running, done) = try #require(kept)
    let platform = try await test.open()
    #expect(try tasks(platform).task(running, of: owner)?.end == nil)
    #expect(try tasks(platform).task(done, of: owner)?.end == result)
    await platform.close()
  }

  @Test func `nobody else finds a task`() async throws {
    try await with { platform, tasks, owner in
      let id = try await tasks.begin(owner, tool: "a", isWrite: false).id
      let other = try await platform.accounts.create(.acme(tenant: "t2"))
      for stranger in [
        TaskOwner(accountID: owner.accountID, serverID: owner.serverID),
        TaskOwner(accountID: owner.accountID, serverID: owner.serverID, keyID: "other"),
        TaskOwner(accountID: owner.accountID, keyID: "key"),
        TaskOwner(accountID: other.id, serverID: owner.serverID, keyID: "key"),
      ] {
        #expect(try tasks.task(id, of: stranger) == nil)
      }
      for other in ["", "x", String(id.dropLast()), String(id.reversed()), id + "A"] {
        #expect(try tasks.task(other, of: owner) == nil)
      }
    }
  }

  @Test func `ids have nothing in common, and are not in the database`() async throws {
    try await with { platform, tasks, owner in
      var ids: Set<String> = []
      for _ in 0..<20 { ids.insert(try await tasks.begin(owner, tool: "a", isWrite: false).id) }
      #expect(ids.count == 20)
      #expect(Set(ids.map { $0.prefix(4) }).count == 20)
      let id = try #require(ids.first)
      try await tasks.finish(id, CallTaskEnd(.completed, Array("a-result".utf8)))
      let rows = try platform.database.read { try $0.rows("SELECT code, content FROM tasks") }
      for row in rows {
        #expect(!String(decoding: try row.blob(0), as: UTF8.self).contains(id))
        let content = String(decoding: try row.optionalBlob(1) ?? [], as: UTF8.self)
        #expect(!content.contains("a-result"))
      }
    }
  }

  @Test func `a task is gone when it has expired, and the sweep takes it away`() async throws {
    try await with { platform, tasks, owner in
      let id = try await tasks.begin(owner, tool: "a", isWrite: false).id
      test.time.advance(milliseconds: 3_599_999)
      #expect(try tasks.task(id, of: owner) != nil)
      #expect(try await tasks.sweep() == 0)
      test.time.advance(milliseconds: 1)
      #expect(try tasks.task(id, of: owner) == nil)
      #expect(try await tasks.sweep() == 1)
      #expect(try platform.database.read { try $0.rows("SELECT 1 FROM tasks") } == [])
    }
  }

  @Test func `a server keeps so many, and so much of each`() async throws {
    try await with { platform, _, owner in
      var limits = CallTasks.Limits()
      (limits.perServer, limits.maximumBytes) = (2, 10)
      let tasks = tasks(platform, limits: limits)
      let first = try await tasks.begin(owner, tool: "a", isWrite: false).id
      _ = try await tasks.begin(owner, tool: "a", isWrite: false)
      #expect(
        await failure { try await tasks.begin(owner, tool: "a", isWrite: false) }
          == .conflict("2 tasks are kept, which is as many as may be"))
      let elsewhere = TaskOwner(accountID: owner.accountID)
      _ = try await tasks.begin(elsewhere, tool: "a", isWrite: false)
      #expect(
        await failure {
          try await tasks.finish(
            first, CallTaskEnd(.completed, [UInt8](repeating: 32, count: 11)))
        } == invalid(("", "a task keeps 10 bytes at most")))
      test.time.advance(seconds: 3_600)
      _ = try await tasks.begin(owner, tool: "a", isWrite: false)
    }
  }

  @Test func `tasks go with their server`() async throws {
    try await with { platform, tasks, owner in
      let id = try await tasks.begin(owner, tool: "a", isWrite: false).id
      try await platform.servers.delete(try #require(owner.serverID), of: owner.accountID)
      #expect(try tasks.task(id, of: owner) == nil)
      try await tasks.finish(id, result)
      #expect(try platform.database.read { try $0.rows("SELECT 1 FROM tasks") } == [])
    }
  }

  @Test func `what was changed in the table is not told`() async throws {
    try await with { platform, tasks, owner in
      let id = try await tasks.begin(owner, tool: "a", isWrite: false).id
      let other = try await tasks.begin(owner, tool: "b", isWrite: false).id
      try await tasks.finish(id, result)
      try await tasks.finish(other, result)
      try await platform.database.write { session in
        try session.run(
          """
          UPDATE tasks SET content = (SELECT content FROM tasks WHERE tool = 'a') WHERE tool = 'b'
          """)
      }
      #expect(try tasks.task(id, of: owner)?.end == result)
      guard case .unavailable = await failure({ try tasks.task(other, of: owner) }) else {
        Issue.record("another task's end was told")
        return
      }
    }
  }

  @Test func `a new master key keeps what tasks came to`() async throws {
    var kept: (owner: TaskOwner, id: String)?
    try await with { _, tasks, owner in
      let id = try await tasks.begin(owner, tool: "a", isWrite: false).id
      try await tasks.finish(id, result)
      kept = (owner, id)
    }
    try await Installation.rotateMasterKey(test.path)
    let (owner, id) = try #require(kept)
    let platform = try await test.open()
    #expect(try tasks(platform).task(id, of: owner)?.end == result)
    await platform.close()
  }
}
