internal import StrictJSON

/// One connection on which messages come and go in any order: over stdio, or of the HTTP transport of
/// 2024-11-05. Lines in, answers out as they are ready.
struct StdioConnection: Sendable {
  private var server: ProtocolServer
  private let calls: CallRegistry
  private let send: @Sendable ([UInt8]) -> Void
  private let questions = ClientQuestions()
  private let subscriptions: StdioSubscriptions
  private var session = Session.connection

  /// - Parameter send: takes a message at a time; returns at once.
  init(
    server: ProtocolServer, calls: CallRegistry, send: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.server = server
    self.calls = calls
    self.send = send
    subscriptions = StdioSubscriptions(send: send)
  }

  /// Cuts the input into what `receive` takes.
  var lineReader: LineReader {
    LineReader(maximumBytes: server.options.maximumMessageBytes)
  }

  /// No more comes in, so that no call gets a response any more.
  func end() {
    questions.closeAll()
    subscriptions.end()
  }

  /// As the other, where each message has a sender of its own, and is for a server that may have changed.
  mutating func receive(
    _ line: LineReader.Line, by server: ProtocolServer, from sender: Sender
  ) {
    self.server = server
    session.sender = sender
    receive(line)
  }

  mutating func receive(_ line: LineReader.Line) {
    let send = send
    switch line {
    case .tooLong:
      send(Reply.error(server.tooLong, to: nil))
    case .message(let bytes):
      perform(server.receive(bytes, in: &session)) { reply in
        if let reply { send(reply) }
      }
      if session.isInitialized, let changes = server.changes, let memory = session.memory?(true) {
        subscriptions.begin(changes, memory)
      }
    }
  }

  /// Does what was asked for; `send` is called once, with nil when there is nothing to send.
  private func perform(_ action: Action, _ send: @escaping @Sendable ([UInt8]?) -> Void) {
    switch action {
    case .none:
      send(nil)
    case .reply(let answer):
      send(answer.bytes)
    case .cancel(let id):
      calls.cancel(id)
      subscriptions.cancel(id)
      send(nil)
    case .listen(let listening):
      do throws(RPCError) {
        try subscriptions.open(listening)
        send(nil)
      } catch {
        send(Reply.error(error, to: listening.subscription.id))
      }
    case .response(let response):
      questions.take(response, in: "")
      send(nil)
    case .work(let work):
      start(work, send)
    case .batch(let actions):
      let batch = BatchReply(count: actions.count) { replies in
        send(replies.isEmpty ? nil : Reply.batch(replies))
      }
      for (index, action) in actions.enumerated() {
        perform(action) { batch.settle(index, $0) }
      }
    }
  }

  private func start(_ work: Work, _ send: @escaping @Sendable ([UInt8]?) -> Void) {
    let channel = work.wishes.isEmpty ? nil : RequestChannel(work.wishes, send: self.send)
    let start = calls.start(work.id) {
      [questions, server, shared = calls.shared, tell = self.send] in
      switch await work.run(channel) {
      case .answer(let answer): return answer.bytes
      case let outcome:
        let dialogue = ClientDialogue(
          questions, in: "", work.version, within: server.options.answerLimit, among: shared,
          send: tell)
        return await dialogue.answer(outcome, channel).bytes
      }
    } completion: { reply in
      // What comes before an answer must not come after it, nor after a cancellation.
      channel?.close()
      send(reply)
    }
    switch start {
    case .started:
      break
    case .idInUse:
      let error = RPCError.invalidRequest("the id is that of a request that is still running")
      send(Reply.error(error, to: work.id))
    case .full:
      let limit = server.options.maximumConcurrentCalls
      send(Reply.error(.busy(running: limit), to: work.id))
    }
  }
}
