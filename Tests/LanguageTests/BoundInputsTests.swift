import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct BoundInputsTests {
  private let tool = "bound_inputs_lamps_count"

  @Test func `agents may leave out what the account has`() throws {
    #expect(
      try inputSchema(of: BoundInputs.Lamps.Count.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "companyName": {"type": "string", "description": "Your company's short name.", "pattern": "^[a-z]+$"},
            "region": {"type": "string", "description": "Where to look."},
            "desk": {"type": "string", "description": "Who asks."}},
           "additionalProperties": false}
          """#))
  }

  @Test func `the account fills what the caller leaves out`() async throws {
    let vendor = Vendor("3")
    let lighthouse = try Connection(
      to: BoundInputs.self, settings: ["company": "acme", "desk": "d 1"], transport: vendor)
    let request = """
      GET https://lighthouse.example/acme/lamps?region=north
      Accept: application/json
      X-Desk: d 1
      """
    #expect(try await lighthouse.call(BoundInputs.Lamps.Count()) == 3)
    #expect(await lighthouse.call(tool, arguments: [:]).text == #"{"result":3}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `the caller's value comes before the account's`() async throws {
    let vendor = Vendor("3")
    let lighthouse = try Connection(
      to: BoundInputs.self, settings: ["company": "acme", "desk": "d1"], transport: vendor)
    let request = """
      GET https://lighthouse.example/globex/lamps?region=south
      Accept: application/json
      X-Desk: d2
      """
    let call = BoundInputs.Lamps.Count(companyName: "globex", region: "south", desk: "d2")
    #expect(try await lighthouse.call(call) == 3)
    let result = await lighthouse.call(
      tool, arguments: ["companyName": "globex", "region": "south", "desk": "d2"])
    #expect(result.text == #"{"result":3}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `in a body it is the same`() async throws {
    let vendor = Vendor("")
    let lighthouse = try Connection(
      to: BoundInputs.self, settings: ["company": "acme"], transport: vendor)
    func request(_ body: String) -> String {
      """
      POST https://lighthouse.example/lamps
      Accept: application/json
      Content-Type: application/json

      \(body)
      """
    }
    #expect(try await lighthouse.call(BoundInputs.Lamps.Light(hours: 2)) == Empty())
    _ = await lighthouse.call(
      "bound_inputs_lamps_light", arguments: ["hours": 2, "area": "south"])
    #expect(
      vendor.requests == [
        request(#"{"Area":"north","hours":2}"#), request(#"{"Area":"south","hours":2}"#),
      ])
  }

  @Test func `an optional setting without a value sends nothing`() async throws {
    let vendor = Vendor("3")
    let lighthouse = try Connection(
      to: BoundInputs.self, settings: ["company": "acme"], transport: vendor)
    _ = await lighthouse.call(tool, arguments: [:])
    #expect(
      vendor.requests == [
        "GET https://lighthouse.example/acme/lamps?region=north\nAccept: application/json"
      ])
  }

  @Test func `an account that lacks the setting leaves it to the caller`() async throws {
    let vendor = Vendor("3")
    let lighthouse = try Connection(to: BoundInputs.self, transport: vendor)
    let result = await lighthouse.call(tool, arguments: [:])
    #expect(
      result.text
        == refusal(
          by: tool, ("/companyName", "a value, or the setting 'company' on the account", "nothing"))
    )
    #expect(vendor.requests.isEmpty)
    _ = await lighthouse.call(tool, arguments: ["companyName": "acme"])
    #expect(
      vendor.requests == [
        "GET https://lighthouse.example/acme/lamps?region=north\nAccept: application/json"
      ])
  }

  @Test func `the setting's pattern holds for the account and for the caller`() async throws {
    let vendor = Vendor("3")
    let error = #expect(throws: AccountError.self) {
      try Connection(to: BoundInputs.self, settings: ["company": "A/B"], transport: vendor)
    }
    #expect(
      error?.message
        == "the setting 'company' must be a string that matches ^[a-z]+$")
    let lighthouse = try Connection(
      to: BoundInputs.self, settings: ["company": "acme"], transport: vendor)
    let result = await lighthouse.call(tool, arguments: ["companyName": "A/B"])
    #expect(
      result.text
        == refusal(by: tool, ("/companyName", "a string that matches ^[a-z]+$", #""A/B""#)))
    #expect(vendor.requests.isEmpty)
  }
}
