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

  /// A request of these parts.
  package init(
    method: String, field: @escaping @Sendable (String) -> String?, body: [UInt8],
    hasCallerLeft: (@Sendable () -> Bool)? = nil
  ) {
    self.method = method
    self.field = field
    self.body = body
    self.hasCallerLeft = hasCallerLeft
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
