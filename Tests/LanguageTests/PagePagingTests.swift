import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct PagePagingTests {
  private let tool = "list_all_page_paging_stones"

  private func request(_ query: String) -> String {
    "GET https://quarry.example/stones?\(query)\nAccept: application/json"
  }

  @Test func `agents see a limit and a cursor`() throws {
    #expect(try inputSchema(of: PagePaging.Stones.List.self) == listSchema(maximum: 2))
  }

  @Test func `pages are asked for by number until there is no next one`() async throws {
    let first = #"{"results":[{"n":1},{"n":2}],"next":"page 2"}"#
    let last = #"{"results":[{"n":3}],"next":null}"#
    let sent = [
      request("kind=flat&page=1&per_page=2"), request("kind=flat&page=2&per_page=2"),
    ]

    let typed = Vendor(first, last)
    let quarry = try Connection(to: PagePaging.self, transport: typed)
    let stones = try await quarry.records(of: PagePaging.Stones.List(kind: "flat"))
      .reduce(into: []) { $0.append($1.n) }
    #expect(stones == [1, 2, 3])
    #expect(typed.requests == sent)

    let named = Vendor(first, last)
    let pages = try await Connection(to: PagePaging.self, transport: named)
      .walk(tool, ["kind": "flat"])
    #expect(pages == [#"[{"n":1},{"n":2}]"#, #"[{"n":3}]"#])
    #expect(named.requests == sent)
  }

  @Test func `a smaller limit is the size of every page`() async throws {
    let vendor = Vendor(
      #"{"results":[{"n":1}],"next":"page 2"}"#, #"{"results":[{"n":2}],"next":false}"#)
    let pages = try await Connection(to: PagePaging.self, transport: vendor)
      .walk(tool, ["limit": 1])
    #expect(pages == [#"[{"n":1}]"#, #"[{"n":2}]"#])
    #expect(vendor.requests == [request("page=1&per_page=1"), request("page=2&per_page=1")])
  }

  @Test func `a limit above the size and a cursor of something else are refused`() async throws {
    let vendor = Vendor("{}")
    let quarry = try Connection(to: PagePaging.self, transport: vendor)
    #expect(
      await quarry.call(tool, arguments: ["limit": 3]).text
        == refusal(by: tool, ("/limit", "a number of at most 2", "3")))
    #expect(
      await quarry.call(tool, arguments: ["next_cursor": "2"]).text == refusalOfCursor(by: tool))
    #expect(vendor.requests.isEmpty)
  }
}
