internal import Synchronization

/// A connection on which a client reads a stream of its session.
final class SessionReader: MCPLiveBody, EndableStream {
  private let stream: ResumableStream
  private let number: Int
  private let streams: OpenStreams
  private let principal: String
  private let output = Mutex<MCPEventOutput?>(nil)

  /// - Parameter number: of the last event that the client has; zero for none.
  /// - Throws: when there are too many streams.
  init(
    _ stream: ResumableStream, after number: Int = 0, among streams: OpenStreams,
    of principal: String
  ) throws(HTTPRefusal) {
    self.stream = stream
    self.number = number
    self.streams = streams
    self.principal = principal
    try streams.open(self, of: principal)
  }

  func begin(_ output: MCPEventOutput) {
    self.output.withLock { $0 = output }
    stream.attach(self, output, after: number)
  }

  func clientLeft() {
    stream.detach(self)
    streams.close(self, of: principal)
    output.withLock { $0 = nil }
  }

  func serverStops() { end() }

  /// Ends the connection; whether the client may come back is for others to say.
  func end() {
    output.withLock { $0 }?.end()
  }
}
