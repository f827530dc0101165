import ConnectorKit
import FixtureConnectors
import Testing

@Suite struct RateLimitWindowsTests {
  private let tool = "rate_limit_windows_tickets_count"

  private func call(_ status: Int, _ fields: [Field], _ body: String) async throws -> CallResult {
    let vendor = Vendor(status: status, fields: fields, body)
    let ferry = try Connection(to: RateLimitWindows.self, transport: vendor)
    let result = await ferry.call(tool, arguments: [:])
    #expect(vendor.requests == ["GET https://ferry.example/tickets\nAccept: application/json"])
    return result
  }

  @Test func `agents see that there are no arguments`() throws {
    let schema = try json(
      #"{"type": "object", "properties": {}, "additionalProperties": false}"#)
    #expect(try inputSchema(of: RateLimitWindows.Tickets.Count.self) == schema)
  }

  @Test func `a success tells of every window, and of the first as a whole`() async throws {
    let result = try await call(
      200,
      [Field(name: "x-min-remaining", value: "59"), Field(name: "X-Day-Remaining", value: "4000")],
      "5")
    #expect(
      result.text
        == #"{"result":5,"rate_limit":{"ratelimit-limit":60,"ratelimit-remaining":59,"windows":[{"name":"minute","limit":60,"remaining":59},{"name":"day","limit":5000,"remaining":4000}]}}"#
    )
    #expect(
      result.rateLimit?.fields == [
        Field(name: "ratelimit-limit", value: "60"),
        Field(name: "ratelimit-remaining", value: "59"),
        Field(name: "RateLimit", value: #""minute";r=59, "day";r=4000"#),
        Field(name: "RateLimit-Policy", value: #""minute";q=60;w=60, "day";q=5000;w=86400"#),
      ])
  }

  @Test func `a refusal speaks of the window that the vendor names`() async throws {
    let result = try await call(
      429,
      [
        Field(name: "X-Min-Remaining", value: "59"), Field(name: "X-Day-Remaining", value: "0"),
        Field(name: "X-Limit-Problem", value: "Daily limit"),
        Field(name: "Retry-After", value: "90"),
      ], "")
    #expect(
      result.text
        == #"{"error":{"code":"rate_limited","refused_by":"vendor","message":"the vendor allows no more calls for now; call again in 90 seconds","status":429},"rate_limit":{"ratelimit-limit":5000,"ratelimit-remaining":0,"ratelimit-reset":90,"windows":[{"name":"minute","limit":60,"remaining":59},{"name":"day","limit":5000,"remaining":0}]}}"#
    )
  }

  @Test func `typed callers get the same`() async throws {
    let vendor = Vendor(
      status: 429, fields: [Field(name: "X-Day-Remaining", value: "0")], "")
    let ferry = try Connection(to: RateLimitWindows.self, transport: vendor)
    let failure = await #expect(throws: CallFailure.self) {
      try await ferry.call(RateLimitWindows.Tickets.Count())
    }
    #expect(
      failure?.rateLimit
        == RateLimit(
          limit: 5000, remaining: 0, reset: nil,
          windows: [RateLimit.Window(name: "day", limit: 5000, remaining: 0, seconds: 86_400)]))
  }
}
