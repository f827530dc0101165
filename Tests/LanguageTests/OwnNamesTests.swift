import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct OwnNamesTests {
  @Test func `tools and tags are named as the spec says, or by rule`() {
    let find = Zoo.Cattle.Find.descriptor
    #expect(find.name == "zoo_find_ox")
    #expect(find.title == "Find an ox")
    #expect(find.tags == ["animals", "large"])
    let create = Zoo.Cattle.Create.descriptor
    #expect(create.name == "create_a_own_names_ox")
    #expect(create.title == "Create a Zoo ox")
    #expect(create.tags == ["animals"])
  }

  @Test func `agents see the vendor's names of properties`() throws {
    #expect(
      try inputSchema(of: Zoo.Cattle.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {"name": {"type": "string", "description": "Its name."}},
           "additionalProperties": false}
          """#))
  }

  @Test func `Swift names change nothing on the wire`() async throws {
    let vendor = Vendor(#"{"$id":"7","name":"Ferdinand"}"#)
    let zoo = try Connection(to: Zoo.self, transport: vendor)
    let request = "GET https://zoo.example/oxen/7\nAccept: application/json"
    let ox: Zoo.Beast = try await zoo.call(Zoo.Cattle.Find(id: "7"))
    #expect(ox == Zoo.Beast(id: "7", name: "Ferdinand"))
    let result = await zoo.call("zoo_find_ox", arguments: ["id": "7"])
    #expect(result.text == #"{"result":{"$id":"7","name":"Ferdinand"}}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `a name by rule is not known where another is given`() async throws {
    let vendor = Vendor("{}")
    let zoo = try Connection(to: Zoo.self, transport: vendor)
    #expect(
      await zoo.call("get_single_own_names_ox_by_id", arguments: ["id": "7"]).text
        == #"{"error":{"code":"unknown_tool","refused_by":"tenon","message":"'own_names' has no tool 'get_single_own_names_ox_by_id'"}}"#
    )
    #expect(
      await zoo.call("zoo_find_ox", arguments: ["id": 7]).text
        == refusal(by: "zoo_find_ox", ("/id", "a string", "7")))
    #expect(vendor.requests.isEmpty)
  }
}
