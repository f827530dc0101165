/// What a server says of itself.
package struct MCPServerInfo: Sendable {
  /// For programs.
  package var name: String
  /// For people.
  package var title: String?
  /// The version of the server, not of the protocol.
  package var version: String
  /// How to use the server, for the model.
  package var instructions: String?

  /// Information of these parts.
  package init(name: String, title: String? = nil, version: String, instructions: String? = nil) {
    self.name = name
    self.title = title
    self.version = version
    self.instructions = instructions
  }
}

/// The limits of a server.
package struct MCPServerOptions: Sendable {
  /// How many tools one `tools/list` answers. Large, because clients exist that read one page only.
  package var toolsPerPage = 1_000
  /// The size of one message, in bytes.
  package var maximumMessageBytes = 4 << 20
  /// How many messages one batch may hold (2025-03-26 only).
  package var maximumBatchCount = 100
  /// For how long clients may keep what is listed, in milliseconds (2026-07-28 only).
  package var listLifetimeMilliseconds = 60_000
  /// How many calls one stdio connection may have running.
  package var maximumConcurrentCalls = 256
  /// Whether calls log messages for clients that want them.
  package var hasLogging = false
  /// For how long a call waits for what it asked its client for: people take their time.
  package var answerLimit = Duration.seconds(600)

  /// The limits that suit a gateway.
  package init() {}
}
