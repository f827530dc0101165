import Testing

@testable import ConnectorKit

@Suite struct RequestPathTests {
  private static let tool = makeTool(
    path: "/things/{key}/parts/{part}?fixed=1",
    inputs: [
      Input(name: "id", in: .path, wireName: "key"), Input(name: "part", in: .path),
    ])

  @Test(arguments: [
    ("../../admin", "..%2F..%2Fadmin"), ("..%2f", "..%252f"), ("%2e%2e", "%252e%252e"),
    ("a/b", "a%2Fb"), ("?x=1", "%3Fx%3D1"), ("#f", "%23f"),
    ("//evil.example", "%2F%2Fevil.example"), ("@evil", "%40evil"), ("\\", "%5C"),
    ("\r\nX: y", "%0D%0AX%3A%20y"), ("\u{0}", "%00"), ("é", "%C3%A9"), ("e\u{301}", "e%CC%81"),
    ("...", "..."), ("a.b-c_d~", "a.b-c_d~"), (" ", "%20"), (";v=1", "%3Bv%3D1"),
    ("{part}", "%7Bpart%7D"),
  ])
  func `a path value stays one segment`(value: String, segment: String) async throws {
    let request = try await sent(Self.tool, ["id": JSONValue(value), "part": "7"])
    #expect(
      request?.url == "https://api.acme.example/v1/things/\(segment)/parts/7?fixed=1")
  }

  @Test(arguments: [("", "\"\""), (".", "\".\""), ("..", "\"..\"")])
  func `a path value that would be no segment is refused`(value: String, shown: String) async throws
  {
    #expect(
      try await problems(Self.tool, ["id": JSONValue(value), "part": "7"]) == [
        ArgumentProblem(
          pointer: "/id", expected: "a non-empty path segment other than '.' and '..'",
          received: shown)
      ])
  }

  @Test func `a missing path value is refused`() async throws {
    #expect(
      try await problems(Self.tool, ["id": "1", "part": nil]) == [
        ArgumentProblem(pointer: "/part", expected: "a value", received: "null")
      ])
  }

  @Test func `two values cannot make a dotted segment together`() async throws {
    let tool = makeTool(
      path: "/a/{x}{y}/b", inputs: [Input(name: "x", in: .path), Input(name: "y", in: .path)])
    #expect(
      try await sent(tool, ["x": "1", "y": "2"])?.url == "https://api.acme.example/v1/a/12/b")
    #expect(
      try await problems(tool, ["x": ".", "y": "."]).map(\.pointer) == ["/x", "/y"])
    let prefixed = makeTool(path: "/a/.{x}", inputs: [Input(name: "x", in: .path)])
    #expect(try await problems(prefixed, ["x": "."]).count == 1)
  }

  @Test func `numbers and truth values go into the path as they are written`() async throws {
    let request = try await sent(Self.tool, try JSONValue(parsing: #"{"id":1e400,"part":true}"#))
    #expect(request?.url == "https://api.acme.example/v1/things/1e400/parts/true?fixed=1")
  }

  @Test func `a setting fills a path input that the caller leaves out`() async throws {
    let tool = makeTool(
      path: "/{companyDomain}/x",
      inputs: [Input(name: "companyDomain", in: .path, setting: "company")])
    let integration = makeIntegration(
      settings: [Setting(name: "company", summary: "")], tools: [tool])
    let account = ["company": "a b"]
    #expect(
      try await sent(tool, [:], in: integration, settings: account)?.url
        == "https://api.acme.example/v1/a%20b/x")
    #expect(
      try await sent(tool, ["companyDomain": "c"], in: integration, settings: account)?.url
        == "https://api.acme.example/v1/c/x")
    #expect(
      try await problems(tool, [:], in: integration) == [
        ArgumentProblem(
          pointer: "/companyDomain",
          expected: "a value, or the setting 'company' on the account", received: "nothing")
      ])
    #expect(
      try await problems(tool, [:], in: integration, settings: ["company": ".."]).map(\.pointer)
        == ["/companyDomain"])
  }

  @Test func `a tool's own base URL and an origin apply`() async throws {
    let tool = makeTool(baseURL: "https://{region}.files.example:8443/f/")
    let integration = makeIntegration(
      settings: [Setting(name: "region", default: "eu", summary: "")], tools: [tool])
    #expect(
      try await sent(tool, [:], in: integration)?.url == "https://eu.files.example:8443/f/things")
    #expect(
      try await sent(tool, [:], in: integration, settings: ["region": "us"])?.url
        == "https://us.files.example:8443/f/things")
    #expect(
      try await sent(tool, [:], in: integration, origin: "http://127.0.0.1:81/")?.url
        == "http://127.0.0.1:81/f/things")
  }

  @Test func `a route that the generator would not emit is refused`() {
    #expect(throws: SchemaError(message: "nothing fills '{x}' in the path '/a/{x}'")) {
      try Route(makeTool(path: "/a/{x}"))
    }
    #expect(throws: SchemaError(message: "the path '/a/{x' has an unclosed '{'")) {
      try Route(makeTool(path: "/a/{x"))
    }
  }
}
