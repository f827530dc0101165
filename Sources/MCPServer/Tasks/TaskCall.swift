internal import StrictJSON
internal import Synchronization

/// A call whose client takes tasks, from its beginning to the end of the task that it may become.
///
/// It runs once, in a task of its own. Whoever sent it waits for its answer, or for word that it has become
/// a task, whichever comes first.
final class TaskCall: Sendable {
  private enum Phase {
    /// Who sent it waits.
    case attached
    /// The task is being kept; true when it is.
    case detaching(Task<Bool, Never>)
    case detached(MCPTask)
    /// It was answered as any call.
    case answered
  }

  private struct State {
    var phase = Phase.attached
    var work: Task<Void, Never>?
    var isRefused = false
    var isCancelled = false
    var message: String?
    var question: TaskQuestion?
    var usedKeys: Set<String> = []
    var updatedAt = ""
    /// Gives the task up when it is kept no longer.
    var expiry: Task<Void, Never>?

    var status: TaskStatus {
      guard let question else { return .working(message: message) }
      return .inputRequired(question.open.map { ($0.key, $0.request) })
    }
  }

  private let tasks: MCPTasks
  private let tool: MCPTool
  private let context: MCPCallContext
  private let round: ProtocolServer.Round
  private let reply = OneShot<Answer>()
  private let state = Mutex(State())
  /// Writes the answer that it has become a task.
  private let announce: @Sendable (MCPTask) -> Answer
  /// Writes the answer that the client is to say something first.
  private let demand: @Sendable (MCPInputRequired) -> Answer
  /// The answer when the client cannot be asked for something; nil when it can.
  private let refusal: @Sendable (MCPInputRequired) -> Answer?

  init(
    _ tasks: MCPTasks, _ tool: MCPTool, _ context: MCPCallContext,
    _ round: ProtocolServer.Round,
    announce: @escaping @Sendable (MCPTask) -> Answer,
    demand: @escaping @Sendable (MCPInputRequired) -> Answer,
    refusal: @escaping @Sendable (MCPInputRequired) -> Answer?
  ) {
    self.tasks = tasks
    self.tool = tool
    self.context = context
    self.round = round
    self.announce = announce
    self.demand = demand
    self.refusal = refusal
  }

  /// Begins the call, and gives the answer for who sent it.
  ///
  /// Cancelling the current task gives the call up, unless it has become a task.
  func answer() async -> Answer {
    let work = Task { await self.run() }
    state.withLock { $0.work = work }
    let timer = Task { [patience = tasks.options.patience] in
      guard (try? await Task.sleep(for: patience)) != nil else { return }
      _ = await self.detach()
    }
    defer { timer.cancel() }
    return await withTaskCancellationHandler {
      await reply.value()
    } onCancel: {
      let isAttached = state.withLock { state in
        switch state.phase {
        case .attached:
          state.isCancelled = true
          return true
        case .detaching:
          // It will be found that nobody heard of the task.
          state.isCancelled = true
          return false
        case .detached, .answered: return false
        }
      }
      if isAttached { work.cancel() }
    }
  }

  /// Makes the call a task, if it may be one.
  /// - Returns: whether it is one.
  func detach() async -> Bool {
    let (keeping, isDetached) = state.withLock { state -> (Task<Bool, Never>?, Bool) in
      switch state.phase {
      case .answered: return (nil, false)
      case .detached: return (nil, true)
      case .detaching(let keeping): return (keeping, false)
      case .attached:
        guard !state.isRefused, !state.isCancelled else { return (nil, false) }
        let keeping = Task { await self.keep() }
        state.phase = .detaching(keeping)
        return (keeping, false)
      }
    }
    return await keeping?.value ?? isDetached
  }

  private func keep() async -> Bool {
    let isAdmitted = tasks.admit()
    guard isAdmitted, let task = await tasks.store.begin(tool, for: context) else {
      if isAdmitted { tasks.remove(nil) }
      let abandoned = state.withLock { state in
        (state.phase, state.isRefused) = (.attached, true)
        return state.isCancelled ? state.work : nil
      }
      abandoned?.cancel()
      return false
    }
    let expiry = Task {
      guard (try? await Task.sleep(for: .milliseconds(task.lifetimeMilliseconds))) != nil else {
        return
      }
      self.cancel()
    }
    let isAbandoned = state.withLock { state in
      state.phase = .detached(task)
      state.updatedAt = task.createdAt
      state.expiry = expiry
      return state.isCancelled
    }
    tasks.add(self, task.id)
    if isAbandoned { cancel() }
    reply.give(announce(task))
    return true
  }

  /// Where the task stands and since when; nil when it is none, or has ended.
  var status: (status: TaskStatus, since: String)? {
    state.withLock { state in
      guard case .detached = state.phase else { return nil }
      return (state.status, state.updatedAt)
    }
  }

