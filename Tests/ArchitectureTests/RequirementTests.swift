import Foundation
import Testing

/// What MCP asks for is listed, every line of the list has a test, and every test a line.
@Suite struct RequirementTests {
  private static let folder = "Tests/MCPServerTests/Requirements"

  @Test func `every requirement of MCP has a test, and every test of the protocol a line`() throws {
    let list = RequirementList(try SourceTree.texts(in: Self.folder, ending: ".txt"))
    #expect(list.entries.count > 200)
    for problem in list.problems(beside: try .ofThisPackage()) {
      Issue.record(Comment(rawValue: problem))
    }
  }

  @Test func `each version of the specification is in the list`() throws {
    let list = RequirementList(try SourceTree.texts(in: Self.folder, ending: ".txt"))
    let places = list.entries.filter { $0.kind == .held }.flatMap(\.places)
    for version in ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"] {
      #expect(places.contains { $0.text.contains(version) }, "\(version)")
    }
  }

  private static let tests = TestIndex(
    swift: [
      SourceFile(
        path: "Tests/MCPServerTests/PingTests.swift",
        text: "@Suite struct PingTests {\n  @Test func `a ping is answered`() {}\n}\n"),
      SourceFile(
        path: "Tests/GatewayTests/Platform/DoorTests.swift",
        text: "  @Test(arguments: [1])\n  func `a door is shut`(_ n: Int) {}\n"),
    ],
    python: [
      ("Tests/Clients/test_wire.py", "from mcp import Client\n\ndef test_a_call(url):\n    pass\n"),
      ("Tests/Clients/test_rest.py", "import requests\n\ndef test_a_route():\n    pass\n"),
    ],
    fixtures: ["ids"], documents: ["docs/operating.md": "Tokens have an end."])

  private func problems(_ files: (path: String, text: String)...) -> [String] {
    RequirementList(files).problems(beside: Self.tests)
  }

  @Test func `a list in which all is well has no problem`() {
    let tools = """
      # Ping
      ping MUST A ping is answered.
        at 2024-11-05..2025-11-25 basic/utilities/ping#behavior-requirements, #error-handling
        at tasks tasks#response
        by PingTests/a ping is answered
        by Fixtures/ids

      ends SHOULD Tokens have an end.
        at 2025-03-26 basic/authorization
        by GatewayTests.DoorTests/a door is shut
        by docs/operating.md "have an end"
      """
    let others = """
      client: What a client shows.
        at 2026-07-28 client/roots#root
      """
    let beyond = """
      Clients that nobody here wrote.
        by test_wire.py::test_a_call
      """
    #expect(
      problems(("R/ping.txt", tools), ("R/not-ours.txt", others), ("R/beyond.txt", beyond)) == [])
  }

  @Test func `what is wrong is said with its line and its remedy`() {
    let ping = """
        at 2026-07-28 server/tools
      ping MUST A ping is answered.
        at 2024-11-05..2025-13-25 basic/utilities/ping
        by PingTests/a ping is heard
      ping MAY be more
        at 2026-07-28 server/tools
        to whom it may concern
      pong MUST It is.
      """
    let notMet = """
      late SHOULD It is late.
        at 2026-07-28 Server
        by Fixtures/odd
      """
    let form =
      "expected 'VERSION PAGE#SECTION', such as '2025-06-18..2026-07-28 server/tools#tool, #text'; "
    let lines =
      "expected a requirement, and below it lines that begin with '  at ', '  by ' or '  why '; "
    let missing =
      "add '  by FILE/NAME OF THE TEST', or move it to not-met.txt with the reason, or to "
      + "not-offered.txt"
    func unnamed(_ test: String) -> String {
      "no requirement names this test; add '  by \(test)' below the one that it holds in "
        + "Tests/MCPServerTests/Requirements, or in beyond.txt there, below what it is for"
    }
    #expect(
      problems(("R/ping.txt", ping), ("R/not-met.txt", notMet)) == [
        "R/ping.txt:1: \(lines)came '  at 2026-07-28 server/tools'",
        "R/ping.txt:7: \(lines)came '  to whom it may concern'",
        "R/ping.txt:3: \(form)came '2024-11-05..2025-13-25 basic/utilities/ping'",
        "R/ping.txt:4: 'PingTests/a ping is heard' is no test; there are: PingTests/a ping is answered",
        "R/ping.txt:5: expected 'an-id MUST what it asks for', or SHOULD; came 'ping MAY be more'",
        "R/ping.txt:5: 'ping' is held by no test; \(missing)",
        "R/ping.txt:5: 'ping' is the id of R/ping.txt:2 too; give it another",
        "R/ping.txt:8: 'pong' does not say where it stands; add '  at VERSION PAGE#SECTION'",
        "R/ping.txt:8: 'pong' is held by no test; \(missing)",
        "R/not-met.txt:1: 'late' is not met and does not say why; add '  why REASON'",
        "R/not-met.txt:3: what a test holds belongs into the file of its topic, not here",
        "R/not-met.txt:2: \(form)came '2026-07-28 Server'",
        "R/not-met.txt:3: 'Fixtures/odd' is no test; there are: Fixtures/ids",
        "Tests/MCPServerTests/PingTests.swift:2: \(unnamed("PingTests/a ping is answered"))",
        "Tests/Clients/test_wire.py:3: \(unnamed("test_wire.py::test_a_call"))",
        "Tests/MCPServerTests/Fixtures/ids: \(unnamed("Fixtures/ids"))",
      ])
  }
}
