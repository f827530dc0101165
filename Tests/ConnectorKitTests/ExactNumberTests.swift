import Testing

@testable import ConnectorKit

@Suite struct ExactNumberTests {
  private static let texts = [
    "15050", "9007199254740993", "1e400", "0.10", "-0", "0.1", "1E+2", "-0.0e-0",
    "123456789012345678901234567890.123456789012345678901234567890",
  ]

  @Test(arguments: texts)
  func `an agent's number reaches the vendor and the vendor's number the agent`(
    text: String
  ) async throws {
    let tool = makeTool(
      http: .post, path: "/{p}",
      inputs: [
        Input(name: "p", in: .path), Input(name: "q", in: .query), Input(name: "h", in: .header),
      ], body: .object(), schema: #"{"properties":{"n":{"type":"number"}}}"#)
    let vendor = ScriptedVendor(json: "[\(text),1]")
    let connection = try connect(makeIntegration(tools: [tool]), vendor: vendor)
    let result = await connection.call(
      tool,
      arguments: try JSONValue(
        parsing: #"{"p":\#(text),"q":\#(text),"h":\#(text),"n":\#(text),"m":{"k":[\#(text)]}}"#))
    let request = try #require(vendor.requests.first)
    let encoded = text.replacing("+", with: "%2B")
    #expect(request.url == "https://api.acme.example/v1/\(encoded)?q=\(encoded)")
    #expect(request.values(of: "h") == [text])
    #expect(request.text == #"{"n":\#(text),"m":{"k":[\#(text)]}}"#)
    #expect(result.text == #"{"result":[\#(text),1]}"#)
  }

  @Test(arguments: texts)
  func `a typed number does the same`(text: String) async throws {
    let number = try #require(JSONNumber(text))
    let vendor = ScriptedVendor(json: #"{"rate":\#(text),"totals":{"a":"\#(text)"}}"#)
    let entry = try await ledger(vendor).call(
      Ledger.Entries.Create(amount_cents: 9_007_199_254_740_993, rate: number))
    #expect(
      vendor.requests.map(\.text) == [#"{"amount_cents":9007199254740993,"rate":\#(text)}"#])
    #expect(entry.rate?.text == text)
    #expect(entry.totals?["a"]?.text == text)
  }

  @Test(arguments: ["150.50", "\"15050\"", "9007199254740994", "true", "1e-1"])
  func `an amount that is no whole number of cents is not sent`(amount: String) async throws {
    let vendor = ScriptedVendor(json: "{}")
    let result = await (try ledger(vendor)).call(
      "create_a_ledger_entry", arguments: try JSONValue(parsing: #"{"amount_cents":\#(amount)}"#))
    #expect(result.json["error"]?["problems"]?[0]?["pointer"] == "/amount_cents")
    #expect(vendor.requests == [])
  }

  @Test func `a number too long for a document is refused, not cut`() async throws {
    let vendor = ScriptedVendor(json: "{}")
    let number = try #require(JSONNumber(String(repeating: "9", count: 2_000)))
    let failure = await #expect(throws: CallFailure.self) {
      try await ledger(vendor).call(Ledger.Entries.Create(amount_cents: 1, rate: number))
    }
    #expect(failure?.code == .invalidArguments)
    #expect(vendor.requests == [])
  }
}
