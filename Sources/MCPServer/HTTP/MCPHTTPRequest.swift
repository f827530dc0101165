/// An HTTP request to the MCP endpoint, whatever server received it.
package struct MCPHTTPRequest: Sendable {
  /// In capitals, as HTTP has it.
  package var method: String
  /// The first value of a field; names in any case.
  package var field: @Sendable (String) -> String?
  /// The whole body.
  package var body: [UInt8]
  /// Whether whoever sent it has left since; nil where that is not known. Returns at once.
  package var hasCallerLeft: (@Sendable () -> Bool)?
  /// What the server around the protocol knows of the caller; handed to the provider as it is.
  package var caller: (any Sendable)?

  /// A request of these parts.
  package init(
    method: String, field: @escaping @Sendable (String) -> String?, body: [UInt8],
    hasCallerLeft: (@Sendable () -> Bool)? = nil, caller: (any Sendable)? = nil
  ) {
    self.method = method
    self.field = field
    self.body = body
    self.hasCallerLeft = hasCallerLeft
    self.caller = caller
  }
}

/// The answer to an `MCPHTTPRequest`.
package struct MCPHTTPResponse: Sendable {
  /// The HTTP status.
  package var status: Int
  /// Names in lower case.
  package var fields: [(String, String)]
  /// JSON, or nothing.
  package var body: [UInt8]

  /// A response of these parts.
  package init(status: Int, fields: [(String, String)], body: [UInt8]) {
    self.status = status
    self.fields = fields
    self.body = body
  }
}
