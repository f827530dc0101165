import StrictJSON
import Synchronization

@testable import MCPServer

/// A client that reads a stream of events for as long as it lasts.
final class LiveReader: Sendable {
  struct Event: Equatable {
    var name = "message"
    var id: String?
    var data: String?
    var retry: String?

    /// The message in it.
    var json: JSONValue? { data.flatMap { try? JSONValue(parsing: Array($0.utf8)) } }
  }

  private struct State {
    var text = ""
    var isOver = false
    var isBlocked = false
  }

  private let state = Mutex(State())
  private let body: any MCPLiveBody

  /// Reads the body of a response; nil when it is not such a one.
  init?(_ response: MCPHTTPResponse) {
    guard case .live(let body) = response.body else { return nil }
    self.body = body
    body.begin(
      MCPEventOutput(
        write: { [self] bytes in
          state.withLock { state in
            guard !state.isOver, !state.isBlocked else { return false }
            state.text += String(decoding: bytes, as: UTF8.self)
            return true
          }
        }, end: { [self] in leave() }, cut: { [self] in leave() }))
  }

  /// Loses the connection.
  func leave() {
    let isNew = state.withLock { state in
      defer { state.isOver = true }
      return !state.isOver
    }
    if isNew { body.clientLeft() }
  }

  /// Takes nothing any more, as a client that does not read.
  func block() { state.withLock { $0.isBlocked = true } }

  /// What a server does that is about to stop.
  func stopServer() { body.serverStops() }

  /// Whether the stream has ended.
  var isOver: Bool { state.withLock { $0.isOver } }

  /// What came so far, comments apart.
  var events: [Event] {
    state.withLock { $0.text }.split(separator: "\n\n").compactMap { block -> Event? in
      var event = Event()
      for line in block.split(separator: "\n", omittingEmptySubsequences: false) {
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let value = String(parts[1].trimmingPrefix(" "))
        switch parts[0] {
        case "id": event.id = value
        case "event": event.name = value
        case "data": event.data = value
        case "retry": event.retry = value
        case "": return nil
        default: event.name = "?"
        }
      }
      return event
    }
  }

  /// The messages that came so far.
  var messages: [String] { events.compactMap(\.data).filter { !$0.isEmpty } }

  /// The messages, as soon as there are so many, or the stream is over.
  func messages(_ count: Int) async -> [String] {
    while messages.count < count, !isOver { try? await Task.sleep(for: .milliseconds(2)) }
    return messages
  }
}
