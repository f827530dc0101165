internal import StrictJSON
internal import Synchronization

/// The tasks that a client of `subscriptions/listen` wants to hear of ("Task Status Notifications").
final class TaskListening: Sendable {
  private struct State {
    var isOver = false
    var ends: [@Sendable () -> Void] = []
    /// The tasks of which the last was said.
    var ended: Set<String> = []
  }

  /// Those that it has.
  let ids: [String]
  private let tasks: MCPTasks
  private let context: MCPCallContext
  private let subscription: JSONValue
  private let state = Mutex(State())

  /// Longer lists are refused.
  static let maximumTasks = 1_000

  /// - Parameters:
  ///   - wanted: ids; those that are nobody's, or somebody else's, are left out.
  ///   - subscription: the id of the request.
  init(
    _ wanted: Set<String>, _ tasks: MCPTasks, for context: MCPCallContext, subscription: JSONValue
  ) {
    ids = wanted.sorted().filter { id in (try? tasks.news(of: id, for: context)) != nil }
    self.tasks = tasks
    self.context = context
    self.subscription = subscription
  }

  /// Says where each task stands, and from then on whenever that changes.
  /// - Parameter send: takes a message; called for one at a time.
  func begin(_ send: @escaping @Sendable ([UInt8]) -> Void) {
    for id in ids {
      let end = tasks.listen(to: id) { self.tell($0, send) }
      state.withLock { $0.ends.append(end) }
      // What has changed since is said by whoever changed it, before or after this.
      state.withLock { state in
        guard let news = try? tasks.news(of: id, for: context) else { return }
        tell(news, send, &state)
      }
    }
  }

  /// Says nothing more.
  func end() {
    let ends = state.withLock { state in
      state.isOver = true
      defer { state.ends = [] }
      return state.ends
    }
    for end in ends { end() }
  }

  private func tell(_ news: TaskNews, _ send: @Sendable ([UInt8]) -> Void) {
    state.withLock { tell(news, send, &$0) }
  }

  private func tell(
    _ news: TaskNews, _ send: @Sendable ([UInt8]) -> Void, _ state: inout State
  ) {
    guard !state.isOver, !state.ended.contains(news.task.id) else { return }
    if case .ended = news.status { state.ended.insert(news.task.id) }
    send(
      Reply.notification("notifications/tasks") { writer in
        writer.write(subscription: subscription)
        news.write(pollMilliseconds: tasks.options.pollMilliseconds, to: &writer)
      })
  }
}

extension ProtocolServer {
  /// The tasks that a request wants to hear of; nil when it names none, or there are none to hear of.
  func taskListening(
    _ request: Message.Request, _ client: MCPClient, _ sender: Sender
  ) throws(RPCError) -> TaskListening? {
    let filter = try request.objectParams().optionalObject("notifications")
    guard let tasks, let ids = filter?["taskIds"], !ids.isNull else { return nil }
    guard client.capabilities.contains(.tasks) else { throw .missingTasks }
    guard ids.kind == .array, ids.count <= TaskListening.maximumTasks,
      ids.elements.allSatisfy({ $0.kind == .string })
    else {
      throw .invalidParams(
        "\"taskIds\" must be an array of at most \(TaskListening.maximumTasks) strings")
    }
    let context = MCPCallContext(
      protocolVersion: .latestStateless, client: client, caller: sender.caller)
    return TaskListening(
      Set(ids.elements.compactMap(\.string)), tasks, for: context, subscription: request.id)
  }
}
