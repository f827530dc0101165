import ConnectorKit
import StrictJSON
import Synchronization
import Testing

@testable import Gateway

/// Several pages of a list in one answer.
@Suite struct PageGatheringTests {
  private let vendor = PagingVendor()

  private func connection() throws -> Connection {
    try Connection(
      to: PagingVendor.integration, settings: [:], credentials: [:], transport: vendor, origin: nil,
      now: { 0 })
  }

  private func answer(_ arguments: JSONValue) async throws -> JSONValue {
    let (bytes, isError) = try await connection().callAsOffered(
      PagingVendor.tool, arguments: arguments)
    let answer = try JSONValue(parsing: bytes)
    #expect(isError == (answer["error"] != nil))
    return answer
  }

  private func ids(_ answer: JSONValue) -> [Int] {
    (answer["result"]?.elements.map { $0 } ?? []).compactMap { $0["id"]?.int }
  }

  @Test func `pages are fetched until the list ends`() async throws {
    vendor.count = 8
    let answer = try await answer(["max_records": 100])
    #expect(ids(answer) == Array(0..<8))
    #expect(answer["next_cursor"]?.isNull == true)
    #expect(answer["stopped"] == nil)
    #expect(vendor.pages == ["1/3", "2/3", "3/3"])
  }

  @Test func `an answer has as many records as were asked for, and the cursor to the rest`()
    async throws
  {
    vendor.count = 8
    let first = try await answer(["max_records": 4])
    #expect(ids(first) == [0, 1, 2, 3])
    #expect(first["stopped"] == nil)
    let cursor = try #require(first["next_cursor"])
    // With and without the number, and page by page: the cursor is that of any other call.
    #expect(ids(try await answer(["next_cursor": cursor, "max_records": 3])) == [4, 5, 6])
    #expect(ids(try await answer(["next_cursor": cursor])) == [4, 5])
    #expect(ids(try await answer(["next_cursor": cursor, "max_records": 9])) == [4, 5, 6, 7])
  }

  @Test func `the limit is the size of a page`() async throws {
    vendor.count = 5
    let answer = try await answer(["max_records": 5, "limit": 2])
    #expect(ids(answer) == Array(0..<5))
    #expect(vendor.pages == ["1/2", "2/2", "3/2"])
  }

  @Test(
    arguments: [["limit": 4, "max_records": 9], ["limit": "2", "max_records": 9]] as [JSONValue])
  func `a limit that no page takes is refused`(_ arguments: JSONValue) async throws {
    let answer = try await answer(arguments)
    #expect(answer["error"]?["problems"]?[0]?["pointer"]?.string == "/limit")
    #expect(vendor.pages == [])
  }

  @Test(arguments: [0, 10_001, -1, "5", true, []] as [JSONValue])
  func `a number of records that cannot be one is refused`(_ number: JSONValue) async throws {
    let answer = try await answer(["max_records": number])
    #expect(answer["error"]?["code"]?.string == "invalid_arguments")
    #expect(answer["error"]?["problems"]?[0]?["pointer"]?.string == "/max_records")
    #expect(vendor.pages == [])
  }

