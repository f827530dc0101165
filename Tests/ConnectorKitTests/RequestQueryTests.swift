import Testing

@testable import ConnectorKit

@Suite struct RequestQueryTests {
  private func query(_ input: Input, _ value: JSONValue) async throws -> String? {
    try await sent(makeTool(inputs: [input]), ["a": value])?.query
  }

  @Test func `a value stays one value`() async throws {
    #expect(
      try await query(Input(name: "a", in: .query), "1&admin=true#f?\r\n+é")
        == "a=1%26admin%3Dtrue%23f%3F%0D%0A%2B%C3%A9")
  }

  @Test func `lists are written in each style`() async throws {
    let list: JSONValue = ["x,y", 2, nil, true]
    #expect(try await query(Input(name: "a", in: .query), list) == "a=x%2Cy&a=2&a=true")
    #expect(
      try await query(Input(name: "a", in: .query, wireName: "A B", style: .comma), list)
        == "A%20B=x%2Cy,2,true")
    #expect(
      try await query(Input(name: "a", in: .query, style: .brackets), list)
        == "a%5B%5D=x%2Cy&a%5B%5D=2&a%5B%5D=true")
    for style in [Input.ListStyle.repeat, .comma, .brackets] {
      #expect(try await query(Input(name: "a", in: .query, style: style), []) == "")
    }
  }

  @Test func `null and missing values leave no parameter and an empty text does`() async throws {
    #expect(try await query(Input(name: "a", in: .query), nil) == "")
    #expect(try await query(Input(name: "a", in: .query), "") == "a=")
  }

  @Test func `a fixed query goes first and a key last`() async throws {
    let tool = makeTool(path: "/x?type=all", inputs: [Input(name: "a", in: .query)])
    let integration = makeIntegration(
      authentication: .apiKey(
        in: .query, name: "api key", prefix: "k ", key: Credential(name: "key", label: "Key")),
      tools: [tool])
    #expect(
      try await sent(tool, ["a": "1"], in: integration, credentials: ["key": "s&1"])?.query
        == "type=all&a=1&api%20key=k%20s%261")
    #expect(
      try await sent(makeTool(), [:], in: integration, credentials: ["key": "s"])?.query
        == "api%20key=k%20s")
  }

  @Test func `a setting fills a query input`() async throws {
    let tool = makeTool(inputs: [Input(name: "a", in: .query, wireName: "tenant", setting: "t")])
    let integration = makeIntegration(settings: [Setting(name: "t", summary: "")], tools: [tool])
    #expect(
      try await sent(tool, [:], in: integration, settings: ["t": "1&2"])?.query == "tenant=1%262")
    #expect(
      try await problems(tool, [:], in: integration) == [
        ArgumentProblem(
          pointer: "/a", expected: "a value, or the setting 't' on the account",
          received: "nothing")
      ])
    let optional = makeIntegration(
      settings: [Setting(name: "t", default: "", summary: "")], tools: [tool])
    #expect(try await sent(tool, [:], in: optional)?.query == "")
  }

  @Test func `dates are written in the vendor's form`() async throws {
    let moment: JSONValue = "2024-08-07T19:05:42.500+02:00"
    #expect(
      try await query(Input(name: "a", in: .query, format: .localDateTime), moment)
        == "a=2024-08-07T17%3A05%3A42.5")
    #expect(
      try await query(Input(name: "a", in: .query, format: .millisecondsDate), moment)
        == "a=%2FDate%281723050342500%29%2F")
    #expect(
      try await query(Input(name: "a", in: .query, format: .localDateTime), "soon") == "a=soon")
  }
}

@Suite struct RequestFieldTests {
  private static let tool = makeTool(
    inputs: [
      Input(name: "key", in: .header, wireName: "Idempotency-Key"),
      Input(name: "type", in: .header, wireName: "accept"),
    ])

  @Test(arguments: ["a\r\nX: y", "a\nb", "a\u{0}", "a\u{7F}", "é", "\u{1B}[0m"])
  func `a value that could end a field is refused`(value: String) async throws {
    let written = JSONValue(value)
    #expect(
      try await problems(Self.tool, ["key": written]) == [
        ArgumentProblem(
          pointer: "/key", expected: "visible ASCII characters only", received: written.description)
      ])
  }

  @Test func `a setting cannot end a field either`() async throws {
    let tool = makeTool(inputs: [Input(name: "a", in: .header, setting: "t")])
    let integration = makeIntegration(settings: [Setting(name: "t", summary: "")], tools: [tool])
    #expect(
      try await problems(tool, [:], in: integration, settings: ["t": "x\r\nY: z"]) == [
        ArgumentProblem(
          pointer: "/a", expected: "visible ASCII characters only", received: "nothing")
      ])
    #expect(
      try await problems(tool, [:], in: integration).map(\.expected) == [
        "a value, or the setting 't' on the account"
      ])
  }

  @Test func `a value takes the place of a constant field`() async throws {
    let integration = makeIntegration(
      headers: [Field(name: "Accept", value: "text/csv")], tools: [Self.tool])
    let request = try await sent(Self.tool, ["type": "a/b", "key": "k 1"], in: integration)
    #expect(
      request?.fields == [
        Field(name: "Idempotency-Key", value: "k 1"), Field(name: "accept", value: "a/b"),
      ])
    #expect(
      try await sent(Self.tool, [:], in: integration)?.fields == [
        Field(name: "Accept", value: "text/csv")
      ])
  }
}
