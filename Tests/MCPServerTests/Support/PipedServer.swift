import Foundation
import Testing

@testable import MCPServer

/// A server behind two pipes, as a client that launched it sees it.
final class PipedServer {
  private let input = Pipe()
  private let output = Pipe()
  private let dropped: WakePipe
  private let running: Task<Int32, Never>
  private var lines: AsyncStream<String>.Iterator

  init(_ server: ProtocolServer = .sample(), gracePeriod: Duration? = .seconds(20)) throws {
    dropped = try #require(WakePipe())
    let ends = (
      input.fileHandleForReading.fileDescriptor, output.fileHandleForWriting.fileDescriptor
    )
    let transport =
      if let gracePeriod {
        StdioTransport(server: server, input: ends.0, output: ends.1, gracePeriod: gracePeriod)
      } else {
        StdioTransport(server: server, input: ends.0, output: ends.1)
      }
    running = Task { await transport.run() }
    let (stream, continuation) = AsyncStream.makeStream(of: String.self)
    lines = stream.makeAsyncIterator()
    let source = output.fileHandleForReading.fileDescriptor
    let isDropped = dropped
    // A thread, because a blocking read would take one of the few that tasks share.
    _ = startThread {
      var reader = LineReader(maximumBytes: 64 << 20)
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while Self.awaitInput(source, unless: isDropped.readEnd),
        case .bytes(let count) = Descriptor(number: source).receive(into: &buffer)
      {
        for case .message(let line) in reader.read(buffer[..<count]) {
          continuation.yield(String(decoding: line, as: UTF8.self))
        }
      }
      for case .message(let rest) in reader.finish() {
        continuation.yield("unterminated: " + String(decoding: rest, as: UTF8.self))
      }
      continuation.finish()
    }
  }

  /// Waits until there is something to read; false once the output was dropped.
  private static func awaitInput(_ source: Int32, unless dropped: Int32) -> Bool {
    var entries = [
      pollfd(fd: source, events: Int16(POLLIN), revents: 0),
      pollfd(fd: dropped, events: Int16(POLLIN), revents: 0),
    ]
    return poll(&entries, 2, -1) > 0 && entries[1].revents == 0
  }

  /// Writes these bytes in one piece.
  func write(_ bytes: [UInt8]) {
    _ = Descriptor(number: input.fileHandleForWriting.fileDescriptor).send(bytes)
  }

  func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// The next line that the server writes.
  func line() async -> String? {
    await lines.next()
  }

  func lines(_ count: Int) async -> [String] {
    var result: [String] = []
    while result.count < count, let line = await line() { result.append(line) }
    return result
  }

  func closeInput() {
    try? input.fileHandleForWriting.close()
  }

  /// Takes the reader of the output away, as a client that has died does.
  func dropOutput() async {
    dropped.wake()
    // While a thread reads from the pipe, closing it has no effect.
    while await line() != nil {}
    try? output.fileHandleForReading.close()
  }

  func exitCode() async -> Int32 {
    await running.value
  }

  /// Ends the input, and gives back the lines that were not read yet and the exit code.
  func finish() async -> (lines: [String], exitCode: Int32) {
    closeInput()
    let code = await exitCode()
    try? output.fileHandleForWriting.close()
    var rest: [String] = []
    while let line = await line() { rest.append(line) }
    return (rest, code)
  }
}
