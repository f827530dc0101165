import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct ClosedObjectsTests {
  private let tool = "create_a_closed_objects_order"

  @Test func `agents see which objects take nothing else, without what only the vendor sets`()
    throws
  {
    #expect(
      try inputSchema(of: ClosedObjects.Orders.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "to": {"type": "object", "description": "Where it goes.",
              "properties": {"city": {"type": "string", "description": "The city."}},
              "additionalProperties": false},
            "lines": {"type": "array", "description": "What to print.", "items": {
              "type": "object",
              "properties": {"text": {"type": "string", "description": "The text."}},
              "additionalProperties": false}},
            "tags": {"type": "object", "description": "Words about it.",
              "properties": {"colour": {"type": "string", "description": "The colour."}},
              "additionalProperties": true}},
           "additionalProperties": false}
          """#))
  }

  @Test func `a slip inside an object or a list is found before anything is sent`() async throws {
    let vendor = Vendor("{}")
    let printer = try Connection(to: ClosedObjects.self, transport: vendor)
    let result = await printer.call(
      tool,
      arguments: ["to": ["citty": "Ulm", "id": "a1"], "lines": [["text": "A"], ["txt": "B"]]])
    #expect(
      result.text
        == refusal(
          by: tool, ("/to/citty", "one of the names city", #"the unknown name "citty""#),
          ("/to/id", "one of the names city", #"the unknown name "id""#),
          ("/lines/1/txt", "one of the names text", #"the unknown name "txt""#)))
    #expect(vendor.requests.isEmpty)
  }

  @Test func `an open object is sent as it came, and answers are never closed`() async throws {
    let vendor = Vendor(#"{"to":{"id":"a1","city":"Ulm","zip":"89073"}}"#)
    let printer = try Connection(to: ClosedObjects.self, transport: vendor)
    let result = await printer.call(
      tool, arguments: ["to": ["city": "Ulm"], "tags": ["colour": "red", "size": 4]])
    #expect(result.text == #"{"result":{"id":"a1","city":"Ulm","zip":"89073"}}"#)
    let order = ClosedObjects.Orders.Create(to: ClosedObjects.Address(id: "a1", city: "Ulm"))
    #expect(try await printer.call(order).id == "a1")
    let head = """
      POST https://printer.example/orders
      Accept: application/json
      Content-Type: application/json


      """
    #expect(
      vendor.requests == [
        head + #"{"to":{"city":"Ulm"},"tags":{"colour":"red","size":4}}"#,
        head + #"{"to":{"city":"Ulm"}}"#,
      ])
  }
}
