import Platform
import Testing

@Suite struct AccountListTests {
  private let test: TestInstallation

  init() throws { test = try TestInstallation() }

  @Test func `a list is walked page by page, newest first`() async throws {
    let platform = try await test.open()
    var ids: [String] = []
    for _ in 0..<7 { ids.append(try await platform.accounts.create(.acme()).id) }
    var seen: [String] = []
    var cursor: String?
    repeat {
      let page = try platform.accounts.list(
        AccountFilter(), ListRequest(limit: 3, cursor: cursor))
      #expect(page.limit == 3)
      seen += page.elements.map(\.id)
      cursor = page.nextCursor
    } while cursor != nil
    #expect(seen == ids.reversed())
    await platform.close()
  }

  @Test func `filters hold together`() async throws {
    let platform = try await test.open()
    let accounts = platform.accounts
    let one = try await accounts.create(.acme(tenant: "a"))
    let two = try await accounts.create(.acme(tenant: "b"))
    let three = try await accounts.create(
      AccountDraft(integration: "keyed", tenantID: "a"), status: .connecting)
    func ids(_ filter: AccountFilter) throws -> [String] {
      try accounts.list(filter).elements.map(\.id)
    }
    #expect(try ids(AccountFilter()) == [three.id, two.id, one.id])
    #expect(try ids(AccountFilter(tenantID: "a")) == [three.id, one.id])
    #expect(try ids(AccountFilter(tenantID: "a", integration: "acme")) == [one.id])
    #expect(try ids(AccountFilter(integration: "acme")) == [two.id, one.id])
    #expect(try ids(AccountFilter(status: .connecting)) == [three.id])
    #expect(try ids(AccountFilter(id: two.id)) == [two.id])
    #expect(try ids(AccountFilter(id: two.id, tenantID: "a")) == [])
    #expect(try ids(AccountFilter(tenantID: "' OR '1'='1")) == [])
    await platform.close()
  }

  @Test func `a filter is narrowed to what a principal reaches`() {
    let everybody = Principal(keyID: "", name: "", scope: .admin)
    let tenant = Principal(keyID: "", name: "", scope: .proxy, tenantID: "a")
    let one = Principal(keyID: "", name: "", scope: .account, accountID: "1")
    let asked = AccountFilter(tenantID: "b", status: .active)
    #expect(asked.limited(to: everybody) == asked)
    #expect(asked.limited(to: tenant) == nil)
    #expect(asked.limited(to: one) == AccountFilter(id: "1", tenantID: "b", status: .active))
    #expect(AccountFilter().limited(to: tenant) == AccountFilter(tenantID: "a"))
    #expect(AccountFilter(tenantID: "a").limited(to: tenant) == AccountFilter(tenantID: "a"))
    #expect(AccountFilter(id: "2").limited(to: one) == nil)
  }

  @Test func `a cursor holds for its list and filters alone`() async throws {
    let platform = try await test.open()
    for _ in 0..<3 { _ = try await platform.accounts.create(.acme()) }
    let page = try platform.accounts.list(
      AccountFilter(tenantID: "t1"), ListRequest(limit: 1))
    let cursor = try #require(page.nextCursor)
    let foreign = invalid(
      (
        "/next_cursor",
        "must be the next_cursor of this list's last page, unchanged, with the same filters"
      ))
    let forged = [
      "", "x", "AAAA", String(cursor.dropLast()), cursor + "A", cursor + "=",
      String(cursor.reversed()), String(repeating: "A", count: 100_000), "\u{0}", "é",
      (cursor.hasPrefix("A") ? "B" : "A") + cursor.dropFirst(),
    ]
    for text in forged {
      #expect(
        await failure {
          try platform.accounts.list(
            AccountFilter(tenantID: "t1"), ListRequest(limit: 1, cursor: text))
        } == foreign, "\(text.prefix(100))")
    }
    for filter in [
      AccountFilter(), AccountFilter(tenantID: "t2"),
      AccountFilter(tenantID: "t1", status: .active),
      AccountFilter(integration: "t1"),
    ] {
      #expect(
        await failure {
          try platform.accounts.list(filter, ListRequest(limit: 1, cursor: cursor))
        } == foreign)
    }
    await platform.close()
  }

  @Test(arguments: [Int.min, -1, 0, 101, Int.max])
  func `a limit is a number from 1 to 100`(limit: Int) async throws {
    let platform = try await test.open()
    #expect(
      await failure {
        try platform.accounts.list(AccountFilter(), ListRequest(limit: limit))
      } == invalid(("/limit", "must be a number from 1 to 100")))
    await platform.close()
  }

  @Test func `accounts can be made, listed and deleted at the same time`() async throws {
    let platform = try await test.open()
    let accounts = platform.accounts
    let doomed = try await accounts.create(.acme(tenant: "doomed"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask { _ = try await accounts.create(.acme()) }
        group.addTask { _ = try accounts.list() }
      }
      group.addTask { try await accounts.delete(doomed.id) }
      try await group.waitForAll()
    }
    let ids = try accounts.list().elements.map(\.id)
    #expect(ids.count == 20)
    #expect(ids == ids.sorted(by: >))
    await platform.close()
  }
}
