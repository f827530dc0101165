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
  /// Cancels the task that answers the request; nil where that cannot be done.
  package var cancel: (@Sendable () -> Void)?
  /// Has that task cancelled when whoever sent the request leaves; called when that is what leaving
  /// means. Nil where nobody notices.
  package var cancelWhenCallerLeaves: (@Sendable () -> Void)?
  /// What the server around the protocol knows of the caller; handed to the provider as it is.
  package var caller: (any Sendable)?
  /// Whose request it is, as far as it was shown: a session serves no request of another principal.
  package var principal: String
  /// Called with the method of the message, as it came; not for a batch. Must return at once.
  package var hasMethod: (@Sendable (String) -> Void)?

  /// A request of these parts.
  package init(
    method: String, field: @escaping @Sendable (String) -> String?, body: [UInt8],
    hasCallerLeft: (@Sendable () -> Bool)? = nil, cancel: (@Sendable () -> Void)? = nil,
    cancelWhenCallerLeaves: (@Sendable () -> Void)? = nil, caller: (any Sendable)? = nil,
    principal: String = "", hasMethod: (@Sendable (String) -> Void)? = nil
  ) {
    self.method = method
    self.field = field
    self.body = body
    self.hasCallerLeft = hasCallerLeft
    self.cancel = cancel
    self.cancelWhenCallerLeaves = cancelWhenCallerLeaves
    self.caller = caller
    self.principal = principal
    self.hasMethod = hasMethod
  }

  var sender: Sender { Sender(hasLeft: hasCallerLeft, caller: caller) }
}

/// The answer to an `MCPHTTPRequest`.
package struct MCPHTTPResponse: Sendable {
  /// What follows the fields.
  package enum Body: Sendable {
    /// JSON, or nothing.
    case bytes([UInt8])
    /// Server-sent events, as they come.
    case events(MCPEvents)
    /// Server-sent events for as long as both sides like.
    case live(any MCPLiveBody)
  }

  /// The HTTP status.
  package var status: Int
  /// Names in lower case.
  package var fields: [(String, String)]
  package var body: Body

  /// A response of these parts.
  package init(status: Int, fields: [(String, String)], body: Body) {
    self.status = status
    self.fields = fields
    self.body = body
  }
}
