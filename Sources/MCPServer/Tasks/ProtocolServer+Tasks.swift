internal import StrictJSON

/// The extension `io.modelcontextprotocol/tasks` (SEP-2663), which only the stateless revision has.
extension ProtocolServer {
  static let tasksExtension = "io.modelcontextprotocol/tasks"

  /// Does what a request about a task asks for; nil when it is about something else.
  func answerAboutTask(_ inquiry: Inquiry) throws(RPCError) -> Action? {
    let request = inquiry.request
    guard let tasks, inquiry.version.isStateless,
      ["tasks/get", "tasks/update", "tasks/cancel"].contains(request.method)
    else { return nil }
    guard inquiry.client.capabilities.contains(.tasks) else { throw .missingTasks }
    let params = try request.objectParams()
    try params.checkSpelling(of: ["taskId", "inputResponses", "_meta"])
    let id = try params.neededString("taskId")
    let context = MCPCallContext(
      protocolVersion: inquiry.version, client: inquiry.client, caller: inquiry.sender.caller)
    let news = try tasks.found(id, for: context)
    switch request.method {
    case "tasks/get":
      return .reply(
        Answer(
          Reply.result(to: request.id, in: envelope, capacity: 512) {
            news.write(pollMilliseconds: tasks.options.pollMilliseconds, to: &$0)
          }))
    case "tasks/update":
      guard let responses = try params.optionalObject("inputResponses") else {
        throw .invalidParams("\"inputResponses\" is missing")
      }
      try responses.checkInputResponses()
      try tasks.call(id)?.take(responses)
      return .reply(Answer(Reply.result(to: request.id, in: envelope) { _ in }))
    default:
      let acknowledgement = Answer(Reply.result(to: request.id, in: envelope) { _ in })
      // One that has ended stays as it is ("Task Cancellation").
      guard let call = tasks.call(id) else { return .reply(acknowledgement) }
      return .work(
        Work(id: request.id, version: inquiry.version, wishes: MessageWishes()) { _ in
          call.cancel()
          await tasks.store.noteCancellation(of: news.task, by: context)
          return .answer(acknowledgement)
        })
    }
  }

  /// The tool that a call is of when the call may become a task; nil when it may not.
  /// - Throws: when the tool's calls have to, and the client takes no tasks.
  func taskTool(_ name: String, _ inquiry: Inquiry) throws(RPCError) -> MCPTool? {
    guard tasks != nil else { return nil }
    if inquiry.version.isStateless, inquiry.client.capabilities.contains(.tasks) {
      return provider.tools.first { $0.name == name }
    }
    guard toolsThatNeedTasks.contains(name) else { return nil }
    throw .missingTasks
  }

  /// Makes a call whose client takes tasks.
  func perform(
    _ round: Round, of tool: MCPTool, _ tasks: MCPTasks, _ context: MCPCallContext,
    to id: JSONValue
  ) async -> Answer {
    let call = TaskCall(
      tasks, tool, context, round,
      announce: { [envelope] task in
        Answer(
          Reply.result(to: id, in: envelope, type: "task", capacity: 512) {
            // What the schema of tools/call asks of every result, for those who hold it against that.
            $0.key("content")
            $0.beginArray()
            $0.endArray()
            TaskStatus.working(message: nil).write(
              task, updatedAt: task.updatedAt, pollMilliseconds: tasks.options.pollMilliseconds,
              isDetailed: false, to: &$0)
          })
      },
      demand: { [self] in demand($0, to: id, in: context.protocolVersion) },
      refusal: { [self] in refusal(of: $0, context, round, to: id) })
    return await call.answer()
  }

  /// Writes the capability, in the revision that has it.
  func writeTaskCapability(to writer: inout JSONWriter, in version: ProtocolVersion) {
    guard tasks != nil, version.isStateless else { return }
    writer.key("extensions")
    writer.beginObject()
    writer.key(Self.tasksExtension)
    writer.beginObject()
    writer.endObject()
    writer.endObject()
  }
}

extension MCPTasks {
  /// Where a task of this caller stands.
  /// - Throws: when there is none, or that cannot be said.
  func found(_ id: String, for context: MCPCallContext) throws(RPCError) -> TaskNews {
    do throws(MCPRefusal) {
      if let news = try news(of: id, for: context) { return news }
    } catch {
      throw .internalError(error.message)
    }
    throw .invalidParams("there is no task of this id; it may have expired")
  }
}

extension TaskNews {
  /// The members of a `DetailedTask`.
  func write(pollMilliseconds: Int, to writer: inout JSONWriter) {
    status.write(
      task, updatedAt: time, pollMilliseconds: pollMilliseconds, isDetailed: true, to: &writer)
  }
}

extension RPCError {
  /// The client would have to take tasks ("Capability Negotiation").
  static let missingTasks = missingCapabilities(
    Array(#"{"extensions":{"\#(ProtocolServer.tasksExtension)":{}}}"#.utf8),
    ProtocolServer.tasksExtension)
}

extension MCPTool {
  /// Whether its annotations say that it changes nothing.
  package var isReadOnly: Bool {
    guard let annotations, let hints = try? JSONValue(parsing: annotations) else { return false }
    return hints["readOnlyHint"]?.bool == true
  }
}
