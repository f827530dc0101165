import ConnectorKit
import Connectors
import Foundation
import Gateway
import Testing

/// Every tool of every integration: its name and request are those of the vendor, and no client has a
/// reason to refuse its schemas.
@Suite struct CatalogTests {
  private static let tools = Catalog.integrations.flatMap { $0.descriptor.tools }

  @Test func `all 190 tools are served, with the vendors' requests`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/requests.tsv")
    let expected = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n").map(String.init).sorted()
    let served = Catalog.integrations.flatMap { $0.descriptor.servedTools }.map { tool in
      let path = tool.path.prefix { $0 != "?" }
      return "\(tool.integration)\t\(tool.name)\t\(tool.http.rawValue)\t\(path)"
    }.sorted()
    #expect(expected.count == 190)
    #expect(served == expected)
  }

  @Test func `every tool is shown to agents`() {
    #expect(Self.tools.filter { !$0.isServed }.map(\.name) == [])
  }

  @Test func `names fit into what every client takes`() {
    for tool in Self.tools {
      #expect(tool.name.utf8.count <= 64, "\(tool.name)")
      #expect(tool.name.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil, "\(tool.name)")
    }
  }

  @Test func `schemas stand by themselves: no references, no combinators, lists with items`()
    throws
  {
    for tool in Self.tools {
      for schema in [tool.inputSchema, tool.outputSchema] {
        let root = try JSONValue(parsing: schema)
        #expect(root["type"]?.string == "object", "\(tool.name)")
        for (pointer, node) in subschemas(of: root) {
          let words = Set(node.members.map(\.key))
          #expect(
            words.isDisjoint(with: ["$ref", "$defs", "oneOf", "anyOf", "allOf", "not"]),
            "\(tool.name)\(pointer)")
          if node["type"]?.string == "array" {
            #expect(node["items"]?.kind == .object, "\(tool.name)\(pointer)")
          }
        }
      }
    }
  }

  /// MCP 2026-07-28, server/tools, "x-mcp-header".
  @Test func `no input has to stand in a field of HTTP, where others could read it`() throws {
    for tool in Self.tools {
      for (pointer, node) in subschemas(of: try JSONValue(parsing: tool.inputSchema)) {
        #expect(node["x-mcp-header"] == nil, "\(tool.name)\(pointer)")
      }
    }
  }

  @Test func `every input is described and nothing else is taken`() throws {
    for tool in Self.tools {
      let schema = try JSONValue(parsing: tool.inputSchema)
      #expect(schema["additionalProperties"]?.bool == false, "\(tool.name)")
      for input in schema["properties"]?.members ?? JSONValue.emptyObject.members {
        let description = input.value["description"]?.string ?? ""
        #expect(!description.isEmpty, "\(tool.name): \(input.key)")
      }
    }
  }

  @Test func `the whole list of an integration stays within 400 kB`() {
    for integration in Catalog.integrations {
      let descriptor = integration.descriptor
      let bytes = descriptor.servedTools.reduce(0) { $0 + $1.listedBytes }
      #expect(bytes < 400_000, "\(descriptor.name): \(bytes) bytes")
    }
  }

  /// A schema and all schemas within it, each with its place.
  private func subschemas(of schema: JSONValue) -> [(String, JSONValue)] {
    var found: [(String, JSONValue)] = []
    var pending = [("", schema)]
    while let (pointer, node) = pending.popLast() {
      found.append((pointer, node))
      for name in ["items", "additionalProperties"] {
        if let inner = node[name], inner.kind == .object {
          pending.append(("\(pointer)/\(name)", inner))
        }
      }
      for property in node["properties"]?.members ?? JSONValue.emptyObject.members {
        pending.append(("\(pointer)/properties/\(property.key)", property.value))
      }
    }
    return found
  }
}
