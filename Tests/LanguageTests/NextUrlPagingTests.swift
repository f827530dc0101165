import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct NextUrlPagingTests {
  private let tool = "list_all_next_url_paging_echoes"
  private let first =
    #"{"echoes":[{"n":1},{"n":2}],"links":{"next":"https://canyon.example/echoes?at=2&kind=loud"}}"#
  private let last = #"{"echoes":[{"n":3}],"links":{"next":null}}"#

  private func request(_ query: String) -> String {
    "GET https://canyon.example/echoes\(query)\nAccept: application/json"
  }

  @Test func `agents see a limit and a cursor`() throws {
    #expect(try inputSchema(of: NextUrlPaging.Echoes.List.self) == listSchema(maximum: 2))
  }

  @Test func `the vendor's URL is followed until there is none`() async throws {
    let sent = [request("?kind=loud"), request("?at=2&kind=loud")]

    let typed = Vendor(first, last)
    let canyon = try Connection(to: NextUrlPaging.self, transport: typed)
    let echoes = try await canyon.records(of: NextUrlPaging.Echoes.List(kind: "loud"))
      .reduce(into: []) { $0.append($1.n) }
    #expect(echoes == [1, 2, 3])
    #expect(typed.requests == sent)

    let named = Vendor(first, last)
    let pages = try await Connection(to: NextUrlPaging.self, transport: named)
      .walk(tool, ["kind": "loud"])
    #expect(pages == [#"[{"n":1},{"n":2}]"#, #"[{"n":3}]"#])
    #expect(named.requests == sent)
  }

  @Test func `a smaller limit cuts the vendor's page, and the cursor gives its rest`() async throws
  {
    let vendor = Vendor(first, first, last)
    let pages = try await Connection(to: NextUrlPaging.self, transport: vendor)
      .walk(tool, ["limit": 1])
    #expect(pages == [#"[{"n":1}]"#, #"[{"n":2}]"#, #"[{"n":3}]"#])
    #expect(vendor.requests == [request(""), request(""), request("?at=2&kind=loud")])
  }

  @Test func `no URL leads to another server`() async throws {
    let vendor = Vendor(
      #"{"echoes":[{"n":1}],"links":{"next":"https://elsewhere.example/echoes?at=1"}}"#, last)
    let pages = try await Connection(to: NextUrlPaging.self, transport: vendor).walk(tool, [:])
    #expect(pages == [#"[{"n":1}]"#, #"[{"n":3}]"#])
    #expect(vendor.requests == [request(""), request("?at=1")])
  }

  @Test func `no URL leads to another path`() async throws {
    let vendor = Vendor(#"{"echoes":[{"n":1}],"links":{"next":"/secrets?at=1"}}"#)
    let pages = try await Connection(to: NextUrlPaging.self, transport: vendor).walk(tool, [:])
    #expect(
      pages == [
        #"{"error":{"code":"vendor_answer_unreadable","refused_by":"vendor","message":"the vendor's next page lies at '/secrets', where the spec does not expect it; add that path to 'pages_at' of the tool's pagination","status":200}}"#
      ])
    #expect(vendor.requests == [request("")])
  }
}
