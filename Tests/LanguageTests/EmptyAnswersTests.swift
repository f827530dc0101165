import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct EmptyAnswersTests {
  private let tool = "delete_a_empty_answers_shirt_by_id"

  @Test func `agents see the arguments`() throws {
    #expect(
      try inputSchema(of: EmptyAnswers.Shirts.Delete.self)
        == json(
          #"""
          {"type": "object", "properties": {"id": {"type": "string", "description": "The shirt's id."}},
           "required": ["id"], "additionalProperties": false}
          """#))
  }

  @Test(arguments: [(204, ""), (200, "OK"), (200, #"{"deleted":true}"#), (202, "<html>")])
  func `every success is one, whatever its body`(status: Int, body: String) async throws {
    let vendor = Vendor(status: status, body)
    let laundry = try Connection(to: EmptyAnswers.self, transport: vendor)
    let request = "DELETE https://laundry.example/shirts/s1\nAccept: application/json"
    #expect(try await laundry.call(EmptyAnswers.Shirts.Delete(id: "s1")) == Empty())
    #expect(await laundry.call(tool, arguments: ["id": "s1"]).text == #"{"result":null}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `the id must be given`() async throws {
    let vendor = Vendor("")
    let laundry = try Connection(to: EmptyAnswers.self, transport: vendor)
    #expect(
      await laundry.call(tool, arguments: [:]).text
        == refusal(by: tool, ("/id", "a string (required)", "nothing")))
    #expect(vendor.requests.isEmpty)
  }
}
