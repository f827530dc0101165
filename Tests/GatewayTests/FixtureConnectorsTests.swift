import ConnectorKit
import FixtureConnectors
import Testing

/// Names, values and texts chosen to break what is generated: that this file compiles is most of the
/// test.
@Suite struct FixtureConnectorsTests {
  @Test(arguments: Catalog.integrations.map { $0.descriptor.name })
  func `every schema that is generated is JSON on one line`(name: String) throws {
    let integration = try #require(Catalog.integrations.first { $0.descriptor.name == name })
    #expect(!integration.descriptor.tools.isEmpty)
    for tool in integration.descriptor.tools {
      for schema in [tool.inputSchema, tool.outputSchema] {
        #expect(!schema.contains("\n"), "\(tool.name)")
        let value = try JSONValue(parsing: schema)
        #expect(value["type"] == "object", "\(tool.name)")
      }
    }
  }

  @Test func `tool names are unique`() {
    let names = Catalog.integrations.flatMap { $0.descriptor.tools.map { $0.name } }
    #expect(Set(names).count == names.count)
  }
}
