import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct ConstantBodiesTests {
  @Test func `agents see only what varies`() throws {
    #expect(
      try inputSchema(of: ConstantBodies.Bookings.Cancel.self)
        == json(
          #"""
          {"type": "object", "properties": {"id": {"type": "string", "description": "The booking's id."}},
           "required": ["id"], "additionalProperties": false}
          """#))
    #expect(
      try inputSchema(of: ConstantBodies.Bookings.Annotate.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "id": {"type": "string", "description": "The booking's id."},
            "text": {"type": "string", "description": "What to say."}},
           "required": ["id", "text"], "additionalProperties": false}
          """#))
  }

  @Test func `a constant body goes out as it is written`() async throws {
    let vendor = Vendor("")
    let hotel = try Connection(to: ConstantBodies.self, transport: vendor)
    let request = """
      POST https://hotel.example/bookings/b1
      Accept: application/json
      Content-Type: application/json

      {"Status":"CANCELLED","Refund":{"Rate":1.50,"Codes":[7,null]}}
      """
    #expect(try await hotel.call(ConstantBodies.Bookings.Cancel(id: "b1")) == Empty())
    let result = await hotel.call("constant_bodies_bookings_cancel", arguments: ["id": "b1"])
    #expect(result.text == #"{"result":null}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `constants stand beside the arguments, inside the wrapping`() async throws {
    let vendor = Vendor("")
    let hotel = try Connection(to: ConstantBodies.self, transport: vendor)
    let request = """
      POST https://hotel.example/bookings/b1/notes
      Accept: application/json
      Content-Type: application/json

      {"Notes":[{"Kind":"GUEST","text":"Late"}]}
      """
    #expect(
      try await hotel.call(ConstantBodies.Bookings.Annotate(id: "b1", text: "Late")) == Empty())
    let result = await hotel.call(
      "constant_bodies_bookings_annotate", arguments: ["text": "Late", "id": "b1"])
    #expect(result.text == #"{"result":null}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `a caller cannot say otherwise`() async throws {
    let vendor = Vendor("")
    let hotel = try Connection(to: ConstantBodies.self, transport: vendor)
    let tool = "constant_bodies_bookings_cancel"
    let result = await hotel.call(tool, arguments: ["id": "b1", "Status": "OPEN"])
    #expect(
      result.text
        == refusal(by: tool, ("/Status", "one of the names id", #"the unknown name "Status""#)))
    #expect(vendor.requests.isEmpty)
  }
}
