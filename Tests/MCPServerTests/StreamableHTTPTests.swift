import StrictJSON
import Testing

@testable import MCPServer

@Suite(.timeLimit(.minutes(1)))
struct StreamableHTTPTests {
  private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
  private static let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"#

  /// Sends a request whose fields differ from the usual ones by `changes`; nil leaves one out.
  private func send(
    _ body: String = ping,
    method: String = "POST",
    changing changes: [String: String?] = [:],
    policy: OriginPolicy = .loopback,
    server: ProtocolServer = .sample(),
    calls: CallLimit = CallLimit(10)
  ) async -> MCPHTTPResponse {
    await HTTPEndpoint(server, policy: policy, calls: calls)
      .send(body, method: method, changing: changes)
  }

  private func text(_ response: MCPHTTPResponse) -> String { response.text }

  private func refusal(_ reason: String) -> String {
    #"{"jsonrpc":"2.0","error":{"code":-32600,"message":"Invalid request: \#(reason)"}}"#
  }

  @Test func `a request is answered with one JSON document`() async {
    let response = await send()
    #expect(response.status == 200)
    #expect(
      response.fields.map { "\($0): \($1)" } == [
        "content-type: application/json", "cache-control: no-store",
        "x-content-type-options: nosniff",
      ]
    )
    #expect(text(response) == Self.pong)
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
    #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#,
    #"{"jsonrpc":"2.0","id":1,"result":{}}"#,
  ])
  func `what needs no answer is accepted with an empty body`(_ message: String) async {
    let response = await send(message)
    #expect(response.status == 202)
    #expect(response.fields.map(\.0) == ["cache-control", "x-content-type-options"])
    #expect(response.text.isEmpty)
  }

  @Test(arguments: ["GET", "DELETE", "PUT", "HEAD", "OPTIONS", "post"])
  func `only POST is served`(_ method: String) async {
    let response = await send(method: method)
    #expect(response.status == 405)
    #expect(response.fields.contains { $0 == ("allow", "POST") })
    #expect(text(response) == refusal("only POST is supported"))
  }

  @Test(
    arguments: [
      ("application/json, text/event-stream", 200),
      ("text/event-stream,application/json", 200),
      ("Application/JSON;q=0.9 , TEXT/event-stream;q=0.1", 200),
      ("*/*", 200),
      ("application/*, text/*", 200),
      ("text/html, */*;q=0.1", 200),
      (nil, 200),
      ("application/json", 406),
      ("text/event-stream", 406),
      ("text/html", 406),
      ("", 406),
      ("application/json;q=0, text/event-stream", 406),
      ("application/json;q=0.000, */*", 406),
      ("application/json; q=0.01, text/event-stream", 200),
      ("application/jsonx, text/event-stream", 406),
    ] as [(String?, Int)])
  func `Accept must allow both forms of an answer`(_ accept: String?, _ status: Int) async {
    let response = await send(changing: ["accept": accept])
    #expect(response.status == status)
    let reason = refusal("Accept must allow application/json and text/event-stream")
    #expect(text(response) == (status == 200 ? Self.pong : reason))
  }

  @Test(
    arguments: [
      ("application/json", 200),
      ("APPLICATION/json ; charset=\"UTF-8\"", 200),
      ("application/json; profile=x", 200),
      ("application/json; charset=latin1", 415),
      ("application/jsonp", 415),
      ("text/plain", 415),
      ("", 415),
      (nil, 415),
    ] as [(String?, Int)])
  func `the body must be declared as JSON`(_ type: String?, _ status: Int) async {
    let response = await send(changing: ["content-type": type])
    #expect(response.status == status)
    let reason = refusal("the Content-Type must be application/json")
    #expect(text(response) == (status == 200 ? Self.pong : reason))
  }

  @Test(arguments: ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", nil] as [String?])
  func `a version that is spoken is taken, and so is none`(_ version: String?) async {
    #expect(await send(changing: ["mcp-protocol-version": version]).status == 200)
  }

  @Test(arguments: ["1900-01-01", "", "latest", "2025-11-25 "])
  func `a version that is not spoken is refused with those that are`(_ version: String) async {
    let response = await send(changing: ["mcp-protocol-version": version])
    #expect(response.status == 400)
    #expect(
      text(response)
        == #"{"jsonrpc":"2.0","error":{"code":-32022,"message":"Unsupported protocol version: "#
        + #"\#(version)","data":{"supported":["2026-07-28","2025-11-25","2025-06-18","#
        + #""2025-03-26","2024-11-05"],"requested":"\#(version)"}}}"#
    )
  }

  @Test(
    arguments: [
      ("localhost", 200), ("localhost:1", 200), ("LOCALHOST:8080", 200), ("127.0.0.1", 200),
      ("127.0.0.1:65535", 200), ("[::1]", 200), ("[::1]:8080", 200),
      ("evil.example", 403), ("evil.example:8080", 403), ("localhost.evil.example", 403),
      ("localhost:8080.evil.example", 403), ("evil.example@localhost", 403), ("127.0.0.1.", 403),
      ("localhost:", 403), ("localhost:80x", 403), ("[::1", 403), ("::1", 403), ("", 403),
      (nil, 403),
      ("mcp.example.com", 403),
    ] as [(String?, Int)])
  func `a host name that is not ours is refused`(_ host: String?, _ status: Int) async {
    let response = await send(changing: ["host": host])
    #expect(response.status == status)
    let reason = refusal("the Host is not one of this server's; allow it in the configuration")
    #expect(text(response) == (status == 200 ? Self.pong : reason))
  }

  @Test(
    arguments: [
      (nil, 200), ("http://localhost:6274", 200), ("https://127.0.0.1", 200),
      ("HTTP://[::1]:3000", 200),
      ("https://evil.example", 403), ("null", 403), ("", 403), ("file://", 403), ("*", 403),
      ("http://localhost.evil.example", 403), ("http://localhost@evil.example", 403),
      ("http://localhost/", 403), ("localhost", 403), ("https://console.example.com", 403),
    ] as [(String?, Int)])
  func `a page of another origin is refused`(_ origin: String?, _ status: Int) async {
    let response = await send(changing: ["origin": origin])
    #expect(response.status == status)
    let reason = refusal("the Origin is not allowed; allow it in the configuration")
    #expect(text(response) == (status == 200 ? Self.pong : reason))
    #expect(!response.fields.contains { $0.0.hasPrefix("access-control") })
  }

  @Test func `hosts and origins of the configuration are served`() async {
    let policy = OriginPolicy(
      hosts: ["MCP.example.com", "only.example.com:8443"], origins: ["https://console.example.com"])
    func status(_ changes: [String: String?]) async -> Int {
      await send(changing: changes, policy: policy).status
    }
    #expect(await status(["host": "mcp.example.com"]) == 200)
    #expect(await status(["host": "mcp.example.com:443"]) == 200)
    #expect(await status(["host": "only.example.com:8443"]) == 200)
    #expect(await status(["host": "only.example.com"]) == 403)
    #expect(await status(["host": "localhost"]) == 200)
    #expect(await status(["origin": "https://console.example.com"]) == 200)
    #expect(await status(["origin": "http://console.example.com"]) == 403)
    #expect(await status(["origin": "https://mcp.example.com"]) == 200)
  }

  @Test func `who asks is looked at before what is asked`() async {
    let evil: [String: String?] = [
      "host": "evil.example", "accept": "text/html", "content-type": nil,
    ]
    #expect(await send("{", method: "GET", changing: evil).status == 403)
  }

  @Test func `broken and invalid messages are refused with status 400`() async {
    let broken = await send("{")
    #expect(broken.status == 400)
    #expect(text(broken).hasPrefix(#"{"jsonrpc":"2.0","error":{"code":-32700,"#))
    let invalid = await send(#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#)
    #expect(invalid.status == 400)
    #expect(text(invalid) == refusal("the id must be a string or an integer, not null"))
    #expect(await send().status == 200)
  }

  @Test func `errors of a method are answers like any other`() async {
    let method = await send(#"{"jsonrpc":"2.0","id":1,"method":"resources/list"}"#)
    #expect(method.status == 200)
    #expect(
      text(method)
        == #"{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"Method not found: resources/list"}}"#
    )
    let tool = await send(#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x"}}"#)
    #expect(tool.status == 200)
    #expect(
      text(tool) == #"{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"Unknown tool: x"}}"#
    )
  }

  @Test func `a body above the limit is refused`() async {
    let response = await send(server: .sample { $0.maximumMessageBytes = 10 })
    #expect(response.status == 413)
    #expect(text(response) == refusal("the message has more than 10 bytes"))
  }

  @Test func `a call needs no session, and its fields go along`() async {
    let call = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo"}}"#
    let response = await send(call)
    #expect(response.status == 200)
    #expect(response.fields.contains { $0 == ("ratelimit-remaining", "7") })
    #expect(
      text(response)
        == #"{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"{\"result\":{}}"}],"#
        + #""structuredContent":{"result":{}},"isError":false}}"#
    )
    let older = await send(call, changing: ["mcp-protocol-version": nil])
    #expect(
      text(older)
        == #"{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"{\"result\":{}}"}],"#
        + #""isError":false}}"#
    )
  }

  @Test func `more calls than may run are told to come back`() async {
    let call = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo"}}"#
    let error =
      #"{"jsonrpc":"2.0","id":1,"error":{"code":503,"message":"Busy: 1 calls are running; wait for "#
      + #"one to finish"}}"#
    let calls = CallLimit(1)
    let waiting = Task {
      await send(call.replacing("echo", with: "wait"), calls: calls).status
    }
    while calls.count == 0 { await Task.yield() }
    let response = await send(call, calls: calls)
    #expect(response.status == 503)
    #expect(response.fields.contains { $0 == ("retry-after", "1") })
    #expect(text(response) == error)
    let batch = await send(
      "[\(call),\(Self.ping)]", changing: ["mcp-protocol-version": "2025-03-26"], calls: calls)
    #expect(batch.status == 200)
    #expect(text(batch) == "[\(error),\(Self.pong)]")
    #expect(await send(calls: calls).status == 200)
    waiting.cancel()
    #expect(await waiting.value == 200)
    #expect(await send(call, calls: calls).status == 200)
    let alone = await send("[\(call)]", changing: ["mcp-protocol-version": nil], calls: calls)
    #expect(alone.status == 200)
    #expect(await send(call, calls: calls).status == 200)
  }

  @Test func `initialize negotiates and mints no session`() async {
    let message =
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}"#
    let response = await send(message, changing: ["mcp-protocol-version": nil])
    #expect(response.status == 200)
    #expect(text(response).contains(#""protocolVersion":"2025-06-18""#))
    #expect(!response.fields.contains { $0.0 == "mcp-session-id" })
  }

  @Test(arguments: [nil, "2025-03-26"] as [String?])
  func `a batch is answered in the one version that has them`(_ version: String?) async {
    let batch = """
      [{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo"}},
      {"jsonrpc":"2.0","method":"notifications/initialized"},
      {"jsonrpc":"2.0","id":2,"method":"ping"},
      {"jsonrpc":"2.0","id":null,"method":"ping"}]
      """
    let response = await send(batch, changing: ["mcp-protocol-version": version])
    #expect(response.status == 200)
    #expect(
      text(response)
        == #"[{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"{\"result\":{}}"}],"#
        + #""isError":false}},{"jsonrpc":"2.0","id":2,"result":{}},"#
        + refusal("the id must be a string or an integer, not null") + "]"
    )
    let silent = await send(
      #"[{"jsonrpc":"2.0","method":"notifications/initialized"}]"#,
      changing: ["mcp-protocol-version": version])
    #expect(silent.status == 202)
    #expect(silent.text.isEmpty)
  }

  @Test(arguments: ["2024-11-05", "2025-06-18", "2025-11-25"])
  func `a batch is refused in every other version`(_ version: String) async {
    let response = await send("[\(Self.ping)]", changing: ["mcp-protocol-version": version])
    #expect(response.status == 400)
    #expect(text(response) == refusal("batches exist only in protocol version 2025-03-26"))
  }
}
