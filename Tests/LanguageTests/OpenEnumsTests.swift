import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct OpenEnumsTests {
  private let tool = "create_a_open_enums_clock"

  @Test func `agents see the listed values, and what single ones mean`() throws {
    #expect(
      try inputSchema(of: OpenEnums.Clocks.Create.self)
        == json(
          #"""
          {"type": "object", "properties": {
            "kind": {"type": "string", "description": "What a clock is for.\n2nd: For the second hand.",
              "enum": ["", "RECEIVE-OVERPAYMENT", "CENTRALSTANDARDTIME(MEXICO)", "2nd"]},
            "hand": {"type": "integer", "description": "Which hand is bent.", "enum": [0, 1, -1]}},
           "additionalProperties": false}
          """#))
  }

  @Test func `every value has a name in Swift and goes out as it is`() async throws {
    let kinds: [(OpenEnums.Kind, String)] = [
      (.unset, ""), (.`RECEIVE-OVERPAYMENT`, "RECEIVE-OVERPAYMENT"),
      (.`CENTRALSTANDARDTIME(MEXICO)`, "CENTRALSTANDARDTIME(MEXICO)"), (.`2nd`, "2nd"),
    ]
    let hands: [(OpenEnums.Hand, Int)] = [(.hidden, 0), (.`1`, 1), (.`-1`, -1), (.hidden, 0)]
    for ((kind, text), (hand, number)) in zip(kinds, hands) {
      let clock = "{\"kind\":\"\(text)\",\"hand\":\(number)}"
      let vendor = Vendor(clock)
      let clocks = try Connection(to: OpenEnums.self, transport: vendor)
      let request = """
        POST https://clocks.example/clocks
        Accept: application/json
        Content-Type: application/json

        \(clock)
        """
      let made = try await clocks.call(OpenEnums.Clocks.Create(kind: kind, hand: hand))
      #expect(made == OpenEnums.Clock(kind: kind, hand: hand))
      let result = await clocks.call(
        tool, arguments: ["kind": JSONValue(text), "hand": JSONValue(number)])
      #expect(result.text == "{\"result\":\(clock)}")
      #expect(vendor.requests == [request, request])
    }
  }

  @Test func `the vendor may send what the spec does not list`() async throws {
    let clocks = try Connection(
      to: OpenEnums.self, transport: Vendor(#"{"kind":"SUNDIAL","hand":12}"#))
    let clock = try await clocks.call(OpenEnums.Clocks.Create())
    #expect(clock.kind?.rawValue == "SUNDIAL")
    #expect(clock.kind?.isKnown == false)
    #expect(clock.hand?.rawValue == 12)
    #expect(
      await clocks.call(tool, arguments: [:]).text == #"{"result":{"kind":"SUNDIAL","hand":12}}"#)
  }

  @Test func `a caller may not`() async throws {
    let vendor = Vendor("{}")
    let clocks = try Connection(to: OpenEnums.self, transport: vendor)
    let kinds = #"one of "", "RECEIVE-OVERPAYMENT", "CENTRALSTANDARDTIME(MEXICO)", "2nd""#
    let result = await clocks.call(tool, arguments: ["kind": "SUNDIAL", "hand": 12])
    #expect(
      result.text
        == refusal(
          by: tool, ("/kind", kinds, #""SUNDIAL""#), ("/hand", "one of 0, 1, -1", "12")))
    let failure = await #expect(throws: CallFailure.self) {
      try await clocks.call(OpenEnums.Clocks.Create(kind: OpenEnums.Kind(rawValue: "SUNDIAL")))
    }
    #expect(
      failure?.problems
        == [ArgumentProblem(pointer: "/kind", expected: kinds, received: #""SUNDIAL""#)])
    #expect(vendor.requests.isEmpty)
  }
}
