import Testing

@testable import Gateway

@Suite struct LoggedTextTests {
  private static let token = "q2Zr0vXJ8hT1sLk4Yb7NfWc3MdPgAeUi-9o_6RxHtS5"

  @Test(arguments: [
    ("/mcp", "/mcp"), ("/mcp/\(token)", "/mcp/[token]"), ("/mcp/short", "/mcp/[token]"),
    ("/mcp/\(token)/more?x=1", "/mcp/[token]"), ("/mcp/", "/mcp/[token]"),
    ("/connect/\(token)", "/connect/[hidden]"), ("/\(token)/mcp", "/[hidden]/mcp"),
    ("/tenon_\(token)", "/[hidden]"), ("/x/%71%32%5A%72%30%76%58", "/x/[hidden]"),
    (
      "/integrated-account/0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b/mcp",
      "/integrated-account/0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b/mcp"
    ),
    ("/proxy/supplier_contacts_of_counterparties", "/proxy/supplier_contacts_of_counterparties"),
    ("/a?token=b", "/a"), ("*", "*"),
  ]) func `a path is shown without what may be a token`(target: String, path: String) {
    #expect(LoggedText.path(target) == path)
  }

  @Test(arguments: [
    ("/a?limit=5&tenant_id=acme", "limit=5&tenant_id=acme"),
    ("/a?link_token=abc&code=def&state", "link_token=[hidden]&code=[hidden]&state"),
    ("/a?limit=\(token)", "limit=[hidden]"), ("/a?\(token)=1", "[hidden]=[hidden]"),
    ("/a?tenant_id=x:\(token)", "tenant_id=x:[hidden]"), ("/a?", ""),
    ("/a?where=Name%3D%22Jane%22", "where=[hidden]"),
    ("/audit?since=2026-11-21T15:00:00Z", "since=2026-11-21T15:00:00Z"),
  ]) func `of a query only what is known to be harmless is shown`(target: String, query: String) {
    #expect(LoggedText.query(target) == query)
  }

  @Test func `what a client chose is bounded and cannot begin a line`() {
    #expect(LoggedText.path("/" + String(repeating: "a/", count: 500)).utf8.count == 515)
    #expect(LoggedText.shown(String(repeating: "x", count: 300), atMost: 200).count == 200)
    #expect(
      LoggedText.shown("robot/1.0 (\(Self.token))", atMost: 200) == "robot/1.0 ([hidden])")
    #expect(
      LoggedText.shown("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36", atMost: 200)
        == "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36")
    #expect(
      LoggedText.printable("a\r\nb\u{1B}[31m\u{202E}") == "a\\u{d}\\u{a}b\\u{1b}[31m\\u{202e}")
  }
}
