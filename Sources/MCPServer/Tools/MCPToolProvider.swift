package import StrictJSON

/// Whose tools a server serves.
package protocol MCPToolProvider: Sendable {
  /// In the order in which clients see them; the same for the life of a server.
  var tools: [MCPTool] { get }

  /// Runs a tool.
  ///
  /// Called only with a name from `tools` and with an object for `arguments`, which nobody has held
  /// against the input schema yet. Bad arguments and failures are results with `isError`, so that a
  /// model can read them. When the task is cancelled the result is thrown away.
  func call(_ name: String, arguments: JSONValue, context: MCPCallContext) async -> MCPToolResult

  /// Hears of a call of a name that is not in `tools`.
  ///
  /// - Returns: what the caller is told; nil leaves it at the protocol's error for unknown tools.
  func callUnlisted(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async -> MCPToolResult?
}

extension MCPToolProvider {
  package func callUnlisted(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async -> MCPToolResult? { nil }
}

/// What a tool answered.
package struct MCPToolResult: Sendable {
  /// One JSON object, sent byte for byte but for line breaks between tokens.
  package var structuredContent: [UInt8]
  /// Whether the object tells of a failure.
  package var isError: Bool
  /// HTTP fields to send along where the transport has any, such as `ratelimit-remaining`.
  package var fields: [(name: String, value: String)]

  /// A result of these parts.
  package init(
    structuredContent: [UInt8],
    isError: Bool,
    fields: [(name: String, value: String)] = []
  ) {
    self.structuredContent = structuredContent
    self.isError = isError
    self.fields = fields
  }
}

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
  }

  /// Sends the caller a log message, if it wants messages of this level. It must tell no secret and
  /// nothing personal (2026-07-28, server/utilities/logging, "Security").
  package func log(_ level: MCPLogLevel, _ text: String, logger: String? = nil) {
    channel?.log(level, text, logger: logger)
  }
}
