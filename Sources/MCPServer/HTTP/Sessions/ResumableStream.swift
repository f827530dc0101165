internal import Synchronization

/// The messages of one stream of a session, kept so that a client whose connection was lost can go on where
/// it was (2025-11-25, basic/transports, "Resumability and Redelivery").
final class ResumableStream: Sendable {
  private struct Event {
    var number: Int
    var bytes: [UInt8]
    /// Whether it may be lost when there is too much.
    var isDispensable: Bool
  }

  private struct State {
    var events: [Event] = []
    var keptBytes = 0
    var lastNumber = 0
    /// Who reads, and where to write for him.
    var reader: (id: ObjectIdentifier, output: MCPEventOutput)?
    var isFinished = false
    var isClosed = false
    /// Whether the next connection is to be ended as soon as it is open.
    var isInterrupted = false
    /// Since when nobody reads, in seconds.
    var idleSince: Int? = KeptSessions.seconds
    var whenGivenUp: (@Sendable () -> Void)?
  }

  let name: String
  private let capacity: Int
  private let version: ProtocolVersion
  private let budget: ByteBudget
  private let state = Mutex(State())

  /// After how long a client is asked to come back.
  private static let retryMilliseconds = 1_000

  /// - Parameter capacity: how many bytes of what may be lost are kept.
  init(_ kind: EventID.Kind, _ version: ProtocolVersion, _ budget: ByteBudget, capacity: Int) {
    name = EventID.randomName(kind)
    self.capacity = capacity
    self.version = version
    self.budget = budget
  }

  deinit {
    let kept = state.withLock { $0.keptBytes }
    budget.give(kept)
  }

  /// Whether nothing will follow.
  var isFinished: Bool { state.withLock { $0.isFinished } }

  /// Whether somebody reads.
  var hasReader: Bool { state.withLock { $0.reader != nil } }

  /// Since when nobody reads, by the monotonic clock; nil while somebody does.
  var idleSince: Int? { state.withLock { $0.idleSince } }

  /// Has `body` called once it is clear that the client will not come back before there is an answer.
  func whenGivenUp(_ body: @escaping @Sendable () -> Void) {
    state.withLock { $0.whenGivenUp = body }
  }

  /// The client will not come back.
  func giveUp() {
    state.withLock { $0.whenGivenUp.take() }?()
  }

  /// Sends a message that need not arrive.
  func send(_ message: [UInt8]) { append(message, isDispensable: true) }

  /// Sends a message that is waited for.
  func sendSurely(_ message: [UInt8]) { append(message, isDispensable: false) }

  /// Sends the last message, or none, and ends the stream.
  /// - Parameter lost: takes its place where it is too large to be kept for a client that is not there.
  func finish(_ answer: [UInt8]?, elsewise lost: @autoclosure () -> [UInt8]) {
    if let answer { append(answer, isDispensable: false, elsewise: lost) }
    let output = state.withLock { state in
      state.isFinished = true
      state.whenGivenUp = nil
      if state.idleSince != nil { state.idleSince = KeptSessions.seconds }
      return state.reader?.output
    }
    output?.end()
  }

  /// Ends the stream, and whatever it has kept.
  func close() {
    let (output, whenGivenUp) = state.withLock { state in
      state.isFinished = true
      state.isClosed = true
      drop(state.events.count, of: &state)
      return (state.reader?.output, state.whenGivenUp.take())
    }
    output?.end()
    whenGivenUp?()
  }

  /// Ends the connection but not the stream: the client is to come back for the rest ("Sending Messages to
  /// the Server", 6).
  func interrupt() {
    let output = state.withLock { state in
      // A client whose connection is only being opened learns first where it can go on.
      state.isInterrupted = state.reader == nil
      return state.reader?.output
    }
    output?.end()
  }

  /// Writes what comes after an event, and from now on everything else, in place of whoever reads already.
  func attach(_ reader: AnyObject, _ output: MCPEventOutput, after number: Int) {
    let (old, isOver) = state.withLock { state in
      let old = state.reader?.output
      state.reader = (ObjectIdentifier(reader), output)
      state.idleSince = nil
      // What the client has, it will not ask for again.
      drop(state.events.prefix { $0.number <= number }.count, of: &state)
      if number == 0 {
        // A client of an earlier revision could take an empty event for a message.
        let primer =
          version >= .`2025-11-25`
          ? EventText.primer(
            id: EventID(of: name, number: 0).text, retryMilliseconds: Self.retryMilliseconds)
          : EventText.keepAlive
        _ = output.write(primer)
      }
      for event in state.events where event.number > number {
        guard write(event, to: output) else { break }
      }
      let isInterrupted = state.isInterrupted && number == 0
      state.isInterrupted = false
      return (old, state.isFinished || isInterrupted)
    }
    old?.end()
    if isOver { output.end() }
  }

  /// A reader has left.
  func detach(_ reader: AnyObject) {
    state.withLock { state in
      guard state.reader?.id == ObjectIdentifier(reader) else { return }
      state.reader = nil
      state.idleSince = KeptSessions.seconds
    }
  }

  private func append(
    _ message: [UInt8], isDispensable: Bool, elsewise lost: () -> [UInt8] = { [] }
  ) {
    let behind = state.withLock { state -> MCPEventOutput? in
      guard !state.isFinished else { return nil }
      state.lastNumber += 1
      var event = Event(
        number: state.lastNumber, bytes: message, isDispensable: isDispensable)
      let isWritten = state.reader.map { write(event, to: $0.output) } ?? false
      if !budget.take(event.bytes.count) {
        guard !isWritten, !isDispensable else { return nil }
        event.bytes = lost()
        guard !event.bytes.isEmpty, budget.take(event.bytes.count) else { return nil }
      }
      state.keptBytes += event.bytes.count
      state.events.append(event)
      while state.keptBytes > capacity, state.events.first?.isDispensable == true {
        drop(1, of: &state)
      }
      return isWritten ? nil : state.reader?.output
    }
    // Whoever does not read as fast comes back for it.
    behind?.cut()
  }

  private func write(_ event: Event, to output: MCPEventOutput) -> Bool {
    output.write(
      EventText.message(event.bytes, id: EventID(of: name, number: event.number).text))
  }

  private func drop(_ count: Int, of state: inout State) {
    guard count > 0 else { return }
    let bytes = state.events.prefix(count).reduce(0) { $0 + $1.bytes.count }
    state.events.removeFirst(count)
    state.keptBytes -= bytes
    budget.give(bytes)
  }
}
