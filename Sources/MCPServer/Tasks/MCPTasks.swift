internal import StrictJSON
internal import Synchronization

/// The tasks of one or more servers: those that run in this process, and whoever listens to them.
///
/// What is kept is the store's. Here is what a running call needs besides: who waits, what it asks for, and
/// how to give it up.
package final class MCPTasks: Sendable {
  /// What becomes a task, and how clients look after it.
  package struct Options: Sendable {
    /// How long a call may take before it becomes one.
    package var patience: Duration = .seconds(5)
    /// How often clients are asked to look.
    package var pollMilliseconds = 1_000
    /// How many may run at a time. A call that is one too many is answered as any call.
    package var maximumRunning = 256

    /// The usual ones.
    package init() {}
  }

  private struct State {
    var running: [String: TaskCall] = [:]
    /// Those that are being kept are counted before they have an id.
    var count = 0
    var listeners: [String: [Int: @Sendable (TaskNews) -> Void]] = [:]
    var nextListener = 0
  }

  let store: any MCPTaskStore
  let options: Options
  private let state = Mutex(State())

  /// Tasks that a store keeps.
  package init(_ store: any MCPTaskStore, options: Options = Options()) {
    self.store = store
    self.options = options
  }

  /// How many run.
  package var runningCount: Int { state.withLock { $0.running.count } }

  /// Where a task of this caller stands; nil when there is none.
  func news(
    of id: String, for context: MCPCallContext
  ) throws(MCPRefusal) -> TaskNews? {
    // Looked for first: a call is kept with its end before it stops running.
    let call = state.withLock { $0.running[id] }
    guard var task = try store.task(id, for: context) else { return nil }
    if task.end == nil, let call {
      if let (status, time) = call.status { return TaskNews(task, status, at: time) }
      // It has ended since.
      task = try store.task(id, for: context) ?? task
    }
    if let end = task.end { return TaskNews(task, .ended(end), at: task.updatedAt) }
    return TaskNews(task, .ended(.failed(message: task.interruption)), at: task.updatedAt)
  }

  /// The call behind a task that runs; nil when it has ended.
  func call(_ id: String) -> TaskCall? { state.withLock { $0.running[id] } }

  /// Has a listener hear of every change of a task.
  /// - Returns: what ends that.
  func listen(
    to id: String, _ hear: @escaping @Sendable (TaskNews) -> Void
  ) -> @Sendable () -> Void {
    let number = state.withLock { state in
      state.nextListener += 1
      state.listeners[id, default: [:]][state.nextListener] = hear
      return state.nextListener
    }
    return { [weak self] in
      self?.state.withLock { state in
        state.listeners[id]?[number] = nil
        if state.listeners[id]?.isEmpty == true { state.listeners[id] = nil }
      }
    }
  }

  /// Waits for the calls that run, but not for those that wait for a client.
  /// - Parameter limit: how long.
  package func drain(within limit: Duration) async {
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
      let calls = state.withLock { Array($0.running.values) }
      let isBusy = calls.contains { call in
        if case .working? = call.status?.status { true } else { false }
      }
      guard isBusy, (try? await Task.sleep(for: .milliseconds(20))) != nil else { return }
    }
  }

  /// Counts a task that is about to be kept; false when as many run as may.
  func admit() -> Bool {
    state.withLock { state in
      guard state.count < options.maximumRunning else { return false }
      state.count += 1
      return true
    }
  }

  /// A task that was counted runs.
  func add(_ call: TaskCall, _ id: String) {
    state.withLock { $0.running[id] = call }
  }

  /// A task that was counted does not run: any more, or at all when it has no id.
  func remove(_ id: String?) {
    state.withLock { state in
      state.count -= 1
      if let id { state.running[id] = nil }
    }
  }

  /// Tells whoever listens.
  func tell(_ news: TaskNews) {
    let listeners = state.withLock { $0.listeners[news.task.id].map { Array($0.values) } }
    for hear in listeners ?? [] { hear(news) }
  }
}

/// Where a task stands since when.
struct TaskNews: Sendable {
  let task: MCPTask
  let status: TaskStatus
  let time: String

  init(_ task: MCPTask, _ status: TaskStatus, at time: String) {
    self.task = task
    self.status = status
    self.time = time
  }
}
