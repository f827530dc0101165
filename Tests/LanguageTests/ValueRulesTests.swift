import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct ValueRulesTests {
  private let tool = "value_rules_coins_strike"

  @Test func `agents see every rule`() throws {
    #expect(
      try inputSchema(of: ValueRules.Coins.Strike.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "code": {"type": "string", "description": "The currency.", "pattern": "^[A-Z]{3}$"},
            "metal": {"type": "string", "description": "What of.", "enum": ["gold", "silver"]},
            "face": {"type": "string", "description": "Which side.", "const": "heads"},
            "value": {"type": "number", "description": "Its value.",
              "exclusiveMinimum": 0, "maximum": 100, "multipleOf": 0.01},
            "years": {"type": "array", "description": "The years on it.",
              "items": {"type": "integer"}, "uniqueItems": true},
            "proof": {"type": "string", "format": "uuid",
              "description": "The secret number of the order.", "writeOnly": true}},
           "additionalProperties": false}
          """#))
  }

  @Test func `what fits is sent as it is`() async throws {
    let vendor = Vendor("")
    let mint = try Connection(to: ValueRules.self, transport: vendor)
    let coin =
      #"{"code":"EUR","metal":"gold","face":"heads","value":0.10,"years":[1999,2002],"proof":"123e4567-e89b-12d3-a456-426614174000"}"#
    let request = """
      POST https://mint.example/coins
      Accept: application/json
      Content-Type: application/json

      \(coin)
      """
    let strike = ValueRules.Coins.Strike(
      code: "EUR", metal: "gold", face: "heads", value: JSONNumber("0.10"), years: [1999, 2002],
      proof: "123e4567-e89b-12d3-a456-426614174000")
    #expect(try await mint.call(strike) == Empty())
    #expect(await mint.call(tool, arguments: try json(coin)).text == #"{"result":null}"#)
    #expect(vendor.requests == [request, request])
  }

  @Test func `what does not is refused, all of it at once and without the secret`() async throws {
    let vendor = Vendor("")
    let mint = try Connection(to: ValueRules.self, transport: vendor)
    let arguments = try json(
      #"{"code":"eur","metal":"tin","face":"tails","value":0.105,"years":[1,2,1.0],"proof":"007"}"#)
    #expect(
      await mint.call(tool, arguments: arguments).text
        == refusal(
          by: tool, ("/code", "a string that matches ^[A-Z]{3}$", #""eur""#),
          ("/metal", #"one of "gold", "silver""#, #""tin""#), ("/face", #""heads""#, #""tails""#),
          ("/value", "a multiple of 0.01", "0.105"),
          ("/years", "elements that differ from each other", "1.0"),
          (
            "/proof", #"a UUID such as "123e4567-e89b-12d3-a456-426614174000""#, "(hidden)"
          )))
    #expect(
      await mint.call(tool, arguments: ["value": 0]).text
        == refusal(by: tool, ("/value", "a number above 0", "0")))
    #expect(vendor.requests.isEmpty)
  }
}
