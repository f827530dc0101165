import StrictJSON
import Synchronization
import Testing

@testable import MCPServer

/// The extension `io.modelcontextprotocol/tasks` (SEP-2663).
@Suite(.timeLimit(.minutes(1)))
struct TaskTests {
  private let tools = TaskTools()
  private let tasks: MCPTasks
  private let endpoint: HTTPEndpoint

  init() {
    // So long that only what asks for it becomes a task.
    tasks = Self.tasks(patience: .seconds(3_600))
    endpoint = HTTPEndpoint(Self.server(tools, tasks))
  }

  private static func tasks(
    patience: Duration, running: Int = 10, kept: Int = 10
  ) -> MCPTasks {
    var options = MCPTasks.Options()
    (options.patience, options.maximumRunning) = (patience, running)
    let store = MCPTaskMemory(maximumCount: kept, maximumBytes: 1_000) { "2026-11-21T15:00:00Z" }
    return MCPTasks(store, options: options)
  }

  private static func server(_ tools: TaskTools, _ tasks: MCPTasks?) -> ProtocolServer {
    ProtocolServer(
      info: MCPServerInfo(name: "sample", version: "1.0"), provider: tools, tasks: tasks)
  }

  /// The metadata of a client that takes tasks.
  private static let meta = HTTPEndpoint.meta.replacing(
    #""io.modelcontextprotocol/clientCapabilities":{}"#,
    with: #""io.modelcontextprotocol/clientCapabilities":{"elicitation":{},"extensions":{"#
      + #""io.modelcontextprotocol/tasks":{}}}"#)

  private func call(
    _ name: String, _ members: String = "", on endpoint: HTTPEndpoint? = nil
  ) async -> JSONValue {
    await (endpoint ?? self.endpoint).sendStateless(
      "tools/call", #""name":"\#(name)""# + members, meta: Self.meta
    ).json?["result"] ?? .null
  }

  private func ask(
    _ method: String, _ id: String, _ members: String = "", on endpoint: HTTPEndpoint? = nil
  ) async -> MCPHTTPResponse {
    await (endpoint ?? self.endpoint).sendStateless(
      "tasks/\(method)", #""taskId":"\#(id)""# + members, meta: Self.meta)
  }

  /// The task, once it stands so.
  private func task(
    _ id: String, until status: String, on endpoint: HTTPEndpoint? = nil
  ) async -> JSONValue {
    while true {
      let task = await ask("get", id, on: endpoint).json?["result"] ?? .null
      if task["status"]?.string == status || task.isNull { return task }
      try? await Task.sleep(for: .milliseconds(2))
    }
  }

  private func id(_ task: JSONValue) throws -> String { try #require(task["taskId"]?.string) }

  @Test func `the extension is declared where there are tasks, and in its revision`() async {
    let told = await endpoint.sendStateless("server/discover").json?["result"]?["capabilities"]
    #expect(told?["extensions"]?.description == #"{"io.modelcontextprotocol/tasks":{}}"#)
    #expect(told?["tasks"] == nil)
    let without = HTTPEndpoint(Self.server(tools, nil))
    #expect(!(await without.sendStateless("server/discover").text.contains("extensions")))
    let hello = await endpoint.send(
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","#
        + #""capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#)
    #expect(hello.status == 200)
    #expect(!hello.text.contains("extensions"))
  }

  @Test func `a call that asks for it becomes a task, and is answered with it`() async throws {
    let made = await call("wait")
    let id = try id(made)
    #expect(
      made.description
        == #"{"resultType":"task","content":[],"taskId":"\#(id)","status":"working","createdAt":"#
        + #""2026-11-21T15:00:00Z","lastUpdatedAt":"2026-11-21T15:00:00Z","ttlMs":3600000,"#
        + #""pollIntervalMs":1000,"_meta":{"io.modelcontextprotocol/serverInfo":{"name":"sample","#
        + #""version":"1.0"}}}"#)
    let working = await ask("get", id).json?["result"]
    #expect(working?["resultType"]?.string == "complete")
    #expect(working?["status"]?.string == "working")
    #expect(working?["result"] == nil)
    tools.gate.give(())
    let done = await task(id, until: "completed")
    #expect(done["resultType"]?.string == "complete")
    #expect(done["result"]?["content"]?[0]?["text"]?.string == "done")
    #expect(done["result"]?["isError"]?.bool == false)
    #expect(done["requestState"] == nil)
    #expect(tools.calls.withLock { $0 } == ["wait": 1])
  }

  @Test func `a call that ends soon stays a call`() async throws {
    let result = await call("greet", #","task":{"ttl":60000}"#)
    #expect(result["resultType"]?.string == "complete")
    #expect(result["content"]?[0]?["text"]?.string == "hello")
    #expect(tasks.runningCount == 0)
  }

  @Test func `a call that takes a while becomes a task while it runs`() async throws {
    let endpoint = HTTPEndpoint(Self.server(tools, Self.tasks(patience: .milliseconds(1))))
    let made = await call("linger", on: endpoint)
    #expect(made["resultType"]?.string == "task")
    let id = try id(made)
    let working = await task(id, until: "working", on: endpoint)
    #expect(working["statusMessage"]?.string == "one of two")
    tools.gate.give(())
    let done = await task(id, until: "completed", on: endpoint)
    #expect(done["result"]?["content"]?[0]?["text"]?.string == "done")
    #expect(tools.calls.withLock { $0 } == ["linger": 1])
  }

  @Test func `a client that takes no tasks gets none`() async {
    let result = await endpoint.sendStateless("tools/call", #""name":"confirm""#)
    #expect(result.code == -32021)
    tools.gate.give(())
    let done = await endpoint.sendStateless("tools/call", #""name":"wait""#).json?["result"]
    #expect(done?["resultType"]?.string == "complete")
    #expect(done?["taskId"] == nil)
    let refused = await endpoint.sendStateless("tools/call", #""name":"fail""#)
    #expect(refused.status == 400)
    #expect(refused.code == -32021)
    #expect(
      refused.json?["error"]?["data"]?.description
        == #"{"requiredCapabilities":{"extensions":{"io.modelcontextprotocol/tasks":{}}}}"#)
    for method in ["get", "update", "cancel"] {
      let response = await endpoint.sendStateless(
        "tasks/\(method)", #""taskId":"x","inputResponses":{}"#)
      #expect(response.code == -32021)
    }
  }

  @Test(arguments: ["get", "update", "cancel"])
  func `an id that is nobody's is refused`(_ method: String) async {
    let response = await ask(method, "x", #","inputResponses":{}"#)
    #expect(response.code == -32602)
    let without = HTTPEndpoint(Self.server(tools, nil))
    #expect(await ask(method, "x", #","inputResponses":{}"#, on: without).code == -32601)
    let nameless = await endpoint.sendStateless("tasks/\(method)", meta: Self.meta)
    #expect(nameless.code == -32602)
  }

  @Test(arguments: ["result", "list"])
  func `methods of the earlier tasks are not found`(_ method: String) async {
    #expect(await ask(method, "x").code == -32601)
  }

  @Test func `the field that names a task has to say what the body does`() async throws {
    let id = try id(await call("wait"))
    for name in ["x", "", id + "x"] {
      let response = await endpoint.sendStateless(
        "tasks/get", #""taskId":"\#(id)""#, meta: Self.meta, changing: ["mcp-name": name])
      #expect(response.status == 400)
      #expect(response.code == -32020)
    }
    // The one public client leaves it out.
    let without = await endpoint.sendStateless(
      "tasks/get", #""taskId":"\#(id)""#, meta: Self.meta, changing: ["mcp-name": nil])
    #expect(without.json?["result"]?["status"]?.string == "working")
    tools.gate.give(())
  }

  @Test func `an error of the tool is a result, and one of the protocol a failure`() async throws {
    let failed = await task(try id(await call("fail")), until: "completed")
    #expect(failed["result"]?["isError"]?.bool == true)
    let broken = await task(try id(await call("break")), until: "failed")
    #expect(broken["error"]?.description == #"{"code":-32603,"message":"broken"}"#)
    #expect(broken["statusMessage"]?.string == "broken")
    #expect(broken["result"] == nil)
  }

  @Test func `a task is cancelled, and again when it has ended`() async throws {
    let id = try id(await call("wait"))
    for _ in 1...2 {
      let acknowledged = await ask("cancel", id).json?["result"]
      #expect(acknowledged?["resultType"]?.string == "complete")
      #expect(acknowledged?["status"] == nil)
      #expect(await task(id, until: "cancelled")["statusMessage"]?.string == "given up")
    }
    #expect(tasks.runningCount == 0)
  }

  @Test func `what came too far to be cancelled has its result`() async throws {
    let id = try id(await call("stubborn"))
    _ = await ask("cancel", id)
    tools.gate.give(())
    let done = await task(id, until: "completed")
    #expect(done["result"]?["content"]?[0]?["text"]?.string == "done all the same")
  }

  @Test func `a task asks its client, and goes on with what it says`() async throws {
    let id = try id(await call("confirm"))
    let asking = await task(id, until: "input_required")
    #expect(
      asking["inputRequests"]?.description
        == #"{"confirm":{"method":"elicitation/create","params":{"mode":"form","message":"#
        + #""confirm?","requestedSchema":{"type":"object","properties":{"yes":{"type":"boolean"},"#
        + #""n":{"type":"integer"},"name":{"type":"string"}}}}}}"#)
    let strange = await ask("update", id, #","inputResponses":{"other":{"action":"accept"}}"#)
    #expect(strange.json?["result"]?["resultType"]?.string == "complete")
    #expect(await ask("update", id, #","inputResponses":{"confirm":7}"#).code == -32602)
    #expect(await ask("update", id).code == -32602)
    #expect(await task(id, until: "input_required")["inputRequests"]?.count == 1)
    let answer = #""confirm":{"action":"accept","content":{"yes":true}}"#
    let taken = await ask("update", id, #","inputResponses":{\#(answer)}"#)
    #expect(taken.json?["result"]?["status"] == nil)
    let done = await task(id, until: "completed")
    #expect(done["result"]?["content"]?[0]?["text"]?.string == "true")
    #expect(tools.calls.withLock { $0["confirm"] } == 2)
  }

  @Test func `answers may come one by one`() async throws {
    let id = try id(await call("two"))
    #expect(await task(id, until: "input_required")["inputRequests"]?.count == 2)
    let two = #""two":{"action":"accept","content":{"n":2}}"#
    _ = await ask("update", id, #","inputResponses":{\#(two)}"#)
    let half = await ask("get", id).json?["result"]
    #expect(half?["status"]?.string == "input_required")
    #expect(half?["inputRequests"]?.members.map(\.key) == ["one"])
    // What was answered is answered.
    _ = await ask(
      "update", id,
      #","inputResponses":{"two":{"action":"accept","content":{"n":3}},"#
        + #""one":{"action":"accept","content":{"n":1}}}"#)
    let done = await task(id, until: "completed")
    #expect(done["result"]?["content"]?[0]?["text"]?.string == #"{"n":1} {"n":2} s"#)
  }

  @Test func `what does not fit the form is refused, and the task asks on`() async throws {
    let id = try id(await call("confirm"))
    _ = await task(id, until: "input_required")
    for (response, reason) in [
      (
        #"{"action":"accept","content":{"yes":"secret"}}"#,
        #""yes": expected true or false, received a string"#
      ),
      (
        #"{"content":{"yes":true}}"#,
        #""action": expected "accept", "decline" or "cancel", "#
          + "received none of them"
      ),
    ] {
      let refused = await ask("update", id, #","inputResponses":{"confirm":\#(response)}"#)
      #expect(refused.code == -32602)
      #expect(
        refused.json?["error"]?["message"]?.string
          == #"Invalid params: the response "confirm" does not fit the form that was asked: "#
          + reason)
    }
    #expect(await task(id, until: "input_required")["inputRequests"]?.count == 1)
    #expect(tools.calls.withLock { $0["confirm"] } == 1)
  }

  @Test func `no key comes twice`() async throws {
    let id = try id(await call("again"))
    for key in ["it", "it-2", "it-3"] {
      let asking = await task(id, until: "input_required")
      #expect(asking["inputRequests"]?.members.map(\.key) == [key])
      _ = await ask("update", id, #","inputResponses":{"\#(key)":{"action":"accept"}}"#)
    }
    #expect(
      await task(id, until: "completed")["result"]?["content"]?[0]?["text"]?.string
        == "asked thrice")
  }

  @Test func `a task that waits for its client is cancelled at once`() async throws {
    let id = try id(await call("confirm"))
    _ = await task(id, until: "input_required")
    _ = await ask("cancel", id)
    _ = await task(id, until: "cancelled")
    #expect(tools.calls.withLock { $0["confirm"] } == 1)
  }

  @Test func `what is asked before there is a task is asked by the call`() async throws {
    let asking = await call("first")
    #expect(asking["resultType"]?.string == "input_required")
    #expect(asking["taskId"] == nil)
    let made = await call(
      "first", #","inputResponses":{"name":{"action":"accept","content":{"name":"Alice"}}}"#)
    #expect(made["resultType"]?.string == "task")
    #expect(made["requestState"] == nil)
    let done = await task(try id(made), until: "completed")
    #expect(done["result"]?["content"]?[0]?["text"]?.string == "Hello, Alice")
  }

  @Test func `a client that leaves ends its call, and not its task`() async throws {
    let caller = Task { [endpoint] in
      await endpoint.sendStateless("tools/call", #""name":"linger""#, meta: Self.meta)
    }
    while tools.calls.withLock({ $0["linger"] }) == nil { await Task.yield() }
    caller.cancel()
    let answer = await caller.value
    #expect(answer.text.contains("given up"))
    #expect(tasks.runningCount == 0)
  }

  @Test func `nobody is missed once a call is a task`() async throws {
    let tools = TaskTools()
    let server = Self.server(tools, tasks)
    let params = #"{"name":"wait","_meta":\#(Self.meta)}"#
    let request = Message.Request(
      id: 1, method: "tools/call", params: try JSONValue(parsing: params))
    let action = server.receive(stateless: request, from: Sender(hasLeft: { true }))
    guard case .work(let work) = action, case .answer(let answer) = await work.run(nil) else {
      Issue.record("\(action)")
      return
    }
    let id = try id(try JSONValue(parsing: answer.bytes)["result"] ?? .null)
    tools.gate.give(())
    _ = await task(id, until: "completed", on: HTTPEndpoint(server))
    #expect(tools.hadCallerLeft.withLock { $0 } == false)
  }

  @Test func `where there is no room a call stays a call`() async throws {
    for tasks in [
      Self.tasks(patience: .milliseconds(1), running: 0),
      Self.tasks(patience: .milliseconds(1), kept: 0),
    ] {
      let tools = TaskTools()
      let endpoint = HTTPEndpoint(Self.server(tools, tasks))
      tools.gate.give(())
      let result = await call("wait", on: endpoint)
      #expect(result["resultType"]?.string == "complete")
      #expect(result["content"]?[0]?["text"]?.string == "done")
      #expect(tasks.runningCount == 0)
    }
  }

  @Test func `a store in memory keeps so much, and says what it could not keep`() async throws {
    let store = MCPTaskMemory(maximumCount: 2, maximumBytes: 10) { "now" }
    let context = MCPCallContext(protocolVersion: .`2026-07-28`)
    let first = try #require(await store.begin(tools.tools[0], for: context))
    let second = try #require(await store.begin(tools.tools[0], for: context))
    #expect(await store.begin(tools.tools[0], for: context) == nil)
    #expect(await store.finish(first, .completed(Array("{}".utf8))) == .completed(Array("{}".utf8)))
    let kept = await store.finish(second, .completed([UInt8](repeating: 32, count: 9)))
    guard case .failed = kept else {
      Issue.record("it was kept")
      return
    }
    #expect(try store.task(second.id, for: context)?.end == kept)
    #expect(first.id != second.id)
  }

  @Test func `tasks in memory go after their time`() async throws {
    let store = MCPTaskMemory(lifetime: .zero) { "now" }
    let context = MCPCallContext(protocolVersion: .`2026-07-28`)
    let task = try #require(await store.begin(tools.tools[0], for: context))
    #expect(try store.task(task.id, for: context) == nil)
  }

  @Test func `a shutdown waits for calls, and not for clients`() async throws {
    _ = try id(await call("confirm"))
    let waiting = try id(await call("wait"))
    await tasks.drain(within: .milliseconds(5))
    #expect(tasks.runningCount == 2)
    tools.gate.give(())
    _ = await task(waiting, until: "completed")
    await tasks.drain(within: .seconds(3_600))
    #expect(tasks.runningCount == 1)
  }
}
