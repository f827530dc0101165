import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct ErrorFlagsTests {
  private let tool = "create_a_error_flags_hull"

  @Test func `agents see the list that the vendor takes`() throws {
    #expect(
      try inputSchema(of: ErrorFlags.Hulls.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {"hulls": {"type": "array", "description": "The hulls to send.",
            "items": {"type": "object", "description": "A hull.", "properties": {
              "Name": {"type": "string", "description": "Its name."}},
              "additionalProperties": false}}},
           "required": ["hulls"], "additionalProperties": false}
          """#))
  }

  @Test func `a success without flags is one`() async throws {
    let vendor = Vendor(#"{"HasErrors":false,"Hulls":[{"Name":"Argo","ValidationErrors":[]}]}"#)
    let shipyard = try Connection(to: ErrorFlags.self, transport: vendor)
    let request = """
      POST https://shipyard.example/hulls
      Accept: application/json
      Content-Type: application/json

      {"Hulls":[{"Name":"Argo"}]}
      """
    let hulls = try await shipyard.call(
      ErrorFlags.Hulls.Create(hulls: [ErrorFlags.Hull(Name: "Argo")]))
    #expect(hulls.map(\.Name) == ["Argo"])
    let result = await shipyard.call(tool, arguments: ["hulls": [["Name": "Argo"]]])
    #expect(result.text == #"{"result":[{"Name":"Argo","ValidationErrors":[]}]}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test(arguments: [
    #"{"HasErrors":true,"Hulls":[{"ValidationErrors":[{"Message":"Too long."}]}]}"#,
    #"{"Hulls":[{"Name":"Argo","ValidationErrors":[]},{"ValidationErrors":[{"Message":"Too long."}]}]}"#,
  ])
  func `any flag in any element makes it an error with the whole answer`(body: String) async throws
  {
    let shipyard = try Connection(to: ErrorFlags.self, transport: Vendor(body))
    let result = await shipyard.call(tool, arguments: ["hulls": [[:], [:]]])
    #expect(
      result.text
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"Too long.","status":200,"may_have_been_processed":true,"body":\#(body)}}"#
    )
  }

  @Test func `a wrong argument never gets so far`() async throws {
    let vendor = Vendor("{}")
    let shipyard = try Connection(to: ErrorFlags.self, transport: vendor)
    #expect(
      await shipyard.call(tool, arguments: ["hulls": [["Name": 1]]]).text
        == refusal(by: tool, ("/hulls/0/Name", "a string", "1")))
    #expect(vendor.requests.isEmpty)
  }
}
