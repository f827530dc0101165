internal import StrictJSON
internal import Synchronization

/// The calls of one connection that are running.
final class CallRegistry: Sendable {
  enum Start: Equatable {
    case started
    /// The id is that of a running call.
    case idInUse
    /// As many calls run as may.
    case full
  }

  private typealias Completion = @Sendable ([UInt8]?) -> Void

  private struct Entry {
    /// Tells a call from an earlier one of the same id, which may still be on its way out.
    var serial: UInt64
    var task: Task<Void, Never>
    var completion: Completion
  }

  private struct State {
    /// Calls that wait for their answer: neither done nor cancelled.
    var entries: [JSONValue: Entry] = [:]
    /// Calls whose completion has not returned.
    var unsettled = 0
    /// Tasks that have not ended, those of cancelled calls among them.
    var tasks = 0
    var nextSerial: UInt64 = 0
    var whenIdle: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())
  private let capacity: Int
  /// What other connections use too.
  let shared: CallLimit?

  init(capacity: Int, among shared: CallLimit? = nil) {
    self.capacity = capacity
    self.shared = shared
  }

  /// Runs `work` in a task of its own; `completion` gets its answer, or nil once it is cancelled.
  func start(
    _ id: JSONValue,
    _ work: @escaping @Sendable () async -> [UInt8],
    completion: @escaping @Sendable ([UInt8]?) -> Void
  ) -> Start {
    state.withLock { state in
      guard state.entries[id] == nil else { return .idInUse }
      guard state.tasks < capacity, shared?.begin() != false else { return .full }
      let serial = state.nextSerial
      state.nextSerial &+= 1
      // The task cannot end before its entry is in place: it needs the lock that is held here.
      let task = Task {
        let reply = await work()
        self.end(id, serial: serial, reply)
      }
      state.entries[id] = Entry(serial: serial, task: task, completion: completion)
      state.unsettled += 1
      state.tasks += 1
      return .started
    }
  }

  /// Cancels a call; ids that are unknown or done are ignored.
  func cancel(_ id: JSONValue) {
    guard let entry = state.withLock({ $0.entries.removeValue(forKey: id) }) else { return }
    // In this order: a call that learns of it has nothing to say any more.
    settle(entry, nil)
    entry.task.cancel()
  }

  /// Cancels all calls.
  func cancelAll() {
    let entries = state.withLock { state in
      defer { state.entries = [:] }
      return Array(state.entries.values)
    }
    for entry in entries {
      settle(entry, nil)
      entry.task.cancel()
    }
  }

  /// Calls `body` as soon as every call is answered or cancelled, perhaps at once.
  func whenIdle(_ body: @escaping @Sendable () -> Void) {
    state.withLock { $0.whenIdle = body }
    reportIfIdle()
  }

  private func end(_ id: JSONValue, serial: UInt64, _ reply: [UInt8]) {
    shared?.end()
    let entry = state.withLock { state -> Entry? in
      state.tasks -= 1
      guard let entry = state.entries[id], entry.serial == serial else { return nil }
      state.entries[id] = nil
      return entry
    }
    if let entry { settle(entry, reply) }
  }

  private func settle(_ entry: Entry, _ reply: [UInt8]?) {
    entry.completion(reply)
    state.withLock { $0.unsettled -= 1 }
    reportIfIdle()
  }

  private func reportIfIdle() {
    let body = state.withLock { state -> (@Sendable () -> Void)? in
      guard state.unsettled == 0 else { return nil }
      defer { state.whenIdle = nil }
      return state.whenIdle
    }
    body?()
  }
}
