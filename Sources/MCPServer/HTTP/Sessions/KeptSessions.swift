internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The sessions over HTTP of which more is kept than their clients send along: those that have streams,
/// remember something, or were ended. All others are nothing but their ids.
package final class KeptSessions: Sendable {
  enum Found {
    /// Nothing is kept of it.
    case nothing
    case kept(KeptSession)
    case ended
  }

  private struct State {
    var sessions: [String: KeptSession] = [:]
    var ended = EndedSessions()
    var isWatched = false
  }

  private let state = Mutex(State())
  private let maximum: Int
  let keptBytes: ByteBudget
  private let patience: Patience

  /// For how long things are kept that nobody asks for, in seconds.
  struct Patience: Sendable {
    /// A session with no stream.
    var session = 1_800
    /// A stream that has its answer.
    var finishedStream = 300
    /// A stream without a reader, on which a client is to be told of changes.
    var abandonedStream = 60
  }

  /// - Parameters:
  ///   - maximum: how many there may be.
  ///   - maximumBytes: what may be kept for streams without readers, in all.
  package convenience init(maximum: Int = 20_000, maximumBytes: Int = 64 << 20) {
    self.init(maximum: maximum, maximumBytes: maximumBytes, patience: Patience())
  }

  init(maximum: Int, maximumBytes: Int, patience: Patience) {
    self.maximum = maximum
    self.patience = patience
    keptBytes = ByteBudget(maximumBytes)
  }

  /// What is kept of a session.
  func find(_ content: SessionIDs.Content) -> Found {
    state.withLock { state in
      if let session = state.sessions[content.nonce] { return .kept(session) }
      return state.ended.contains(content) ? .ended : .nothing
    }
  }

  /// A session of which something is to be kept; nil when it was ended, or there is no room.
  func session(_ content: SessionIDs.Content) -> KeptSession? {
    let (session, mustWatch) = state.withLock { state -> (KeptSession?, Bool) in
      if let session = state.sessions[content.nonce] { return (session, false) }
      guard !state.ended.contains(content) else { return (nil, false) }
      if state.sessions.count >= maximum {
        guard let idle = state.sessions.first(where: { $0.value.isIdle }) else {
          return (nil, false)
        }
        state.sessions[idle.key] = nil
      }
      let session = KeptSession(content, keptBytes: keptBytes)
      state.sessions[content.nonce] = session
      defer { state.isWatched = true }
      return (session, !state.isWatched)
    }
    if mustWatch { watch() }
    return session
  }

  /// Ends a session: from now on its id is as unknown as one that was made up (2025-11-25,
  /// basic/transports, "Session Management").
  func end(_ content: SessionIDs.Content) {
    let session = state.withLock { state in
      state.ended.insert(content)
      return state.sessions.removeValue(forKey: content.nonce)
    }
    session?.end()
  }

  /// How many are kept.
  package var count: Int { state.withLock { $0.sessions.count } }

  /// Looks now and then for what nobody asks for any more, as long as there is anything.
  private func watch() {
    Task.detached { [weak self] in
      while true {
        try? await Task.sleep(for: .seconds(5))
        guard let self, self.sweep(Self.seconds) else { return }
      }
    }
  }

  /// - Returns: whether anything is left.
  @discardableResult
  func sweep(_ now: Int) -> Bool {
    let sessions = state.withLock { Array($0.sessions) }
    let expired = sessions.filter { $0.value.sweep(now, patience) }
    for (_, session) in expired { session.end() }
    return state.withLock { state in
      for (nonce, session) in expired where state.sessions[nonce] === session {
        state.sessions[nonce] = nil
      }
      state.isWatched = !state.sessions.isEmpty
      return state.isWatched
    }
  }

  /// The monotonic clock.
  static var seconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}

/// Bytes that may be kept, over all that share it.
final class ByteBudget: Sendable {
  private let maximum: Int
  private let used = Atomic(0)

  init(_ maximum: Int) {
    self.maximum = maximum
  }

  /// Takes some; false when there are not so many left.
  func take(_ bytes: Int) -> Bool {
    guard used.wrappingAdd(bytes, ordering: .relaxed).newValue <= maximum else {
      give(bytes)
      return false
    }
    return true
  }

  /// Gives some back.
  func give(_ bytes: Int) {
    used.wrappingSubtract(bytes, ordering: .relaxed)
  }

  /// How many are taken.
  var count: Int { used.load(ordering: .relaxed) }
}
