/// How often something may be done: so many times in so many seconds.
package struct RateQuota: Sendable, Equatable {
  /// How many times.
  package let count: Int
  /// In how many seconds.
  package let seconds: Int

  /// Nil unless both are at least 1, and at most a million times in a day.
  package init?(count: Int, seconds: Int) {
    guard (1...1_000_000).contains(count), (1...86_400).contains(seconds) else { return nil }
    self.count = count
    self.seconds = seconds
  }

  /// Reads `500/10`.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let count = parts[0], let seconds = parts[1] else { return nil }
    self.init(count: count, seconds: seconds)
  }
}
