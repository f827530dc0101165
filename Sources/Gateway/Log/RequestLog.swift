import ConnectorKit
import MCPServer
import Platform
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a line of the request log looks like.
public enum RequestLogForm: String, Sendable, CaseIterable {
  /// A JSON object, for programs.
  case json
  /// Words, for people.
  case text
}

/// One line for each request, written by a thread of its own: whoever answers a request only puts a
/// record in a queue, and when nobody reads the log, lines are lost and counted, and no call waits.
final class RequestLog: Sendable {
  private struct State {
    var records: [RequestRecord] = []
    /// Records for which there was no room since the last line.
    var dropped = 0
    /// Whether the writer will look at the queue by itself.
    var isAwake = false
    var isClosing = false
    var isClosed = false
  }

  private let form: RequestLogForm
  private let file: Int32
  private let capacity: Int
  private let pipe: WakePipe
  private let state = Mutex(State())

  /// Microseconds for which the writer gathers: at full load one write has thousands of lines.
  private static let gathering: UInt32 = 20_000

  /// Starts the writer; nil when the system grants no thread or no pipe.
  /// - Parameters:
  ///   - file: the descriptor to write to, standard error unless given.
  ///   - capacity: how many records may wait.
  init?(_ form: RequestLogForm, file: Int32 = 2, capacity: Int = 16_384) {
    guard let pipe = WakePipe() else { return nil }
    self.form = form
    self.file = file
    self.capacity = capacity
    self.pipe = pipe
    guard startThread({ [self] in run() }) else { return nil }
  }

  /// Takes a record; returns at once.
  func append(_ record: RequestRecord) {
    let mustWake = state.withLock { state in
      if state.records.count < capacity, !state.isClosing {
        state.records.append(record)
      } else {
        state.dropped += 1
      }
      defer { state.isAwake = true }
      return !state.isAwake
    }
    if mustWake { pipe.wake() }
  }

  /// Writes what waits and ends the writer. When nobody reads the log, two seconds are all that it gets.
  func close() async {
    state.withLock { $0.isClosing = true }
    pipe.wake()
    for _ in 0..<200 {
      if state.withLock({ $0.isClosed }) { return }
      try? await Task.sleep(for: .milliseconds(10))
    }
  }

  private func run() {
    while true {
      pipe.wait()
      while true {
        if !state.withLock({ $0.isClosing }) { usleep(Self.gathering) }
        let (records, dropped, isClosed) = state.withLock { state in
          defer { (state.records, state.dropped) = ([], 0) }
          let isIdle = state.records.isEmpty && state.dropped == 0
          if isIdle { state.isAwake = false }
          return (state.records, state.dropped, isIdle && state.isClosing)
        }
        if isClosed {
          state.withLock { $0.isClosed = true }
          return
        }
        if records.isEmpty, dropped == 0 { break }
        write(text(of: records, dropped: dropped))
      }
    }
  }

  private func text(of records: [RequestRecord], dropped: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for record in records {
      switch form {
      case .json:
        var json = JSONWriter(reservingCapacity: 512)
        record.write(to: &json)
        bytes += json.bytes
      case .text: bytes += record.line.utf8
      }
      bytes.append(0x0A)
    }
    guard dropped > 0 else { return bytes }
    let time = internetText(ofMilliseconds: Clock.system.now())
    switch form {
    case .json:
      bytes += #"{"time":"\#(time)","event":"log_dropped","count":\#(dropped)}"#.utf8
    case .text:
      bytes += "\(time) \(dropped) lines were dropped: the log was not read fast enough".utf8
    }
    bytes.append(0x0A)
    return bytes
  }

  private func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { put(file, $0) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        usleep(Self.gathering)
      } else if errno != EINTR {
        // There is nobody to tell.
        return
      }
    }
  }
}

/// Outside the class, where `write` means another thing.
private func put(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
