import Platform
import Synchronization

/// A clock that tests set.
final class TestClock: Sendable {
  /// 2026-11-21T15:00:00.000Z.
  static let start = 1_795_273_200_000

  private let time = Mutex(TestClock.start)

  var clock: Clock { Clock { self.now } }

  var now: Int { time.withLock { $0 } }

  func advance(seconds: Int) { advance(milliseconds: seconds * 1_000) }

  func advance(milliseconds: Int) { time.withLock { $0 += milliseconds } }
}
