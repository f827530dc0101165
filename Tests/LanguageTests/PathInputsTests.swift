import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct PathInputsTests {
  private let tool = "get_single_path_inputs_tree_by_id"

  @Test func `agents see the spec's names, all of them required`() throws {
    #expect(
      try inputSchema(of: PathInputs.Trees.Get.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "orchard": {"type": "string", "description": "The orchard's name."},
            "number": {"type": "integer", "description": "The tree's number.", "minimum": 1}},
           "required": ["orchard", "number"], "additionalProperties": false}
          """#))
  }

  @Test func `every argument stays one segment of the path, whatever is in it`() async throws {
    let vendor = Vendor(#"{"kind":"apple","age":30}"#)
    let orchard = try Connection(to: PathInputs.self, transport: vendor)
    let request = """
      GET https://orchard.example/orchards/S%C3%BCd%2FWest%2050%25%3F/trees/7
      Accept: application/json
      """
    let tree = try await orchard.call(PathInputs.Trees.Get(orchard: "Süd/West 50%?", number: 7))
    #expect(tree.kind == "apple")
    let result = await orchard.call(tool, arguments: ["number": 7, "orchard": "Süd/West 50%?"])
    #expect(result.text == #"{"result":{"kind":"apple","age":30}}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `what would be another path is refused`() async throws {
    let vendor = Vendor("{}")
    let orchard = try Connection(to: PathInputs.self, transport: vendor)
    for text in ["", ".", ".."] {
      let result = await orchard.call(tool, arguments: ["orchard": JSONValue(text), "number": 7])
      let expected = "a non-empty path segment other than '.' and '..'"
      #expect(result.text == refusal(by: tool, ("/orchard", expected, "\"\(text)\"")))
    }
    let result = await orchard.call(tool, arguments: ["number": 0])
    #expect(
      result.text
        == refusal(
          by: tool, ("/orchard", "a string (required)", "nothing"),
          ("/number", "a number of at least 1", "0")))
    let failure = await #expect(throws: CallFailure.self) {
      try await orchard.call(PathInputs.Trees.Get(orchard: "..", number: 7))
    }
    #expect(failure?.code == .invalidArguments)
    #expect(vendor.requests.isEmpty)
  }
}
