import StrictJSON
import Testing

@testable import Gateway

/// What was said in calls, where an operator wants it in the audit log.
@Suite struct AuditPayloadTests {
  /// Calls a tool once and gives the detail of its entry.
  private func detail(
    ofCallWith arguments: JSONValue, answeredBy body: String = #"{"id":"1","paid":15050.10}"#,
    auditsPayloads: Bool = true
  ) async throws -> JSONValue {
    let world = try await World(auditsPayloads: auditsPayloads)
    let account = try await world.account()
    world.vendor.answer(200, body)
    _ = await world.ask(
      "POST", "/integrated-account/\(account)/tools/acme_things_pay", arguments, key: world.admin)
    let log = await world.ask("GET", "/audit?action=tool.call", key: world.admin)
    #expect(log.json["result"]?.count == 1, "\(log.json)")
    return log.json["result"]?[0]?["detail"] ?? .null
  }

  @Test func `the arguments and the answer are kept digit by digit`() async throws {
    let detail = try await detail(ofCallWith: try JSONValue(parsing: #"{"amount":15050.10}"#))
    #expect(
      detail.description
        == #"{"arguments":{"amount":15050.10},"answer":{"result":{"id":"1","paid":15050.10}}}"#)
  }

  @Test func `of a long payload the size is kept`() async throws {
    let long = String(repeating: "x", count: 30_000)
    let detail = try await detail(
      ofCallWith: ["amount": 1], answeredBy: #"{"id":"\#(long)"}"#)
    #expect(detail.description == #"{"arguments":{"amount":1},"answer_bytes":30020}"#)
  }

  @Test func `unless asked for, nothing of them is kept`() async throws {
    let detail = try await detail(ofCallWith: ["amount": 1], auditsPayloads: false)
    #expect(detail.isNull)
  }
}
