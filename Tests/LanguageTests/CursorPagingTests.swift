import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct CursorPagingTests {
  private let tool = "list_all_cursor_paging_bees"

  private func request(_ query: String) -> String {
    "GET https://hive.example/bees?\(query)\nAccept: application/json"
  }

  @Test func `agents see a limit and a cursor`() throws {
    #expect(try inputSchema(of: CursorPaging.Bees.List.self) == listSchema(maximum: 2))
  }

  @Test func `the vendor's cursor goes back until there are no more`() async throws {
    let first = #"{"bees":[{"n":1},{"n":2}],"paging":{"after":"a/2","more":true}}"#
    let last = #"{"bees":[{"n":3}],"paging":{"after":"a/3","more":false}}"#
    let sent = [request("kind=queen&limit=2"), request("kind=queen&after=a%2F2&limit=2")]

    let typed = Vendor(first, last)
    let hive = try Connection(to: CursorPaging.self, transport: typed)
    let bees = try await hive.records(of: CursorPaging.Bees.List(kind: "queen"))
      .reduce(into: []) { $0.append($1.n) }
    #expect(bees == [1, 2, 3])
    #expect(typed.requests == sent)

    let named = Vendor(first, last)
    let pages = try await Connection(to: CursorPaging.self, transport: named)
      .walk(tool, ["kind": "queen"])
    #expect(pages == [#"[{"n":1},{"n":2}]"#, #"[{"n":3}]"#])
    #expect(named.requests == sent)
  }

  @Test func `a smaller limit is the size of every page`() async throws {
    let vendor = Vendor(
      #"{"bees":[{"n":1}],"paging":{"after":7,"more":true}}"#, #"{"bees":[{"n":2}],"paging":{}}"#)
    let pages = try await Connection(to: CursorPaging.self, transport: vendor)
      .walk(tool, ["limit": 1])
    #expect(pages == [#"[{"n":1}]"#, #"[{"n":2}]"#])
    #expect(vendor.requests == [request("limit=1"), request("after=7&limit=1")])
  }

  @Test func `the vendor's own cursor is none of ours`() async throws {
    let vendor = Vendor("{}")
    let hive = try Connection(to: CursorPaging.self, transport: vendor)
    let result = await hive.call(tool, arguments: ["next_cursor": "a/2"])
    #expect(result.text == refusalOfCursor(by: tool))
    #expect(vendor.requests.isEmpty)
  }
}
