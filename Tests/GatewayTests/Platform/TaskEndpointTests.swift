import ConnectorKit
import Foundation
import Platform
import Store
import StrictJSON
import Synchronization
import Testing

@testable import Gateway

/// Tasks of an installation's MCP servers.
@Suite(.timeLimit(.minutes(1)))
struct TaskEndpointTests {
  /// What a vendor's answer waits for.
  private final class Gate: Sendable {
    private let state = Mutex<(isOpen: Bool, waiting: [CheckedContinuation<Void, Never>])>(
      (false, []))

    func open() {
      let waiting = state.withLock { state in
        state.isOpen = true
        defer { state.waiting = [] }
        return state.waiting
      }
      for continuation in waiting { continuation.resume() }
    }

    func wait() async {
      await withCheckedContinuation { continuation in
        let isOpen = state.withLock { state in
          if !state.isOpen { state.waiting.append(continuation) }
          return state.isOpen
        }
        if isOpen { continuation.resume() }
      }
    }
  }

  /// Somebody with the URL of a server, and perhaps a key.
  private struct Client {
    let endpoints: EndpointClient
    let target: String
    var key: String?

    func ask(_ method: String, _ params: [(String, JSONValue)], name: String) async -> (
      status: Int, json: JSONValue
    ) {
      let meta: JSONValue = [
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientInfo": ["name": "poller", "version": "1"],
        "io.modelcontextprotocol/clientCapabilities": [
          "extensions": ["io.modelcontextprotocol/tasks": [:]]
        ],
      ]
      var fields = [
        ("MCP-Protocol-Version", "2026-07-28"), ("Mcp-Method", method), ("Mcp-Name", name),
      ]
      if let key { fields.append(("X-API-Key", key)) }
      var json = JSONWriter()
      json.beginObject()
      for (name, value) in params + [("_meta", meta)] {
        json.key(name)
        json.write(value)
      }
      json.endObject()
      let params = (try? JSONValue(parsing: json.bytes)) ?? .null
      let answer = await endpoints.send(method, params, to: target, fields: fields)
      return (answer.status, answer.json)
    }

    func call(_ tool: String, _ arguments: JSONValue) async -> JSONValue {
      await ask("tools/call", [("name", JSONValue(tool)), ("arguments", arguments)], name: tool)
        .json["result"] ?? .null
    }

    func about(_ id: String, _ method: String = "get") async -> (status: Int, json: JSONValue) {
      await ask("tasks/\(method)", [("taskId", JSONValue(id))], name: id)
    }

    /// The task, once it has ended.
    func ended(_ id: String) async -> JSONValue {
      while true {
        let task = await about(id).json["result"] ?? .null
        if task["status"]?.string != "working" { return task }
        try? await Task.sleep(for: .milliseconds(2))
      }
    }
  }

  private func client(
    _ world: World, _ token: String, key: String? = nil
  ) -> Client {
    Client(
      endpoints: EndpointClient(world, taskAfterSeconds: 0.001), target: "/mcp/\(token)", key: key)
  }

