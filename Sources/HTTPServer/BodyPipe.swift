import CMicrohttpd
import Synchronization

/// Carries a streamed body from the task that writes it to libmicrohttpd's thread, which takes it
/// when the socket is ready.
///
/// An empty pipe suspends the connection and a write resumes it; a full one suspends the task and a
/// read resumes it.
final class BodyPipe: Sendable {
  private static let capacity = 64 << 10

  private let handle: ConnectionHandle
  private let stream: HTTPBodyStream
  private let state = Mutex(State())

  private struct State {
    var task: Task<Void, Never>?
    var bytes: [UInt8] = []
    var taken = 0
    var end: End?
    var isStarted = false
    var isSuspended = false
    var writers: [CheckedContinuation<Void, Never>] = []

    var count: Int { bytes.count - taken }
  }

  private enum End { case whole, failed, closed }

  init(_ stream: HTTPBodyStream, handle: ConnectionHandle) {
    self.stream = stream
    self.handle = handle
  }

  /// Waits for room, then takes the bytes.
  func write(_ chunk: [UInt8]) async throws {
    try Task.checkCancellation()
    guard !chunk.isEmpty else { return }
    try state.withLock { state in
      guard state.end == nil else { throw CancellationError() }
      state.bytes += chunk
      wake(&state)
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if state.count < Self.capacity || state.end != nil || Task.isCancelled { return true }
          state.writers.append(continuation)
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      releaseWriters()
    }
    let isClosed = state.withLock { $0.end == .closed }
    if isClosed { throw CancellationError() }
    try Task.checkCancellation()
  }

  /// Gives bytes to libmicrohttpd, on its thread: a count, 0 with the connection suspended, or an
  /// end.
  func read(into target: UnsafeMutableRawBufferPointer) -> Int {
    var drained = false
    let result: Int = state.withLock { state in
      startIfNeeded(&state)
      if state.end == .closed { return Self.failure }
      guard state.count > 0 else {
        switch state.end {
        case .whole: return Self.endOfStream
        case .failed, .closed: return Self.failure
        case nil:
          state.isSuspended = true
          handle.suspend()
          return 0
        }
      }
      let count = min(state.count, target.count)
      state.bytes.withUnsafeBytes { bytes in
        target.copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[state.taken..<state.taken + count]))
      }
      state.taken += count
      if state.taken == state.bytes.count {
        state.bytes.removeAll(keepingCapacity: true)
        state.taken = 0
      }
      drained = state.count < Self.capacity
      return count
    }
    if drained { releaseWriters() }
    return result
  }

  /// Ends the body from the receiving side: the task is cancelled, what was not sent is dropped.
  func close() {
    let task = state.withLock { state in
      if state.end == nil || state.isSuspended || state.count > 0 { state.end = .closed }
      wake(&state)
      return state.task.take()
    }
    // Outside of the lock: cancelling runs `write`'s handler, which takes it.
    task?.cancel()
    releaseWriters()
  }

  // libmicrohttpd's two constants are casts, which Swift does not import.
  private static let endOfStream = -1
  private static let failure = -2

  private func startIfNeeded(_ state: inout State) {
    guard !state.isStarted else { return }
    state.isStarted = true
    state.task = Task {
      let end: End
      do {
        try await stream.produce(HTTPBodyWriter(pipe: self))
        end = .whole
      } catch {
        end = .failed
      }
      finish(end)
    }
  }

  private func finish(_ end: End) {
    state.withLock { state in
      state.task = nil
      if state.end == nil { state.end = end }
      wake(&state)
    }
  }

  private func wake(_ state: inout State) {
    guard state.isSuspended else { return }
    state.isSuspended = false
    handle.resume()
  }

  private func releaseWriters() {
    let writers = state.withLock { state in
      defer { state.writers = [] }
      return state.writers
    }
    for writer in writers { writer.resume() }
  }
}
