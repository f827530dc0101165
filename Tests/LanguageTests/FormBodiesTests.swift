import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct FormBodiesTests {
  private let tool = "form_bodies_papers_order"

  @Test func `agents see arguments as of any other body`() throws {
    #expect(
      try inputSchema(of: FormBodies.Papers.Order.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "title": {"type": "string", "description": "Which paper."},
            "copies": {"type": "integer", "description": "How many.", "minimum": 1},
            "days": {"type": "array", "description": "On these days.", "items": {"type": "string"}}},
           "required": ["title"], "additionalProperties": false}
          """#))
  }

  @Test func `the body is a form, its constants first`() async throws {
    let vendor = Vendor("Thanks")
    let kiosk = try Connection(to: FormBodies.self, transport: vendor)
    let request = """
      POST https://kiosk.example/orders
      Accept: application/json
      Content-Type: application/x-www-form-urlencoded

      source=till&Title=The+Times+%26+more&days=mon%2Ctue&copies=2
      """
    let order = FormBodies.Papers.Order(title: "The Times & more", copies: 2, days: ["mon", "tue"])
    #expect(try await kiosk.call(order) == "Thanks")
    let result = await kiosk.call(
      tool, arguments: ["days": ["mon", "tue"], "copies": 2, "title": "The Times & more"])
    #expect(result.text == #"{"result":"Thanks"}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `arguments are checked as ever`() async throws {
    let vendor = Vendor("")
    let kiosk = try Connection(to: FormBodies.self, transport: vendor)
    #expect(
      await kiosk.call(tool, arguments: ["copies": 0]).text
        == refusal(
          by: tool, ("/title", "a string (required)", "nothing"),
          ("/copies", "a number of at least 1", "0")))
    #expect(vendor.requests.isEmpty)
  }
}
