import Testing

@testable import ConnectorKit

@Suite struct RequestBodyTests {
  private func body(
    _ shape: BodyShape, _ arguments: String, inputs: [Input] = []
  ) async throws -> String? {
    let tool = makeTool(http: .post, inputs: inputs, body: shape)
    return try await sent(tool, JSONValue(parsing: arguments))?.body
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `each wrapping puts the body where it belongs`() async throws {
    let arguments = #"{"a": 1, "b": [ 2 ]}"#
    #expect(try await body(.object(), arguments) == #"{"a":1,"b":[2]}"#)
    #expect(
      try await body(.object(wrap: "Invoices[]"), arguments) == #"{"Invoices":[{"a":1,"b":[2]}]}"#)
    #expect(try await body(.object(wrap: "[]"), arguments) == #"[{"a":1,"b":[2]}]"#)
    #expect(try await body(.object(wrap: "a.b"), arguments) == #"{"a":{"b":{"a":1,"b":[2]}}}"#)
    #expect(
      try await body(.object(wrap: "x[][].y"), arguments) == #"{"x":[[{"y":{"a":1,"b":[2]}}]]}"#)
    #expect(try await body(.none, arguments) == nil)
    #expect(try await body(.object(), "{}") == "{}")
  }

  @Test func `a constant goes before the arguments`() async throws {
    let void = BodyShape.object(wrap: "Invoices[]", constant: #"{ "Status" : "VOIDED" }"#)
    #expect(
      try await body(void, #"{"id":"7"}"#) == #"{"Invoices":[{"Status":"VOIDED","id":"7"}]}"#)
  }

  @Test func `one argument can be the whole body`() async throws {
    let list = #"{"items":[{"n":1},{"n":1e400}],"other":1}"#
    #expect(try await body(.value(input: "items"), list) == #"[{"n":1},{"n":1e400}]"#)
    #expect(
      try await body(.value(input: "items", wrap: "Invoices"), list)
        == #"{"Invoices":[{"n":1},{"n":1e400}]}"#)
    #expect(try await body(.value(input: "missing"), list) == nil)
    #expect(
      try await body(.value(input: "items"), list, inputs: [Input(name: "items", in: .body)])
        == #"[{"n":1},{"n":1e400}]"#)
  }

  @Test func `renamed and reformatted members keep the others as they came`() async throws {
    let inputs = [
      Input(name: "due", in: .body, wireName: "due_on"),
      Input(name: "at", in: .body, format: .millisecondsDate),
      Input(name: "id", in: .path, wireName: "id"),
    ]
    let arguments =
      #"{"z":"\u00e9\/","due":"2026-01-31","id":"7","at":"1970-01-01T00:00:01Z","y":null}"#
    #expect(
      try await body(.object(), arguments, inputs: inputs)
        == #"{"due_on":"2026-01-31","at":"/Date(1000)/","z":"\u00e9\/","y":null}"#)
  }

  @Test func `a setting fills what is bound to it, as JSON of its type`() async throws {
    let settings = [
      Setting(name: "tenant", summary: ""), Setting(name: "level", type: .integer, summary: ""),
      Setting(name: "strict", type: .boolean, summary: ""),
    ]
    let inputs = [
      Input(name: "tenant", in: .body, wireName: "Tenant", setting: "tenant"),
      Input(name: "level", in: .body, setting: "level"),
      Input(name: "strict", in: .body, setting: "strict"),
    ]
    let account = ["tenant": "7", "level": "7", "strict": "true"]
    for (shape, own, given) in [
      (.object(), #"{"Tenant":"7","level":7,"strict":true,"a":1}"#, #"{"Tenant":"9","level":8"#),
      (.form(), "Tenant=7&level=7&strict=true&a=1", "Tenant=9&level=8&strict=true&a=1"),
    ] as [(BodyShape, String, String)] {
      let tool = makeTool(http: .post, inputs: inputs, body: shape)
      let integration = makeIntegration(settings: settings, tools: [tool])
      #expect(try await sent(tool, ["a": 1], in: integration, settings: account)?.text == own)
      let other = try await sent(
        tool, ["a": 1, "level": 8, "tenant": "9"], in: integration, settings: account)
      #expect(other?.text.hasPrefix(given) == true)
      let missing = try await problems(tool, [:], in: integration, settings: ["level": "7"])
      #expect(missing.map(\.pointer) == ["/tenant", "/strict"])
    }
  }

  @Test func `a body says its type once`() async throws {
    let tool = makeTool(http: .post, body: .object())
    #expect(try await sent(tool, [:])?.values(of: "Content-Type") == ["application/json"])
    #expect(try await sent(makeTool(), [:])?.values(of: "Content-Type") == [])
    let patch = makeTool(
      http: .patch, body: .object(), contentType: "application/merge-patch+json")
    #expect(
      try await sent(patch, [:])?.values(of: "Content-Type") == ["application/merge-patch+json"])
  }

  @Test func `a form holds scalars and lists, each encoded`() async throws {
    let arguments =
      #"{"t":"a b&c=d+é~*-._","n":1.50,"big":1e400,"b":false,"none":null,"l":["x",2],"e":[]}"#
    #expect(
      try await body(.form(), arguments)
        == "t=a+b%26c%3Dd%2B%C3%A9%7E*-._&n=1.50&big=1e400&b=false&l=x&l=2&e=")
    #expect(try await body(.form(), "{}") == "")
    #expect(
      try await body(.form(constant: #"{"v":1.0,"x y":["a",true]}"#), #"{"a":"\u0031\n"}"#)
        == "v=1.0&x+y=a&x+y=true&a=1%0A")
    let inputs = [
      Input(name: "l", in: .body, wireName: "list", style: .brackets),
      Input(name: "c", in: .body, style: .comma, format: .millisecondsDate),
      Input(name: "q", in: .query), Input(name: "k", in: .body, wireName: "k[x]"),
    ]
    #expect(
      try await body(
        .form(), #"{"k":"é","c":["1970-01-01T00:00:00Z","x"],"l":["a","b"],"q":"1","z":2}"#,
        inputs: inputs)
        == "list%5B%5D=a&list%5B%5D=b&c=%2FDate%280%29%2F%2Cx&k%5Bx%5D=%C3%A9&z=2")
    #expect(try await body(.form(), #"{"c":[],"l":[]}"#, inputs: inputs) == "list=&c=")
  }

  @Test func `a form says that it is one, whatever the API's other bodies are`() async throws {
    let tool = makeTool(http: .post, body: .form())
    let other = makeIntegration(
      headers: [Field(name: "content-type", value: "application/vnd.acme+json")], tools: [tool])
    for integration in [makeIntegration(tools: [tool]), other] {
      #expect(
        try await sent(tool, ["a": 1], in: integration)?.values(of: "Content-Type")
          == ["application/x-www-form-urlencoded"])
    }
  }
}
