import StrictJSON
import Synchronization
import Testing

@testable import MCPServer

/// Answers that are streams, and what goes out before an answer.
@Suite(.timeLimit(.minutes(1)))
struct EventStreamTests {
  private static let progress = [1, 2, 3].map {
    #"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":"t","#
      + #""progress":\#($0),"total":3,"message":"step \#($0)"}}"#
  }

  private static func call(_ name: String, _ meta: String = #"{"progressToken":"t"}"#) -> String {
    #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"\#(name)","#
      + #""_meta":\#(meta)}}"#
  }

  private static func stateless(_ more: String) -> String {
    String(HTTPEndpoint.meta.dropLast()) + "," + more + "}"
  }

  /// 2025-11-25, basic/utilities/progress; 2026-07-28, basic/patterns/progress: it increases, it is of
  /// the token that was given, and it ends with the response.
  @Test(arguments: ProtocolVersion.allCases)
  func `progress that was asked for comes before the answer`(
    _ version: ProtocolVersion
  ) async throws {
    let endpoint = HTTPEndpoint(.sample(ContextProvider()))
    let response =
      version.isStateless
      ? await endpoint.sendStateless(
        "tools/call", #""name":"count""#, meta: Self.stateless(#""progressToken":"t""#))
      : await endpoint.send(
        Self.call("count"), changing: ["mcp-protocol-version": version.rawValue])
    #expect(response.status == 200)
    #expect(response.field("content-type") == "text/event-stream")
    #expect(response.field("x-accel-buffering") == "no")
    #expect(response.field("cache-control") == "no-store")
    let messages = try await response.messages()
    #expect(Array(messages.dropLast()) == Self.progress)
    let answer = try JSONValue(parsing: Array(try #require(messages.last).utf8))
    #expect(answer["id"]?.int == 1)
    #expect(answer["result"]?["isError"]?.bool == false)
  }

  /// 2025-11-25, basic/utilities/progress, "Behavior Requirements".
  @Test func `without a token there is no progress, and one document is the answer`() async throws {
    let endpoint = HTTPEndpoint(.sample(ContextProvider()))
    for meta in ["{}", "null", #"{"progressToken":null}"#] {
      let response = await endpoint.send(Self.call("count", meta))
      #expect(response.field("content-type") == "application/json")
      #expect(response.text.contains("done"))
    }
  }

  @Test func `a call that has nothing to tell is answered with one document`() async throws {
    let response = await HTTPEndpoint(.sample(ContextProvider())).send(Self.call("who"))
    #expect(response.field("content-type") == "application/json")
    #expect(response.text.contains("2025-11-25"))
  }

  @Test(arguments: ["1.5", "true", "{}", #""\#(String(repeating: "x", count: 2_000))""#])
  func `a token that is none is refused`(_ token: String) async {
    let endpoint = HTTPEndpoint(.sample(ContextProvider()))
    let response = await endpoint.send(Self.call("count", #"{"progressToken":\#(token)}"#))
    #expect(response.code == -32602)
  }

  /// 2026-07-28, server/utilities/logging, "Per-request log level".
  @Test func `log messages come at the level that was asked for, and not at all otherwise`()
    async throws
  {
    let endpoint = HTTPEndpoint(.sample(ContextProvider()))
    func messages(_ more: String) async throws -> [String] {
      let response = await endpoint.sendStateless(
        "tools/call", #""name":"log""#,
        meta: more.isEmpty ? HTTPEndpoint.meta : Self.stateless(more))
      return try await response.messages()
    }
    let error =
      #"{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"error","#
      + #""logger":"tests","data":"broken"}}"#
    #expect(try await messages("").isEmpty)
    #expect(
      try await messages(#""io.modelcontextprotocol/logLevel":"warning""#).dropLast() == [error])
    #expect(
      try await messages(#""io.modelcontextprotocol/logLevel":"debug""#).count == 3)
    #expect(try await messages(#""io.modelcontextprotocol/logLevel":"critical""#).isEmpty)
  }

  /// 2026-07-28, basic/transports/streamable-http, "Cancellation".
  @Test func `in the stateless revision a client that leaves cancels`() async throws {
    let provider = ContextProvider()
    let endpoint = HTTPEndpoint(.sample(provider))
    let handler = OneShot<Task<MCPHTTPResponse, Never>>()
    let single = Task {
      await endpoint.sendStateless(
        "tools/call", #""name":"wait""#,
        cancelWhenCallerLeaves: { Task { await handler.value().cancel() } })
    }
    handler.give(single)
    _ = await single.value
    #expect(provider.cancelled == 1)

    let stream = await endpoint.sendStateless(
      "tools/call", #""name":"wait""#, meta: Self.stateless(#""progressToken":1"#))
    guard case .events(let events) = stream.body else {
      Issue.record("the answer is no stream")
      return
    }
    let reader = Task { try await events.write { _ in } }
    reader.cancel()
    _ = await reader.result
    while provider.cancelled < 2 { await Task.yield() }
  }

  /// 2025-11-25, basic/transports, "Sending Messages to the Server".
  @Test func `in a handshake revision a client that leaves does not cancel`() async throws {
    let provider = ContextProvider()
    let asked = Mutex(false)
    let endpoint = HTTPEndpoint(.sample(provider))
    let response = await endpoint.send(
      Self.call("count"),
      cancelWhenCallerLeaves: { asked.withLock { $0 = true } })
    guard case .events(let events) = response.body else {
      Issue.record("the answer is no stream")
      return
    }
    let reader = Task { try await events.write { _ in throw CancellationError() } }
    await #expect(throws: CancellationError.self) { try await reader.value }
    #expect(!asked.withLock { $0 })
    #expect(provider.cancelled == 0)
  }

  @Test func `a reader that does not read keeps the answer and not every message`() async {
    let stream = EventStream()
    for _ in 0..<10_000 { stream.send(Array(repeating: 1, count: 1_000)) }
    stream.finish(.answer(Answer([2])))
    stream.send([3])
    var messages = 0
    while true {
      switch await stream.next() {
      case .message:
        messages += 1
        continue
      case .answer(let answer): #expect(answer.bytes == [2])
      case .end: Issue.record("the answer is lost")
      }
      break
    }
    #expect((200...300).contains(messages))
  }

  @Test func `a streamed call counts as one that runs`() async throws {
    let endpoint = HTTPEndpoint(.sample(ContextProvider()), calls: CallLimit(1))
    let stream = await endpoint.sendStateless(
      "tools/call", #""name":"wait""#, meta: Self.stateless(#""progressToken":1"#))
    let refused = await endpoint.sendStateless("tools/call", #""name":"who""#)
    #expect(refused.status == 503)
    guard case .events(let events) = stream.body else {
      Issue.record("the answer is no stream")
      return
    }
    let reader = Task { try await events.write { _ in throw CancellationError() } }
    _ = await reader.result
    while await endpoint.sendStateless("tools/call", #""name":"who""#).status != 200 {
      await Task.yield()
    }
  }
}
