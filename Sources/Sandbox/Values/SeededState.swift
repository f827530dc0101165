import Synchronization

/// What a stand-in keeps, behind a lock and made when it is first looked at: to make a year of records
/// takes longer than to start a server.
final class SeededState<State: Sendable>: Sendable {
  private let kept = Mutex<State?>(nil)
  private let seed: @Sendable () -> State

  init(_ seed: @escaping @Sendable () -> State) { self.seed = seed }

  /// Runs `body` with the state to itself.
  func withLock<Value: Sendable>(_ body: (inout State) -> Value) -> Value {
    kept.withLock { kept in
      var state = kept ?? seed()
      // Given up while it is changed, so that nothing in it is copied.
      kept = nil
      defer { kept = state }
      return body(&state)
    }
  }
}
