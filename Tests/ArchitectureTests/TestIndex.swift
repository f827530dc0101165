import Foundation

/// The tests that there are, by the names by which requirements refer to them:
///
/// - `ToolListTests/the order is the same every time`: by the file, without its module where that is
///   `MCPServerTests`, and the name of the function; `GatewayTests.LimitTests/...` elsewhere
/// - `Fixtures/ids`: a recorded conversation of `MCPServerTests`
/// - `test_versions.py::test_the_official_client_over_stdio`: of `Tests/Clients`
/// - `docs/operating.md "words"`: words that a document has to have
struct TestIndex: Sendable {
  struct Test: Sendable {
    let name: String
    /// `Tests/MCPServerTests/ToolListTests.swift:42`
    let path: String
  }

  /// Those that are about the protocol, each of which has to be named.
  private(set) var protocolTests: [Test] = []
  private var names: Set<String> = []
  private let documents: [String: String]

  /// - Parameters:
  ///   - fixtures: the names of the recorded conversations.
  ///   - documents: paths and texts.
  init(
    swift: [SourceFile], python: [(path: String, text: String)], fixtures: [String],
    documents: [String: String]
  ) {
    self.documents = documents
    for file in swift { add(file) }
    for file in python { add(file.path, file.text) }
    for name in fixtures {
      add(Test(name: "Fixtures/\(name)", path: "Tests/MCPServerTests/Fixtures/\(name)"), true)
    }
  }

  private mutating func add(_ test: Test, _ isOfProtocol: Bool) {
    names.insert(test.name)
    if isOfProtocol { protocolTests.append(test) }
  }

  private mutating func add(_ file: SourceFile) {
    let stem = file.path.split(separator: "/").last?.prefix { $0 != "." } ?? ""
    let isOfProtocol = file.module == "MCPServerTests"
    for (index, line) in file.lines.enumerated() where line.utf8.contains(0x60) {
      let parts = line.split(separator: "`", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0].hasSuffix("func ") else { continue }
      let name = "\(isOfProtocol ? "" : "\(file.module).")\(stem)/\(parts[1])"
      add(Test(name: name, path: "\(file.path):\(index + 1)"), isOfProtocol)
    }
  }

  /// A file is about the protocol when it imports a client of MCP, or what speaks it here by hand.
  private mutating func add(_ path: String, _ text: String) {
    let isOfProtocol = text.contains(
      /(?m)^(from|import) (mcp|mcp_client|mcp_types|fastmcp|peers|wires)\b/)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where line.hasPrefix("def test_") || line.hasPrefix("async def test_") {
      let test = line.drop { $0 != "_" }.prefix { $0 != "(" }
      let file = path.split(separator: "/").last ?? ""
      add(Test(name: "\(file)::test\(test)", path: "\(path):\(index + 1)"), isOfProtocol)
    }
  }

  func contains(_ name: String) -> Bool {
    if let match = name.wholeMatch(of: /(docs\/[a-z-]+\.md) "(.+)"/) {
      return documents[String(match.1)]?.contains(match.2) == true
    }
    return names.contains(name)
  }

  /// What to write in the place of a name that is none.
  func remedy(for name: String) -> String {
    let file = name.prefix { $0 != "/" && $0 != ":" }
    let near = names.filter { $0.hasPrefix(file + "/") || $0.hasPrefix(file + "::") }.sorted()
    guard !near.isEmpty else {
      return "name one as 'FILE/NAME', 'MODULE.FILE/NAME', 'Fixtures/NAME', "
        + "'test_FILE.py::NAME' or 'docs/PAGE.md \"words\"'"
    }
    return "there are: \(near.joined(separator: "; "))"
  }
}

extension TestIndex {
  /// The tests of this package.
  static func ofThisPackage() throws -> TestIndex {
    TestIndex(
      swift: try SourceTree.files(under: "Tests"),
      python: try SourceTree.texts(in: "Tests/Clients", ending: ".py"),
      fixtures: try SourceTree.folders(in: "Tests/MCPServerTests/Fixtures"),
      documents: Dictionary(
        uniqueKeysWithValues: try SourceTree.texts(in: "docs", ending: ".md").map {
          ($0.path, $0.text)
        }))
  }
}
