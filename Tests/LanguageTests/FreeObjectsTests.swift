import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct FreeObjectsTests {
  private let tool = "create_a_free_objects_box"

  @Test func `agents see what members must be`() throws {
    #expect(
      try inputSchema(of: FreeObjects.Boxes.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "counts": {"type": "object", "description": "How many of each thing.",
              "additionalProperties": {"type": "integer"}},
            "boxes": {"type": "object", "description": "Boxes by place.", "additionalProperties": {
              "type": "object", "description": "A box.",
              "properties": {"label": {"type": "string", "description": "What is on it."}},
              "additionalProperties": false}},
            "notes": {"type": "object", "description": "Whatever else."},
            "extra": {"description": "Any JSON."}},
           "additionalProperties": false}
          """#))
  }

  @Test func `they are dictionaries and JSON in Swift`() async throws {
    let vendor = Vendor(#"{"counts":{"lamp":2}}"#)
    let attic = try Connection(to: FreeObjects.self, transport: vendor)
    let body =
      #"{"counts":{"lamp":2},"boxes":{"left":{"label":"x"}},"notes":{"a":[1.0]},"extra":7}"#
    let request = """
      POST https://attic.example/boxes
      Accept: application/json
      Content-Type: application/json

      \(body)
      """
    let create = FreeObjects.Boxes.Create(
      counts: ["lamp": 2], boxes: ["left": FreeObjects.Box(label: "x")],
      notes: try json(#"{"a":[1.0]}"#), extra: 7)
    #expect(try await attic.call(create) == ["lamp": 2])
    #expect(await attic.call(tool, arguments: try json(body)).text == #"{"result":{"lamp":2}}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `members that do not fit are refused`() async throws {
    let vendor = Vendor("{}")
    let attic = try Connection(to: FreeObjects.self, transport: vendor)
    let result = await attic.call(
      tool, arguments: ["counts": ["a/b": "2"], "boxes": ["left": ["size": 1]], "notes": []])
    #expect(
      result.text
        == refusal(
          by: tool, ("/counts/a~1b", "an integer", #""2""#),
          ("/boxes/left/size", "one of the names label", #"the unknown name "size""#),
          ("/notes", "an object", "[]")))
    #expect(vendor.requests.isEmpty)
  }
}
