internal import StrictJSON
internal import Synchronization

/// What the client of a request wants to be told while it runs.
struct MessageWishes: Sendable {
  /// By which it knows the progress of the request; nil when it does not ask for it.
  var progressToken: JSONValue?
  /// From which level on it wants log messages; nil for none.
  var logLevel: MCPLogLevel?

  /// Whether there is nothing that it wants.
  var isEmpty: Bool { progressToken == nil && logLevel == nil }
}

/// Takes the messages that one request sends before its response, and none after it (2025-11-25,
/// basic/utilities/progress, "Implementation Notes").
final class RequestChannel: Sendable {
  private struct State {
    var isOpen = true
    var progress: Int?
  }

  private let wishes: MessageWishes
  private let send: @Sendable ([UInt8]) -> Void
  private let state = Mutex(State())
  /// Ends the connection on which the client waits, which can come back for the rest; nil where it cannot.
  let interrupt: (@Sendable () -> Void)?

  /// - Parameter send: queues a message; called for one at a time, and never after `close()`.
  init(
    _ wishes: MessageWishes, interrupt: (@Sendable () -> Void)? = nil,
    send: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.interrupt = interrupt
    self.wishes = wishes
    self.send = send
  }

  /// The response follows: whatever else comes is dropped.
  func close() {
    state.withLock { $0.isOpen = false }
  }

  /// Sends progress if it was asked for and is one: the value must increase with each notification
  /// (2025-11-25, basic/utilities/progress, "Progress Flow").
  func report(progress: Int, of total: Int?, message: String?) {
    guard let token = wishes.progressToken else { return }
    state.withLock { state in
      guard state.isOpen, state.progress.map({ $0 < progress }) ?? true else { return }
      state.progress = progress
      send(
        Reply.notification("notifications/progress") {
          $0.key("progressToken")
          $0.writeRaw(token.bytes)
          $0.key("progress")
          $0.write(progress)
          if let total {
            $0.key("total")
            $0.write(total)
          }
          if let message {
            $0.key("message")
            $0.write(message)
          }
        })
    }
  }

  /// Sends a log message if messages of its level were asked for (2026-07-28,
  /// server/utilities/logging).
  func log(_ level: MCPLogLevel, _ text: String, logger: String?) {
    guard let least = wishes.logLevel, level >= least else { return }
    state.withLock { state in
      guard state.isOpen else { return }
      send(
        Reply.notification("notifications/message") {
          $0.key("level")
          $0.write(level.rawValue)
          if let logger {
            $0.key("logger")
            $0.write(logger)
          }
          $0.key("data")
          $0.write(text)
        })
    }
  }
}
