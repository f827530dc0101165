import ConnectorKit
import HTTPServer
import Platform
import Synchronization

/// Those who watch the audit log as it grows.
///
/// Each asks the log itself, four times a second, on from the last entry that he was sent: so whoever
/// reads slowly gets everything later, and nothing waits in memory for him.
final class AuditTails: Sendable {
  /// The right to watch, until it is let go of.
  final class Place: Sendable {
    private let tails: AuditTails

    fileprivate init(_ tails: AuditTails) { self.tails = tails }

    deinit { tails.state.withLock { $0.count -= 1 } }
  }

  private struct State {
    var count = 0
    var isClosed = false
  }

  private let state = Mutex(State())
  private static let capacity = 64

  /// A place; nil when all are taken, or nobody may watch any more.
  func place() -> Place? {
    let isFree = state.withLock { state in
      guard state.count < Self.capacity, !state.isClosed else { return false }
      state.count += 1
      return true
    }
    return isFree ? Place(self) : nil
  }

  var isClosed: Bool { state.withLock { $0.isClosed } }

  /// Has everyone end who watches, before the server stops.
  func close() { state.withLock { $0.isClosed = true } }
}

/// One who watches the audit log.
struct AuditTail: Sendable {
  let log: AuditLog
  let filter: AuditFilter
  let tails: AuditTails
  /// Whether whoever watches may go on.
  let isAllowed: @Sendable () -> Bool
  /// The last entry that is not to be sent.
  let start: Int
  /// Let go of with this.
  let place: AuditTails.Place?

  private static let interval = Duration.milliseconds(250)
  private static let heartbeats = Duration.seconds(15)

  /// Writes entries as they come (HTML, section 9.2, "Server-sent events").
  func write(_ send: (String) async throws -> Void) async throws {
    var last = start
    var sentAt = ContinuousClock.now
    // Proxies and browsers learn that it has begun.
    try await send(": the audit log\n\n")
    while !Task.isCancelled {
      guard !tails.isClosed else { return try await send(Self.end("the server stops")) }
      guard isAllowed() else {
        return try await send(Self.end("the session or its key has ended"))
      }
      let (entries, through): ([AuditEntry], Int)
      do throws(PlatformError) {
        (entries, through) = try log.entries(filter, after: last)
      } catch {
        return try await send(Self.end("the audit log cannot be read"))
      }
      for entry in entries {
        var json = JSONWriter()
        entry.write(to: &json)
        let text = String(decoding: json.bytes, as: UTF8.self)
        try await send("event: entry\nid: \(entry.sequence)\ndata: \(text)\n\n")
        sentAt = .now
      }
      if ContinuousClock.now - sentAt >= Self.heartbeats {
        try await send(": \n\n")
        sentAt = .now
      }
      let isBehind = through > last
      last = through
      if !isBehind { try await Task.sleep(for: Self.interval) }
    }
  }

  private static func end(_ reason: String) -> String {
    "event: end\ndata: {\"reason\":\"\(reason)\"}\n\n"
  }
}
