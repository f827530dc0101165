import Testing

@testable import ConnectorKit

@Suite struct PagingTests {
  private static let styles: [Paging] = [
    .page(parameter: "page", next: "next"),
    .page(parameter: "page", first: 0, size: 10),
    .page(parameter: "page", size: 10, total: "total"),
    .page(parameter: "page", total: "total"),
    .page(parameter: "page", pageCount: "pages"),
    .page(parameter: "page"),
    .page(parameter: "page", sizeParameter: "size", size: 10),
    .page(parameter: "page", sizeParameter: "size", size: 10, total: "total"),
    .page(parameter: "page", sizeParameter: "size", size: 10, pageCount: "pages"),
    .page(parameter: "page", sizeParameter: "size"),
    .page(parameter: "page", sizeParameter: "size", total: "total"),
    .page(parameter: "page", first: 0, sizeParameter: "size", hasMore: "more"),
    .offset(parameter: "skip", size: 10),
    .offset(parameter: "from", first: 1, total: "total"),
    .offset(parameter: "from", first: 1, sizeParameter: "size", size: 10, hasMore: "more"),
    .offset(parameter: "skip", total: "total"),
    .offset(parameter: "skip", sizeParameter: "size"),
    .offset(parameter: "skip", sizeParameter: "size", size: 10, total: "total"),
    .cursor(parameter: "after", next: "next"),
    .cursor(parameter: "after", next: "next", hasMore: "more", sizeParameter: "size", size: 10),
    .linkHeader(),
    .linkHeader(sizeParameter: "size", size: 10),
    .nextURL(next: "next"),
    .nextURL(next: "next", sizeParameter: "size"),
    .whole,
  ]

  private static func tool(_ paging: Paging) -> ToolDescriptor {
    makeTool(inputs: [Input(name: "q", in: .query)], answer: .many(at: "results"), paging: paging)
  }

  /// Every record of a list, page by page; stops when it does not end.
  private func walk(
    _ tool: ToolDescriptor, _ vendor: any Transport, limits: [Int?]
  ) async throws -> [Int] {
    let connection = try connect(makeIntegration(tools: [tool]), vendor: vendor)
    var seen: [Int] = []
    var cursor: String?
    for call in 0..<200 {
      let limit = limits[call % limits.count]
      var arguments: [(String, JSONValue)] = [("q", "x")]
      if let limit { arguments.append(("limit", JSONValue(limit))) }
      if let cursor { arguments.append(("next_cursor", JSONValue(cursor))) }
      let result = await connection.call(tool, arguments: object(arguments))
      #expect(!result.isError, "\(result.text)")
      let page = result.json["result"]?.elements.compactMap { $0["n"]?.int } ?? []
      #expect(page.count <= limit ?? .max)
      seen += page
      cursor = result.json["next_cursor"]?.string
      if cursor == nil { return seen }
    }
    Issue.record("the list does not end")
    return seen
  }

  private func object(_ members: [(String, JSONValue)]) -> JSONValue {
    var json = JSONWriter()
    json.beginObject()
    for (name, value) in members {
      json.key(name)
      json.write(value)
    }
    json.endObject()
    return (try? JSONValue(parsing: json.bytes)) ?? .null
  }

  @Test(arguments: styles, [0, 1, 9, 10, 11, 20, 37])
  func `the pages of every style together are the list`(paging: Paging, records: Int) async throws {
    let vendor = PagedVendor(records: records, paging: paging, ownSize: 10)
    for limits in [[nil], [1], [7], [100], [7, 1, nil, 3]] as [[Int?]] {
      let seen = try await walk(Self.tool(paging), vendor, limits: limits)
      #expect(seen == Array(0..<records), "\(paging), limits \(limits)")
    }
  }

  @Test func `pages that are smaller than the spec says lose no record`() async throws {
    for paging in [
      Paging.page(parameter: "page", size: 100, total: "total"),
      .page(parameter: "page", sizeParameter: "size", size: 100, total: "total"),
      .offset(parameter: "skip", size: 100, total: "total"),
    ] {
      let vendor = PagedVendor(records: 37, paging: paging, ownSize: 10)
      #expect(try await walk(Self.tool(paging), vendor, limits: [nil]) == Array(0..<37))
    }
  }

