#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits for SIGTERM or SIGINT without doing anything inside a signal handler.
struct StopSignal {
  private let set: sigset_t

  /// Blocks the two signals in this thread and in those that it starts later.
  init() {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGTERM)
    sigaddset(&set, SIGINT)
    pthread_sigmask(SIG_BLOCK, &set, nil)
    self.set = set
  }

  /// Returns when one of them comes. A thread of its own waits, so that no task is held up.
  func wait() async {
    let set = set
    await withCheckedContinuation { continuation in
      Thread.start {
        var set = set
        var received: Int32 = 0
        while sigwait(&set, &received) != 0 {}
        continuation.resume()
      }
    }
  }
}
