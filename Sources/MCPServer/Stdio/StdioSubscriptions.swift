internal import StrictJSON
internal import Synchronization

/// What one connection listens to: by `subscriptions/listen`, of which there may be several, and in a
/// handshake revision from `initialize` on.
final class StdioSubscriptions: Sendable {
  private struct State {
    var open: [JSONValue: Listener] = [:]
    var session: SessionListener?
    var isOver = false
  }

  private let send: @Sendable ([UInt8]) -> Void
  private let state = Mutex(State())

  private static let maximum = 100

  init(send: @escaping @Sendable ([UInt8]) -> Void) {
    self.send = send
  }

  /// Opens a subscription, and says so before anything else.
  /// - Throws: when the id is in use, or there are too many.
  func open(_ listening: Listening) throws(RPCError) {
    let listener = Listener(listening, send: send)
    let refusal = state.withLock { state -> RPCError? in
      guard !state.isOver else { return .invalidRequest("the connection is at its end") }
      guard state.open[listening.subscription.id] == nil else {
        return .invalidRequest("the id is that of a request that is still running")
      }
      guard state.open.count < Self.maximum else { return .tooManyStreams(Self.maximum) }
      state.open[listening.subscription.id] = listener
      return nil
    }
    if let refusal { throw refusal }
    send(listening.subscription.acknowledgement)
    listening.changes.add(listener)
    listening.subscription.tasks?.begin(listener.say)
  }

  /// Has a session of a handshake revision told of changes.
  func begin(_ changes: MCPChanges, _ memory: SessionMemory) {
    let listener = SessionListener(changes, memory, send: send)
    let isNew = state.withLock { state in
      guard state.session == nil, !state.isOver else { return false }
      state.session = listener
      return true
    }
    if isNew { changes.add(listener) }
  }

  /// Ends the subscription of a request, without another word; unknown ids are ignored.
  func cancel(_ id: JSONValue) {
    let listener = state.withLock { $0.open.removeValue(forKey: id) }
    listener?.end()
  }

  /// Ends everything. Subscriptions get their results (2026-07-28, basic/patterns/subscriptions, "Graceful
  /// Closure"), and before it what tells of their end where they have no stream of their own (2026-07-28,
  /// basic/patterns/cancellation).
  func end() {
    let (open, session) = state.withLock { state in
      state.isOver = true
      defer { (state.open, state.session) = ([:], nil) }
      return (Array(state.open.values), state.session)
    }
    session?.end()
    for listener in open {
      listener.end()
      send(
        Reply.notification("notifications/cancelled") {
          $0.key("requestId")
          $0.writeRaw(listener.listening.subscription.id.bytes)
        })
      send(listener.listening.ending)
    }
  }

  private final class Listener: ChangeListener {
    let listening: Listening
    private let send: @Sendable ([UInt8]) -> Void
    private let isOver = Mutex(false)

    init(_ listening: Listening, send: @escaping @Sendable ([UInt8]) -> Void) {
      self.listening = listening
      self.send = send
    }

    func hear(_ change: MCPChanges.Change) {
      guard listening.subscription.wants(change) else { return }
      say(change.message(subscription: listening.subscription.id))
    }

    func say(_ message: [UInt8]) {
      // Under the lock, so that nothing comes after the end.
      isOver.withLock { isOver in
        if !isOver { send(message) }
      }
    }

    func end() {
      isOver.withLock { $0 = true }
      listening.changes.remove(self)
      listening.subscription.tasks?.end()
    }
  }

  private final class SessionListener: ChangeListener {
    private let changes: MCPChanges
    private let memory: SessionMemory
    private let send: @Sendable ([UInt8]) -> Void

    init(
      _ changes: MCPChanges, _ memory: SessionMemory, send: @escaping @Sendable ([UInt8]) -> Void
    ) {
      self.changes = changes
      self.memory = memory
      self.send = send
    }

    func hear(_ change: MCPChanges.Change) {
      if memory.wants(change) { send(change.message()) }
    }

    func end() { changes.remove(self) }
  }
}
