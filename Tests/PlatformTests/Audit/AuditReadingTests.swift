import Platform
import Testing

@Suite struct AuditReadingTests {
  private let fixture: AuditFixture

  init() async throws {
    fixture = try AuditFixture()
    for number in 1...12 {
      var entry = AuditFixture.call(number)
      entry.tenantID = number % 2 == 0 ? "even" : "odd"
      entry.accountID = "account \(number % 3)"
      entry.serverID = "server \(number % 4)"
      entry.keyID = number == 5 ? nil : "key \(number)"
      entry.tool = number < 4 ? "get" : "list"
      entry.action = number == 6 ? "account.delete" : "tool.call"
      entry.outcome = number > 10 ? .refused : .ok
      try await fixture.log.record(entry)
    }
  }

  private func sequences(_ change: (inout AuditFilter) -> Void) throws -> [Int] {
    var filter = AuditFilter()
    change(&filter)
    return try fixture.log.entries(filter).elements.map(\.sequence)
  }

  @Test func `each filter keeps what it names`() throws {
    #expect(try sequences { $0.tenantID = "even" } == [12, 10, 8, 6, 4, 2])
    #expect(try sequences { $0.accountID = "account 1" } == [10, 7, 4, 1])
    #expect(try sequences { $0.serverID = "server 3" } == [11, 7, 3])
    #expect(try sequences { $0.keyID = "key 9" } == [9])
    #expect(try sequences { $0.tool = "get" } == [3, 2, 1])
    #expect(try sequences { $0.action = "account.delete" } == [6])
    #expect(try sequences { $0.outcome = .refused } == [12, 11])
    #expect(try sequences { $0.since = AuditFixture.call(11).at } == [12, 11])
    #expect(try sequences { $0.until = AuditFixture.call(3).at } == [2, 1])
    #expect(try sequences { $0.accountID = "account%" } == [])
  }

  @Test func `filters hold together`() throws {
    let both = try sequences {
      $0.accountID = "account 1"
      $0.tenantID = "even"
      $0.tool = "list"
    }
    #expect(both == [10, 4])
    let tenant = try sequences {
      $0.tenantID = "odd"
      $0.outcome = .ok
      $0.since = AuditFixture.call(5).at
      $0.until = AuditFixture.call(9).at
    }
    #expect(tenant == [7, 5])
  }

  @Test func `a cursor goes on where the page ended, whatever was recorded meanwhile`() async throws
  {
    var filter = AuditFilter()
    filter.tenantID = "even"
    let first = try fixture.log.entries(filter, ListRequest(limit: 4))
    #expect(first.elements.map(\.sequence) == [12, 10, 8, 6])
    var later = AuditFixture.call(13)
    later.tenantID = "even"
    try await fixture.log.record(later)
    let second = try fixture.log.entries(filter, ListRequest(limit: 4, cursor: first.nextCursor))
    #expect(second.elements.map(\.sequence) == [4, 2])
    #expect(second.nextCursor == nil)
    let exact = try fixture.log.entries(filter, ListRequest(limit: 7))
    #expect(exact.elements.count == 7)
    #expect(exact.nextCursor == nil)
  }

  @Test func `a page that is looked for in vain goes on where the look ended`() throws {
    var filter = AuditFilter()
    filter.tool = "get"
    var found: [[Int]] = []
    var cursor: String?
    repeat {
      let page = try fixture.log.entries(filter, ListRequest(limit: 2, cursor: cursor), span: 5)
      found.append(page.elements.map(\.sequence))
      cursor = page.nextCursor
    } while cursor != nil
    #expect(found == [[], [3], [2, 1]])
    filter.tool = "none"
    #expect(try fixture.log.entries(filter, span: 12).nextCursor == nil)
    #expect(try fixture.log.entries(filter, span: 11).nextCursor != nil)
  }

  @Test func `a cursor of another filter, and what is none, is refused`() throws {
    let cursor = try #require(
      try fixture.log.entries(AuditFilter(), ListRequest(limit: 4)).nextCursor)
    var filter = AuditFilter()
    filter.tool = "list"
    for (filter, text) in [(filter, cursor), (AuditFilter(), "4"), (AuditFilter(), "")] {
      #expect(
        throws: PlatformError.invalid([
          InvalidField(
            pointer: "/next_cursor",
            message:
              "must be the next_cursor of this list's last page, unchanged, with the same filters")
        ])
      ) { try fixture.log.entries(filter, ListRequest(cursor: text)) }
    }
  }

  @Test func `a limit beyond the bounds is refused`() {
    for limit in [0, 101, -1] {
      #expect(
        throws: PlatformError.invalid([
          InvalidField(pointer: "/limit", message: "must be a number from 1 to 100")
        ])
      ) { try fixture.log.entries(AuditFilter(), ListRequest(limit: limit)) }
    }
  }
}