  /// Notes how far it is, for whoever looks.
  func note(_ message: String) {
    state.withLock { $0.message = message }
  }

  /// Gives the task up. It ends as the call does, which may have come too far.
  func cancel() {
    let (work, question) = state.withLock { state in
      state.isCancelled = true
      return (state.work, state.question)
    }
    question?.answer.give(nil)
    work?.cancel()
  }

  /// Takes what the client says to what it was asked; what was not asked is ignored.
  /// - Throws: when it does not fit; the question stays open.
  func take(_ responses: JSONValue) throws(RPCError) {
    let now = tasks.store.now
    let (isNews, answered) = try state.withLock {
      state throws(RPCError) -> (Bool, TaskQuestion?) in
      guard var question = state.question else { return (false, nil) }
      let count = question.open.count
      try question.take(responses)
      guard question.open.count < count else { return (false, nil) }
      state.updatedAt = now
      state.question = question.open.isEmpty ? nil : question
      return (true, question.open.isEmpty ? question : nil)
    }
    if isNews { tell() }
    answered?.answer.give(answered?.responses)
  }

  private func run() async {
    var context = context
    context.task = self
    if let hasLeft = context.hasCallerLeft {
      // Who sent the request need not wait for a task.
      context.hasCallerLeft = { self.isAttached && hasLeft() }
    }
    while true {
      var ending = await round.run(context)
      if case .ask(let required) = ending, let answer = refusal(required) { ending = .done(answer) }
      guard let task = await settled() else {
        return switch ending {
        case .done(let answer): reply.give(answer)
        case .ask(let required): reply.give(demand(required))
        }
      }
      switch ending {
      case .done(let answer):
        return await end(task, MCPTaskEnd(answer, isCancelled: state.withLock { $0.isCancelled }))
      case .ask(let required):
        guard let responses = await ask(required) else {
          return await end(task, .cancelled("cancelled while it waited; nothing more was done"))
        }
        context.inputResponses = responses
        context.requestState = required.state
      }
    }
  }

  private var isAttached: Bool {
    state.withLock { if case .attached = $0.phase { true } else { false } }
  }

  /// The task that it has become; nil when it has not, and then it will not.
  private func settled() async -> MCPTask? {
    while true {
      let (keeping, task) = state.withLock { state -> (Task<Bool, Never>?, MCPTask?) in
        switch state.phase {
        case .detached(let task): return (nil, task)
        case .detaching(let keeping): return (keeping, nil)
        case .attached, .answered:
          state.phase = .answered
          return (nil, nil)
        }
      }
      guard let keeping else { return task }
      _ = await keeping.value
    }
  }

  /// Asks for what is needed, and waits for it; nil when the task is given up.
  private func ask(_ required: MCPInputRequired) async -> JSONValue? {
    guard !required.requests.isEmpty else {
      // There is nothing to ask for: the provider wants to be called again.
      try? await Task.sleep(for: .milliseconds(tasks.options.pollMilliseconds))
      return Task.isCancelled ? nil : .emptyObject
    }
    let now = tasks.store.now
    let question = state.withLock { state -> TaskQuestion? in
      guard !state.isCancelled else { return nil }
      let question = TaskQuestion(required, context.protocolVersion, &state.usedKeys)
      state.question = question
      state.updatedAt = now
      return question
    }
    guard let question else { return nil }
    tell()
    return await question.answer.value()
  }

  private func end(_ task: MCPTask, _ end: MCPTaskEnd) async {
    let kept = await tasks.store.finish(task, end)
    let expiry = state.withLock { state in
      state.phase = .answered
      return state.expiry
    }
    expiry?.cancel()
    tasks.remove(task.id)
    tasks.tell(TaskNews(task, .ended(kept), at: tasks.store.now))
  }

  private func tell() {
    let news = state.withLock { state -> TaskNews? in
      guard case .detached(let task) = state.phase else { return nil }
      return TaskNews(task, state.status, at: state.updatedAt)
    }
    if let news { tasks.tell(news) }
  }
}

extension MCPTaskEnd {
  /// What a call came to that was answered so.
  ///
  /// What came too far to be given up has its result; what ended without one because it was given up is
  /// cancelled, with what it said last.
  fileprivate init(_ answer: Answer, isCancelled: Bool) {
    let response = try? JSONValue(
      parsing: answer.bytes, limits: JSONLimits(maximumBytes: 256 << 20))
    guard let response, let content = response["result"] ?? response["error"] else {
      self = .failed(RPCError.internalError("the answer to the call cannot be read").json)
      return
    }
    let isResult = response["result"] != nil
    if isCancelled, !isResult || content["isError"]?.bool == true {
      let said = content["message"]?.string ?? content["content"]?[0]?["text"]?.string
      self = .cancelled(RPCError.excerpt(said ?? "cancelled", limit: 2_000))
    } else {
      self = isResult ? .completed(Array(content.bytes)) : .failed(Array(content.bytes))
    }
  }
}
