import StrictJSON
import Testing

@testable import MCPServer

/// What was filled in is held against the form that was asked for (client/elicitation, "Requested
/// Schema" and "Form Mode Security").
@Suite(.timeLimit(.minutes(1)))
struct FormTests {
  /// The reason for which a field does not take a value; nil when it does.
  private func problem(_ field: String, _ value: String) -> String? {
    do throws(FormProblem) {
      let form = try RequestedForm(#"{"type":"object","properties":{"it":\#(field)}}"#)
      guard let content = try? JSONValue(parsing: #"{"it":\#(value)}"#) else { return "no JSON" }
      _ = try form.fitting(content)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(
    arguments: [
      (#"{"type":"string"}"#, #""""#),
      (#"{"type":"string","minLength":2,"maxLength":2}"#, #""👍é""#),
      (#"{"type":"string","pattern":"^[A-Z]{3}$"}"#, #""EUR""#),
      (#"{"type":"string","format":"email","default":"x"}"#, #""ada@example.com""#),
      (#"{"type":"string","format":"uri"}"#, #""https://example.com/a?b#c""#),
      (#"{"type":"string","format":"date"}"#, #""2024-02-29""#),
      (#"{"type":"string","format":"date-time"}"#, #""2026-01-31T09:30:00.25+02:00""#),
      (#"{"type":"string","format":"date-time"}"#, #""2026-01-31t23:59:60z""#),
      (#"{"type":"integer","minimum":1,"maximum":9007199254740993}"#, "9007199254740993"),
      (#"{"type":"integer"}"#, "1.0"), (#"{"type":"number","minimum":0.1}"#, "0.1"),
      (#"{"type":"boolean","title":"Sure?","description":"d","default":false}"#, "false"),
      (#"{"type":"string","enum":["a","b"],"enumNames":["A","B"]}"#, #""b""#),
      (#"{"type":"string","oneOf":[{"const":"a","title":"A"}]}"#, #""a""#),
      (#"{"type":"array","items":{"type":"string","enum":["a","b"]},"minItems":1}"#, #"["b"]"#),
      (#"{"type":"array","items":{"anyOf":[{"const":"a","title":"A"}]},"maxItems":1}"#, #"["a"]"#),
    ])
  func `what fits is taken`(_ field: String, _ value: String) {
    #expect(problem(field, value) == nil)
  }

  @Test(
    arguments: [
      (#"{"type":"string"}"#, "7", "a string, received 7"),
      (#"{"type":"string"}"#, "null", "a string, received null"),
      (#"{"type":"string","minLength":3}"#, #""ab""#, "at least 3 characters, received 2"),
      (#"{"type":"string","maxLength":1}"#, #""👍👍""#, "at most 1 characters, received 2"),
      (
        #"{"type":"string","pattern":"^[A-Z]{3}$"}"#, #""eur""#,
        "a match of ^[A-Z]{3}$, received a string of 3 characters that is none"
      ),
      (
        #"{"type":"string","format":"email"}"#, #""ada@""#,
        #"an email address such as "name@example.com", received a string of 4 characters that is none"#
      ),
      (
        #"{"type":"string","format":"uri"}"#, #""/path""#,
        #"an absolute URL such as "https://example.com/path", received a string of 5 characters that is "#
          + "none"
      ),
      (
        #"{"type":"string","format":"date"}"#, #""2026-02-29""#,
        #"a date such as "2026-01-31", received a string of 10 characters that is none"#
      ),
      (
        #"{"type":"string","format":"date-time"}"#, #""2026-01-31T09:30:00""#,
        #"a date and time with its zone such as "2026-01-31T09:30:00Z", "#
          + "received a string of 19 characters that is none"
      ),
      (#"{"type":"integer"}"#, "1.5", "an integer, received 1.5"),
      (#"{"type":"integer"}"#, #""1""#, "an integer, received a string"),
      (
        #"{"type":"integer","maximum":9007199254740992}"#, "9007199254740993",
        "at most 9007199254740992, received 9007199254740993"
      ),
      (
        #"{"type":"number","minimum":0.1}"#, "0.09999999999999999999",
        "at least 0.1, received 0.09999999999999999999"
      ),
      (#"{"type":"number"}"#, "true", "a number, received a boolean"),
      (#"{"type":"boolean"}"#, #""true""#, "true or false, received a string"),
      (
        #"{"type":"string","enum":["a","b"]}"#, #""c""#,
        "one of the 2 choices, received a string"
      ),
      (
        #"{"type":"string","oneOf":[{"const":"a","title":"A"}]}"#, #""A""#,
        "one of the 1 choices, received a string"
      ),
      (
        #"{"type":"array","items":{"enum":["a"]}}"#, #""a""#,
        "an array of choices, received a string"
      ),
      (
        #"{"type":"array","items":{"enum":["a"]},"minItems":1}"#, "[]",
        "at least 1 choices, received 0"
      ),
      (
        #"{"type":"array","items":{"enum":["a"]},"maxItems":1}"#, #"["a","a"]"#,
        "at most 1 choices, received 2"
      ),
      (
        #"{"type":"array","items":{"anyOf":[{"const":"a","title":"A"}]}}"#, #"["a",{"x":1}]"#,
        "only those of the 1 choices, received an object"
      ),
    ])
  func `what does not fit is told by its member, and no text of it`(
    _ field: String, _ value: String, _ reason: String
  ) {
    #expect(problem(field, value) == #""it": expected \#(reason)"#)
  }

  private static let noKind =
    #"the field "it" has to be a string, number, integer, boolean or choice"#

  @Test(
    arguments: [
      (#"{"type":"object"}"#, noKind), (#"{"type":["string","null"]}"#, noKind),
      (
        #"{"type":"array","items":{"type":"string"}}"#,
        #"the field "it" has to say what can be chosen"#
      ),
      (#"{"type":"string","enum":[1]}"#, #"the field "it" has to offer texts to choose from"#),
      (
        #"{"type":"string","format":"ipv4"}"#,
        #"the field "it" has the format "ipv4", which no form has"#
      ),
      (
        #"{"type":"integer","exclusiveMinimum":0}"#,
        #"the field "it" has "exclusiveMinimum", which no form has"#
      ),
    ])
  func `what is no form is not asked`(_ field: String, _ reason: String) {
    #expect(problem(field, "1") == reason)
  }

  @Test func `members that nobody asked for are left out, or refused where the form says so`()
    throws
  {
    let fields = #""type":"object","properties":{"a":{"type":"boolean"}}"#
    let content = try JSONValue(parsing: #"{"b":1,"a":true,"c":[]}"#)
    let open = try RequestedForm("{\(fields)}")
    #expect(try open.fitting(content).map(\.name) == ["a"])
    let closed = try RequestedForm("{\(fields),\"additionalProperties\":false}")
    #expect(throws: FormProblem(#"expected only "a", received 2 other members"#)) {
      try closed.fitting(content)
    }
  }

  private static let misfits = [
    (#"{"memo":"ok"}"#, #""amount": expected a value, received none"#),
    (
      #"{"amount":90071992547409.935}"#,
      #""amount": expected at most 90071992547409.93, received 90071992547409.935"#
    ),
    (#"{"amount":"1"}"#, #""amount": expected a number, received a string"#),
    (#"{"amount":1,"memo":"secret"}"#, #""memo": expected at most 5 characters, received 6"#),
    ("7", #""content": expected an object, received a number"#),
  ]

  private func reason(_ misfit: String) -> String {
    #"the response "order" does not fit the form that was asked: "# + misfit
  }

  @Test(arguments: misfits)
  func `in the stateless revision a form that does not fit is an error of the request`(
    _ content: String, _ misfit: String
  ) async {
    let endpoint = HTTPEndpoint(.asking())
    func retry(_ content: String) async -> MCPHTTPResponse {
      await endpoint.sendStateless(
        "tools/call",
        #""name":"order","requestState":"s","inputResponses":{"order":{"action":"accept","#
          + #""content":\#(content)}}"#)
    }
    let refused = await retry(content)
    #expect(refused.code == -32602)
    #expect(
      refused.json?["error"]?["message"]?.string == "Invalid params: " + reason(misfit))
    // It can be filled in again.
    let taken = await retry(#"{"amount":90071992547409.93,"other":{}}"#)
    #expect(
      taken.json?["result"]?["structuredContent"]?.description
        == #"{"heard":{"order":{"action":"accept","content":{"amount":90071992547409.93}}},"#
        + #""state":"s"}"#)
  }

  /// A server that a client speaks to over standard input and output, in a handshake revision.
  private func connect(_ version: String) async throws -> PipedServer {
    let server = try PipedServer(.asking())
    server.write(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(version)","#
        + #""capabilities":{"elicitation":{}},"clientInfo":{"name":"tester","version":"3"}}}"#
        + "\n")
    _ = await server.line()
    return server
  }

  /// Sends a request over standard input and output whose question is answered so.
  private func converse(
    _ server: PipedServer, _ method: String, _ name: String, answering result: String
  ) async throws -> JSONValue {
    server.write(
      #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{"name":"\#(name)"}}"# + "\n")
    let question = try JSONValue(parsing: try #require(await server.line()))
    #expect(question["method"]?.string == "elicitation/create")
    server.write(
      #"{"jsonrpc":"2.0","id":\#(question["id"] ?? .null),"result":\#(result)}"# + "\n")
    return try JSONValue(parsing: try #require(await server.line()))
  }

  @Test(arguments: ["2025-06-18", "2025-11-25"])
  func `in a handshake revision it is the result of the call, and the next call asks anew`(
    _ version: String
  ) async throws {
    let server = try await connect(version)
    for (content, misfit) in Self.misfits {
      let result = try await converse(
        server, "tools/call", "order", answering: #"{"action":"accept","content":\#(content)}"#)
      #expect(result["result"]?["isError"]?.bool == true)
      #expect(result["result"]?["content"]?[0]?["text"]?.string == reason(misfit))
    }
    let prompt = try await converse(
      server, "prompts/get", "ask", answering: #"{"action":"accept","content":{"name":7}}"#)
    #expect(prompt["error"]?["code"]?.int == -32603)
    #expect(
      prompt["error"]?["message"]?.string
        == #"the response "who" does not fit the form that was asked: "#
        + #""name": expected a string, received 7"#)
    #expect(await server.finish().exitCode == 0)
  }

  @Test(
    arguments: [
      (#"{"action":"accept","content":{"amount":10.50,"x":1}}"#, #"{"amount":10.50}"#, "accept"),
      (#"{"action":"decline"}"#, nil, "decline"),
      (#"{"action":"cancel","content":{"amount":1}}"#, nil, "cancel"),
    ])
  func `over stdio a form is accepted, declined or dismissed`(
    _ answer: String, _ content: String?, _ action: String
  ) async throws {
    let server = try await connect("2025-11-25")
    let result = try await converse(server, "tools/call", "order", answering: answer)
    let heard = result["result"]?["structuredContent"]?["heard"]?["order"]
    #expect(heard?["action"]?.string == action)
    #expect(heard?["content"]?.description == content)
    #expect(await server.finish().exitCode == 0)
  }

  @Test func `a form that is none is not asked`() async {
    let answer = await HTTPEndpoint(.asking()).sendStateless(
      "tools/call", #""name":"odd""#,
      meta: HTTPEndpoint.meta.replacing(
        #"clientCapabilities":{}"#, with: #"clientCapabilities":{"elicitation":{}}"#))
    #expect(answer.json?["result"]?["isError"]?.bool == true)
    #expect(answer.text.contains(#"has to be a string, number, integer, boolean or choice"#))
  }
}
