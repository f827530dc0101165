import StrictJSON
import Testing

@testable import MCPServer

/// `subscriptions/listen` about tasks (extension `io.modelcontextprotocol/tasks`, "Task Status Notifications").
@Suite(.timeLimit(.minutes(1)))
struct TaskListeningTests {
  private let tools = TaskTools()
  private let endpoint: HTTPEndpoint

  init() {
    var options = MCPTasks.Options()
    options.patience = .seconds(3_600)
    let tasks = MCPTasks(MCPTaskMemory { "2026-11-21T15:00:00Z" }, options: options)
    endpoint = HTTPEndpoint(
      ProtocolServer(
        info: MCPServerInfo(name: "sample", version: "1.0"), provider: tools,
        tasks: tasks, changes: MCPChanges()))
  }

  private static let meta = HTTPEndpoint.meta.replacing(
    #""io.modelcontextprotocol/clientCapabilities":{}"#,
    with: #""io.modelcontextprotocol/clientCapabilities":{"elicitation":{},"extensions":{"#
      + #""io.modelcontextprotocol/tasks":{}}}"#)

  private func begin(_ tool: String) async throws -> String {
    let made = await endpoint.sendStateless(
      "tools/call", #""name":"\#(tool)""#, meta: Self.meta)
    return try #require(made.json?["result"]?["taskId"]?.string)
  }

  private func listen(_ ids: String, meta: String = Self.meta) async -> MCPHTTPResponse {
    await endpoint.sendStateless(
      "subscriptions/listen", #""notifications":{"taskIds":\#(ids)}"#, id: "9", meta: meta)
  }

  /// The messages, once there are so many.
  private func messages(_ reader: LiveReader, _ count: Int) async -> [JSONValue] {
    while reader.messages.count < count { try? await Task.sleep(for: .milliseconds(2)) }
    return reader.messages.compactMap { try? JSONValue(parsing: $0) }
  }

  @Test func `who listens hears where a task stands, and of every change`() async throws {
    let id = try await begin("confirm")
    let reader = try #require(LiveReader(await listen(#"["\#(id)","nobody's"]"#)))
    var heard = await messages(reader, 2)
    #expect(heard[0]["params"]?["notifications"]?.description == #"{"taskIds":["\#(id)"]}"#)
    while heard.last?["params"]?["status"]?.string != "input_required" {
      heard = await messages(reader, heard.count + 1)
    }
    _ = await endpoint.sendStateless(
      "tasks/update",
      #""taskId":"\#(id)","inputResponses":{"confirm":{"action":"accept","content":{"yes":true}}}"#,
      meta: Self.meta)
    while heard.last?["params"]?["status"]?.string != "completed" {
      heard = await messages(reader, heard.count + 1)
    }
    for message in heard.dropFirst() {
      #expect(message["method"]?.string == "notifications/tasks")
      #expect(message["params"]?["taskId"]?.string == id)
      #expect(
        message["params"]?["_meta"]?["io.modelcontextprotocol/subscriptionId"]?.int == 9)
    }
    let statuses = heard.dropFirst().compactMap { $0["params"]?["status"]?.string }
    #expect(statuses.suffix(3) == ["input_required", "working", "completed"])
    // It is what the client would find.
    let found = await endpoint.sendStateless("tasks/get", #""taskId":"\#(id)""#, meta: Self.meta)
    let told = heard.last?["params"]
    #expect(told?["result"]?["content"]?[0]?["text"]?.string == "true")
    #expect(told?["result"] == found.json?["result"]?["result"])
  }

  @Test func `what has ended is said once`() async throws {
    let id = try await begin("fail")
    while true {
      let task = await endpoint.sendStateless("tasks/get", #""taskId":"\#(id)""#, meta: Self.meta)
      if task.json?["result"]?["status"]?.string == "completed" { break }
      try? await Task.sleep(for: .milliseconds(2))
    }
    let reader = try #require(LiveReader(await listen(#"["\#(id)"]"#)))
    let heard = await messages(reader, 2)
    #expect(heard.count == 2)
    #expect(heard[1]["params"]?["result"]?["isError"]?.bool == true)
  }

  @Test func `who takes no tasks hears of none`() async {
    let response = await listen(#"["x"]"#, meta: HTTPEndpoint.meta)
    #expect(response.status == 400)
    #expect(response.code == -32021)
    #expect(await listen(#""x""#).code == -32602)
    #expect(await listen("[7]").code == -32602)
  }
}
