internal import Synchronization

/// The stream of a `subscriptions/listen` over HTTP (2026-07-28, basic/patterns/subscriptions).
final class ListeningStream: MCPLiveBody, ChangeListener, EndableStream {
  private let listening: Listening
  private let streams: OpenStreams
  private let principal: String
  private let output = Mutex<MCPEventOutput?>(nil)

  /// - Throws: when there are too many streams.
  init(
    _ listening: Listening, among streams: OpenStreams, of principal: String
  ) throws(HTTPRefusal) {
    self.listening = listening
    self.streams = streams
    self.principal = principal
    try streams.open(self, of: principal)
  }

  func begin(_ output: MCPEventOutput) {
    self.output.withLock { mine in
      mine = output
      // Under the lock, so that nothing comes before it.
      _ = output.write(EventText.message(listening.subscription.acknowledgement))
    }
    listening.changes.add(self)
    listening.subscription.tasks?.begin { message in
      self.output.withLock { output in _ = output?.write(EventText.message(message)) }
    }
  }

  func hear(_ change: MCPChanges.Change) {
    guard listening.subscription.wants(change) else { return }
    let message = EventText.message(change.message(subscription: listening.subscription.id))
    output.withLock { output in
      // A client that does not read has other such messages before it.
      _ = output?.write(message)
    }
  }

  func clientLeft() {
    stopListening()
    streams.close(self, of: principal)
    output.withLock { $0 = nil }
  }

  func serverStops() { end() }

  func end() {
    stopListening()
    let output = output.withLock { $0.take() }
    _ = output?.write(EventText.message(listening.ending))
    output?.end()
  }

  private func stopListening() {
    listening.changes.remove(self)
    listening.subscription.tasks?.end()
  }
}
