import StrictJSON

/// An order to refuse the next calls for their number, as a vendor does whose limit is used up.
package struct Throttle: Sendable {
  var limit: Int
  var remaining: Int
  /// Seconds until the limit is full again.
  var reset: Int
  /// How many calls are answered 429.
  var calls: Int
  /// How many calls after those are served, with the fields on their answers.
  var announced: Int
  /// Which of the vendor's limits is meant, where it has several.
  var window: String

  /// Reads `{"limit": 60, "remaining": 0, "reset": 17, "calls": 1, "announce": 0,
  /// "window": "minute"}`; every member may be left out.
  init(_ order: JSONValue) throws(ControlError) {
    limit = try order.count("limit", default: 60)
    remaining = try order.count("remaining", default: 0)
    reset = try order.count("reset", default: 17)
    calls = try order.count("calls", default: 1)
    announced = try order.count("announce", default: 0)
    window = order["window"]?.string ?? "minute"
    guard Self.windows.contains(window) else {
      throw ControlError(
        message: "'window' must be one of \(Self.windows.joined(separator: ", "))")
    }
  }

  private static let windows = ["minute", "day", "app", "concurrent"]
}
