import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hands work from any thread to the event loop's, and wakes it.
final class LoopQueue: Sendable {
  /// What the loop is asked to do.
  enum Command: Sendable {
    case add(Transfer)
    case cancel(Transfer)
    /// A paused body has room again.
    case resume(Transfer)
    case stop(@Sendable () -> Void)
  }

  /// The end of the pipe that the loop watches.
  let wakeReader: Int32
  private let wakeWriter: Int32
  private let state = Mutex(State())

  private struct State {
    var commands: [Command] = []
    var isClosed = false
  }

  /// nil when the process has no more files.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (wakeReader, wakeWriter) = (ends[0], ends[1])
  }

  deinit {
    _ = closeDescriptor(wakeReader)
    _ = closeDescriptor(wakeWriter)
  }

  /// False when the loop has ended.
  func append(_ command: Command) -> Bool {
    let (isTaken, mustWake) = state.withLock { state in
      guard !state.isClosed else { return (false, false) }
      state.commands.append(command)
      return (true, state.commands.count == 1)
    }
    if mustWake {
      var byte: UInt8 = 1
      // A full pipe wakes as well as a longer one.
      _ = write(wakeWriter, &byte, 1)
    }
    return isTaken
  }

  func takeAll() -> [Command] {
    state.withLock { state in
      let commands = state.commands
      state.commands = []
      return commands
    }
  }

  /// Takes what is left; nothing is accepted from here on.
  func close() -> [Command] {
    state.withLock { state in
      state.isClosed = true
      let commands = state.commands
      state.commands = []
      return commands
    }
  }

  /// Empties the pipe.
  func acknowledge() {
    var bytes = (UInt64(0), UInt64(0))
    _ = withUnsafeMutableBytes(of: &bytes) { read(wakeReader, $0.baseAddress, $0.count) }
  }
}

/// The C function, which the queue's own `close` hides.
private func closeDescriptor(_ descriptor: Int32) -> Int32 {
  close(descriptor)
}
