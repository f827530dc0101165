import StrictJSON
import Testing

@testable import MCPServer

/// What a provider asks its client for, where each request stands by itself (2026-07-28,
/// basic/patterns/mrtr).
@Suite(.timeLimit(.minutes(1)))
struct InputRequiredTests {
  private let endpoint = HTTPEndpoint(.asking())

  private static let everything =
    #"{"elicitation":{"form":{},"url":{}},"sampling":{},"roots":{}}"#

  private func send(
    _ method: String, _ params: String, capabilities: String = everything
  ) async -> MCPHTTPResponse {
    await endpoint.sendStateless(
      method, params,
      meta: HTTPEndpoint.meta.replacing(
        #"clientCapabilities":{}"#, with: #"clientCapabilities":\#(capabilities)"#))
  }

  private func call(
    _ tool: String, _ more: String = "", capabilities: String = everything
  ) async -> MCPHTTPResponse {
    await send("tools/call", #""name":"\#(tool)"\#(more)"#, capabilities: capabilities)
  }

  @Test func `what has to be known is asked for with the state, and the retry is answered`()
    async throws
  {
    let asked = try #require(await call("all").json?["result"])
    #expect(asked["resultType"]?.string == "input_required")
    #expect(asked["requestState"]?.string == "s")
    #expect(
      asked["inputRequests"]?.description
        == #"{"who":{"method":"elicitation/create","params":{"mode":"form","message":"Who?","#
        + #""requestedSchema":{"type":"object","properties":{"name":{"type":"string"}}}}},"#
        + #""what":{"method":"sampling/createMessage","params":{"messages":[],"maxTokens":10}},"#
        + #""roots":{"method":"roots/list","params":{}}}"#)
    #expect(asked["content"] == nil)
    #expect(asked["_meta"]?["io.modelcontextprotocol/serverInfo"]?["name"]?.string == "asking")

    let responses = #""who":{"action":"decline"},"what":{},"roots":{"roots":[]}"#
    let told = await call(
      "all", #","inputResponses":{\#(responses),"other":{}},"requestState":"s""#)
    #expect(
      told.json?["result"]?["structuredContent"]?.description
        == #"{"heard":{\#(responses)},"state":"s"}"#)
    #expect(told.json?["result"]?["resultType"]?.string == "complete")
  }

  /// 2026-07-28, basic/patterns/mrtr, "Error Handling".
  @Test func `what is still missing is asked for again`() async {
    let asked = await call("all", #","inputResponses":{"who":{"action":"accept"}}"#).json?["result"]
    #expect(asked?["resultType"]?.string == "input_required")
    #expect(asked?["inputRequests"]?["what"]?["method"]?.string == "sampling/createMessage")
    #expect(asked?["inputRequests"]?["roots"]?["method"]?.string == "roots/list")
  }

  @Test func `a page is asked for by its URL`() async throws {
    let asked = await call("page").json?["result"]?["inputRequests"]
    #expect(
      asked?.description
        == #"{"where":{"method":"elicitation/create","params":{"mode":"url","message":"Sign in.","#
        + #""url":"https://example.com/in"}}}"#)
  }

  @Test func `a state alone is handed out, and one that is not ours is the provider's to refuse`()
    async
  {
    let asked = await call("state").json?["result"]
    #expect(asked?["requestState"]?.string == "s")
    #expect(asked?["inputRequests"] == nil)
    #expect(await call("state", #","requestState":"s""#).code == nil)
    #expect(await call("state", #","requestState":"t""#).code == -32602)
  }

  @Test func `a demand of nothing is an error of the call`() async {
    let result = await call("nothing").json?["result"]
    #expect(result?["resultType"]?.string == "complete")
    #expect(result?["isError"]?.bool == true)
  }

  @Test func `prompts and resources ask too`() async {
    let prompt = await send("prompts/get", #""name":"ask""#).json?["result"]
    #expect(prompt?["inputRequests"]?["who"]?["method"]?.string == "elicitation/create")
    let told = await send(
      "prompts/get", #""name":"ask","inputResponses":{"who":{"action":"accept"}}"#)
    #expect(told.text.contains(#"heard {\"action\":\"accept\"}"#))
    let resource = await send("resources/read", #""uri":"ask://it""#).json?["result"]
    #expect(resource?["resultType"]?.string == "input_required")
    let read = await send("resources/read", #""uri":"ask://it","inputResponses":{"what":{}}"#)
    #expect(read.text.contains(#"heard {}"#))
  }

  @Test(arguments: ["12", "[]", #""x""#, #"{"who":12}"#, #"{"who":null}"#])
  func `responses that are none are refused`(_ responses: String) async {
    #expect(await call("form", #","inputResponses":\#(responses)"#).code == -32602)
  }

  /// 2026-07-28, basic, "Per-request protocol fields".
  @Test(
    arguments: [
      ("form", "{}", #"{"elicitation":{"form":{}}}"#),
      ("form", #"{"elicitation":{"url":{}}}"#, #"{"elicitation":{"form":{}}}"#),
      ("page", #"{"elicitation":{}}"#, #"{"elicitation":{"url":{}}}"#),
      ("model", #"{"roots":{}}"#, #"{"sampling":{}}"#),
      ("all", "{}", #"{"elicitation":{"form":{}},"sampling":{},"roots":{}}"#),
    ])
  func `what the client did not declare is not asked for`(
    _ tool: String, _ capabilities: String, _ missing: String
  ) async {
    let response = await call(tool, capabilities: capabilities)
    #expect(response.status == 400)
    #expect(response.code == -32021)
    #expect(
      response.json?["error"]?["data"]?.description == #"{"requiredCapabilities":\#(missing)}"#)
  }
}
