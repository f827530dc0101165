internal import Synchronization

/// Lines on their way out: each is written whole, by one thread, so that no task ever blocks on a
/// client that does not read.
final class OutputQueue: Sendable {
  private struct State {
    var pending: [UInt8] = []
    /// Bytes that the thread is writing now.
    var inWriting = 0
    var isClosing = false
    var isLost = false
  }

  private let state = Mutex(State())
  private let wake: WakePipe
  private let output: Descriptor
  private let finished = OneShot<Void>()

  /// A queue in front of `output`, and its thread; nil when the system has no descriptor or thread
  /// left.
  init?(output: Descriptor) {
    guard let wake = WakePipe() else { return nil }
    self.wake = wake
    self.output = output
    guard startThread({ [self] in drain() }) else { return nil }
  }

  /// Bytes that wait to be written.
  var backlog: Int {
    state.withLock { $0.isLost ? 0 : $0.pending.count &+ $0.inWriting }
  }

  /// Queues a message, which must contain no line break; after the end of the output it is dropped.
  func send(_ message: [UInt8]) {
    let isFirst = state.withLock { state in
      guard !state.isLost, !state.isClosing else { return false }
      let isFirst = state.pending.isEmpty
      state.pending.append(contentsOf: message)
      state.pending.append(UInt8(ascii: "\n"))
      return isFirst
    }
    if isFirst { wake.wake() }
  }

  /// Takes no more messages, and returns when those that wait are written or the time is up.
  func close(within limit: Duration) async {
    state.withLock { $0.isClosing = true }
    wake.wake()
    let timer = Task {
      try? await Task.sleep(for: limit)
      finished.give(())
    }
    await finished.value()
    timer.cancel()
  }

  private func drain() {
    while true {
      let (chunk, isLast) = state.withLock { state in
        let chunk = state.pending
        state.pending = []
        state.inWriting = chunk.count
        return (chunk, state.isClosing)
      }
      if chunk.isEmpty {
        if isLast { break }
        wake.wait()
      } else if !output.send(chunk) {
        state.withLock { state in
          state.isLost = true
          state.pending = []
        }
        break
      }
    }
    finished.give(())
  }
}
