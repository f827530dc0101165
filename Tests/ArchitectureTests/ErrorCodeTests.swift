import Testing

/// The codes of JSON-RPC errors (MCP 2026-07-28, basic, "Error Codes").
@Suite struct ErrorCodeTests {
  /// Those that JSON-RPC 2.0 or MCP defines.
  private static let defined: Set<Int> = [
    -32700, -32600, -32601, -32602, -32603, -32020, -32021, -32022,
  ]
  /// Those that a later version of MCP took back: in a line that asks for the version.
  private static let former: Set<Int> = [-32002, -32042]

  @Test func `every code of an error is one that is defined, or outside what is reserved`() throws {
    var named: Set<Int> = []
    for module in ["MCPServer", "Gateway"] {
      for file in try SourceTree.files(under: "Sources/\(module)") {
        for (index, line) in file.code.enumerated() {
          for code in line.matches(of: /-32\d{3}\b/).compactMap({ Int($0.output) }) {
            named.insert(code)
            let isDefined =
              Self.defined.contains(code)
              || Self.former.contains(code) && line.contains("isStateless ?")
            #expect(
              isDefined || !(-32768 ... -32000).contains(code),
              """
              \(file.path):\(index + 1): \(code) is reserved and means nothing in every version; take a \
              code that is defined, or one outside -32768...-32000
              """)
          }
        }
      }
    }
    #expect(named.isSuperset(of: [-32700, -32600, -32601, -32602, -32603, -32020, -32022]))
  }
}
