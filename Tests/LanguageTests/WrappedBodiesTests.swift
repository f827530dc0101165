import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct WrappedBodiesTests {
  @Test func `agents see the parcel, not its wrapping`() throws {
    let schema = try json(
      #"""
      {"type": "object", "properties": {
        "to": {"type": "string", "description": "Who gets it."},
        "grams": {"type": "integer", "description": "Its weight.", "minimum": 1}},
       "required": ["to"], "additionalProperties": false}
      """#)
    #expect(try inputSchema(of: WrappedBodies.Parcels.InList.self) == schema)
    #expect(try inputSchema(of: WrappedBodies.Parcels.InObject.self) == schema)
    #expect(try inputSchema(of: WrappedBodies.Parcels.BareList.self) == schema)
  }

  private func request(_ path: String, _ body: String) -> String {
    """
    POST https://post.example/\(path)
    Accept: application/json
    Content-Type: application/json

    \(body)
    """
  }

  @Test func `a list in an object`() async throws {
    let vendor = Vendor(#"{"Parcels":[{"to":"Ann"}]}"#)
    let post = try Connection(to: WrappedBodies.self, transport: vendor)
    let parcel = try await post.call(WrappedBodies.Parcels.InList(to: "Ann", grams: 5))
    #expect(parcel.to == "Ann")
    let result = await post.call(
      "wrapped_bodies_parcels_in_list", arguments: ["to": "Ann", "grams": 5])
    #expect(result.text == #"{"result":{"to":"Ann"}}"#)
    let sent = request("in-list", #"{"Parcels":[{"to":"Ann","grams":5}]}"#)
    #expect(vendor.requests == [sent, sent])
  }

  @Test func `an object in an object`() async throws {
    let vendor = Vendor(#"{"data":{"attributes":{"to":"Ann"}}}"#)
    let post = try Connection(to: WrappedBodies.self, transport: vendor)
    let parcel = try await post.call(WrappedBodies.Parcels.InObject(to: "Ann"))
    #expect(parcel.to == "Ann")
    let result = await post.call("wrapped_bodies_parcels_in_object", arguments: ["to": "Ann"])
    #expect(result.text == #"{"result":{"to":"Ann"}}"#)
    let sent = request("in-object", #"{"data":{"attributes":{"to":"Ann"}}}"#)
    #expect(vendor.requests == [sent, sent])
  }

  @Test func `a bare list`() async throws {
    let vendor = Vendor(#"[{"to":"Ann"}]"#)
    let post = try Connection(to: WrappedBodies.self, transport: vendor)
    let parcel = try await post.call(WrappedBodies.Parcels.BareList(to: "Ann"))
    #expect(parcel.to == "Ann")
    let result = await post.call("wrapped_bodies_parcels_bare_list", arguments: ["to": "Ann"])
    #expect(result.text == #"{"result":{"to":"Ann"}}"#)
    let sent = request("bare-list", #"[{"to":"Ann"}]"#)
    #expect(vendor.requests == [sent, sent])
  }

  @Test func `the wrapping is not the caller's`() async throws {
    let vendor = Vendor("{}")
    let post = try Connection(to: WrappedBodies.self, transport: vendor)
    let tool = "wrapped_bodies_parcels_in_list"
    let result = await post.call(tool, arguments: ["Parcels": [["to": "Ann"]]])
    #expect(
      result.text
        == refusal(
          by: tool, ("/to", "a string (required)", "nothing"),
          ("/Parcels", "one of the names to, grams", #"the unknown name "Parcels""#)))
    #expect(vendor.requests.isEmpty)
  }
}
