internal import Synchronization

/// Tasks that go with the process, of a server whose callers are one: whoever can reach it.
package final class MCPTaskMemory: MCPTaskStore {
  private struct State {
    var tasks: [String: (task: MCPTask, expiry: ContinuousClock.Instant)] = [:]
    var bytes = 0
  }

  private let clock: @Sendable () -> String
  private let lifetime: Duration
  private let maximumCount: Int
  private let maximumBytes: Int
  private let state = Mutex(State())

  /// - Parameters:
  ///   - lifetime: how long a task is kept.
  ///   - maximumCount: how many are.
  ///   - maximumBytes: how much all together may come to.
  ///   - now: tells the time, as RFC 3339 has it.
  package init(
    lifetime: Duration = .seconds(3_600), maximumCount: Int = 200, maximumBytes: Int = 64 << 20,
    now: @escaping @Sendable () -> String
  ) {
    self.lifetime = lifetime
    self.maximumCount = maximumCount
    self.maximumBytes = maximumBytes
    clock = now
  }

  package var now: String { clock() }

  package func begin(_ tool: MCPTool, for context: MCPCallContext) async -> MCPTask? {
    let now = clock()
    let task = MCPTask(
      id: Self.newID(), tool: tool.name, createdAt: now, updatedAt: now,
      lifetimeMilliseconds: Int(lifetime / .milliseconds(1)), interruption: Self.lost)
    return state.withLock { state in
      Self.sweep(&state)
      guard state.tasks.count < maximumCount else { return nil }
      state.tasks[task.id] = (task, .now + lifetime)
      return task
    }
  }

  package func finish(_ task: MCPTask, _ end: MCPTaskEnd) async -> MCPTaskEnd {
    let now = clock()
    return state.withLock { state in
      guard var kept = state.tasks[task.id], kept.task.end == nil else { return end }
      let isTooMuch = state.bytes + end.size > maximumBytes
      let end = isTooMuch ? .failed(message: Self.tooMuch) : end
      kept.task.end = end
      kept.task.updatedAt = now
      state.bytes += end.size
      state.tasks[task.id] = kept
      return end
    }
  }

  package func task(
    _ id: String, for context: MCPCallContext
  ) throws(MCPRefusal) -> MCPTask? {
    state.withLock { state in
      Self.sweep(&state)
      return state.tasks[id]?.task
    }
  }

  package func noteCancellation(of task: MCPTask, by context: MCPCallContext) async {}

  private static func sweep(_ state: inout State) {
    let now = ContinuousClock.now
    for (id, kept) in state.tasks where kept.expiry <= now {
      state.bytes -= kept.task.end?.size ?? 0
      state.tasks[id] = nil
    }
  }

  /// 192 bits from the system's source of random numbers.
  private static func newID() -> String {
    var random = SystemRandomNumberGenerator()
    return (0..<3).map { _ in
      let digits = String(random.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  private static let lost = "what the call came to is not known; it may have been processed"
  private static let tooMuch =
    "the call was made, and there is no room for what it came to; look at what it did before you "
    + "repeat it"
}

extension MCPTaskEnd {
  fileprivate var size: Int {
    switch self {
    case .completed(let bytes), .failed(let bytes): bytes.count
    case .cancelled(let message): message.utf8.count
    }
  }
}
