import Testing

@testable import ConnectorKit

@Suite struct PagesTests {
  /// Pages of two records, `total` in all.
  private static func vendor(total: Int, failingAt failing: Int? = nil) -> ScriptedVendor {
    ScriptedVendor { request in
      let page = request.parameters("page").first.flatMap { Int($0) } ?? 1
      if page == failing { return UpstreamResponse(status: 500) }
      let ids = ((page - 1) * 2..<total).prefix(2).map { #"{"id":"\#($0)"}"# }
      let next = page * 2 < total ? "\"more\"" : "null"
      return UpstreamResponse(
        status: 200,
        body: Array(#"{"results":[\#(ids.joined(separator: ","))],"next":\#(next)}"#.utf8))
    }
  }

  @Test func `pages are fetched one by one, each when it is asked for`() async throws {
    let vendor = Self.vendor(total: 5)
    let connection = try ledger(vendor)
    var pages = connection.pages(of: Ledger.Entries.List(status: .open)).makeAsyncIterator()
    #expect(vendor.requests.isEmpty)
    let first = try await pages.next()
    #expect(first?.result.map(\.id) == ["0", "1"])
    #expect(vendor.requests.count == 1)
    let second = try await pages.next()
    #expect(second?.result.map(\.id) == ["2", "3"])
    let third = try await pages.next()
    #expect(third?.result.map(\.id) == ["4"])
    #expect(third?.next_cursor == nil)
    #expect(try await pages.next()?.result == nil)
    #expect(
      vendor.requests.map(\.query) == [
        "status=open&page=1", "status=open&page=2", "status=open&page=3",
      ])
  }

  @Test func `records come page by page, whatever the limit`() async throws {
    for limit in [nil, 1, 2, 3, 100] {
      for total in [0, 1, 2, 5] {
        let connection = try ledger(Self.vendor(total: total))
        var ids: [String?] = []
        for try await entry in connection.records(of: Ledger.Entries.List(limit: limit)) {
          ids.append(entry.id)
        }
        #expect(ids == (0..<total).map(String.init))
      }
    }
  }

  @Test func `a list can be taken up at a cursor`() async throws {
    let connection = try ledger(Self.vendor(total: 5))
    let first = try await connection.call(Ledger.Entries.List(limit: 1))
    var ids: [String?] = []
    let rest = Ledger.Entries.List(limit: 2, next_cursor: first.next_cursor)
    for try await entry in connection.records(of: rest) { ids.append(entry.id) }
    #expect(ids == ["1", "2", "3", "4"])
  }

  @Test func `an error ends the sequence`() async throws {
    let connection = try ledger(Self.vendor(total: 5, failingAt: 2))
    var records = connection.records(of: Ledger.Entries.List()).makeAsyncIterator()
    #expect(try await records.next()?.id == "0")
    #expect(try await records.next()?.id == "1")
    let failure = await #expect(throws: CallFailure.self) { try await records.next() }
    #expect(failure?.status == 500)
    #expect(try await records.next() == nil)
  }
}
