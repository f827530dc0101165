import Synchronization

/// One connection of a client, from the accept to the close.
final class ClientConnection: Sendable {
  let core: ServerCore
  /// Open for as long as the connection is in the core's registry.
  let socket: Int32
  let remoteAddress: String

  private let state: Mutex<State>

  private struct State {
    /// Since when a request is awaited or being received.
    var since: UInt64
    /// From the complete request to the end of its answer.
    var exchange: Exchange?
    var isDrained = false
  }

  init(core: ServerCore, socket: Int32, remoteAddress: String) {
    self.core = core
    self.socket = socket
    self.remoteAddress = remoteAddress
    state = Mutex(State(since: Clock.milliseconds))
  }

  /// The exchange whose request is complete and whose answer is not.
  var exchange: Exchange? {
    state.withLock { $0.exchange }
  }

  func began(_ exchange: Exchange) {
    state.withLock { $0.exchange = exchange }
  }

  func ended() {
    state.withLock { state in
      state.since = Clock.milliseconds
      state.exchange = nil
    }
  }

  /// From now on only the rest of a refused body is awaited.
  func beganDraining() {
    state.withLock { state in
      state.since = Clock.milliseconds
      state.isDrained = true
    }
  }

  /// Whether nothing but the rest of a refused body is awaited.
  var isDrained: Bool {
    state.withLock { $0.isDrained }
  }

  /// For how long a request has been awaited or received; 0 during an exchange.
  func millisecondsAwaiting(_ now: UInt64) -> UInt64 {
    state.withLock { $0.exchange == nil && $0.since < now ? now - $0.since : 0 }
  }
}
