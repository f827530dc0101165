import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct CountedPagesTests {
  private let first = #"{"pears":[{"n":1},{"n":2}],"total":3,"more":true}"#
  private let last = #"{"pears":[{"n":3}],"total":3,"more":false}"#
  private let records = [#"[{"n":1},{"n":2}]"#, #"[{"n":3}]"#]

  private func request(_ target: String) -> String {
    "GET https://orchard.example/pears\(target)\nAccept: application/json"
  }

  @Test func `agents see a limit and a cursor`() throws {
    #expect(try inputSchema(of: CountedPages.Pears.List.self) == listSchema(maximum: nil))
  }

  @Test func `records are counted from the first that the spec names`() async throws {
    let sent = [request(""), request("?startIndex=3")]
    let typed = Vendor(first, last)
    let orchard = try Connection(to: CountedPages.self, transport: typed)
    let pears = try await orchard.records(of: CountedPages.Pears.List())
      .reduce(into: []) { $0.append($1.n) }
    #expect(pears == [1, 2, 3])
    #expect(typed.requests == sent)

    let named = Vendor(first, last)
    let pages = try await Connection(to: CountedPages.self, transport: named)
      .walk("list_all_counted_pages_pears", [:])
    #expect(pages == records)
    #expect(named.requests == sent)
  }

  @Test(arguments: [
    ("marked", ["/marked", "/marked?from=2"]), ("numbered", ["/numbered?p=1", "/numbered?p=2"]),
  ])
  func `a mark that is false is the end`(method: String, targets: [String]) async throws {
    let vendor = Vendor(first, last)
    let pages = try await Connection(to: CountedPages.self, transport: vendor)
      .walk("counted_pages_pears_\(method)", [:])
    #expect(pages == records)
    #expect(vendor.requests == targets.map { request($0) })
  }

  @Test func `a wrong limit is refused`() async throws {
    let vendor = Vendor(first)
    let orchard = try Connection(to: CountedPages.self, transport: vendor)
    #expect(
      await orchard.call("counted_pages_pears_marked", arguments: ["limit": 0]).text
        == refusal(
          by: "counted_pages_pears_marked", ("/limit", "a number of at least 1", "0")))
    #expect(vendor.requests.isEmpty)
  }
}
