import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct PartialBodiesTests {
  private let name = #""name": {"type": "string", "description": "Its name."}"#
  private let age = #""age": {"type": "integer", "description": "In years.", "minimum": 0}"#
  private let born = #""born": {"type": "string", "format": "date", "description": "Birthday."}"#
  private let id = #""id": {"type": "string", "description": "The horse's id."}"#

  private func schema(_ properties: String..., required: String) throws -> JSONValue {
    try json(
      #"""
      {"type": "object", "properties": {\#(properties.joined(separator: ","))},
       "required": \#(required), "additionalProperties": false}
      """#)
  }

  @Test func `agents see one model with three sets of what is required`() throws {
    #expect(
      try inputSchema(of: PartialBodies.Horses.Create.self)
        == schema(name, age, born, required: #"["name", "age"]"#))
    #expect(
      try inputSchema(of: PartialBodies.Horses.Update.self)
        == schema(id, name, age, born, required: #"["id"]"#))
    #expect(
      try inputSchema(of: PartialBodies.Horses.Replace.self)
        == schema(id, name, born, required: #"["id", "name", "born"]"#))
  }

  @Test func `only what is given is sent`() async throws {
    let vendor = Vendor(#"{"name":"Rosinante","age":12}"#)
    let stable = try Connection(to: PartialBodies.self, transport: vendor)
    let request = """
      PATCH https://stable.example/horses/h1
      Accept: application/json
      Content-Type: application/json

      {"age":12}
      """
    let horse = try await stable.call(PartialBodies.Horses.Update(id: "h1", age: 12))
    #expect(horse.name == "Rosinante")
    let result = await stable.call(
      "update_a_partial_bodies_horse_by_id", arguments: ["id": "h1", "age": 12])
    #expect(result.text == #"{"result":{"name":"Rosinante","age":12}}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `properties may be left out, and others required`() async throws {
    let vendor = Vendor("{}")
    let stable = try Connection(to: PartialBodies.self, transport: vendor)
    let request = """
      PUT https://stable.example/horses/h1
      Accept: application/json
      Content-Type: application/json

      {"name":"Bucephalus","born":"2020-02-29"}
      """
    _ = try await stable.call(
      PartialBodies.Horses.Replace(id: "h1", name: "Bucephalus", born: "2020-02-29"))
    _ = await stable.call(
      "partial_bodies_horses_replace",
      arguments: ["id": "h1", "name": "Bucephalus", "born": "2020-02-29"])
    #expect(vendor.requests == [request, request])
  }

  @Test func `what is given is checked all the same`() async throws {
    let vendor = Vendor("{}")
    let stable = try Connection(to: PartialBodies.self, transport: vendor)
    let tool = "update_a_partial_bodies_horse_by_id"
    let result = await stable.call(
      tool, arguments: ["id": "h1", "age": -1, "name": nil, "born": "2021-02-29"])
    #expect(
      result.text
        == refusal(
          by: tool, ("/age", "a number of at least 0", "-1"), ("/name", "a string", "null"),
          ("/born", #"a date such as "2026-01-31""#, #""2021-02-29""#)))
    #expect(vendor.requests.isEmpty)
  }
}
