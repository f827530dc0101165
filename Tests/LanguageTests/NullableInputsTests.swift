import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct NullableInputsTests {
  private let tool = "update_a_nullable_inputs_picture_by_id"

  @Test func `agents see where null may stand`() throws {
    #expect(
      try inputSchema(of: NullableInputs.Pictures.Update.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "id": {"type": "string", "description": "Which picture."},
            "title": {"type": ["string", "null"], "description": "The title."},
            "year": {"type": ["integer", "null"], "description": "When it was painted.", "minimum": 1},
            "day": {"type": ["string", "null"], "format": "date-time", "description": "When it was sold."},
            "style": {"type": ["string", "null"], "description": "The style.", "enum": ["oil", "ink", null]},
            "room": {"type": ["string", "null"], "description": "Where it hangs.", "enum": ["north", "south", null]},
            "frame": {"type": ["object", "null"], "description": "The frame.",
              "properties": {"width": {"type": ["integer", "null"], "description": "In cm."},
                "inner": {"type": ["object", "null"], "description": "A frame in it."}},
              "additionalProperties": false},
            "prices": {"type": "array", "description": "Bids by day.", "items": {"type": ["number", "null"]}}},
           "required": ["id", "year"], "additionalProperties": false}
          """#))
  }

  @Test func `left out, null and a value are three things`() async throws {
    let vendor = Vendor(#"{"title":null,"year":1503,"prices":[1.50,null]}"#)
    let gallery = try Connection(to: NullableInputs.self, transport: vendor)
    func request(_ body: String) -> String {
      """
      PATCH https://gallery.example/pictures/7
      Accept: application/json
      Content-Type: application/json

      \(body)
      """
    }
    let nulls =
      #"{"day":null,"title":null,"year":null,"style":null,"room":null,"frame":null,"prices":[null]}"#
    let values =
      #"{"day":"/Date(0)/","title":"Lisa","year":1503,"style":"oil","frame":{"width":null,"inner":null},"prices":[1.50]}"#
    typealias Update = NullableInputs.Pictures.Update
    _ = try await gallery.call(
      Update(
        id: "7", title: .null, year: .null, day: .null, style: .null, room: .null, frame: .null,
        prices: [nil]))
    let picture = try await gallery.call(
      Update(
        id: "7", title: "Lisa", year: 1503, day: "1970-01-01T00:00:00Z", style: .value(.oil),
        frame: .value(NullableInputs.Frame(width: .null, inner: .null)),
        prices: [JSONNumber("1.50")]))
    #expect(picture.title == nil)
    #expect(picture.year == 1503)
    #expect(picture.prices == [JSONNumber("1.50"), nil])
    _ = await gallery.call(
      tool,
      arguments: try json(
        #"{"id":"7","title":null,"year":null,"day":null,"style":null,"room":null,"frame":null,"prices":[null]}"#
      ))
    #expect(vendor.requests == [request(nulls), request(values), request(nulls)])
  }

  @Test func `values are checked as ever, and what is required may be null but not missing`()
    async throws
  {
    let vendor = Vendor("{}")
    let gallery = try Connection(to: NullableInputs.self, transport: vendor)
    let result = await gallery.call(
      tool, arguments: try json(#"{"id":null,"title":1,"style":"wax","frame":{"width":"1"}}"#))
    #expect(
      result.text
        == refusal(
          by: tool, ("/year", "an integer or null (required)", "nothing"),
          ("/id", "a string", "null"), ("/title", "a string or null", "1"),
          ("/style", #"one of "oil", "ink", null"#, #""wax""#),
          ("/frame/width", "an integer or null", #""1""#)))
    #expect(vendor.requests.isEmpty)
  }
}
