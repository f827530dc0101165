import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct RecursiveModelsTests {
  private typealias Person = RecursiveModels.Person
  private let tool = "create_a_recursive_models_person"

  @Test func `agents see the model where it is first used, and any object inside it`() throws {
    let name = #""name": {"type": "string", "description": "The name."}"#
    let inside =
      name
      + #","mother": {"type": "object", "description": "The mother."}"#
      + #","children": {"type": "array", "description": "The children.","#
      + #""items": {"type": "object", "description": "A person."}}"#
    #expect(
      try inputSchema(of: RecursiveModels.People.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {
            \#(name),
            "mother": {"type": "object", "description": "The mother.",
              "properties": {\#(inside)}, "required": ["name"], "additionalProperties": false},
            "children": {"type": "array", "description": "The children.", "items": {
              "type": "object", "description": "A person.",
              "properties": {\#(inside)}, "required": ["name"],
              "additionalProperties": false}}},
           "required": ["name"], "additionalProperties": false}
          """#))
  }

  @Test func `any depth is sent and read`() async throws {
    let family =
      #"{"name":"Ann","mother":{"name":"Bea","mother":{"name":"Cleo","mother":{"name":"Dora"}}},"children":[{"name":"Eve","children":[{"name":"Fay"}]}]}"#
    let vendor = Vendor(family)
    let tree = try Connection(to: RecursiveModels.self, transport: vendor)
    let request = """
      POST https://family.example/people
      Accept: application/json
      Content-Type: application/json

      \(family)
      """
    let cleo = Person(name: "Cleo", mother: Box(Person(name: "Dora")))
    let ann = try await tree.call(
      RecursiveModels.People.Create(
        name: "Ann",
        mother: Person(name: "Bea", mother: Box(cleo)),
        children: [Person(name: "Eve", children: [Person(name: "Fay")])]))
    #expect(ann.mother?.mother?.mother?.name == "Dora")
    #expect(ann.children?.first?.children?.first?.name == "Fay")
    #expect(await tree.call(tool, arguments: try json(family)).text == #"{"result":\#(family)}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `faults are found as deep as the schema goes`() async throws {
    let vendor = Vendor("{}")
    let tree = try Connection(to: RecursiveModels.self, transport: vendor)
    let result = await tree.call(
      tool,
      arguments: try json(
        #"{"name":"Ann","mother":{"name":1,"mother":"Cleo"},"children":[{"children":[7]}]}"#))
    #expect(
      result.text
        == refusal(
          by: tool, ("/mother/name", "a string", "1"), ("/mother/mother", "an object", #""Cleo""#),
          ("/children/0/name", "a string (required)", "nothing"),
          ("/children/0/children/0", "an object", "7")))
    #expect(vendor.requests.isEmpty)
  }
}
