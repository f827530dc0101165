internal import StrictJSON
internal import Synchronization

/// One connection of the transport of 2024-11-05: messages come by POST, and all that is said to the client
/// goes on the stream that it opened (2024-11-05, basic/transports, "HTTP with SSE").
final class LegacySession: MCPLiveBody, EndableStream {
  /// 128 random bits.
  let id = EventID.randomName(.changes)
  /// Whose it is: nobody else's messages are taken.
  let principal: String
  private let endpoint: String
  private let traffic: MCPTraffic
  private let connection: Mutex<StdioConnection>
  private let line: Line

  /// - Parameter endpoint: where messages are sent to, for a session's id.
  /// - Throws: when there are too many streams.
  init(
    _ server: ProtocolServer, _ traffic: MCPTraffic, calls: CallLimit, of principal: String,
    endpoint: (String) -> String
  ) throws(HTTPRefusal) {
    self.principal = principal
    self.traffic = traffic
    self.endpoint = endpoint(id)
    let line = Line()
    self.line = line
    connection = Mutex(
      StdioConnection(
        server: server,
        calls: CallRegistry(capacity: server.options.maximumConcurrentCalls, among: calls),
        send: line.send))
    try traffic.streams.open(self, of: principal)
  }

  /// Takes a message; its answer goes on the stream.
  func receive(_ message: [UInt8], by server: ProtocolServer, from sender: Sender) {
    var sender = sender
    // It is the stream that has to be there for the answer, not the request.
    sender.hasLeft = { [line] in line.isLost }
    sender.isReachable = true
    connection.withLock { $0.receive(.message(message), by: server, from: sender) }
  }

  func begin(_ output: MCPEventOutput) {
    line.begin(output, EventText.endpoint(endpoint))
  }

  func clientLeft() {
    line.lose()
    traffic.legacy?.remove(self)
    traffic.streams.close(self, of: principal)
    connection.withLock { $0.end() }
  }

  func serverStops() { end() }

  func end() {
    connection.withLock { $0.end() }
    line.end()
  }

  /// The way to the client.
  private final class Line: Sendable {
    private struct State {
      var output: MCPEventOutput?
      var isLost = false
    }

    private let state = Mutex(State())

    var isLost: Bool { state.withLock { $0.isLost } }

    func begin(_ output: MCPEventOutput, _ first: [UInt8]) {
      state.withLock { $0.output = output }
      _ = output.write(first)
    }

    func send(_ message: [UInt8]) {
      guard let output = state.withLock({ $0.output }) else { return }
      // Nothing can be sent again here: better no stream than one with a gap.
      guard !output.write(EventText.message(message)) else { return }
      // Not here, where a message may be on its way in: the end of the stream waits for that.
      Task { output.cut() }
    }

    func lose() {
      state.withLock { ($0.output, $0.isLost) = (nil, true) }
    }

    func end() {
      state.withLock { $0.output }?.end()
    }
  }
}

/// The connections of that transport that are open.
final class LegacySessions: Sendable {
  private let sessions = Mutex<[String: LegacySession]>([:])

  func add(_ session: LegacySession) {
    sessions.withLock { $0[session.id] = session }
  }

  func remove(_ session: LegacySession) {
    _ = sessions.withLock { $0.removeValue(forKey: session.id) }
  }

  /// A principal's connection; nil when nobody has it, or somebody else.
  func session(_ id: String, of principal: String) -> LegacySession? {
    sessions.withLock { $0[id].flatMap { $0.principal == principal ? $0 : nil } }
  }
}
