import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct InlineSchemasTests {
  private let tool = "create_a_inline_schemas_suit"

  @Test func `agents see objects where they stand`() throws {
    #expect(
      try inputSchema(of: InlineSchemas.Suits.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "size": {"type": "object", "description": "The measures.",
              "properties": {"chest": {"type": "integer", "description": "In cm."}},
              "required": ["chest"], "additionalProperties": false},
            "patches": {"type": "array", "description": "What to sew on.", "items": {
              "type": "object",
              "properties": {"at": {"type": "string", "description": "Where."}},
              "additionalProperties": false}}},
           "required": ["size"], "additionalProperties": false}
          """#))
  }

  @Test func `in Swift they are structs named after their place`() async throws {
    let vendor = Vendor(#"{"number":"s1","fitting":{"day":"2026-03-01"}}"#)
    let tailor = try Connection(to: InlineSchemas.self, transport: vendor)
    let request = """
      POST https://tailor.example/suits
      Accept: application/json
      Content-Type: application/json

      {"size":{"chest":100},"patches":[{"at":"elbow"}]}
      """
    let suit: InlineSchemas.SuitsCreateResult = try await tailor.call(
      InlineSchemas.Suits.Create(
        size: InlineSchemas.SuitsCreateSize(chest: 100),
        patches: [InlineSchemas.SuitsCreatePatch(at: "elbow")]))
    #expect(suit.fitting?.day == "2026-03-01")
    let result = await tailor.call(
      tool, arguments: ["size": ["chest": 100], "patches": [["at": "elbow"]]])
    #expect(result.text == #"{"result":{"number":"s1","fitting":{"day":"2026-03-01"}}}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `they are checked like models`() async throws {
    let vendor = Vendor("{}")
    let tailor = try Connection(to: InlineSchemas.self, transport: vendor)
    let result = await tailor.call(tool, arguments: ["size": [:], "patches": [["at": 1]]])
    #expect(
      result.text
        == refusal(
          by: tool, ("/size/chest", "an integer (required)", "nothing"),
          ("/patches/0/at", "a string", "1")))
    #expect(vendor.requests.isEmpty)
  }
}
