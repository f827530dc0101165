/// Runs what a handler's task has to do next on the thread that woke it: the loop that got the
/// vendor's answer goes on to read it, instead of waking a thread of the pool to do so. Waking a
/// thread costs more than a usual handler does between two waits.
///
/// A handler that computes for long therefore holds up the loop that woke it; one that must should
/// start a task of its own with `globalConcurrentExecutor`.
@available(macOS 15, *)
final class InlineExecutor: TaskExecutor {
  static let shared = InlineExecutor()

  func enqueue(_ job: consuming ExecutorJob) {
    job.runSynchronously(on: asUnownedTaskExecutor())
  }
}
