import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// SIGTERM and SIGINT, received by the main thread, which has nothing else to do. Nothing ever runs
/// inside a signal handler.
enum StopSignal {
  private static let waiting = Mutex<CheckedContinuation<Void, Never>?>(nil)

  /// Keeps the two signals for `receive`. Called before there is a second thread, since threads
  /// inherit what is blocked.
  static func block() {
    var signals = set
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Returns when a signal comes; a second one ends the process at once.
  static func wait() async {
    await withCheckedContinuation { continuation in
      waiting.withLock { $0 = continuation }
    }
  }

  /// Receives signals on this thread for the rest of the process. Without anybody in `wait`, one
  /// ends the process, as it would by itself.
  static func receive() -> Never {
    var signals = set
    while true {
      var number: Int32 = 0
      guard sigwait(&signals, &number) == 0 else { continue }
      let waiter = waiting.withLock { waiter in
        defer { waiter = nil }
        return waiter
      }
      guard let waiter else { exit(128 + number) }
      waiter.resume()
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
