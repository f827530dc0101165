import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct BodyPagingTests {
  private let tool = "list_all_body_paging_leaves"

  private func request(_ path: String, _ body: String, type: String = "json") -> String {
    let type = type == "json" ? "application/json" : "application/x-www-form-urlencoded"
    return """
      POST https://library.example\(path)
      Accept: application/json
      Content-Type: \(type)

      \(body)
      """
  }

  @Test func `agents see a limit and a cursor`() throws {
    #expect(try inputSchema(of: BodyPaging.Leaves.List.self) == listSchema(maximum: 2))
  }

  @Test(arguments: [#""a\"1\u00e9""#, "7", #""7""#])
  func `the vendor's cursor goes into the body as it came`(cursor: String) async throws {
    let answers = [
      #"{"results":[{"n":1}],"next_cursor":\#(cursor),"has_more":true}"#,
      #"{"results":[{"n":2}],"next_cursor":null,"has_more":false}"#,
    ]
    let sent = [
      request("/search", #"{"kind":"oak","page_size":2}"#),
      request("/search", #"{"kind":"oak","start_cursor":\#(cursor),"page_size":2}"#),
    ]
    let typed = Vendor(answers[0], answers[1])
    let library = try Connection(to: BodyPaging.self, transport: typed)
    let leaves = try await library.records(of: BodyPaging.Leaves.List(kind: "oak"))
      .reduce(into: []) { $0.append($1.n) }
    #expect(leaves == [1, 2])
    #expect(typed.requests == sent)

    let named = Vendor(answers[0], answers[1])
    let pages = try await Connection(to: BodyPaging.self, transport: named)
      .walk(tool, ["kind": "oak"])
    #expect(pages == [#"[{"n":1}]"#, #"[{"n":2}]"#])
    #expect(named.requests == sent)
  }

  @Test func `a smaller limit is asked for`() async throws {
    let vendor = Vendor(#"{"results":[{"n":1}],"has_more":false}"#)
    let pages = try await Connection(to: BodyPaging.self, transport: vendor)
      .walk(tool, ["limit": 1])
    #expect(pages == [#"[{"n":1}]"#])
    #expect(vendor.requests == [request("/search", #"{"page_size":1}"#)])
  }

  @Test func `a method without a body of its own gets one`() async throws {
    let vendor = Vendor(#"{"results":[{"n":1}],"total":2}"#, #"{"results":[{"n":2}],"total":2}"#)
    let pages = try await Connection(to: BodyPaging.self, transport: vendor)
      .walk("body_paging_leaves_counted", [:])
    #expect(pages == [#"[{"n":1}]"#, #"[{"n":2}]"#])
    #expect(
      vendor.requests == [request("/leaves/all", "{}"), request("/leaves/all", #"{"skip":1}"#)])
  }

  @Test func `a form takes them too`() async throws {
    let vendor = Vendor(#"{"results":[{"n":1}]}"#, #"{"results":[]}"#)
    let pages = try await Connection(to: BodyPaging.self, transport: vendor)
      .walk("body_paging_leaves_formed", [:])
    #expect(pages == [#"[{"n":1}]"#, "[]"])
    #expect(
      vendor.requests == [
        request("/leaves/form", "all=true&page=1", type: "form"),
        request("/leaves/form", "all=true&page=2", type: "form"),
      ])
  }

  @Test func `a cursor with other arguments than before is refused`() async throws {
    let vendor = Vendor(#"{"results":[{"n":1}],"next_cursor":"a","has_more":true}"#)
    let library = try Connection(to: BodyPaging.self, transport: vendor)
    let page = try await library.call(BodyPaging.Leaves.List(kind: "oak"))
    let cursor = try #require(page.next_cursor)
    let result = await library.call(
      tool, arguments: ["kind": "elm", "next_cursor": JSONValue(cursor)])
    #expect(result.text == refusalOfCursor(by: tool))
    #expect(vendor.requests.count == 1)
  }
}
