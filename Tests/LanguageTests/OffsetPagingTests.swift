import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct OffsetPagingTests {
  private let tool = "list_all_offset_paging_flowers"
  private let first = #"{"data":[{"n":1},{"n":2}],"meta":{"total":3}}"#
  private let last = #"{"data":[{"n":3}],"meta":{"total":3}}"#

  private func request(_ query: String) -> String {
    "GET https://meadow.example/flowers\(query)\nAccept: application/json"
  }

  @Test func `agents see a limit and a cursor`() throws {
    #expect(try inputSchema(of: OffsetPaging.Flowers.List.self) == listSchema(maximum: 2))
  }

  @Test func `what was seen is skipped until the total is reached`() async throws {
    let sent = [request("?kind=red"), request("?kind=red&skip=2")]

    let typed = Vendor(first, last)
    let meadow = try Connection(to: OffsetPaging.self, transport: typed)
    let flowers = try await meadow.records(of: OffsetPaging.Flowers.List(kind: "red"))
      .reduce(into: []) { $0.append($1.n) }
    #expect(flowers == [1, 2, 3])
    #expect(typed.requests == sent)

    let named = Vendor(first, last)
    let pages = try await Connection(to: OffsetPaging.self, transport: named)
      .walk(tool, ["kind": "red"])
    #expect(pages == [#"[{"n":1},{"n":2}]"#, #"[{"n":3}]"#])
    #expect(named.requests == sent)
  }

  @Test func `a smaller limit cuts the vendor's page, and the cursor gives its rest`() async throws
  {
    let vendor = Vendor(first, first, last)
    let pages = try await Connection(to: OffsetPaging.self, transport: vendor)
      .walk(tool, ["limit": 1])
    #expect(pages == [#"[{"n":1}]"#, #"[{"n":2}]"#, #"[{"n":3}]"#])
    #expect(vendor.requests == [request(""), request(""), request("?skip=2")])
  }

  @Test func `a cursor with other arguments than before is refused`() async throws {
    let vendor = Vendor(first)
    let meadow = try Connection(to: OffsetPaging.self, transport: vendor)
    let page = try await meadow.call(OffsetPaging.Flowers.List(kind: "red"))
    let cursor = try #require(page.next_cursor)
    let result = await meadow.call(
      tool, arguments: ["kind": "blue", "next_cursor": JSONValue(cursor)])
    #expect(result.text == refusalOfCursor(by: tool))
    #expect(vendor.requests.count == 1)
  }
}
