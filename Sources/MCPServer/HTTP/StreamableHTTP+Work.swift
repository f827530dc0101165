internal import StrictJSON

extension StreamableHTTP {
  /// Does the work of a request, and answers with one document, or with a stream as soon as there is
  /// something to tell before the answer.
  ///
  /// - Parameters:
  ///   - key: by which it can be cancelled; nil when nobody could tell which request is meant.
  ///   - leavingCancels: whether a client that leaves cancels it.
  func respond(
    with work: Work, to request: MCPHTTPRequest, key: RunningRequests.Key? = nil,
    leavingCancels: Bool
  ) async -> MCPHTTPResponse {
    guard calls.begin() else { return .json(busy(work)) }
    if leavingCancels { request.cancelWhenCallerLeaves?() }
    guard work.wishes.isEmpty else {
      return await stream(work, key: key, leavingCancels: leavingCancels)
    }
    defer { calls.end() }
    guard let key, let cancel = request.cancel else { return .json(await work.run(nil)) }
    do {
      let answer = try await running.run(key, cancel: cancel) { await work.run(nil) }
      return answer.map(MCPHTTPResponse.json) ?? .cancelled
    } catch {
      return .json(Answer(error, to: work.id, in: work.version))
    }
  }

  /// The answer when as many calls run as may.
  func busy(_ work: Work) -> Answer {
    var answer = Answer(.busy(running: calls.maximum), to: work.id, in: work.version)
    answer.status = 503
    answer.fields = [("retry-after", "1")]
    return answer
  }

  private func stream(
    _ work: Work, key: RunningRequests.Key?, leavingCancels: Bool
  ) async -> MCPHTTPResponse {
    let events = EventStream()
    let channel = RequestChannel(work.wishes, send: events.send)
    let task: Task<Void, Never>
    do {
      task = try running.start(key, whenCancelled: channel.close) { [calls] wasCancelled in
        let answer = await work.run(channel)
        channel.close()
        calls.end()
        events.finish(wasCancelled() ? .end : .answer(answer))
      }
    } catch {
      calls.end()
      return .json(Answer(error, to: work.id, in: work.version))
    }
    if leavingCancels { events.whenReaderLeaves { task.cancel() } }
    switch await events.next() {
    case .answer(let answer): return .json(answer)
    case .message(let first): return .events(events, after: first)
    case .end: return .cancelled
    }
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

  /// One JSON document.
  static func json(_ answer: Answer) -> Self {
    let fields = [("content-type", "application/json")] + commonFields + answer.fields
    return Self(status: answer.status, fields: fields, body: .bytes(answer.bytes))
  }

  /// A stream whose first message has been taken from it.
  static func events(_ stream: EventStream, after first: [UInt8]) -> Self {
    // Proxies are asked not to hold events back (2026-07-28, basic/transports/streamable-http,
    // "Receiving Messages").
    let fields =
      [("content-type", "text/event-stream"), ("x-accel-buffering", "no")] + commonFields
    return Self(
      status: 200, fields: fields, body: .events(MCPEvents(first: first, rest: stream)))
  }
}
