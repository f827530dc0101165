internal import Synchronization

/// The messages of one request on their way out, in order, with the answer as the last: written by the
/// request, read by one connection.
final class EventStream: Sendable {
  enum Item: Sendable {
    case message([UInt8])
    case answer(Answer)
    /// The request was cancelled: it gets no answer.
    case end
  }

  private struct State {
    var items: [Item] = []
    var waitingBytes = 0
    var isClosed = false
    var reader: CheckedContinuation<Item, Never>?
    var whenReaderLeaves: (@Sendable () -> Void)?
    var hasReaderLeft = false
  }

  private let state = Mutex(State())

  /// With more than this unread, further messages are dropped: none of them has to arrive, and the
  /// answer is always kept.
  private static let capacity = 256 << 10

  /// Has `body` called once the reader has left, perhaps at once.
  func whenReaderLeaves(_ body: @escaping @Sendable () -> Void) {
    let hasLeft = state.withLock { state in
      state.whenReaderLeaves = body
      return state.hasReaderLeft
    }
    if hasLeft { body() }
  }

  /// Nobody reads any more.
  func leave() {
    let (reader, body) = state.withLock { state in
      state.hasReaderLeft = true
      return (state.reader.take(), state.whenReaderLeaves.take())
    }
    reader?.resume(returning: .end)
    body?()
  }

  /// Queues a message that comes before the answer, and that need not arrive.
  func send(_ message: [UInt8]) {
    send(message, unlessMoreThan: Self.capacity)
  }

  /// Queues a message that comes before the answer, and that is waited for.
  func sendSurely(_ message: [UInt8]) {
    send(message, unlessMoreThan: .max)
  }

  private func send(_ message: [UInt8], unlessMoreThan limit: Int) {
    state.withLock { state in
      guard !state.isClosed, state.waitingBytes < limit else { return }
      state.waitingBytes += message.count
      Self.queue(.message(message), &state)
    }
  }

  /// Queues the last item.
  func finish(_ item: Item) {
    state.withLock { state in
      guard !state.isClosed else { return }
      state.isClosed = true
      Self.queue(item, &state)
    }
  }

  private static func queue(_ item: Item, _ state: inout State) {
    if let reader = state.reader.take() {
      if case .message(let bytes) = item { state.waitingBytes -= bytes.count }
      reader.resume(returning: item)
    } else {
      state.items.append(item)
    }
  }

  /// The next item, as soon as there is one; `.end` once the reader's task is cancelled, which is how a
  /// reader leaves.
  func next() async -> Item {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let item: Item? = state.withLock { state in
          if state.hasReaderLeft { return .end }
          guard !state.items.isEmpty else {
            if state.isClosed { return .end }
            state.reader = continuation
            return nil
          }
          let item = state.items.removeFirst()
          if case .message(let bytes) = item { state.waitingBytes -= bytes.count }
          return item
        }
        if let item { continuation.resume(returning: item) }
      }
    } onCancel: {
      leave()
    }
  }
}

/// A body of server-sent events.
package struct MCPEvents: Sendable {
  let first: [UInt8]
  let rest: EventStream

  /// Writes the events as they come, to the end of the stream.
  ///
  /// Its task is to be cancelled when the client leaves.
  /// - Throws: what `write` throws, as soon as it does.
  package func write(_ write: (_ chunk: [UInt8]) async throws -> Void) async throws {
    do {
      try await write(Self.event(first))
      while true {
        switch await rest.next() {
        case .message(let bytes): try await write(Self.event(bytes))
        case .answer(let answer): return try await write(Self.event(answer.bytes))
        case .end: return
        }
      }
    } catch {
      rest.leave()
      throw error
    }
  }

  /// A message is one line, so it is one `data` field (HTML, "Server-sent events").
  private static func event(_ message: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(message.count &+ 24)
    bytes += "event: message\ndata: ".utf8
    bytes += message
    bytes += "\n\n".utf8
    return bytes
  }
}
