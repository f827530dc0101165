#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The thread that waits for input, and notices when nobody reads the output any more.
struct StdioReader: Sendable {
  enum Ending: Sendable {
    case endOfInput
    case outputLost
  }

  var input: Descriptor
  var output: Descriptor
  var queue: OutputQueue

  /// With more than this waiting to be written, nothing more is read: the client is to read first.
  private static let maximumBacklog = 8 << 20

  /// Reads until the end; blocks the calling thread.
  func run(_ connection: consuming StdioConnection) -> Ending {
    var lines = connection.lineReader
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      switch waitForInput() {
      case .outputLost: return .outputLost
      case .nothing: continue
      case .readable: break
      }
      switch input.receive(into: &buffer) {
      case .bytes(let count):
        for line in lines.read(buffer[..<count]) { connection.receive(line) }
      case .end:
        for line in lines.finish() { connection.receive(line) }
        connection.end()
        return .endOfInput
      }
    }
  }

  private enum Wait {
    case readable
    case outputLost
    case nothing
  }

  private func waitForInput() -> Wait {
    let isBehind = queue.backlog > Self.maximumBacklog
    // No events are asked for on the output: its end is reported all the same.
    var entries = [
      pollfd(fd: output.number, events: 0, revents: 0),
      pollfd(fd: isBehind ? -1 : input.number, events: Int16(POLLIN), revents: 0),
    ]
    // The queue wakes nobody when it shrinks; a client that has fallen behind can wait for this.
    let ready = poll(&entries, nfds_t(entries.count), isBehind ? 20 : -1)
    guard ready > 0 else { return .nothing }
    let lost = Int16(POLLERR | POLLHUP | POLLNVAL)
    if entries[0].revents & lost != 0 { return .outputLost }
    return entries[1].revents != 0 ? .readable : .nothing
  }
}
