internal import StrictJSON

extension StreamableHTTP {
  /// Does the work of a request, and answers with one document, or with a stream as soon as there is
  /// something to tell before the answer.
  ///
  /// - Parameters:
  ///   - content: the session in which it can be cancelled by its id; nil when nobody could tell which
  ///     request is meant.
  ///   - leavingCancels: whether a client that leaves cancels it.
  func respond(
    with work: Work, to request: MCPHTTPRequest, in content: SessionIDs.Content? = nil,
    leavingCancels: Bool
  ) async -> MCPHTTPResponse {
    let key = content.map { RunningRequests.Key(session: $0.nonce, id: work.id) }
    guard calls.begin() else { return .json(busy(work)) }
    if leavingCancels { request.cancelWhenCallerLeaves?() }
    guard work.wishes.isEmpty, !work.isLong || content == nil else {
      return await stream(work, to: request, in: content, leavingCancels: leavingCancels)
    }
    let outcome: Work.Outcome?
    if let key, let cancel = request.cancel {
      do {
        outcome = try await running.run(key, cancel: cancel) { await work.run(nil) }
      } catch {
        calls.end()
        return .json(Answer(error, to: work.id, in: work.version))
      }
    } else {
      outcome = await work.run(nil)
    }
    if case .question = outcome {
      return await stream(
        work, after: outcome, to: request, in: content, leavingCancels: leavingCancels)
    }
    calls.end()
    guard case .answer(let answer) = outcome else { return .cancelled }
    return .json(answer)
  }

  /// The answer when as many calls run as may.
  func busy(_ work: Work) -> Answer {
    var answer = Answer(.busy(running: calls.maximum), to: work.id, in: work.version)
    answer.status = 503
    answer.fields = [("retry-after", "1")]
    return answer
  }

  /// - Parameter first: what the first round came to, where it was done before.
  private func stream(
    _ work: Work, after first: Work.Outcome? = nil, to request: MCPHTTPRequest,
    in content: SessionIDs.Content?, leavingCancels: Bool
  ) async -> MCPHTTPResponse {
    let key = content.map { RunningRequests.Key(session: $0.nonce, id: work.id) }
    // Once its task begins, a call is seen by its session alone.
    if let key, let content, let session = traffic.kept.session(content),
      let stream = session.openStream()
    {
      return await respond(
        on: stream, of: session, with: work, after: first, to: request, key: key)
    }
    let events = EventStream()
    let channel = work.wishes.isEmpty ? nil : RequestChannel(work.wishes, send: events.send)
    let dialogue = key.map { key in
      ClientDialogue(
        questions, in: key.session, work.version, within: server.options.answerLimit,
        among: calls, send: events.sendSurely)
    }
    let task: Task<Void, Never>
    do {
      task = try running.start(key, whenCancelled: { channel?.close() }) { [calls] wasCancelled in
        var outcome = first
        if outcome == nil { outcome = await work.run(channel) }
        let answer = await Self.answer(outcome, dialogue, channel)
        channel?.close()
        calls.end()
        events.finish(wasCancelled() ? .end : answer.map { .answer($0) } ?? .end)
      }
    } catch {
      calls.end()
      return .json(Answer(error, to: work.id, in: work.version))
    }
    events.whenReaderLeaves {
      if leavingCancels { task.cancel() } else { dialogue?.lose() }
    }
    switch await events.next() {
    case .answer(let answer): return .json(answer)
    case .message(let first): return .events(events, after: first)
    case .end: return .cancelled
    }
  }

  /// The answer to a request after its first round; nil never happens where nothing can be asked.
  static func answer(
    _ first: Work.Outcome?, _ dialogue: ClientDialogue?, _ channel: RequestChannel?
  ) async -> Answer? {
    if case .answer(let answer) = first { return answer }
    guard let first, let dialogue else { return nil }
    return await dialogue.answer(first, channel)
  }
}

extension MCPHTTPResponse {
  /// Fields of every answer: it is for one caller, and is what it says it is.
  private static let commonFields = [
    ("cache-control", "no-store"), ("x-content-type-options", "nosniff"),
  ]

  /// What needs no answer was taken (2025-11-25, basic/transports, "Sending Messages to the Server").
  static let accepted = Self(status: 202, fields: commonFields, body: .bytes([]))

  /// A request that was cancelled has no response (2025-11-25, basic/utilities/cancellation, "Behavior
  /// Requirements"); of the two forms of an answer only a stream can say so.
  static let cancelled = Self(
    status: 200, fields: [("content-type", "text/event-stream")] + commonFields, body: .bytes([]))

  /// A session was ended.
  static let ended = Self(status: 204, fields: commonFields, body: .bytes([]))

  /// One JSON document.
  static func json(_ answer: Answer) -> Self {
    let fields = [("content-type", "application/json")] + commonFields + answer.fields
    return Self(status: answer.status, fields: fields, body: .bytes(answer.bytes))
  }

  /// A stream whose first message has been taken from it.
  static func events(_ stream: EventStream, after first: [UInt8]) -> Self {
    Self(status: 200, fields: eventFields, body: .events(MCPEvents(first: first, rest: stream)))
  }

  /// A stream that goes on for as long as both sides like.
  static func live(_ body: any MCPLiveBody) -> Self {
    Self(status: 200, fields: eventFields, body: .live(body))
  }

  /// Proxies are asked not to hold events back (2026-07-28, basic/transports/streamable-http, "Receiving
  /// Messages").
  private static let eventFields =
    [("content-type", "text/event-stream"), ("x-accel-buffering", "no")] + commonFields
}
