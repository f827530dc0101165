import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct FixedQueryTests {
  private let tool = "fixed_query_stars_names"

  @Test func `agents see nothing of it`() throws {
    #expect(
      try inputSchema(of: FixedQuery.Stars.Names.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "above": {"type": "number", "description": "Degrees above the horizon.", "minimum": 0}},
           "additionalProperties": false}
          """#))
  }

  @Test func `it goes out with every call, before the caller's`() async throws {
    let vendor = Vendor(#"["Deneb"]"#)
    let observatory = try Connection(to: FixedQuery.self, transport: vendor)
    let alone = """
      GET https://observatory.example/stars?format=json&units=metric
      Accept: application/json
      """
    let joined = """
      GET https://observatory.example/stars?format=json&units=metric&above=12.50
      Accept: application/json
      """
    #expect(try await observatory.call(FixedQuery.Stars.Names()) == ["Deneb"])
    #expect(
      try await observatory.call(FixedQuery.Stars.Names(above: JSONNumber("12.50"))) == ["Deneb"])
    let result = await observatory.call(tool, arguments: try json(#"{"above":12.50}"#))
    #expect(result.text == #"{"result":["Deneb"]}"#)
    #expect(vendor.requests == [alone, joined, joined])
  }

  @Test func `callers cannot change it`() async throws {
    let vendor = Vendor("[]")
    let observatory = try Connection(to: FixedQuery.self, transport: vendor)
    let result = await observatory.call(tool, arguments: ["units": "imperial", "above": -1])
    #expect(
      result.text
        == refusal(
          by: tool, ("/units", "one of the names above", #"the unknown name "units""#),
          ("/above", "a number of at least 0", "-1")))
    #expect(vendor.requests.isEmpty)
  }
}