  @Test(arguments: [
    "https://other.example:8443/v1/things", "//other.example/v1/things", "/v1/things", "",
    "things", "https://api.acme.example/v1/th%69ngs",
  ])
  func `a next URL is fetched from our own origin`(base: String) async throws {
    for paging in [Paging.nextURL(next: "next"), .linkHeader()] {
      var vendor = PagedVendor(records: 25, paging: paging, ownSize: 10)
      vendor.nextBase = base
      let spy = Spy(vendor)
      #expect(try await walk(Self.tool(paging), spy, limits: [nil]) == Array(0..<25))
      #expect(
        await spy.urls == [
          "https://api.acme.example/v1/things?q=x",
          "https://api.acme.example/v1/things?start=10&filter%5Ba%5D=%26",
          "https://api.acme.example/v1/things?start=20&filter%5Ba%5D=%26",
        ])
    }
  }

  @Test(arguments: [[nil], [1], [3], [7, 1, nil]] as [[Int?]])
  func `the last record's number can be the cursor`(limits: [Int?]) async throws {
    let vendor = ScriptedVendor { request in
      let after = request.parameters("offset").first.flatMap { Int($0) } ?? 0
      let numbers = (1...25).map { $0 * 10 }.filter { $0 > after }.prefix(10)
      let records = numbers.map { #"{"n":\#($0)}"# }.joined(separator: ",")
      return UpstreamResponse(status: 200, body: Array(#"{"results":[\#(records)]}"#.utf8))
    }
    let tool = Self.tool(.cursor(parameter: "offset", next: "results.-1.n"))
    #expect(try await walk(tool, vendor, limits: limits) == (1...25).map { $0 * 10 })
    let offsets = vendor.requests.flatMap { $0.parameters("offset") }
    #expect(Set(offsets) == ["100", "200", "250"])
  }

  @Test func `a cursor that leads back to itself is the end`() async throws {
    let vendor = ScriptedVendor(json: #"{"results":[{"n":1}],"next":7}"#)
    let tool = Self.tool(.cursor(parameter: "after", next: "next"))
    #expect(try await walk(tool, vendor, limits: [nil]) == [1, 1])
    #expect(vendor.requests.flatMap { $0.parameters("after") } == ["7"])
  }

  @Test func `numbered pages state their size in every request`() async throws {
    let paging = Paging.page(parameter: "page", sizeParameter: "pageSize", size: 10)
    for (limit, size) in [(nil, "10"), (4, "4"), (10, "10"), (99, "10")] as [(Int?, String)] {
      let vendor = ScriptedVendor { request in
        let page = request.parameters("page").first.flatMap { Int($0) } ?? 0
        let size = request.parameters("pageSize").first.flatMap { Int($0) } ?? 0
        let records = (0..<23).dropFirst((page - 1) * size).prefix(size).map { #"{"n":\#($0)}"# }
        let body = #"{"results":[\#(records.joined(separator: ","))]}"#
        return UpstreamResponse(status: 200, body: Array(body.utf8))
      }
      #expect(
        try await walk(Self.tool(paging), vendor, limits: [limit, 1, nil]) == Array(0..<23))
      #expect(vendor.requests.allSatisfy { $0.parameters("pageSize") == [size] })
      #expect(vendor.requests.allSatisfy { $0.parameters("page").count == 1 })
    }
  }

  @Test func `a page size is asked for when the vendor takes one`() async throws {
    let vendor = ScriptedVendor(json: #"{"results":[]}"#)
    let tool = Self.tool(.page(parameter: "page", sizeParameter: "size", size: 50))
    let connection = try connect(makeIntegration(tools: [tool]), vendor: vendor)
    _ = await connection.call(tool, arguments: [:])
    _ = await connection.call(tool, arguments: ["limit": 7])
    _ = await connection.call(
      tool, arguments: try JSONValue(parsing: #"{"limit":9223372036854775807}"#))
    _ = await connection.call(tool, arguments: try JSONValue(parsing: #"{"limit":1e400}"#))
    #expect(
      vendor.requests.map(\.query) == [
        "page=1&size=50", "page=1&size=7", "page=1&size=50", "page=1&size=50",
      ])
  }
}

/// Passes requests on and remembers their URLs.
private actor Spy: Transport {
  private(set) var urls: [String] = []
  private let vendor: any Transport

  init(_ vendor: any Transport) { self.vendor = vendor }

  func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    urls.append(request.url)
    return try await vendor.send(request)
  }
}
