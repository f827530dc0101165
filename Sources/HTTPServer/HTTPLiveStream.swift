import CMicrohttpd
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A body that is written as things happen, by whoever has something to say, for as long as both sides
/// like: a stream of events, above all one on which hours pass with nothing to tell.
///
/// While it lasts it takes no task, no thread and no place in libmicrohttpd: its connection is taken over,
/// and closed at its end.
package final class HTTPLiveStream: Sendable {
  private struct State {
    /// The connection, once it was handed over.
    var socket: Int32 = -1
    var isChunked = true
    /// What the socket has not taken yet.
    var waiting: [UInt8] = []
    var waitsSince: UInt64 = 0
    /// How much of it the loop knows of.
    var counted = 0
    /// Nothing more is written after what waits.
    var isEnding = false
    var isClosed = false
    /// Where the end and the room of the socket are watched.
    var loop: StreamLoop?
    var token: UInt64 = 0
    var whenClosed: (@Sendable () -> Void)?
    var whenServerStops: (@Sendable () -> Void)?
  }

  private let keepAlive: [UInt8]
  private let state: Mutex<State>

  /// With as much as this waiting to be sent, nothing more is taken.
  private static let capacity = 256 << 10

  /// - Parameters:
  ///   - keepAlive: what is written now and then while nothing else is; empty for nothing.
  ///   - whenClosed: called once, when the stream has ended, for whatever reason.
  ///   - whenServerStops: called when it is time to say a last word and end.
  package init(
    keepAlive: [UInt8] = [], whenClosed: @escaping @Sendable () -> Void = {},
    whenServerStops: (@Sendable () -> Void)? = nil
  ) {
    self.keepAlive = keepAlive
    state = Mutex(State(whenClosed: whenClosed, whenServerStops: whenServerStops))
  }

  /// Sends bytes, or queues them; returns at once. Before the head is sent they wait for it.
  /// - Returns: false when they were not taken: it has ended, or too much waits to be read.
  @discardableResult
  package func write(_ bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty else { return true }
    return state.withLock { state in
      guard !state.isClosed, !state.isEnding, state.waiting.count < Self.capacity,
        state.waiting.isEmpty || state.loop?.isOverfull != true
      else { return false }
      send(bytes, &state)
      return true
    }
  }

  /// Ends the body once everything is sent.
  package func end() {
    let isOver = state.withLock { state in
      guard !state.isEnding, !state.isClosed else { return false }
      state.isEnding = true
      guard state.socket >= 0 else { return false }
      return finish(&state)
    }
    if isOver { close() }
  }

  /// Ends it now; what waits is lost.
  package func cut() { close() }

  /// Takes a connection over.
  /// - Parameter head: what is sent first.
  func open(_ socket: Int32, head: [UInt8], isChunked: Bool, in loop: StreamLoop) {
    let isOver = state.withLock { state -> Bool in
      guard !state.isClosed, let token = loop.add(self, socket) else {
        _ = Self.closeSocket(socket)
        return true
      }
      let body = state.waiting
      state.waiting = []
      state.isChunked = isChunked
      (state.socket, state.loop, state.token) = (socket, loop, token)
      append(head, &state)
      if !body.isEmpty { send(body, &state) }
      return state.isEnding && finish(&state)
    }
    if isOver { close() }
  }

  /// The connection is lost, or was never there.
  func close() {
    let (whenClosed, loop, token) = state.withLock { state in
      guard !state.isClosed else {
        return ((@Sendable () -> Void)?.none, StreamLoop?.none, UInt64(0))
      }
      state.isClosed = true
      state.waiting = []
      account(&state)
      if state.socket >= 0 {
        state.loop?.forget(state.socket)
        shutdown(state.socket, Int32(SHUT_WR))
        _ = Self.closeSocket(state.socket)
        state.socket = -1
      }
      state.whenServerStops = nil
      return (state.whenClosed.take(), state.loop.take(), state.token)
    }
    loop?.remove(token)
    // Outside of the lock: whoever is told may want to write.
    whenClosed?()
  }

  /// The socket has room again.
  func hasRoom() {
    let isOver = state.withLock { state in
      guard state.socket >= 0 else { return false }
      guard flush(&state) else { return true }
      account(&state)
      if state.waiting.isEmpty { state.loop?.watch(state.socket, state.token, wantsRoom: false) }
      return state.isEnding && state.waiting.isEmpty
    }
    if isOver { close() }
  }

  /// Keeps the connection from looking dead to what stands between.
  func keepUp() {
    guard !keepAlive.isEmpty else { return }
    state.withLock { state in
      guard state.socket >= 0, !state.isEnding, state.waiting.isEmpty else { return }
      send(keepAlive, &state)
    }
  }

  /// Says a last word where there is one, and ends.
  func stop() {
    let whenServerStops = state.withLock { $0.whenServerStops.take() }
    whenServerStops?()
    end()
  }

  /// For how long what was written has been waiting for its reader, in milliseconds.
  func millisecondsWaiting(_ now: UInt64) -> UInt64 {
    state.withLock { state in
      state.waiting.isEmpty || state.waitsSince >= now ? 0 : now - state.waitsSince
    }
  }

  private func send(_ bytes: [UInt8], _ state: inout State) {
    guard state.socket >= 0, state.isChunked else { return append(bytes, &state) }
    var chunk: [UInt8] = []
    chunk.reserveCapacity(bytes.count &+ 12)
    chunk += String(bytes.count, radix: 16).utf8
    chunk += "\r\n".utf8
    chunk += bytes
    chunk += "\r\n".utf8
    append(chunk, &state)
  }

  /// The mark of the end follows what waits; true when all is sent.
  private func finish(_ state: inout State) -> Bool {
    if state.isChunked { append(Array("0\r\n\r\n".utf8), &state) }
    return state.waiting.isEmpty
  }

  private func append(_ bytes: [UInt8], _ state: inout State) {
    if state.waiting.isEmpty { state.waitsSince = Clock.milliseconds }
    state.waiting += bytes
    guard state.socket >= 0 else { return }
    if state.waiting.count == bytes.count {
      // An error shows itself to the loop as the end of the connection.
      _ = flush(&state)
      if !state.waiting.isEmpty { state.loop?.watch(state.socket, state.token, wantsRoom: true) }
    }
    account(&state)
  }

  /// Tells the loop of what waits.
  private func account(_ state: inout State) {
    guard let loop = state.loop, state.counted != state.waiting.count else { return }
    loop.hold(unread: state.waiting.count - state.counted)
    state.counted = state.waiting.count
  }

  /// Gives the socket what it takes; false when the connection is lost.
  private func flush(_ state: inout State) -> Bool {
    var sent = 0
    defer {
      if sent == state.waiting.count { state.waiting = [] } else { state.waiting.removeFirst(sent) }
    }
    while sent < state.waiting.count {
      let count = state.waiting.withUnsafeBytes { bytes -> Int in
        let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
        #if canImport(Glibc)
          return Glibc.send(
            state.socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        #else
          return Darwin.send(state.socket, rest.baseAddress, rest.count, MSG_DONTWAIT)
        #endif
      }
      if count > 0 {
        sent += count
        state.waitsSince = Clock.milliseconds
      } else if count < 0, errno == EINTR {
        continue
      } else {
        return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)
      }
    }
    return true
  }

  private static func closeSocket(_ socket: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.close(socket)
    #else
      Darwin.close(socket)
    #endif
  }
}
