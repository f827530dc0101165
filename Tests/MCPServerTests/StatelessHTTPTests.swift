import StrictJSON
import Testing

@testable import MCPServer

/// The stateless revision over HTTP (2026-07-28, basic/transports/streamable-http).
@Suite(.timeLimit(.minutes(1)))
struct StatelessHTTPTests {
  private let endpoint = HTTPEndpoint(.sample(ContextProvider()))

  /// 2026-07-28, server/discover.
  @Test func `discover tells versions, capabilities and who answers`() async {
    let response = await HTTPEndpoint().sendStateless("server/discover")
    #expect(response.status == 200)
    #expect(
      response.text
        == #"{"jsonrpc":"2.0","id":1,"result":{"resultType":"complete","supportedVersions":["#
        + #""2026-07-28","2025-11-25","2025-06-18","2025-03-26","2024-11-05"],"#
        + #""capabilities":{"tools":{}},"instructions":"Echo, then fail.","ttlMs":60000,"#
        + #""cacheScope":"private","_meta":{"io.modelcontextprotocol/serverInfo":"#
        + #"{"name":"sample","title":"Sample","version":"1.0"}}}}"#)
  }

  /// 2026-07-28, basic, "ResultType"; server/utilities/caching, "Cacheable Results".
  @Test func `a list says that it is whole, for how long it holds and for whom`() async {
    let result = await endpoint.sendStateless("tools/list").json?["result"]
    #expect(result?["resultType"]?.string == "complete")
    #expect(result?["ttlMs"]?.int == 60_000)
    #expect(result?["cacheScope"]?.string == "private")
    #expect(result?["_meta"]?["io.modelcontextprotocol/serverInfo"]?["name"]?.string == "sample")
    #expect(result?["tools"]?.count == 5)
  }

