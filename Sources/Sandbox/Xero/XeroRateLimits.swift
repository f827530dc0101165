import HTTPFields

/// How many calls are left: 60 a minute and 5,000 a day for the organisation, 10,000 a minute for
/// the app. The windows are fixed, and Xero does not say when they begin.
struct XeroRateLimits: Sendable {
  private struct Window: Sendable {
    /// What `X-Rate-Limit-Problem` calls it.
    let name: String
    let field: String
    let limit: Int
    let seconds: Int64
    var number: Int64 = .min
    var used = 0

    var remaining: Int { max(0, limit - used) }
  }

  private var windows = [
    Window(name: "day", field: "X-DayLimit-Remaining", limit: 5_000, seconds: 86_400),
    Window(name: "minute", field: "X-MinLimit-Remaining", limit: 60, seconds: 60),
    Window(name: "app", field: "X-AppMinLimit-Remaining", limit: 10_000, seconds: 60),
  ]
  /// Whether calls beyond a limit are refused. Otherwise the counts stop at 1.
  let isEnforced: Bool

  init(isEnforced: Bool) {
    self.isEnforced = isEnforced
  }

  /// Counts a call.
  ///
  /// - Returns: nil when it may be served, else the limit that is used up and the seconds until it
  ///   is full again.
  mutating func count(at now: Moment) -> (problem: String, seconds: Int)? {
    for index in windows.indices {
      let number = now.microseconds / (windows[index].seconds * 1_000_000)
      if windows[index].number != number {
        windows[index].number = number
        windows[index].used = 0
      }
    }
    if isEnforced, let full = windows.first(where: { $0.remaining == 0 }) {
      let width = full.seconds * 1_000_000
      let left = width - now.microseconds % width
      return (full.name, Int((left + 999_999) / 1_000_000))
    }
    for index in windows.indices where isEnforced || windows[index].remaining > 1 {
      windows[index].used += 1
    }
    return nil
  }

  /// The counts as they stand, with one of them replaced.
  func fields(replacing name: String? = nil, by remaining: Int = 0) -> [HTTPField] {
    windows.map { window in
      HTTPField(
        name: window.field,
        value: String(window.name == name ? remaining : window.remaining))
    }
  }

  /// What a refusal says besides: seconds only for the limits of the organisation.
  static func refusalFields(problem: String, seconds: Int) -> [HTTPField] {
    let fields = [HTTPField(name: "X-Rate-Limit-Problem", value: problem)]
    guard problem == "minute" || problem == "day" else { return fields }
    return fields + [HTTPField(name: "Retry-After", value: String(seconds))]
  }
}
