import StrictJSON
import Testing

@testable import MCPServer

@Suite struct ToolListTests {
  private static func tools(_ count: Int) -> [MCPTool] {
    (0..<count).map {
      MCPTool(name: "tool_\($0)", description: "Does.", inputSchema: #"{"type":"object"}"#)
    }
  }

  /// Walks all pages; nil when a cursor was refused.
  private func walk(
    _ pages: ToolListPages, in version: ProtocolVersion = .`2025-11-25`
  ) throws -> [[String]]? {
    var result: [[String]] = []
    var cursor: String?
    repeat {
      guard let bytes = pages.page(at: cursor, in: version) else { return nil }
      let page = try JSONValue(parsing: bytes)
      result.append(
        (page["tools"]?.elements ?? JSONValue.null.elements).compactMap { $0["name"]?.string })
      cursor = page["nextCursor"]?.string
    } while cursor != nil
    return result
  }

  @Test func `pages follow one another without gap or repetition`() throws {
    let pages = ToolListPages.sample(Self.tools(5), pageSize: 2)
    #expect(try walk(pages) == [["tool_0", "tool_1"], ["tool_2", "tool_3"], ["tool_4"]])
    #expect(try walk(pages, in: .`2024-11-05`) == (try walk(pages)))
  }

  @Test func `a full last page is followed by none`() throws {
    #expect(try walk(.sample(Self.tools(4), pageSize: 2))?.map(\.count) == [2, 2])
    #expect(try walk(.sample(Self.tools(2), pageSize: 2))?.map(\.count) == [2])
  }

  @Test func `a server without tools lists none`() throws {
    #expect(try walk(.sample([], pageSize: 2)) == [[]])
  }

  @Test func `the order is the same every time`() throws {
    let pages = ToolListPages.sample(Self.tools(7), pageSize: 3)
    let first = try walk(pages)
    for _ in 0..<100 { #expect(try walk(pages) == first) }
  }

  @Test func `a cursor holds in another process but not for another list`() throws {
    func cursor(_ tools: [MCPTool], pageSize: Int = 2) throws -> String {
      let page = try #require(
        ToolListPages.sample(tools, pageSize: pageSize).page(at: nil, in: .`2025-11-25`))
      return try #require(try JSONValue(parsing: page)["nextCursor"]?.string)
    }
    let original = try cursor(Self.tools(5))
    #expect(original == "c5f79681f7936278")
    #expect(try cursor(Self.tools(6)) != original)
    #expect(try cursor(Self.tools(5), pageSize: 3) != original)
    var changed = Self.tools(5)
    changed[4].inputSchema = #"{"type":"object","properties":{}}"#
    #expect(try cursor(changed) != original)
    #expect(
      ToolListPages.sample(Self.tools(6), pageSize: 2).page(at: original, in: .`2025-11-25`) == nil)
  }

  @Test(arguments: [
    "0", "2", "c5f79681f7936279", "C5F79681F7936278", " c5f79681f7936278", "💸", "../1",
  ])
  func `a cursor that was never given out is refused`(_ cursor: String) async {
    var client = CoreClient(.sample { $0.toolsPerPage = 2 })
    _ = await client.send(
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}"#)
    let replies = await client.send(
      #"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"\#(cursor)"}}"#)
    #expect(
      replies == [
        #"{"jsonrpc":"2.0","id":1,"error":{"code":-32602,"message":"Invalid params: unknown cursor; "#
          + #"start again without one"}}"#
      ]
    )
  }

  /// 2026-07-28, server/utilities/caching, "Interaction with Pagination".
  @Test func `all pages are for the same callers and keep equally long`() throws {
    let pages = ToolListPages.sample(Self.tools(5), pageSize: 2)
    var hints: [String] = []
    var cursor: String?
    repeat {
      let bytes = try #require(pages.page(at: cursor, in: .`2026-07-28`))
      let page = try JSONValue(parsing: bytes)
      hints.append("\(page["cacheScope"]?.string ?? "-") \(page["ttlMs"]?.int ?? -1)")
      cursor = page["nextCursor"]?.string
    } while cursor != nil
    #expect(hints == ["private 60000", "private 60000", "private 60000"])
  }

  @Test func `no page contains a line break`() {
    for version in ProtocolVersion.allCases {
      let tools = SampleProvider().tools
      let page = ToolListPages.sample(tools, pageSize: 10).page(at: nil, in: version) ?? []
      #expect(!page.isEmpty)
      #expect(!page.contains(UInt8(ascii: "\n")))
    }
  }
}
