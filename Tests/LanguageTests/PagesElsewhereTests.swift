import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct PagesElsewhereTests {
  private let tool = "list_all_pages_elsewhere_reeds"
  private let found = "pages_elsewhere_reeds_found"

  private func request(_ target: String) -> String {
    "GET https://delta.example/v2\(target)\nAccept: application/json"
  }

  private func page(_ number: Int, next: String? = nil) -> UpstreamResponse {
    let fields = next.map { [Field(name: "Link", value: "<\($0)>; rel=\"next\"")] } ?? []
    return UpstreamResponse(
      status: 200, fields: fields, body: Array("[{\"n\":\(number)}]".utf8))
  }

  private func unexpected(_ path: String) -> String {
    #"{"error":{"code":"vendor_answer_unreadable","refused_by":"vendor","message":"the vendor's "#
      + "next page lies at '\(path)', where the spec does not expect it; add that path to "
      + #"'pages_at' of the tool's pagination","status":200}}"#
  }

  @Test func `agents see a limit and a cursor`() throws {
    let schema = try inputSchema(of: PagesElsewhere.Reeds.List.self)
    #expect(
      schema["properties"]?.members.map(\.key) == [
        "owner", "bank", "kind", "limit", "next_cursor",
      ])
  }

  @Test func `a page at a path that the spec lists is followed`() async throws {
    let answers = [
      page(1, next: "https://delta.example/v2/places/7%2F8/reeds?kind=tall&page=2"), page(2),
    ]
    let sent = [
      request("/banks/ada/left/reeds?kind=tall"), request("/places/7%2F8/reeds?kind=tall&page=2"),
    ]
    let typed = Vendor(answers)
    let delta = try Connection(to: PagesElsewhere.self, transport: typed)
    let reeds = try await delta.records(
      of: PagesElsewhere.Reeds.List(owner: "ada", bank: "left", kind: "tall")
    ).reduce(into: []) { $0.append($1.n) }
    #expect(reeds == [1, 2])
    #expect(typed.requests == sent)

    let named = Vendor(answers)
    let pages = try await Connection(to: PagesElsewhere.self, transport: named)
      .walk(tool, ["owner": "ada", "bank": "left", "kind": "tall"])
    #expect(pages == [#"[{"n":1}]"#, #"[{"n":2}]"#])
    #expect(named.requests == sent)
  }

  @Test func `a place needs no query, and a placeholder of the request keeps its value`()
    async throws
  {
    let vendor = Vendor(
      #"{"records":[{"n":1}],"next":"/v2/search/south/0Q-2"}"#, #"{"records":[{"n":2}]}"#)
    let delta = try Connection(to: PagesElsewhere.self, transport: vendor)
    #expect(
      try await delta.walk(found, ["shore": "south"]) == [#"[{"n":1}]"#, #"[{"n":2}]"#])
    #expect(vendor.requests == [request("/search/south"), request("/search/south/0Q-2")])

    let other = Vendor(#"{"records":[{"n":1}],"next":"/v2/search/north/0Q-2"}"#)
    let result = try await Connection(to: PagesElsewhere.self, transport: other)
      .call(found, arguments: ["shore": "south"])
    #expect(result.text == unexpected("/v2/search/north/0Q-2"))
  }

  @Test(arguments: [
    "/v2/places/7/reeds/all?page=2", "/v2/places/../reeds?page=2", "/v2/places//reeds?page=2",
    "/places/7/reeds?page=2", "/v2/banks/ada/right/reeds?page=2",
  ])
  func `a page at any other path makes the call an error, not the end of the list`(
    next: String
  ) async throws {
    let vendor = Vendor([page(1, next: next)])
    let result = try await Connection(to: PagesElsewhere.self, transport: vendor)
      .call(tool, arguments: ["owner": "ada", "bank": "left"])
    #expect(result.text == unexpected(String(next.dropLast("?page=2".count))))
    #expect(vendor.requests == [request("/banks/ada/left/reeds")])
  }

  @Test func `a cursor with other arguments than before is refused`() async throws {
    let vendor = Vendor([page(1, next: "/v2/places/7/reeds?page=2")])
    let delta = try Connection(to: PagesElsewhere.self, transport: vendor)
    let page = try await delta.call(PagesElsewhere.Reeds.List(owner: "ada", bank: "left"))
    let cursor = try #require(page.next_cursor)
    let result = await delta.call(
      tool, arguments: ["owner": "eve", "bank": "left", "next_cursor": JSONValue(cursor)])
    #expect(result.text == refusalOfCursor(by: tool))
    #expect(vendor.requests.count == 1)
  }
}
