import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// SIGTERM and SIGINT, received by the main thread, which has nothing else to do. Nothing ever runs
/// inside a signal handler.
enum StopSignal {
  private enum State {
    /// Nobody waits: a signal ends the process.
    case unarmed
    /// Somebody will wait.
    case armed
    case waiting(CheckedContinuation<Void, Never>)
    case received
  }

  private static let state = Mutex(State.unarmed)

  /// Keeps the two signals for `receive`. Called before there is a second thread, since threads
  /// inherit what is blocked.
  static func block() {
    var signals = set
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// From now on a signal is kept for `wait`.
  static func arm() {
    state.withLock { $0 = .armed }
  }

  /// Returns when a signal comes, or has come since `arm`; a second one ends the process at once.
  static func wait() async {
    await withCheckedContinuation { continuation in
      let hasCome = state.withLock { state in
        if case .received = state { return true }
        state = .waiting(continuation)
        return false
      }
      if hasCome { continuation.resume() }
    }
  }

  /// Receives signals on this thread for the rest of the process. Before `arm`, one ends the process,
  /// as it would by itself.
  static func receive() -> Never {
    var signals = set
    while true {
      var number: Int32 = 0
      guard sigwait(&signals, &number) == 0 else { continue }
      let before = state.withLock { state in
        defer { state = .received }
        return state
      }
      switch before {
      case .unarmed, .received: exit(128 + number)
      case .armed: break
      case .waiting(let waiter): waiter.resume()
      }
    }
  }

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGTERM)
    sigaddset(&set, SIGINT)
    return set
  }
}
