#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A pipe that makes a thread which waits for descriptors look up.
package final class WakePipe: Sendable {
  /// Readable after `wake()`.
  let readEnd: Int32
  private let writeEnd: Int32

  /// Nil when the process may open no more descriptors.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    readEnd = ends[0]
    writeEnd = ends[1]
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    _ = close(readEnd)
    _ = close(writeEnd)
  }

  /// Makes whoever waits look up.
  package func wake() {
    var byte: UInt8 = 1
    // A full pipe wakes just as well.
    _ = write(writeEnd, &byte, 1)
  }

  /// Blocks until somebody wakes it, and forgets all wakes so far.
  package func wait() {
    var entry = pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
    _ = poll(&entry, 1, -1)
    var bytes: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0]
    while read(readEnd, &bytes, bytes.count) > 0 {}
  }
}
