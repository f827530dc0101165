import HTTPFields
import HTTPServer
import StrictJSON

/// An order to refuse the next calls for their number, as a vendor does whose limit is used up.
struct Throttle: Sendable {
  var limit: Int
  var remaining: Int
  /// Seconds until the limit is full again.
  var reset: Int
  /// How many calls are answered 429.
  var calls: Int
  /// How many calls after those are served, with the fields on their answers.
  var announced: Int

  /// Reads `{"limit": 60, "remaining": 0, "reset": 17, "calls": 1, "announce": 0}`; every member
  /// may be left out.
  init(_ order: JSONValue) throws(ControlError) {
    limit = try order.count("limit", default: 60)
    remaining = try order.count("remaining", default: 0)
    reset = try order.count("reset", default: 17)
    calls = try order.count("calls", default: 1)
    announced = try order.count("announce", default: 0)
  }

  var fields: [HTTPField] {
    [
      HTTPField(name: "ratelimit-limit", value: String(limit)),
      HTTPField(name: "ratelimit-remaining", value: String(remaining)),
      HTTPField(name: "ratelimit-reset", value: String(reset)),
    ]
  }

  /// The refusal of one call.
  func refusal(body: [UInt8]) -> HTTPResponse {
    .json(429, body, fields: fields + [HTTPField(name: "Retry-After", value: String(reset))])
  }
}
