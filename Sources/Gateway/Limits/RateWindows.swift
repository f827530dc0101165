import ConnectorKit
import Platform
import Synchronization

/// Counts what is done under each key, in windows that begin with the first time and end after the
/// quota's seconds.
///
/// Within a window exactly as many are let through as the quota says, and what is left and until when is
/// known at each. The price is that twice as many may come around the end of one.
final class RateWindows: Sendable {
  private struct Window {
    var start: Int
    var count: Int
  }

  private struct State {
    var windows: [String: Window] = [:]
    /// How many there are when those that have ended are taken out.
    var sweepCount = 1_024
  }

  private let name: String
  private let quota: RateQuota
  private let clock: Clock
  private let state = Mutex(State())

  /// - Parameter name: what the windows are called in the fields of an answer.
  init(_ name: String, _ quota: RateQuota, clock: Clock) {
    self.name = name
    self.quota = quota
    self.clock = clock
  }

  /// How many windows are in memory.
  var count: Int { state.withLock { $0.windows.count } }

  /// Counts once, and says whether it may be done.
  func take(_ key: String) -> RateVerdict {
    let now = clock.now()
    let length = quota.seconds * 1_000
    let window = state.withLock { state in
      var window = state.windows[key] ?? Window(start: now, count: 0)
      // A clock that was set back begins anew rather than refuse for as long as it was set.
      if now < window.start || now - window.start >= length {
        window = Window(start: now, count: 0)
      }
      window.count += 1
      state.windows[key] = window
      if state.windows.count > state.sweepCount {
        state.windows = state.windows.filter { $1.start <= now && now - $1.start < length }
        state.sweepCount = max(1_024, state.windows.count * 2)
      }
      return window
    }
    return RateVerdict(
      name: name, quota: quota, remaining: quota.count - window.count,
      reset: (window.start + length - now + 999) / 1_000)
  }

  /// Counts once less in a window that has not ended, for something that turned out not to count.
  func giveBack(_ key: String) {
    let now = clock.now()
    state.withLock { state in
      guard var window = state.windows[key], window.count > 0, now >= window.start,
        now - window.start < quota.seconds * 1_000
      else { return }
      window.count -= 1
      state.windows[key] = window
    }
  }
}

/// Whether something may be done, and what is left.
struct RateVerdict: Sendable, Equatable {
  let name: String
  let quota: RateQuota
  /// How many times are left; below zero when this one was too many.
  let remaining: Int
  /// Seconds until the window ends, rounded up.
  let reset: Int

  var isAllowed: Bool { remaining >= 0 }

  /// Whether it is the first of its window that is too many.
  var isFirstRefusal: Bool { remaining == -1 }

  /// The same for an answer.
  var rateLimit: RateLimit? {
    let left = max(0, remaining)
    let window = RateLimit.Window(
      name: name, limit: quota.count, remaining: left, reset: reset, seconds: quota.seconds)
    return RateLimit(limit: quota.count, remaining: left, reset: reset, windows: [window])
  }

  /// The fields of an answer.
  var fields: [(name: String, value: String)] {
    (rateLimit?.fields ?? []).map { ($0.name, $0.value) }
      + (isAllowed ? [] : [("Retry-After", "\(reset)")])
  }

  /// Why it may not be done.
  /// - Parameter subject: whose quota it is, such as `this account`.
  func message(_ subject: String) -> String {
    "Tenon lets \(subject) through \(quota.count) times in \(quota.seconds) s; nothing was done; try "
      + "again in \(reset) s"
  }
}
