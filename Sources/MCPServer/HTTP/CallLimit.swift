internal import Synchronization

/// How many calls may run at a time, over all the endpoints that share it: each holds its arguments and
/// its answer in memory.
package final class CallLimit: Sendable {
  /// The number of calls.
  package let maximum: Int
  private let running = Atomic(0)

  /// A limit that nothing has used yet.
  package init(_ maximum: Int) {
    self.maximum = maximum
  }

  /// How many run now.
  var count: Int { running.load(ordering: .relaxed) }

  /// Counts a call; false when as many run as may.
  func begin() -> Bool {
    guard running.wrappingAdd(1, ordering: .relaxed).newValue <= maximum else {
      end()
      return false
    }
    return true
  }

  /// A call that was counted is over.
  func end() {
    running.wrappingSubtract(1, ordering: .relaxed)
  }
}
