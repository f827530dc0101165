internal import StrictJSON

/// One stdio connection: lines in, answers into the queue as they are ready.
struct StdioConnection: Sendable {
  private let server: ProtocolServer
  private let calls: CallRegistry
  private let output: OutputQueue
  private let questions = ClientQuestions()
  private var session = Session.connection

  init(server: ProtocolServer, calls: CallRegistry, output: OutputQueue) {
    self.server = server
    self.calls = calls
    self.output = output
  }

  /// Cuts the input into what `receive` takes.
  var lineReader: LineReader {
    LineReader(maximumBytes: server.options.maximumMessageBytes)
  }

  /// No more comes in, so that no call gets a response any more.
  func end() {
    questions.closeAll()
  }

  mutating func receive(_ line: LineReader.Line) {
    let output = output
    switch line {
    case .tooLong:
      output.send(Reply.error(server.tooLong, to: nil))
    case .message(let bytes):
      perform(server.receive(bytes, in: &session)) { reply in
        if let reply { output.send(reply) }
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
      send(nil)
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
    let channel = work.wishes.isEmpty ? nil : RequestChannel(work.wishes, send: output.send)
    let start = calls.start(work.id) { [questions, server, output] in
      switch await work.run(channel) {
      case .answer(let answer): return answer.bytes
      case let outcome:
        let dialogue = ClientDialogue(
          questions, in: "", work.version, within: server.options.answerLimit, send: output.send)
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
