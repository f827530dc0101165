internal import StrictJSON

/// What a handshake has settled: kept by a connection over stdio, carried by the session id over HTTP.
///
/// Requests of the stateless revision have none.
struct Session: Sendable {
  private enum Phase: Sendable {
    /// A connection of its own, nothing said yet.
    case awaitingInitialize
    case initialized(ProtocolVersion)
    /// One HTTP request, read for itself.
    case single(ProtocolVersion)
  }

  private var phase: Phase
  /// What the client said of itself in `initialize`.
  private(set) var client: MCPClient
  /// Who sent the message that is read.
  var sender: Sender
  /// What the session remembers; made first if it is needed and there is room. Nil where there is nothing
  /// that would come again.
  var memory: (@Sendable (_ isNeeded: Bool) -> SessionMemory?)?

  /// A session that the peer opens with `initialize`.
  static var connection: Session {
    let memory = SessionMemory()
    return Session(
      phase: .awaitingInitialize, client: MCPClient(), sender: Sender(isReachable: true),
      memory: { _ in memory })
  }

  /// An HTTP request that speaks `version`.
  static func single(
    _ version: ProtocolVersion, client: MCPClient = MCPClient(), sender: Sender = Sender()
  ) -> Self {
    Session(phase: .single(version), client: client, sender: sender)
  }

  /// The version spoken; nil before `initialize`.
  var version: ProtocolVersion? {
    switch phase {
    case .awaitingInitialize: nil
    case .initialized(let version), .single(let version): version
    }
  }

  /// Whether a second `initialize` would renegotiate what is settled.
  var isInitialized: Bool {
    if case .initialized = phase { true } else { false }
  }

  /// Settles the version and the client.
  mutating func open(_ version: ProtocolVersion, client: MCPClient) {
    phase = .initialized(version)
    self.client = client
  }
}

/// Who sent a message, as far as the server around the protocol knows.
struct Sender: Sendable {
  /// Whether whoever sent it has left since; nil where that is not known.
  var hasLeft: (@Sendable () -> Bool)?
  /// Handed to the provider as it is.
  var caller: (any Sendable)?
  /// Whether a call can put questions to the client before it is answered.
  var isReachable = false
}
