/// Spreads what would otherwise happen to all at the same time.
package struct Jitter: Sendable {
  private let pick: @Sendable (ClosedRange<Int>) -> Int

  /// - Parameter pick: gives a number of the range; what lies outside is moved to its nearer end.
  package init(_ pick: @escaping @Sendable (ClosedRange<Int>) -> Int) { self.pick = pick }

  /// The system's random numbers.
  package static let system = Jitter { Int.random(in: $0) }

  func callAsFunction(_ range: ClosedRange<Int>) -> Int {
    min(max(pick(range), range.lowerBound), range.upperBound)
  }
}