  @Test func `a slow call becomes a task of its server, and reaches the vendor once`() async throws
  {
    let world = try await World()
    let account = try await world.account()
    let (made, other) = (
      try await world.server(of: account), try await world.server(of: account)
    )
    let client = client(world, made.token)
    let gate = Gate()
    world.vendor.answer(201, #"{"id":"p1"}"#)
    world.vendor.whileAsked { await gate.wait() }
    let task = await client.call("create_a_acme_thing", ["name": "x"])
    #expect(task["resultType"]?.string == "task")
    let id = try #require(task["taskId"]?.string)
    // Another server of the same account is somebody else, and so is who asks by no right name.
    for method in ["get", "update", "cancel"] {
      let stranger = self.client(world, other.token)
      let answer = await stranger.ask(
        "tasks/\(method)", [("taskId", JSONValue(id)), ("inputResponses", [:])], name: id)
      #expect(answer.json["error"]?["code"]?.int == -32602)
    }
    #expect(await client.about(id).json["result"]?["status"]?.string == "working")
    gate.open()
    let done = await client.ended(id)
    #expect(done["status"]?.string == "completed")
    #expect(done["result"]?["structuredContent"]?["result"]?["id"]?.string == "p1")
    #expect(world.vendor.requests.count == 1)
    let entries = try await world.entries()
    #expect(entries.filter { $0.action == "tool.call" }.count == 1)
    // The endpoint that the call came by may be gone.
    #expect(await self.client(world, made.token).ended(id)["status"]?.string == "completed")
  }

  @Test func `a task belongs to the key that it was made with`() async throws {
    let world = try await World()
    let account = try await world.account()
    let made = try await world.server(of: account, ["require_api_token_auth": true])
    let (mine, theirs) = (try await world.key("proxy"), try await world.key("proxy"))
    let endpoints = EndpointClient(world, taskAfterSeconds: 0.001)
    let client = Client(endpoints: endpoints, target: "/mcp/\(made.token)", key: mine.text)
    let gate = Gate()
    world.vendor.whileAsked { await gate.wait() }
    let id = try #require(await client.call("list_all_acme_things", [:])["taskId"]?.string)
    var stranger = client
    stranger.key = theirs.text
    #expect(await stranger.about(id).json["error"]?["code"]?.int == -32602)
    #expect(await stranger.about(id, "cancel").json["error"]?["code"]?.int == -32602)
    gate.open()
    #expect(await client.ended(id)["status"]?.string == "completed")
    #expect(await stranger.about(id).json["error"]?["code"]?.int == -32602)
  }

  @Test func `cancelling is in the audit log beside the call`() async throws {
    let world = try await World()
    let account = try await world.account()
    let made = try await world.server(of: account)
    let client = client(world, made.token)
    let gate = Gate()
    world.vendor.whileAsked { await gate.wait() }
    world.vendor.fail(
      TransportError(
        code: .cancelled, message: "the call was given up", mayHaveBeenProcessed: true))
    let task = await client.call("create_a_acme_thing", ["name": "x"])
    let id = try #require(task["taskId"]?.string)
    #expect(await client.about(id, "cancel").json["result"]?["resultType"]?.string == "complete")
    gate.open()
    let ended = await client.ended(id)
    #expect(ended["status"]?.string == "cancelled")
    #expect(ended["statusMessage"]?.string?.contains("may_have_been_processed") == true)
    let entries = try await world.entries()
    #expect(
      entries.map { [$0.action, $0.tool ?? "-", $0.clientName ?? "-"] }.sorted { $0[0] < $1[0] }
        .filter { $0[0] == "task.cancel" || $0[0] == "tool.call" } == [
          ["task.cancel", "create_a_acme_thing", "poller"],
          ["tool.call", "create_a_acme_thing", "poller"],
        ])
  }

  @Test func `a call that a process left running is told as what it is`() async throws {
    let world = try await World()
    let account = try await world.account()
    let made = try await world.server(of: account)
    let owner = TaskOwner(accountID: account, serverID: made.id)
    // What a process that was killed leaves: tasks without an end that nobody works at.
    let write = try await world.backend.tasks.begin(owner, tool: "pay", isWrite: true).id
    let read = try await world.backend.tasks.begin(owner, tool: "list", isWrite: false).id
    let client = client(world, made.token)
    let written = await client.ended(write)
    #expect(written["status"]?.string == "failed")
    #expect(written["error"]?["code"]?.int == -32603)
    #expect(written["statusMessage"]?.string?.contains("may have acted on it") == true)
    #expect(
      await client.ended(read)["statusMessage"]?.string?.contains("can be made again") == true)
    // There is nothing to cancel any more.
    #expect(await client.about(write, "cancel").json["result"]?["resultType"]?.string == "complete")
    #expect(await client.ended(write)["status"]?.string == "failed")
  }

  @Test func `one server has so many running, and further calls are answered as calls`()
    async throws
  {
    let world = try await World()
    let account = try await world.account()
    let made = try await world.server(of: account)
    let client = client(world, made.token)
    let gate = Gate()
    for _ in 0..<AccountTasks.maximumRunning {
      world.vendor.whileAsked { await gate.wait() }
      #expect(await client.call("list_all_acme_things", [:])["taskId"]?.string != nil)
    }
    let further = Task {
      world.vendor.whileAsked { await gate.wait() }
      return await client.call("list_all_acme_things", [:])
    }
    while world.vendor.requests.count <= AccountTasks.maximumRunning { await Task.yield() }
    // A hundred times what a call has before it would become a task.
    try await Task.sleep(for: .milliseconds(100))
    gate.open()
    #expect(await further.value["resultType"]?.string == "complete")
  }

  @Test func `the sweep takes what has expired`() async throws {
    let world = try await World()
    let account = try await world.account()
    let made = try await world.server(of: account)
    let owner = TaskOwner(accountID: account, serverID: made.id)
    let id = try await world.backend.tasks.begin(owner, tool: "list", isWrite: false).id
    world.advance(milliseconds: 3_600_000)
    #expect(await client(world, made.token).about(id).json["error"]?["code"]?.int == -32602)
    #expect(await world.backend.sweep() == [])
    let left = try world.backend.installation.database.read { try $0.rows("SELECT 1 FROM tasks") }
    #expect(left == [])
  }
}

extension World {
  /// What is in the audit log.
  fileprivate func entries() async throws -> [AuditEntry] {
    try await backend.audit.flush()
    return try backend.audit.entries().elements
  }
}
