internal import StrictJSON

/// Who calls, and what can be told to the caller meanwhile.
package struct MCPCallContext: Sendable {
  /// The revision that the caller speaks.
  package var protocolVersion: ProtocolVersion
  /// What the client says of itself; without a name where it did not say.
  package var client: MCPClient
  /// Whether the caller has left since; nil where that is not known. Returns at once.
  package var hasCallerLeft: (@Sendable () -> Bool)?
  /// What the server around the protocol knows of the caller; nil where it said nothing.
  package var caller: (any Sendable)?
  /// What the client said to what was asked for, by the names of the requests: an object, empty in the
  /// first round. Names that were not asked for may be among them, others missing, and nothing is
  /// checked: providers read it by `response(_:to:)`.
  var inputResponses: JSONValue = .emptyObject
  /// The state that came with the demand, as the client sent it back; nil when there was none.
  package var requestState: String?
  /// Whether the client can be asked while the call waits, in a handshake revision.
  var isReachable = false
  /// The call, when it may become a task.
  var task: TaskCall?
  /// Where messages to the caller go; nil where nobody asked for any.
  var channel: RequestChannel?

  /// A context of these parts.
  package init(
    protocolVersion: ProtocolVersion,
    client: MCPClient = MCPClient(),
    hasCallerLeft: (@Sendable () -> Bool)? = nil,
    caller: (any Sendable)? = nil
  ) {
    self.protocolVersion = protocolVersion
    self.client = client
    self.hasCallerLeft = hasCallerLeft
    self.caller = caller
  }

  /// Tells the caller how far the call is, if it wants to know.
  /// - Parameters:
  ///   - progress: in any unit; what does not increase is not sent.
  ///   - total: what it will come to, when that is known.
  ///   - message: for people.
  package func report(progress: Int, of total: Int? = nil, message: String? = nil) {
    channel?.report(progress: progress, of: total, message: message)
    if let message { task?.note(message) }
  }

  /// Makes the call a task at once, rather than when it has taken a while.
  /// - Returns: whether it is one: the client has to take tasks, and there has to be room.
  package func becomeTask() async -> Bool {
    await task?.detach() ?? false
  }

  /// Ends the connection on which the caller waits, where it can come back for the answer, so that none has
  /// to be held for as long as a call takes (2025-11-25, basic/transports, "Sending Messages to the Server").
  package func interruptConnection() {
    channel?.interrupt?()
  }

  /// Sends the caller a log message, if it wants messages of this level. It must tell no secret and
  /// nothing personal (2026-07-28, server/utilities/logging, "Security").
  package func log(_ level: MCPLogLevel, _ text: String, logger: String? = nil) {
    channel?.log(level, text, logger: logger)
  }
}
