internal import StrictJSON
internal import Synchronization

/// The requests of sessions over HTTP that are running, for notifications that cancel one (2025-11-25,
/// basic/utilities/cancellation).
final class RunningRequests: Sendable {
  /// Ids of different sessions coincide.
  struct Key: Hashable, Sendable {
    var session: String
    var id: JSONValue
  }

  private struct State {
    /// What cancels each.
    var running: [Key: @Sendable () -> Void] = [:]
    var cancelled: Set<Key> = []
  }

  private let state = Mutex(State())

  /// Does `work` in the current task, which `cancel` cancels; nil when it was cancelled by its key.
  /// - Throws: when a request with this key runs already.
  func run<Result: Sendable>(
    _ key: Key, cancel: @escaping @Sendable () -> Void, _ work: () async -> Result
  ) async throws(RPCError) -> Result? {
    let isNew = state.withLock { state in
      guard state.running[key] == nil else { return false }
      state.running[key] = cancel
      return true
    }
    guard isNew else { throw Self.isInUse }
    let result = await work()
    return end(key) ? nil : result
  }

  /// Does `work` in a task of its own, to which it is told whether it was cancelled by its key.
  /// - Parameters:
  ///   - key: nil when nobody knows it.
  ///   - whenCancelled: called before the task learns of it.
  /// - Throws: when a request with this key runs already.
  func start(
    _ key: Key?, whenCancelled: @escaping @Sendable () -> Void,
    _ work: @escaping @Sendable (_ wasCancelled: () -> Bool) async -> Void
  ) throws(RPCError) -> Task<Void, Never> {
    guard let key else { return Task { await work { false } } }
    let task = state.withLock { state -> Task<Void, Never>? in
      guard state.running[key] == nil else { return nil }
      // It cannot end before it is in the list: for that it needs the lock that is held here.
      let task = Task { await work { self.end(key) } }
      state.running[key] = {
        whenCancelled()
        task.cancel()
      }
      return task
    }
    guard let task else { throw Self.isInUse }
    return task
  }

  /// Cancels a request; keys that are unknown or done are ignored.
  func cancel(_ key: Key) {
    let cancel = state.withLock { state in
      let cancel = state.running[key]
      if cancel != nil { state.cancelled.insert(key) }
      return cancel
    }
    // Outside of the lock: cancelling may run the task on this thread, to its end.
    cancel?()
  }

  /// A request is done.
  /// - Returns: whether it was cancelled.
  private func end(_ key: Key) -> Bool {
    state.withLock { state in
      state.running[key] = nil
      return state.cancelled.remove(key) != nil
    }
  }

  private static let isInUse = RPCError.invalidRequest(
    "the id is that of a request that is still running")
}
