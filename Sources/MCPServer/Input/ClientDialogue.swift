internal import StrictJSON
internal import Synchronization

/// What a call of a handshake revision asks its client while it waits, and what it hears.
final class ClientDialogue: Sendable {
  private struct State {
    var waiting: [OneShot<Message.Response.Outcome?>] = []
    var isLost = false
  }

  private let questions: ClientQuestions
  private let session: String
  private let version: ProtocolVersion
  private let limit: Duration
  private let calls: CallLimit?
  private let send: @Sendable ([UInt8]) -> Void
  private let state = Mutex(State())

  /// - Parameters:
  ///   - session: in which the client answers.
  ///   - limit: how long it may take for that.
  ///   - calls: among which the call counts while nobody is asked.
  ///   - send: brings a message to the client, or drops it when that has left.
  init(
    _ questions: ClientQuestions, in session: String, _ version: ProtocolVersion,
    within limit: Duration, among calls: CallLimit?, send: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.questions = questions
    self.session = session
    self.version = version
    self.limit = limit
    self.calls = calls
    self.send = send
  }

  /// The client hears nothing any more, and so will not answer.
  func lose() {
    let waiting = state.withLock { state in
      state.isLost = true
      return state.waiting
    }
    for outcome in waiting { outcome.give(nil) }
  }

  /// Goes through the rounds of a request until it is answered.
  func answer(_ outcome: Work.Outcome, _ channel: RequestChannel?) async -> Answer {
    var outcome = outcome
    var rounds = 0
    while true {
      switch outcome {
      case .answer(let answer): return answer
      case .question(let required, let goOn):
        rounds += 1
        if rounds > Self.maximumRounds {
          outcome = await goOn(.failure(.tooManyRounds), channel)
        } else {
          let isPaused = calls?.pause() ?? false
          let responses = await ask(required)
          if isPaused { await calls?.resume() }
          outcome = await goOn(responses, channel)
        }
      }
    }
  }

  /// A provider that asks more often goes round in circles.
  private static let maximumRounds = 32

  /// Asks for all of it at once, and gives back the `InputResponses` object.
  private func ask(_ required: MCPInputRequired) async -> Result<JSONValue, UnansweredQuestion> {
    let open = required.requests.map { name, request in
      (name, request, questions.open(in: session))
    }
    let isLost = state.withLock { state in
      state.waiting = open.map { $0.2.outcome }
      return state.isLost
    }
    if isLost { lose() }
    for (_, request, question) in open {
      send(
        Reply.request(question.id, request.kind.method, params: request.params(in: version)))
    }
    let timer = Task { [limit] in
      try? await Task.sleep(for: limit)
      for (_, _, question) in open { question.outcome.give(nil) }
    }
    defer { timer.cancel() }
    var responses = JSONWriter()
    responses.beginObject()
    var failure: UnansweredQuestion?
    for (name, request, question) in open {
      let outcome = await withTaskCancellationHandler {
        await question.outcome.value()
      } onCancel: {
        question.outcome.give(nil)
      }
      questions.close(question.id, in: session)
      if outcome == nil { withdraw(question.id) }
      do throws(UnansweredQuestion) {
        let response = try request.response(outcome, named: name)
        responses.key(name)
        responses.write(response)
      } catch {
        failure = failure ?? error
      }
    }
    responses.endObject()
    if let failure { return .failure(failure) }
    guard let value = try? JSONValue(parsing: responses.bytes) else {
      return .failure(.unreadable)
    }
    return .success(value)
  }

  /// Tells the client that its response is not waited for any more (2025-11-25, basic/lifecycle,
  /// "Timeouts").
  private func withdraw(_ id: String) {
    send(
      Reply.notification("notifications/cancelled") {
        $0.key("requestId")
        $0.write(id)
      })
  }
}

/// Why a question to a client got no response that could be used.
enum UnansweredQuestion: Error, Sendable {
  /// None came in time, or the client left.
  case silence
  /// The client answered with an error: its message.
  case refused(String)
  case unreadable
  /// A form came back that is not the one that was asked for: why.
  case unfit(String)
  case tooManyRounds

  /// For the caller.
  var reason: String {
    switch self {
    case .silence: "the client was asked for something and did not answer"
    case .refused(let message):
      "the client was asked for something and refused: \(RPCError.excerpt(message, limit: 300))"
    case .unreadable: "the client was asked for something and its answer cannot be read"
    case .unfit(let reason): reason
    case .tooManyRounds: "the client was asked for something too often"
    }
  }
}

extension MCPInputRequest {
  /// A response as the provider gets it.
  ///
  /// A form that is not answered, or not as a form is, counts as dismissed: nobody has agreed to
  /// anything.
  fileprivate func response(
    _ outcome: Message.Response.Outcome?, named name: String
  ) throws(UnansweredQuestion) -> JSONValue {
    switch (self, outcome) {
    case (.elicitation, .result(let result)), (.elicitationURL, .result(let result)):
      do throws(FormProblem) {
        return try fitting(result) ?? ["action": "cancel"]
      } catch {
        throw .unfit(error.inResponse(name))
      }
    case (.elicitation, _), (.elicitationURL, _): return ["action": "cancel"]
    case (_, nil): throw .silence
    case (_, .error(let error)): throw .refused(error["message"]?.string ?? "no reason given")
    case (_, .result(let result)):
      guard result.kind == .object else { throw .unreadable }
      return result
    }
  }
}
