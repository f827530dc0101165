import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct ConstantPartsTests {
  @Test func `agents do not see what is always the same`() throws {
    #expect(
      try inputSchema(of: ConstantParts.Names.Export.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "prefix": {"type": "string", "description": "How they begin."},
            "trace": {"type": "string", "description": "A word for the log."}},
           "additionalProperties": false}
          """#))
  }

  @Test func `every call sends it, a header instead of the one of all methods`() async throws {
    let vendor = Vendor("name\nAda")
    let registry = try Connection(to: ConstantParts.self, transport: vendor)
    #expect(
      try await registry.call(ConstantParts.Names.Export(prefix: "A", trace: "t1")) == "name\nAda")
    #expect(
      vendor.requests == [
        """
        GET https://registry.example/names?all=1&format=csv&columns%5B%5D=a%20b%26c&prefix=A
        X-Client: tenon
        Accept: text/csv
        X-Trace: t1
        """
      ])
  }

  @Test func `nobody can give another`() async throws {
    let vendor = Vendor("")
    let registry = try Connection(to: ConstantParts.self, transport: vendor)
    let tool = "constant_parts_names_export"
    #expect(
      await registry.call(tool, arguments: ["format": "pdf"]).text
        == refusal(
          by: tool, ("/format", "one of the names prefix, trace", #"the unknown name "format""#)))
    #expect(vendor.requests.isEmpty)
  }
}
