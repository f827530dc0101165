import Testing

@testable import ConnectorKit

@Suite struct CursorTests {
  private static func list(_ paging: Paging, name: String = "tool") -> ToolDescriptor {
    makeTool(
      name: name, inputs: [Input(name: "q", in: .query)], answer: .many(at: "results"),
      paging: paging)
  }

  private static let numbered = list(.page(parameter: "page", next: "next"))
  private static let more = #"{"results":[{"n":1},{"n":2}],"next":"yes"}"#

  private func firstCursor(
    _ tool: ToolDescriptor, _ answer: String, _ arguments: JSONValue = [:], fields: [Field] = [],
    integration: IntegrationDescriptor? = nil, credentials: [String: String] = [:]
  ) async throws -> String {
    let connection = try connect(
      integration ?? makeIntegration(tools: [tool]), credentials: credentials,
      vendor: ScriptedVendor(json: answer, fields: fields))
    let result = await connection.call(tool, arguments: arguments)
    return try #require(result.json["next_cursor"]?.string, "\(result.text)")
  }

  @Test func `a cursor goes on with the arguments it was made for`() async throws {
    let cursor = try await firstCursor(Self.numbered, Self.more, ["q": "a", "limit": 2])
    for arguments: JSONValue in [
      ["q": "a", "next_cursor": JSONValue(cursor)],
      ["limit": 9, "next_cursor": JSONValue(cursor), "q": "a"],
    ] {
      #expect(try await problems(Self.numbered, arguments) == [])
      #expect(try await sent(Self.numbered, arguments)?.query == "q=a&page=2")
    }
  }

