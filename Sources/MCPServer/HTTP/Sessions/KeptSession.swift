internal import Synchronization

/// A session of which more is kept than its id says: what it remembers, and its streams.
final class KeptSession: ChangeListener {
  private struct State {
    /// By name: those of requests, and those on which the client is told of changes.
    var streams: [String: ResumableStream] = [:]
    /// The names of the latter, the newest last.
    var listening: [String] = []
    var changes: MCPChanges?
    var usedAt = KeptSessions.seconds
    var isOver = false
  }

  let memory = SessionMemory()
  private let version: ProtocolVersion
  private let budget: ByteBudget
  private let state = Mutex(State())

  private static let maximumStreams = 64
  private static let maximumListening = 4

  init(_ content: SessionIDs.Content, keptBytes: ByteBudget) {
    version = content.version
    budget = keptBytes
  }

  /// A stream for a request; nil when there are too many.
  func openStream() -> ResumableStream? {
    let stream = ResumableStream(.request, version, budget, capacity: 256 << 10)
    let isOpen = state.withLock { state in
      guard !state.isOver, Self.makeRoom(&state) else { return false }
      state.streams[stream.name] = stream
      return true
    }
    return isOpen ? stream : nil
  }

  /// A stream on which the client is told of changes, besides those it has already.
  func openListening(to changes: MCPChanges?) -> ResumableStream? {
    let stream = ResumableStream(.changes, version, budget, capacity: 4 << 10)
    let (isOpen, oldest) = state.withLock { state -> (Bool, ResumableStream?) in
      guard !state.isOver, Self.makeRoom(&state) else { return (false, nil) }
      var oldest: ResumableStream?
      if state.listening.count >= Self.maximumListening {
        oldest = state.streams.removeValue(forKey: state.listening.removeFirst())
      }
      state.streams[stream.name] = stream
      state.listening.append(stream.name)
      state.changes = changes
      return (true, oldest)
    }
    oldest?.close()
    guard isOpen else { return nil }
    changes?.add(self)
    return stream
  }

  /// Finished streams go first.
  private static func makeRoom(_ state: inout State) -> Bool {
    state.usedAt = KeptSessions.seconds
    guard state.streams.count >= maximumStreams else { return true }
    guard let finished = state.streams.first(where: { $0.value.isFinished }) else { return false }
    state.streams[finished.key] = nil
    finished.value.close()
    return true
  }

  /// A stream by its name; names are not to be guessed, and those of other sessions lead nowhere.
  func stream(_ name: String) -> ResumableStream? {
    state.withLock { state in
      state.usedAt = KeptSessions.seconds
      return state.streams[name]
    }
  }

  /// A stream that nobody will ask for: its request was answered otherwise.
  func forget(_ stream: ResumableStream) {
    _ = state.withLock { $0.streams.removeValue(forKey: stream.name) }
    stream.close()
  }

  /// Each message goes on one stream only (2025-11-25, basic/transports, "Multiple Connections"): the newest
  /// that somebody reads, else the newest.
  func hear(_ change: MCPChanges.Change) {
    guard memory.wants(change) else { return }
    let streams = state.withLock { state in state.listening.compactMap { state.streams[$0] } }
    (streams.last(where: \.hasReader) ?? streams.last)?.send(change.message())
  }

  /// Whether it could be given up without anybody missing more than what it remembers.
  var isIdle: Bool { state.withLock { $0.streams.isEmpty } }

  /// Gives up streams that nobody asks for.
  /// - Returns: whether the session itself can go.
  func sweep(_ now: Int, _ patience: KeptSessions.Patience) -> Bool {
    let (gone, lonely, changes, isOver) = state.withLock { state in
      var gone: [ResumableStream] = []
      var lonely: [ResumableStream] = []
      for (name, stream) in state.streams {
        guard let idle = stream.idleSince else { continue }
        let isListening = state.listening.contains(name)
        let limit =
          stream.isFinished && !isListening ? patience.finishedStream : patience.abandonedStream
        guard now - idle >= limit else { continue }
        if stream.isFinished || isListening {
          state.streams[name] = nil
          gone.append(stream)
        } else {
          lonely.append(stream)
        }
      }
      state.listening.removeAll { state.streams[$0] == nil }
      if !state.streams.isEmpty { state.usedAt = now }
      let changes = state.listening.isEmpty ? state.changes.take() : nil
      return (gone, lonely, changes, now - state.usedAt >= patience.session)
    }
    for stream in gone { stream.close() }
    for stream in lonely { stream.giveUp() }
    changes?.remove(self)
    return isOver
  }

  /// Ends it and its streams.
  func end() {
    let (streams, changes) = state.withLock { state in
      state.isOver = true
      defer { (state.streams, state.listening) = ([:], []) }
      return (Array(state.streams.values), state.changes.take())
    }
    changes?.remove(self)
    for stream in streams { stream.close() }
  }
}
