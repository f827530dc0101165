import Testing

@Suite struct ImportTests {
  private static let system: Set<String> = ["Darwin", "Glibc", "Synchronization"]

  /// Who may import whom. Nothing at run time imports anything of build time, MCPServer and
  /// ConnectorKit do not know each other, and no module of `Sources` knows Foundation, which costs
  /// start-up time.
  private static let law: [String: Set<String>] = [
    "MiniYAML": [],
    "PatternMatching": [],
    "ConnectorGenerator": ["MiniYAML", "PatternMatching"],
    "SpecFiles": system.union(["MiniYAML"]),
    "tenon-generate": system.union(["ConnectorGenerator", "MiniYAML", "SpecFiles"]),
    "StrictJSON": system,
    "ConnectorKit": system.union(["PatternMatching", "StrictJSON"]),
    "CCurl": [],
    "CMicrohttpd": [],
    "HTTPFields": [],
    "Networks": system,
    "HTTPClient": system.union(["CCurl", "HTTPFields", "Networks"]),
    "HTTPServer": system.union(["CMicrohttpd", "HTTPFields"]),
    "CSQLite": [],
    "CSodium": [],
    "Store": system.union(["CSQLite", "Dispatch"]),
    "Secrets": system.union(["CSodium"]),
    "Platform": system.union(["ConnectorKit", "Secrets", "Store", "StrictJSON"]),
    "HTTPTransport": system.union(["ConnectorKit", "HTTPClient", "HTTPFields", "Networks"]),
    "MCPServer": system.union(["PatternMatching", "StrictJSON"]),
    "Sandbox": system.union(["HTTPFields", "HTTPServer", "StrictJSON"]),
    "DashboardFiles": [],
    "Gateway": system.union([
      "ConnectorKit", "DashboardFiles", "HTTPFields", "HTTPServer", "MCPServer", "Platform",
      "StrictJSON",
    ]),
    "tenon": system.union([
      "ConnectorGenerator", "ConnectorKit", "Connectors", "Gateway", "HTTPClient", "HTTPFields",
      "HTTPTransport", "MiniYAML", "Networks", "Platform", "Sandbox", "Secrets", "SpecFiles",
      "StrictJSON",
    ]),
  ]

  @Test func `every module imports only what it may`() throws {
    for file in try SourceTree.files(under: "Sources") {
      check(file, may: Self.law[file.module] ?? [])
    }
  }

  @Test func `specs and generated code import ConnectorKit alone`() throws {
    for folder in ["Specs", "Generated"] {
      for file in try SourceTree.files(under: folder) { check(file, may: ["ConnectorKit"]) }
    }
  }

  @Test func `plugins import what SwiftPM offers and no module of this package`() throws {
    let files = try SourceTree.files(under: "Plugins")
    #expect(!files.isEmpty)
    for file in files { check(file, may: ["Foundation", "PackagePlugin"]) }
  }

  @Test func `every module has its line in the law`() throws {
    #expect(try SourceTree.folders(in: "Sources") == Self.law.keys.sorted())
  }

  private func check(_ file: SourceFile, may allowed: Set<String>) {
    for (index, line) in file.code.enumerated() {
      guard let name = Self.imported(line), !allowed.contains(name) else { continue }
      let names = allowed.sorted().joined(separator: ", ")
      Issue.record(
        """
        \(file.path):\(index + 1): '\(file.module)' may not import '\(name)'; it may import \
        \(names.isEmpty ? "nothing" : names). Move the code to a module that may, or hand the \
        value in from one.
        """)
    }
  }

  /// The module that a line imports.
  static func imported(_ line: String) -> String? {
    guard line.contains("import") else { return nil }
    let words = line.split { $0 == " " || $0 == "\t" || $0 == ";" }
    guard let position = words.firstIndex(of: "import"), position + 1 < words.count,
      words[..<position].allSatisfy({ modifiers.contains(String($0)) || $0.hasPrefix("@") })
    else { return nil }
    let kinds: Set<Substring> = [
      "class", "enum", "func", "let", "protocol", "struct", "typealias", "var",
    ]
    let name = words[(position + 1)...].first { !kinds.contains($0) }
    return name?.split(separator: ".").first.map(String.init)
  }

  private static let modifiers: Set<String> = [
    "fileprivate", "internal", "package", "private", "public",
  ]

  @Test func `imports are recognized in every form`() {
    #expect(Self.imported("import Foundation") == "Foundation")
    #expect(Self.imported("  @_exported public import StrictJSON") == "StrictJSON")
    #expect(Self.imported("import struct Foundation.URL") == "Foundation")
    #expect(Self.imported("@preconcurrency package import A.B") == "A")
    #expect(Self.imported("let important = 1") == nil)
    #expect(Self.imported("case import") == nil)
  }
}
