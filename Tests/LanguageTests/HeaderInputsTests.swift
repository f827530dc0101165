import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct HeaderInputsTests {
  private let tool = "create_a_header_inputs_order"

  @Test func `agents see header inputs among all others`() throws {
    #expect(
      try inputSchema(of: HeaderInputs.Orders.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "idempotency_key": {"type": "string", "description": "Repeats of one key order once.", "maxLength": 36},
            "client": {"type": "string", "description": "Instead of the usual one."},
            "bread": {"type": "string", "description": "Which bread."}},
           "required": ["bread"], "additionalProperties": false}
          """#))
  }

  @Test func `they leave as fields, not in the body`() async throws {
    let vendor = Vendor(#"{"bread":"rye"}"#)
    let bakery = try Connection(to: HeaderInputs.self, transport: vendor)
    let request = """
      POST https://bakery.example/orders
      X-Client: counter
      Accept: application/json
      Idempotency-Key: k-1
      Content-Type: application/json

      {"bread":"rye"}
      """
    let order = try await bakery.call(
      HeaderInputs.Orders.Create(idempotency_key: "k-1", bread: "rye"))
    #expect(order.bread == "rye")
    let result = await bakery.call(tool, arguments: ["bread": "rye", "idempotency_key": "k-1"])
    #expect(result.text == #"{"result":{"bread":"rye"}}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `the caller's field takes the place of the constant one`() async throws {
    let vendor = Vendor("{}")
    let bakery = try Connection(to: HeaderInputs.self, transport: vendor)
    _ = await bakery.call(tool, arguments: ["bread": "rye", "client": "shop"])
    #expect(
      vendor.requests == [
        """
        POST https://bakery.example/orders
        Accept: application/json
        X-Client: shop
        Content-Type: application/json

        {"bread":"rye"}
        """
      ])
  }

  @Test func `a value that would break out of its field is refused`() async throws {
    let vendor = Vendor("{}")
    let bakery = try Connection(to: HeaderInputs.self, transport: vendor)
    let result = await bakery.call(
      tool, arguments: ["bread": "rye", "idempotency_key": "k\r\nX-Admin: 1"])
    #expect(
      result.text
        == refusal(
          by: tool,
          ("/idempotency_key", "visible ASCII characters only", #""k\r\nX-Admin: 1""#)))
    #expect(vendor.requests.isEmpty)
  }
}
