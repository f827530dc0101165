import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct LinkHeaderPagingTests {
  private let tool = "list_all_link_header_paging_shells"

  private func request(_ query: String) -> String {
    "GET https://lagoon.example/shells?\(query)\nAccept: application/json"
  }

  private func page(_ body: String, link: String) -> UpstreamResponse {
    UpstreamResponse(
      status: 200, fields: [Field(name: "link", value: link)], body: Array(body.utf8))
  }

  private func answers(_ size: Int) -> [UpstreamResponse] {
    [
      page(
        "[{\"n\":1}]",
        link: "<https://lagoon.example/shells?at=0>; rel=\"prev\", "
          + "<https://lagoon.example/shells?at=x%2F1&per_page=\(size)>; rel=\"next\""),
      page("[{\"n\":2}]", link: "<https://lagoon.example/shells?at=0>; rel=\"first\""),
    ]
  }

  @Test func `agents see a limit and a cursor`() throws {
    #expect(try inputSchema(of: LinkHeaderPaging.Shells.List.self) == listSchema(maximum: 2))
  }

  @Test func `links are followed until none is called next`() async throws {
    let sent = [request("kind=blue&per_page=2"), request("at=x%2F1&per_page=2")]

    let typed = Vendor(answers(2))
    let lagoon = try Connection(to: LinkHeaderPaging.self, transport: typed)
    let shells = try await lagoon.records(of: LinkHeaderPaging.Shells.List(kind: "blue"))
      .reduce(into: []) { $0.append($1.n) }
    #expect(shells == [1, 2])
    #expect(typed.requests == sent)

    let named = Vendor(answers(2))
    let pages = try await Connection(to: LinkHeaderPaging.self, transport: named)
      .walk(tool, ["kind": "blue"])
    #expect(pages == [#"[{"n":1}]"#, #"[{"n":2}]"#])
    #expect(named.requests == sent)
  }

  @Test func `a smaller limit is asked for once, and the links carry it on`() async throws {
    let vendor = Vendor(answers(1))
    let pages = try await Connection(to: LinkHeaderPaging.self, transport: vendor)
      .walk(tool, ["limit": 1])
    #expect(pages == [#"[{"n":1}]"#, #"[{"n":2}]"#])
    #expect(vendor.requests == [request("per_page=1"), request("at=x%2F1&per_page=1")])
  }

  @Test func `a wrong limit and a text that is no cursor are refused`() async throws {
    let vendor = Vendor("[]")
    let lagoon = try Connection(to: LinkHeaderPaging.self, transport: vendor)
    #expect(
      await lagoon.call(tool, arguments: ["limit": 0]).text
        == refusal(by: tool, ("/limit", "a number of at least 1", "0")))
    let result = await lagoon.call(
      tool, arguments: ["next_cursor": "https://lagoon.example/shells?at=1"])
    #expect(result.text == refusalOfCursor(by: tool))
    #expect(vendor.requests.isEmpty)
  }
}
