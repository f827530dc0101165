internal import StrictJSON

extension StreamableHTTP {
  /// As `stream`, in a session: a client that loses its connection can come back for the rest.
  /// - Parameters:
  ///   - stream: was opened for it.
  ///   - first: what the first round came to, where it was done before.
  func respond(
    on stream: ResumableStream, of session: KeptSession, with work: Work,
    after first: Work.Outcome?, to request: MCPHTTPRequest, key: RunningRequests.Key
  ) async -> MCPHTTPResponse {
    let beginning = OneShot<Beginning>()
    let interrupt: @Sendable () -> Void = {
      // Earlier clients are not told from where they can go on before there is something to tell.
      guard work.version >= .`2025-11-25` else { return }
      stream.interrupt()
      beginning.give(.stream)
    }
    let channel = RequestChannel(work.wishes, interrupt: interrupt) { message in
      stream.send(message)
      beginning.give(.stream)
    }
    let dialogue = ClientDialogue(
      questions, in: key.session, work.version, within: server.options.answerLimit,
      among: calls
    ) { message in
      stream.sendSurely(message)
      beginning.give(.stream)
    }
    stream.whenGivenUp(dialogue.lose)
    do {
      _ = try running.start(key, whenCancelled: channel.close) { [calls] wasCancelled in
        var outcome = first
        if outcome == nil { outcome = await work.run(channel) }
        let answer = await Self.answer(outcome, dialogue, channel)
        channel.close()
        calls.end()
        guard !wasCancelled(), let answer else {
          stream.finish(nil, elsewise: [])
          return beginning.give(.cancelled)
        }
        beginning.give(.answer(answer))
        stream.finish(answer.bytes, elsewise: Reply.error(.answerNotKept, to: work.id))
      }
    } catch {
      calls.end()
      session.forget(stream)
      return .json(Answer(error, to: work.id, in: work.version))
    }
    let patience = Task {
      try? await Task.sleep(for: Self.patience)
      beginning.give(.stream)
    }
    defer { patience.cancel() }
    switch await beginning.value() {
    case .answer(let answer):
      session.forget(stream)
      return .json(answer)
    case .cancelled:
      session.forget(stream)
      return .cancelled
    case .stream:
      do {
        return .live(try SessionReader(stream, among: traffic.streams, of: request.principal))
      } catch {
        // The call goes on, and its answer can be asked for; but nobody knows by which name.
        session.forget(stream)
        running.cancel(key)
        return .json(error.answer)
      }
    }
  }

  /// How a response begins, and perhaps ends.
  private enum Beginning: Sendable {
    /// There is something to tell before the answer, or that takes its time.
    case stream
    case answer(Answer)
    case cancelled
  }

  /// For how long a client is left without a sign, where it could be given one.
  private static let patience = Duration.seconds(2)
}

extension RPCError {
  /// In the place of an answer.
  fileprivate static let answerNotKept = internalError(
    "The request was answered, but its answer was too large to be kept while nobody read it")
}
