internal import StrictJSON
internal import Synchronization

extension ProtocolServer {
  /// `resources/subscribe` and `resources/unsubscribe` of the handshake revisions (2025-11-25,
  /// server/resources, "Subscriptions"); nil for another method, and where resources never change.
  func answerSubscribing(
    _ request: Message.Request, in session: Session
  ) throws(RPCError) -> Action? {
    let isSubscribing = request.method == "resources/subscribe"
    guard isSubscribing || request.method == "resources/unsubscribe", resources != nil,
      changes?.hasResourceUpdates == true
    else { return nil }
    let uri = try request.objectParams().neededString("uri")
    guard let memory = session.memory?(isSubscribing) else {
      guard isSubscribing else { return done(request) }
      throw .invalidRequest("a subscription needs a session, and room for it")
    }
    let isTaken = memory.content.withLock { content in
      guard isSubscribing else {
        content.subscriptions.remove(uri)
        return true
      }
      guard content.subscriptions.count < SessionMemory.maximumSubscriptions else { return false }
      content.subscriptions.insert(uri)
      return true
    }
    guard isTaken else {
      throw .invalidParams(
        "at most \(SessionMemory.maximumSubscriptions) resources may be subscribed to")
    }
    return done(request)
  }

  private func done(_ request: Message.Request) -> Action {
    .reply(Answer(Reply.result(to: request.id, in: nil) { _ in }))
  }
}