  /// 2026-07-28, basic, "ResultType" and "Per-request protocol fields".
  @Test func `a call is answered, and its context is what its metadata says`() async {
    let response = await endpoint.sendStateless("tools/call", #""name":"who""#)
    #expect(response.status == 200)
    #expect(response.field("mcp-session-id") == nil)
    #expect(
      response.text
        == #"{"jsonrpc":"2.0","id":1,"result":{"resultType":"complete","content":[{"type":"text","#
        + #""text":"{\"result\":\"2026-07-28 tester 3 0\"}"}],"structuredContent":{"result":"#
        + #""2026-07-28 tester 3 0"},"isError":false,"_meta":{"io.modelcontextprotocol/serverInfo":"#
        + #"{"name":"sample","version":"1.0"}}}}"#)
  }

  /// 2026-07-28, basic, "Per-request protocol fields".
  @Test(arguments: [
    ("null", -32602, "protocolVersion"),
    (#"{"io.modelcontextprotocol/clientCapabilities":{}}"#, -32602, "protocolVersion"),
    (
      #"{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}"#, -32602, "clientCapabilities"
    ),
    (
      #"{"io.modelcontextprotocol/protocolVersion":"2026-07-28","#
        + #""io.modelcontextprotocol/clientCapabilities":[]}"#, -32602, "clientCapabilities"
    ),
    (#"{"io.modelcontextprotocol/protocolVersion":7}"#, -32602, "protocolVersion"),
    ("[]", -32602, "_meta"),
  ])
  func `metadata that is missing or malformed is refused`(
    _ meta: String, _ code: Int, _ named: String
  ) async {
    let response = await endpoint.sendStateless("tools/list", id: "101", meta: meta)
    #expect(response.json?["id"]?.int == 101)
    #expect(response.code == code)
    #expect(response.json?["error"]?["message"]?.string?.contains(named) == true)
  }

  /// 2026-07-28, basic, "Per-request protocol fields": the status of what is missing.
  @Test func `a request without metadata gets the status 400`() async {
    #expect(await endpoint.sendStateless("server/discover", meta: "null").status == 400)
    #expect(await endpoint.sendStateless("server/discover", meta: "{}").status == 400)
  }

  /// 2026-07-28, basic, "Per-request protocol fields": a name is wanted, and not required.
  @Test func `a client that does not say its name is served`() async {
    let meta =
      #"{"io.modelcontextprotocol/protocolVersion":"2026-07-28","#
      + #""io.modelcontextprotocol/clientCapabilities":{"elicitation":{"form":{},"url":{}},"#
      + #""extensions":{"io.modelcontextprotocol/tasks":{}}}}"#
    let response = await endpoint.sendStateless("tools/call", #""name":"who""#, meta: meta)
    #expect(response.text.contains("2026-07-28 - - 7"))
  }

  /// 2026-07-28, basic/versioning, "Protocol Version Negotiation".
  @Test(arguments: ["1900-01-01", "v999.0.0", "2025-11-25", "2027-01-01"])
  func `a version that is not spoken statelessly is refused with those that are spoken`(
    _ version: String
  ) async {
    let meta = HTTPEndpoint.meta.replacing("2026-07-28", with: version)
    let response = await endpoint.sendStateless(
      "tools/list", meta: meta, changing: ["mcp-protocol-version": version])
    #expect(response.status == 400)
    #expect(response.code == -32022)
    let data = response.json?["error"]?["data"]
    #expect(data?["requested"]?.string == version)
    #expect(
      data?["supported"]?.elements.compactMap(\.string) == [
        "2026-07-28", "2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05",
      ])
  }

  /// 2026-07-28, basic/transports/streamable-http, "Protocol Version Header".
  @Test(arguments: [nil, "2025-11-25", "v999.0.0", "2026-07-28x"] as [String?])
  func `a version in the field that is not the one in the body is refused`(
    _ version: String?
  ) async {
    let response = await endpoint.sendStateless(
      "tools/list", changing: ["mcp-protocol-version": version])
    #expect(response.status == 400)
    #expect(response.code == -32020)
  }

  /// 2026-07-28, basic/transports/streamable-http, "Protocol Version Header", for the status.
  @Test(arguments: [
    "initialize", "ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe",
    "unknown/method", "tools/List", "",
  ])
  func `a method that this revision has not is not found`(_ method: String) async {
    let response = await endpoint.sendStateless(method, id: #""a""#)
    #expect(response.status == 404)
    #expect(response.code == -32601)
    #expect(response.json?["id"]?.string == "a")
  }

  /// 2026-07-28, server/tools, "Error Handling".
  @Test func `an unknown tool is an error of the protocol`() async {
    let response = await endpoint.sendStateless("tools/call", #""name":"nothing""#)
    #expect(response.status == 200)
    #expect(response.code == -32602)
  }

  /// 2026-07-28, basic/transports/streamable-http, "Sending Messages".
  @Test func `notifications are accepted, responses and batches are not`() async {
    let fields: [String: String?] = ["mcp-protocol-version": "2026-07-28"]
    let note = await endpoint.send(
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#,
      changing: fields)
    #expect(note.status == 202)
    #expect(note.text.isEmpty)
    let response = await endpoint.send(
      #"{"jsonrpc":"2.0","id":1,"result":{}}"#, changing: fields)
    #expect(response.status == 400)
    #expect(response.code == -32600)
    let batch = await endpoint.send(
      #"[{"jsonrpc":"2.0","id":1,"method":"tools/list"}]"#, changing: fields)
    #expect(batch.status == 400)
    #expect(batch.code == -32600)
  }

  /// 2026-07-28, basic/transports/streamable-http, "Earlier Streamable HTTP Revisions".
  @Test func `a session id and the place in a stream are of no interest`() async {
    let endpoint = HTTPEndpoint(.sample(ContextProvider()), sessions: .sample)
    let response = await endpoint.sendStateless(
      "tools/call", #""name":"who""#,
      changing: ["mcp-session-id": "forged", "last-event-id": "7"])
    #expect(response.status == 200)
    #expect(response.field("mcp-session-id") == nil)
  }

  /// 2026-07-28, basic, "Statelessness".
  @Test func `what an earlier request said does not count`() async {
    _ = await endpoint.sendStateless("tools/call", #""name":"who""#)
    let response = await endpoint.send(
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"who"}}"#)
    #expect(response.text.contains("2025-11-25 - - 0"))
  }

  /// 2026-07-28, server/utilities/logging, "Error Handling".
  @Test func `a level that is none is refused`() async {
    let meta = HTTPEndpoint.meta.dropLast() + #","io.modelcontextprotocol/logLevel":"loud"}"#
    let response = await endpoint.sendStateless(
      "tools/call", #""name":"log""#, meta: String(meta))
    #expect(response.code == -32602)
  }
}
