import Synchronization

/// How often things are used and when last: noted in memory, and written now and then, so that a use costs
/// no transaction.
final class Uses: Sendable {
  /// What was noted since it was written last.
  struct Use: Sendable {
    /// When it was used last.
    var at: Int
    var count: Int
  }

  private struct State {
    var pending: [String: Use] = [:]
    /// When each was written last.
    var written: [String: Int] = [:]
  }

  private let state = Mutex(State())

  /// How long what was written is new enough.
  private static let interval = 60_000

  /// - Parameter count: how many uses this counts as.
  func note(_ id: String, at now: Int, count: Int) {
    state.withLock { state in
      var use = state.pending[id] ?? Use(at: now, count: 0)
      use.at = max(use.at, now)
      use.count += count
      state.pending[id] = use
    }
  }

  /// Hands out what is to be written: each thing once a minute, and all of it at the end.
  /// - Throws: what `body` throws; then it is handed out again.
  func write(
    at now: Int, isLast: Bool,
    _ body: ([(id: String, use: Use)]) async throws(PlatformError) -> Void
  ) async throws(PlatformError) {
    let due = state.withLock { state in
      let due = state.pending.filter { id, _ in
        isLast || (state.written[id] ?? .min) <= now - Self.interval
      }
      for id in due.keys { state.pending[id] = nil }
      return due
    }
    guard !due.isEmpty else { return }
    do throws(PlatformError) {
      try await body(due.map { (id: $0.key, use: $0.value) })
      state.withLock { state in for id in due.keys { state.written[id] = now } }
    } catch {
      for (id, use) in due { note(id, at: use.at, count: use.count) }
      throw error
    }
  }
}
