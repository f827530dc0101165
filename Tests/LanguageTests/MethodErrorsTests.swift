import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct MethodErrorsTests {
  private let body = #"{"failed":true,"detail":"No stake.","reason":"No game."}"#

  @Test func `agents see that there are no arguments`() throws {
    let schema = try json(
      #"{"type": "object", "properties": {}, "additionalProperties": false}"#)
    #expect(try inputSchema(of: MethodErrors.Bets.Place.self) == schema)
    #expect(try inputSchema(of: MethodErrors.Bets.Settle.self) == schema)
  }

  @Test func `the integration's errors hold where a method has none of its own`() async throws {
    let casino = try Connection(to: MethodErrors.self, transport: Vendor(body))
    #expect(
      await casino.call("method_errors_bets_place", arguments: [:]).text
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"No stake.","status":200,"may_have_been_processed":true,"body":\#(body)}}"#
    )
  }

  @Test func `what a method says of them stands instead, and nothing else changes`() async throws {
    let casino = try Connection(to: MethodErrors.self, transport: Vendor(body))
    #expect(
      await casino.call("method_errors_bets_settle", arguments: [:]).text
        == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"No game.","status":200,"may_have_been_processed":true,"body":\#(body)}}"#
    )
    let failure = await #expect(throws: CallFailure.self) {
      try await casino.call(MethodErrors.Bets.Settle())
    }
    #expect(failure?.message == "No game.")
  }

  @Test func `an empty list is no flag`() async throws {
    let vendor = Vendor(body)
    let casino = try Connection(to: MethodErrors.self, transport: vendor)
    let request = "GET https://casino.example/check\nAccept: application/json"
    #expect(try await casino.call(MethodErrors.Bets.Check()) == json(body))
    #expect(
      await casino.call("method_errors_bets_check", arguments: [:]).text
        == #"{"result":\#(body)}"#)
    #expect(vendor.requests == [request, request])
  }
}
