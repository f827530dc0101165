internal import StrictJSON

/// What is known of the peer when one of its messages is read.
struct Session: Sendable {
  private enum Phase: Sendable {
    /// A connection of its own, nothing said yet.
    case awaitingInitialize
    case initialized(ProtocolVersion)
    /// One HTTP request, read for itself.
    case stateless(ProtocolVersion)
  }

  private var phase: Phase
  /// What the client called itself in `initialize`.
  private(set) var clientName: String?
  private(set) var clientVersion: String?
  /// Whether whoever sent the message has left since.
  private(set) var hasCallerLeft: (@Sendable () -> Bool)?
  /// What the server around the protocol knows of whoever sent the message.
  private(set) var caller: (any Sendable)?

  /// A session that the peer opens with `initialize`.
  static let connection = Session(phase: .awaitingInitialize)

  /// A request that stands alone and speaks `version`.
  static func stateless(
    _ version: ProtocolVersion, hasCallerLeft: (@Sendable () -> Bool)? = nil,
    caller: (any Sendable)? = nil
  ) -> Self {
    Session(phase: .stateless(version), hasCallerLeft: hasCallerLeft, caller: caller)
  }

  private init(
    phase: Phase, hasCallerLeft: (@Sendable () -> Bool)? = nil, caller: (any Sendable)? = nil
  ) {
    self.phase = phase
    self.hasCallerLeft = hasCallerLeft
    self.caller = caller
  }

  /// The version spoken; nil before `initialize`.
  var version: ProtocolVersion? {
    switch phase {
    case .awaitingInitialize: nil
    case .initialized(let version), .stateless(let version): version
    }
  }

  /// Whether a second `initialize` would renegotiate what is settled.
  var isInitialized: Bool {
    if case .initialized = phase { true } else { false }
  }

  /// Settles the version. A stateless session forgets it with the request.
  mutating func open(_ version: ProtocolVersion, clientName: String?, clientVersion: String?) {
    if case .awaitingInitialize = phase { phase = .initialized(version) }
    self.clientName = clientName
    self.clientVersion = clientVersion
  }
}
