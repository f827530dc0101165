import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct ObjectBodiesTests {
  private let create = "create_a_object_bodies_plant"

  @Test func `agents see the writable properties as arguments`() throws {
    #expect(
      try inputSchema(of: ObjectBodies.Plants.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "Name": {"type": "string", "description": "What it is called.", "minLength": 1},
            "price": {"type": "number", "description": "Exact to the cent."},
            "pot": {"type": "object", "description": "What it stands in.", "properties": {
              "size": {"type": "integer", "description": "In cm."}}, "required": ["size"],
              "additionalProperties": false}},
           "required": ["Name"], "additionalProperties": false}
          """#))
    #expect(
      try inputSchema(of: ObjectBodies.Plants.Move.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "id": {"type": "string", "description": "The plant's id."},
            "to": {"type": "string", "description": "The bed it goes to."}},
           "required": ["id", "to"], "additionalProperties": false}
          """#))
  }

  @Test func `arguments become the body, numbers with all their digits`() async throws {
    let vendor = Vendor(#"{"id":"p1","Name":"Fern","price":12.10}"#)
    let nursery = try Connection(to: ObjectBodies.self, transport: vendor)
    let request = """
      POST https://nursery.example/plants
      Accept: application/json
      Content-Type: application/json

      {"Name":"Fern","price":12.10,"pot":{"size":20}}
      """
    let plant = try await nursery.call(
      ObjectBodies.Plants.Create(
        Name: "Fern", price: JSONNumber("12.10"), pot: ObjectBodies.PlantPot(size: 20)))
    #expect(plant.id == "p1")
    #expect(plant.price?.description == "12.10")
    let result = await nursery.call(
      create, arguments: try json(#"{"Name":"Fern","price":12.10,"pot":{"size":20}}"#))
    #expect(result.text == #"{"result":{"id":"p1","Name":"Fern","price":12.10}}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `a property of the body may have another name on the wire`() async throws {
    let vendor = Vendor("")
    let nursery = try Connection(to: ObjectBodies.self, transport: vendor)
    let request = """
      POST https://nursery.example/plants/p1/moves
      Accept: application/json
      Content-Type: application/json

      {"TargetBed":"b2"}
      """
    #expect(try await nursery.call(ObjectBodies.Plants.Move(id: "p1", to: "b2")) == Empty())
    let result = await nursery.call(
      "object_bodies_plants_move", arguments: ["id": "p1", "to": "b2"])
    #expect(result.text == #"{"result":null}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `what only the vendor sets is no argument, and no fault is too deep`() async throws {
    let vendor = Vendor("{}")
    let nursery = try Connection(to: ObjectBodies.self, transport: vendor)
    let result = await nursery.call(
      create, arguments: ["id": "p1", "Name": "", "pot": ["size": "20"]])
    #expect(
      result.text
        == refusal(
          by: create, ("/id", "one of the names Name, price, pot", #"the unknown name "id""#),
          ("/Name", "at least 1 character", #""""#), ("/pot/size", "an integer", #""20""#)))
    #expect(vendor.requests.isEmpty)
  }
}
