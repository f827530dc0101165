import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct TextFormatsTests {
  private let tool = "create_a_text_formats_order"

  @Test func `agents see the format`() throws {
    #expect(
      try inputSchema(of: TextFormats.Orders.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "amount": {"type": "string", "format": "decimal", "description": "How much."},
            "day": {"type": "string", "format": "date", "description": "When."}},
           "additionalProperties": false}
          """#))
  }

  @Test func `a text of the format is sent as it came`() async throws {
    let vendor = Vendor("")
    let bureau = try Connection(to: TextFormats.self, transport: vendor)
    _ = try await bureau.call(TextFormats.Orders.Create(amount: "-0012.50", day: "2026-01-31"))
    #expect(
      vendor.requests == [
        """
        POST https://bureau.example/orders
        Accept: application/json
        Content-Type: application/json

        {"amount":"-0012.50","day":"2026-01-31"}
        """
      ])
  }

  @Test(arguments: ["", "12,50", "1e3", "+1", ".5", "1.", "1.2.3", "-", "12 "])
  func `any other is refused`(amount: String) async throws {
    let vendor = Vendor("")
    let bureau = try Connection(to: TextFormats.self, transport: vendor)
    let result = await bureau.call(
      tool, arguments: ["amount": JSONValue(amount), "day": "2026-02-30"])
    #expect(
      result.text
        == refusal(
          by: tool, ("/amount", #"a decimal number such as "12.50""#, "\"\(amount)\""),
          ("/day", #"a date such as "2026-01-31""#, #""2026-02-30""#)))
    #expect(vendor.requests.isEmpty)
  }
}
