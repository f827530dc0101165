internal import Synchronization

/// How many calls may run at a time, over all the endpoints that share it: each holds its arguments and
/// its answer in memory.
///
/// A call that waits for a person does not run; as many may wait as may run.
package final class CallLimit: Sendable {
  /// The number of calls.
  package let maximum: Int
  private let running = Atomic(0)
  private let waiting = Atomic(0)
  /// How many of `queue` there are, to be looked at without its lock.
  private let queued = Atomic(0)
  private let queue = Mutex<[OneShot<Void>]>([])

  /// A limit that nothing has used yet.
  package init(_ maximum: Int) {
    self.maximum = maximum
  }

  /// How many run now.
  var count: Int { running.load(ordering: .relaxed) }

  /// How many waited for a person, and want to go on.
  var queuedCount: Int { queued.load(ordering: .relaxed) }

  /// Counts a call; false when as many run as may, or want to go on.
  func begin() -> Bool {
    queued.load(ordering: .relaxed) == 0 && Self.add(to: running, upTo: maximum)
  }

  /// A call that was counted is over.
  func end() {
    running.wrappingSubtract(1, ordering: .sequentiallyConsistent)
    if queued.load(ordering: .sequentiallyConsistent) > 0 { admit() }
  }

  /// A call that was counted waits for a person, and so does not count; false when too many wait, and
  /// it goes on to count.
  func pause() -> Bool {
    guard Self.add(to: waiting, upTo: maximum) else { return false }
    end()
    return true
  }

  /// Counts a call again that has waited, as soon as there is room: before any new one.
  func resume() async {
    let turn = OneShot<Void>()
    queue.withLock { queue in
      queue.append(turn)
      queued.wrappingAdd(1, ordering: .sequentiallyConsistent)
    }
    // A call that ends from here on sees that somebody waits.
    admit()
    await turn.value()
    waiting.wrappingSubtract(1, ordering: .relaxed)
  }

  private func admit() {
    queue.withLock { queue in
      while let first = queue.first, Self.add(to: running, upTo: maximum) {
        queue.removeFirst()
        queued.wrappingSubtract(1, ordering: .sequentiallyConsistent)
        first.give(())
      }
    }
  }

  /// Never more for a moment than in the end: whoever looked then would not look again.
  private static func add(to count: borrowing Atomic<Int>, upTo maximum: Int) -> Bool {
    var seen = count.load(ordering: .relaxed)
    while seen < maximum {
      let (isDone, now) = count.compareExchange(
        expected: seen, desired: seen + 1, ordering: .sequentiallyConsistent)
      if isDone { return true }
      seen = now
    }
    return false
  }
}
