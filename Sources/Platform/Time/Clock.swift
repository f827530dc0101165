import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells the time; what depends on time takes one, so that tests say what time it is.
package struct Clock: Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let now: @Sendable () -> Int
  let order: IdentifierOrder

  /// A clock that asks `now`.
  package init(_ now: @escaping @Sendable () -> Int) { self.init(now, IdentifierOrder()) }

  private init(_ now: @escaping @Sendable () -> Int, _ order: IdentifierOrder) {
    (self.now, self.order) = (now, order)
  }

  /// This clock, but that it never goes back: what it has called past stays past.
  func goingForward() -> Clock {
    let latest = LatestTime()
    return Clock({ [now] in latest.value.max(now(), ordering: .relaxed).newValue }, order)
  }

  /// The machine's clock.
  package static let system = Clock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

private final class LatestTime: Sendable {
  let value = Atomic<Int>(.min)
}
