import Testing

@testable import ConnectorKit

/// What a dry run shows.
@Suite struct RequestPreviewTests {
  @Test func `a preview is the request that the call would send, and nothing is sent`() async throws
  {
    let vendor = ScriptedVendor(json: "{}")
    let connection = try ledger(vendor)
    let arguments: JSONValue = try JSONValue(
      parsing: #"{"amount_cents":15050,"rate":0.10,"due":"2026-01-31","idempotency_key":"k-1"}"#)
    let preview = try connection.preview(Ledger.Entries.Create.descriptor, arguments: arguments)
    #expect(vendor.requests.isEmpty)
    _ = await connection.call(Ledger.Entries.Create.descriptor, arguments: arguments)
    let sent = try #require(vendor.requests.first)
    #expect(preview.method == sent.method)
    #expect(preview.url == sent.url)
    #expect(preview.body == sent.body)
    #expect(preview.fields.map(\.name) == sent.fields.map(\.name))
    #expect(
      CallResult(preview).text
        == #"{"request":{"method":"POST","url":"https://api.ledger.example/v2/entries/","#
        + #""headers":{"X-Client":"tenon","Accept":"application/json","Authorization":"[hidden]","#
        + #""X-Tenant":"t-1","Idempotency-Key":"k-1","Content-Type":"application/json"},"#
        + #""body":{"due_on":"2026-01-31","amount_cents":15050,"rate":0.10}}}"#)
  }

  @Test(arguments: ["k", "a-long-secret", "with space&more"])
  func `a key in the query is hidden whole, however short it is`(key: String) throws {
    let tool = makeTool(http: .post, inputs: [Input(name: "q", in: .query)])
    let integration = makeIntegration(
      authentication: .apiKey(
        in: .query, name: "api key", prefix: "",
        key: Credential(name: "key", label: "Key")), tools: [tool])
    let connection = try connect(
      integration, credentials: ["key": key], vendor: ScriptedVendor(json: "{}"))
    #expect(
      try connection.preview(tool, arguments: ["q": "kk"]).url
        == "https://api.acme.example/v1/things?q=kk&api%20key=[hidden]")
  }

  @Test func `a secret that a caller repeats is hidden in the body too`() throws {
    let tool = makeTool(http: .post, body: .object())
    let connection = try connect(
      makeIntegration(
        authentication: .bearer(token: Credential(name: "token", label: "Token")), tools: [tool]),
      credentials: ["token": "a-long-secret"], vendor: ScriptedVendor(json: "{}"))
    let preview = try connection.preview(tool, arguments: ["note": "it is a-long-secret"])
    let body = preview.body.map { String(decoding: $0, as: UTF8.self) }
    #expect(body == #"{"note":"it is [hidden]"}"#)
    #expect(preview.fields.first(named: "Authorization") == "[hidden]")
  }

  @Test func `arguments that do not fit are refused as the call would refuse them`() async throws {
    let vendor = ScriptedVendor(json: "{}")
    let connection = try ledger(vendor)
    let arguments: JSONValue = ["amount_cents": "much"]
    let refusal = await connection.call(Ledger.Entries.Create.descriptor, arguments: arguments)
    let failure = try #require(throws: CallFailure.self) {
      try connection.preview(Ledger.Entries.Create.descriptor, arguments: arguments)
    }
    #expect(CallResult(.failure(failure)).bytes == refusal.bytes)
    #expect(throws: CallFailure.self) {
      try connection.preview(makeTool(http: .post), arguments: .emptyObject)
    }
  }
}
