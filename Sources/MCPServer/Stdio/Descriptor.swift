#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A POSIX file descriptor that is read or written to the end of each request.
struct Descriptor: Sendable {
  enum Received: Equatable {
    case bytes(Int)
    case end
  }

  var number: Int32

  /// Moves `standard` out of the reach of everything else in the process, and puts a copy of
  /// `substitute` in its place, so that a stray `print` cannot break into the protocol.
  static func takingOver(_ standard: Int32, substitute: Int32) -> Descriptor? {
    let own = fcntl(standard, F_DUPFD_CLOEXEC, 3)
    guard own >= 0 else { return nil }
    guard dup2(substitute, standard) >= 0 else {
      _ = close(own)
      return nil
    }
    return Descriptor(number: own)
  }

  /// Reads what there is, at most as much as fits; blocks when there is nothing.
  func receive(into buffer: inout [UInt8]) -> Received {
    while true {
      let count = buffer.withUnsafeMutableBytes { read(number, $0.baseAddress, $0.count) }
      if count > 0 { return .bytes(count) }
      if count == 0 { return .end }
      switch errno {
      case EINTR: continue
      case EAGAIN, EWOULDBLOCK: wait(for: POLLIN)
      default: return .end
      }
    }
  }

  /// Writes all bytes; false when the other end is gone.
  func send(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = write(number, rest.baseAddress, rest.count)
        if count >= 0 {
          written += count
          continue
        }
        switch errno {
        case EINTR: continue
        case EAGAIN, EWOULDBLOCK: wait(for: POLLOUT)
        default: return false
        }
      }
      return true
    }
  }

  /// Whether nobody reads what is written here any more.
  var isLost: Bool {
    var entry = pollfd(fd: number, events: 0, revents: 0)
    return poll(&entry, 1, 0) > 0
  }

  private func wait(for events: Int32) {
    var entry = pollfd(fd: number, events: Int16(truncatingIfNeeded: events), revents: 0)
    _ = poll(&entry, 1, -1)
  }
}
