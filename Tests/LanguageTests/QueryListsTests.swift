import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct QueryListsTests {
  private let tool = "query_lists_fish_names"

  @Test func `agents see lists, whatever the style`() throws {
    #expect(
      try inputSchema(of: QueryLists.Fish.Names.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "colours": {"type": "array", "description": "Any of these.", "items": {"type": "string"}},
            "tanks": {"type": "array", "description": "In these tanks.", "items": {"type": "integer"}},
            "kinds": {"type": "array", "description": "Of these kinds.", "items": {"type": "string"}, "maxItems": 2}},
           "additionalProperties": false}
          """#))
  }

  @Test func `each list is written in its style`() async throws {
    let vendor = Vendor(#"["Nemo"]"#)
    let aquarium = try Connection(to: QueryLists.self, transport: vendor)
    let request = """
      GET https://aquarium.example/fish?colour=red&colour=a%26b&tanks=1,22&kinds%5B%5D=clown&kinds%5B%5D=x%2Cy
      Accept: application/json
      """
    let names = try await aquarium.call(
      QueryLists.Fish.Names(colours: ["red", "a&b"], tanks: [1, 22], kinds: ["clown", "x,y"]))
    #expect(names == ["Nemo"])
    let result = await aquarium.call(
      tool, arguments: ["colours": ["red", "a&b"], "tanks": [1, 22], "kinds": ["clown", "x,y"]])
    #expect(result.text == #"{"result":["Nemo"]}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `an empty list sends nothing`() async throws {
    let vendor = Vendor("[]")
    let aquarium = try Connection(to: QueryLists.self, transport: vendor)
    let names = try await aquarium.call(
      QueryLists.Fish.Names(colours: [], tanks: [], kinds: []))
    #expect(names.isEmpty)
    #expect(
      vendor.requests == ["GET https://aquarium.example/fish\nAccept: application/json"])
  }

  @Test func `every element is checked`() async throws {
    let vendor = Vendor("[]")
    let aquarium = try Connection(to: QueryLists.self, transport: vendor)
    let result = await aquarium.call(
      tool, arguments: ["colours": "red", "tanks": [1, "2"], "kinds": ["a", "b", "c"]])
    #expect(
      result.text
        == refusal(
          by: tool, ("/colours", "a list", #""red""#), ("/tanks/1", "an integer", #""2""#),
          ("/kinds", "at most 2 elements", "3 elements")))
    #expect(vendor.requests.isEmpty)
  }
}
