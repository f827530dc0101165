internal import Synchronization

/// What a session of a handshake revision remembers from one message to the next, beside what its handshake
/// has settled.
final class SessionMemory: Sendable {
  struct Content {
    /// From which level on the client wants log messages; nil until it says so.
    var logLevel: MCPLogLevel?
    /// The resources of which it wants to know when they change.
    var subscriptions: Set<String> = []
  }

  static let maximumSubscriptions = 1_000

  let content = Mutex(Content())

  /// Whether the session is to be told of a change: of lists always, as every client is.
  func wants(_ change: MCPChanges.Change) -> Bool {
    guard case .resourceUpdated(let uri) = change else { return true }
    return content.withLock { $0.subscriptions.contains(uri) }
  }
}