  @Test func `a cursor of another list is refused`() async throws {
    let cursor = JSONValue(try await firstCursor(Self.numbered, Self.more, ["q": "a"]))
    let other = Self.list(.page(parameter: "page", next: "next"), name: "other")
    #expect(
      try await problems(Self.numbered, ["q": "b", "next_cursor": cursor]) == [Cursor.foreign])
    #expect(try await problems(Self.numbered, ["next_cursor": cursor]) == [Cursor.foreign])
    #expect(try await problems(other, ["q": "a", "next_cursor": cursor]) == [Cursor.foreign])
  }

  @Test func `a changed cursor is refused wherever it was changed`() async throws {
    let cursor = try await firstCursor(Self.numbered, Self.more, ["limit": 1])
    let letters = Array(cursor)
    for index in letters.indices {
      for letter in ["A", "z", "0", "_", "=", "é"] as [Character] where letters[index] != letter {
        var changed = letters
        changed[index] = letter
        #expect(Cursor(String(changed), tool: "tool", arguments: [:]) == nil)
      }
      #expect(Cursor(String(letters[..<index]), tool: "tool", arguments: [:]) == nil)
    }
    #expect(Cursor(cursor, tool: "tool", arguments: [:]) == Cursor(skip: 1))
    for text in ["", "2", "page=2", cursor + "A", String(repeating: "A", count: 100_000)] {
      #expect(
        try await problems(Self.numbered, ["next_cursor": JSONValue(text)]) == [Cursor.foreign])
    }
  }

  private static let elsewhere: [(next: String, path: String)] = [
    ("https://api.acme.example/v1/admin?page=2", "/v1/admin"),
    ("/v1/things/../admin?page=2", "/v1/things/../admin"),
    ("/v1%2Fthings?page=2", "/v1%2Fthings"), ("admin?page=2", "admin"),
    ("https://api.acme.example?page=2", "/"), ("//x", "/"), ("javascript:x", "javascript:x"),
    ("/v1/things/?page=2", "/v1/things/"), ("/v1/other/things?page=2", "/v1/other/things"),
    ("/v1/other/../items?page=2", "/v1/other/../items"), ("/v1/other//items", "/v1/other//items"),
    ("/other/1/items?page=2", "/other/1/items"),
  ]

  @Test(arguments: elsewhere)
  func `a next URL of another path is neither followed nor handed out`(
    next: String, path: String
  ) async throws {
    let tool = Self.list(.nextURL(next: "next", pagesAt: ["/other/{id}/items"]))
    let vendor = ScriptedVendor(json: #"{"results":[1],"next":"\#(next)"}"#)
    let connection = try connect(makeIntegration(tools: [tool]), vendor: vendor)
    #expect(
      await connection.call(tool, arguments: [:]).text
        == #"{"error":{"code":"vendor_answer_unreadable","refused_by":"vendor","message":"the "#
        + "vendor's next page lies at '\(path)', where the spec does not expect it; add that path "
        + #"to 'pages_at' of the tool's pagination","status":200}}"#)
    var forged = Cursor()
    forged.token = next
    let text = forged.text(tool: tool.name, arguments: [:])
    #expect(try await problems(tool, ["next_cursor": JSONValue(text)]) == [Continuation.elsewhere])
  }

  @Test func `a next URL that is the first page again is not handed out`() async throws {
    let tool = Self.list(.linkHeader())
    let fields = [Field(name: "Link", value: "</v1/things>; rel=next")]
    let vendor = ScriptedVendor(json: #"{"results":[1]}"#, fields: fields)
    let connection = try connect(makeIntegration(tools: [tool]), vendor: vendor)
    #expect(
      await connection.call(tool, arguments: [:]).text
        == #"{"error":{"code":"vendor_answer_unreadable","refused_by":"vendor","message":"the "#
        + #"vendor's next page has no query, so it would be the first page again","status":200}}"#)
  }

  @Test func `what a vendor puts into a next URL cannot end the request line`() async throws {
    let tool = Self.list(.nextURL(next: "next"))
    let cursor = try await firstCursor(
      tool, #"{"results":[1],"next":"/v1/things?a=\r\nX: y|é&b=%2F[]#top"}"#)
    #expect(
      try await sent(tool, ["next_cursor": JSONValue(cursor)])?.url
        == "https://api.acme.example/v1/things?a=%0D%0AX:%20y%7C%C3%A9&b=%2F%5B%5D")
  }

  @Test func `a key in a vendor's next URL is not handed to the caller`() async throws {
    let tool = Self.list(.nextURL(next: "next"))
    let integration = makeIntegration(
      authentication: .apiKey(
        in: .query, name: "api_key", key: Credential(name: "key", label: "Key")),
      tools: [tool])
    let credentials = ["key": "s3cret"]
    let cursor = try await firstCursor(
      tool, #"{"results":[1],"next":"/v1/things?api%5Fkey=s3cret&a=1&api_key=s3cret"}"#,
      integration: integration, credentials: credentials)
    let plain = String(decoding: try #require(Base64.decodeURLSafe(cursor)), as: UTF8.self)
    #expect(!plain.contains("s3cret"))
    #expect(
      try await sent(
        tool, ["next_cursor": JSONValue(cursor)], in: integration, credentials: credentials)?.query
        == "a=1&api_key=s3cret")
  }

  @Test(arguments: [
    #"<https://x/v1/things?p=2>; rel="next""#, #"</v1/things?p=2>;rel=next"#,
    #"<?p=1>; rel="prev", <?p=2>; title="a"; REL="last next""#.replacing("last next", with: "next"),
    #"<?p=9>; rel="last",<?p=2>; rel="next"; x=1"#,
  ])
  func `the next link is found among others`(value: String) async throws {
    let tool = Self.list(.linkHeader())
    let cursor = try await firstCursor(
      tool, #"{"results":[1]}"#, fields: [Field(name: "LINK", value: value)])
    #expect(
      try await sent(tool, ["next_cursor": JSONValue(cursor)])?.url
        == "https://api.acme.example/v1/things?p=2")
  }

  @Test func `marks that mean nothing more end the list`() async throws {
    for mark in ["null", "false", #""""#, "0", "[]", "{}", #""false""#] {
      for paging in [
        Paging.page(parameter: "page", next: "next"), .cursor(parameter: "c", next: "next"),
        .cursor(parameter: "c", next: "token", hasMore: "next"), .nextURL(next: "next"),
      ] where !(paging == .nextURL(next: "next") && mark == #""false""#) {
        let tool = Self.list(paging)
        let vendor = ScriptedVendor(json: #"{"results":[1],"token":"t","next":\#(mark)}"#)
        let result = await (try connect(makeIntegration(tools: [tool]), vendor: vendor))
          .call(tool, arguments: [:])
        #expect(result.text == #"{"result":[1],"next_cursor":null}"#, "\(paging) \(mark)")
      }
    }
  }

  @Test func `a vendor that repeats its cursor does not make an endless list`() async throws {
    let tool = Self.list(.cursor(parameter: "c", next: "next"))
    let answer = #"{"results":[1],"next":"same"}"#
    let cursor = try await firstCursor(tool, answer)
    let connection = try connect(
      makeIntegration(tools: [tool]), vendor: ScriptedVendor(json: answer))
    let result = await connection.call(tool, arguments: ["next_cursor": JSONValue(cursor)])
    #expect(result.text == #"{"result":[1],"next_cursor":null}"#)
  }

  @Test func `extreme numbers from a vendor do not trap`() async throws {
    let extreme = "9223372036854775807"
    for number in [extreme, "-9223372036854775808", "1e400", "1.5", #""x""#] {
      for paging in [
        Paging.page(parameter: "p", size: 2, total: "t"), .page(parameter: "p", pageCount: "t"),
        .page(parameter: "p", sizeParameter: "s", total: "t"), .offset(parameter: "p", total: "t"),
      ] {
        let tool = Self.list(paging)
        let connection = try connect(
          makeIntegration(tools: [tool]),
          vendor: ScriptedVendor(json: #"{"results":[1,2],"t":\#(number)}"#))
        for limit in ["1", extreme, "-5", "0"] {
          let result = await connection.call(
            tool, arguments: try JSONValue(parsing: #"{"limit":\#(limit)}"#))
          #expect(!result.isError)
        }
      }
    }
  }
}

extension Cursor {
  fileprivate init(skip: Int) {
    self.init()
    self.skip = skip
  }
}
