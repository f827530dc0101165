import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct NoPagingTests {
  private let tool = "list_all_no_paging_bottles"
  private let all = #"{"bottles":[{"n":1},{"n":2},{"n":3}]}"#
  private let request = "GET https://cellar.example/bottles\nAccept: application/json"

  @Test func `agents see a limit and a cursor, as of every list`() throws {
    #expect(try inputSchema(of: NoPaging.Bottles.List.self) == listSchema(maximum: nil))
  }

  @Test func `everything comes at once`() async throws {
    let vendor = Vendor(all)
    let cellar = try Connection(to: NoPaging.self, transport: vendor)
    let page = try await cellar.call(NoPaging.Bottles.List())
    #expect(page.result.map(\.n) == [1, 2, 3])
    #expect(page.next_cursor == nil)
    let result = await cellar.call(tool, arguments: [:])
    #expect(result.text == #"{"result":[{"n":1},{"n":2},{"n":3}],"next_cursor":null}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `a limit cuts it, and the cursor gives the rest`() async throws {
    let vendor = Vendor(all)
    let pages = try await Connection(to: NoPaging.self, transport: vendor)
      .walk(tool, ["limit": 2])
    #expect(pages == [#"[{"n":1},{"n":2}]"#, #"[{"n":3}]"#])
    #expect(vendor.requests == [request, request])
  }

  @Test func `a wrong cursor is refused`() async throws {
    let vendor = Vendor(all)
    let cellar = try Connection(to: NoPaging.self, transport: vendor)
    #expect(
      await cellar.call(tool, arguments: ["next_cursor": "2"]).text == refusalOfCursor(by: tool))
    #expect(vendor.requests.isEmpty)
  }
}