  @Test func `numbers keep their digits`() async throws {
    vendor.count = 4
    vendor.record = { #"{"id":\#($0),"amount":1.50e3}"# }
    let (bytes, _) = try await connection().callAsOffered(
      PagingVendor.tool, arguments: ["max_records": 9])
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"result":[{"id":0,"amount":1.50e3},{"id":1,"amount":1.50e3},"#
        + #"{"id":2,"amount":1.50e3},{"id":3,"amount":1.50e3}],"next_cursor":null}"#)
  }

  @Test func `a vendor that takes no further call gets none`() async throws {
    vendor.count = 9
    vendor.remaining = [2, 1, 0]
    let answer = try await answer(["max_records": 9, "limit": 2])
    #expect(ids(answer) == Array(0..<6))
    #expect(answer["stopped"]?["code"]?.string == "rate_limited")
    #expect(answer["rate_limit"]?["ratelimit-remaining"]?.int == 0)
    #expect(vendor.pages.count == 3)
    #expect(ids(try await self.answer(["next_cursor": answer["next_cursor"] ?? .null])) == [6, 7])
  }

  @Test func `a page that cannot be had leaves those before it, and says why`() async throws {
    vendor.count = 9
    vendor.failAt = (page: 3, status: 429)
    let answer = try await answer(["max_records": 9])
    #expect(ids(answer) == Array(0..<6))
    #expect(answer["stopped"]?["code"]?.string == "rate_limited")
    #expect(answer["rate_limit"]?["ratelimit-reset"]?.int == 17)
    vendor.failAt = nil
    let rest = try await self.answer([
      "next_cursor": answer["next_cursor"] ?? .null, "max_records": 9,
    ])
    #expect(ids(rest) == [6, 7, 8])
    vendor.failAt = (page: 1, status: 500)
    let refused = try await self.answer(["max_records": 9])
    #expect(refused["error"]?["status"]?.int == 500)
  }

  @Test func `an answer that would be too large ends before`() async throws {
    vendor.count = 9
    vendor.record = { #"{"id":\#($0),"text":"\#(String(repeating: "x", count: 100))"}"# }
    let connection = try connection()
    var gathering = PageGathering(tool: PagingVendor.tool, maximum: 9)
    gathering.maximumBytes = 800
    let outcome = await gathering.run(.emptyObject) { arguments, _ in
      AccountCallOutcome(await connection.call(PagingVendor.tool, arguments: arguments))
    }
    let answer = try JSONValue(parsing: outcome.bytes)
    #expect(ids(answer) == Array(0..<6))
    #expect(answer["stopped"]?["code"]?.string == "answer_full")
    #expect(vendor.pages.count == 2)
    #expect(
      try await self.answer(["next_cursor": answer["next_cursor"] ?? .null])["result"]?.count == 3)
  }

  @Test func `a list of small pages ends after a hundred`() async throws {
    vendor.count = 500
    let answer = try await answer(["max_records": 500, "limit": 1])
    #expect(ids(answer) == Array(0..<100))
    #expect(answer["stopped"]?["code"]?.string == "too_many_pages")
    #expect(answer["next_cursor"]?.string != nil)
  }

  @Test func `nothing is fetched for a caller who has left, and what was fetched is dropped`()
    async throws
  {
    vendor.count = 9
    let connection = try connection()
    let left = Atomic(false)
    let outcome = await connection.offer(
      PagingVendor.tool, ["max_records": 9],
      hasCallerLeft: { left.load(ordering: .relaxed) },
      report: { _, pages in if pages == 2 { left.store(true, ordering: .relaxed) } })
    #expect(outcome.failure?.code == .cancelled)
    #expect(vendor.pages.count == 2)
  }

  @Test func `a call that is cancelled sends nothing more`() async throws {
    vendor.count = 9
    let connection = try connection()
    let outcome = await Task {
      await connection.offer(
        PagingVendor.tool, ["max_records": 9],
        report: { _, pages in
          if pages == 2 { withUnsafeCurrentTask { $0?.cancel() } }
        })
    }.value
    #expect(outcome.failure?.code == .cancelled)
    #expect(vendor.pages.count == 2)
  }

  /// The whole list of a vendor that gives it at once is cut, not fetched again for each page.
  @Test(
    arguments: [
      (Paging.whole, nil, 50, 50), (.whole, 10, 50, 10),
      (.page(parameter: "p"), nil, 700, 700),
      (.page(parameter: "p", sizeParameter: "n"), nil, 700, 100),
      (.page(parameter: "p", sizeParameter: "n"), 300, 700, 300),
      (.page(parameter: "p", sizeParameter: "n", size: 40), nil, 700, 40),
      (.page(parameter: "p", sizeParameter: "n", size: 40), nil, 7, 7),
      (.page(parameter: "p", size: 40), 41, 7, 41),
    ] as [(Paging, Int?, Int, Int)])
  func `a page is as large as the vendor and the bound allow`(
    _ paging: Paging, _ wanted: Int?, _ remaining: Int, _ expected: Int
  ) {
    #expect(PagingVendor.tool(paging).pageLimit(wanted, remaining: remaining) == expected)
  }
}

/// A vendor of numbered records in numbered pages.
private final class PagingVendor: Transport {
  private struct State {
    var count = 0
    var pages: [String] = []
    var remaining: [Int] = []
    var failAt: (page: Int, status: Int)?
    var record: @Sendable (Int) -> String = { #"{"id":\#($0)}"# }
  }

  private let state = Mutex(State())

  /// How many records there are.
  var count: Int {
    get { state.withLock { $0.count } }
    set { state.withLock { $0.count = newValue } }
  }
  /// What was asked for: page and size.
  var pages: [String] { state.withLock { $0.pages } }
  /// What is left after each call.
  var remaining: [Int] {
    get { state.withLock { $0.remaining } }
    set { state.withLock { $0.remaining = newValue } }
  }
  var failAt: (page: Int, status: Int)? {
    get { state.withLock { $0.failAt } }
    set { state.withLock { $0.failAt = newValue } }
  }
  var record: @Sendable (Int) -> String {
    get { state.withLock { $0.record } }
    set { state.withLock { $0.record = newValue } }
  }

  func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    let query = request.url.split(separator: "?").last ?? ""
    let values = query.split(separator: "&").compactMap { Int($0.split(separator: "=")[1]) }
    let (page, size) = (values[0], values[1])
    return state.withLock { state in
      state.pages.append("\(page)/\(size)")
      if let fail = state.failAt, fail.page == page {
        return UpstreamResponse(
          status: fail.status, fields: [Field(name: "Retry-After", value: "17")], body: [])
      }
      let start = min((page - 1) * size, state.count)
      let end = min(start + size, state.count)
      var fields = [Field(name: "Content-Type", value: "application/json")]
      if !state.remaining.isEmpty {
        fields.append(Field(name: "ratelimit-remaining", value: "\(state.remaining.removeFirst())"))
      }
      let records = (start..<end).map(state.record).joined(separator: ",")
      return UpstreamResponse(
        status: 200, fields: fields,
        body: Array(#"{"items":[\#(records)],"more":\#(end < state.count)}"#.utf8))
    }
  }

  static let tool = tool(
    .page(parameter: "page", sizeParameter: "size", size: 3, hasMore: "more"))

  static func tool(_ paging: Paging) -> ToolDescriptor {
    ToolDescriptor(
      name: "list_all_books_pages", integration: "books", resource: "pages", method: "list",
      title: "", summary: "", http: .get, path: "/pages", answer: .many(at: "items"),
      paging: paging, annotations: Annotations(readOnly: true, destructive: false),
      inputSchema: #"{"type":"object","properties":{"limit":{"type":"integer","minimum":1,"#
        + #""maximum":3},"next_cursor":{"type":"string"}},"additionalProperties":false}"#,
      outputSchema: #"{"type":"object"}"#)
  }

  static let integration = IntegrationDescriptor(
    name: "books", label: "Books", summary: "Books.", baseURL: "https://api.books.example",
    authentication: .none, tools: [tool])
}
