package import StrictJSON

/// One line of the audit log: who did what, through which account, and how it ended.
///
/// Payloads are not in it, unless an operator asked for them, and then in `detail`. Secrets never are.
package struct AuditEntry: Sendable, Equatable {
  /// Its place in the log, from 1; given when it is written, and 0 until then.
  package var sequence: Int
  /// When it happened, in milliseconds since 1970.
  package var at: Int
  /// The tenant whose account it was about.
  package var tenantID: String?
  /// The account that it went through or was about.
  package var accountID: String?
  /// The MCP server that it came through or was about.
  package var serverID: String?
  /// The API key that was shown.
  package var keyID: String?
  /// Who did it, in words: a key's name, `mcp`, `command line`, `system`.
  package var actor: String
  /// What the client calls itself (MCP's `clientInfo.name`); a claim that nobody checked.
  package var clientName: String?
  /// The version that the client states.
  package var clientVersion: String?
  /// What was done: `tool.call`, `mcp_server.create`, `account.delete`, ...
  package var action: String
  /// The tool that was called.
  package var tool: String?
  /// The method as it came in: `tools/call`, `POST`, ...
  package var method: String?
  /// How it ended.
  package var outcome: AuditOutcome
  /// The HTTP status that the vendor or this program answered with.
  package var status: Int?
  /// How long it took, in microseconds.
  package var duration: Int?
  /// What else is to be known.
  package var detail: JSONValue?

  /// Something that happened at `at`.
  package init(
    at: Int, actor: String, action: String, outcome: AuditOutcome, tenantID: String? = nil,
    accountID: String? = nil, serverID: String? = nil, keyID: String? = nil,
    clientName: String? = nil, clientVersion: String? = nil, tool: String? = nil,
    method: String? = nil, status: Int? = nil, duration: Int? = nil, detail: JSONValue? = nil
  ) {
    sequence = 0
    self.at = at
    self.tenantID = tenantID
    self.accountID = accountID
    self.serverID = serverID
    self.keyID = keyID
    self.actor = actor
    self.clientName = clientName
    self.clientVersion = clientVersion
    self.action = action
    self.tool = tool
    self.method = method
    self.outcome = outcome
    self.status = status
    self.duration = duration
    self.detail = detail
  }
}

/// How something ended.
package enum AuditOutcome: String, Sendable, CaseIterable {
  /// It was done.
  case ok
  /// This program did not let it through.
  case refused
  /// The vendor answered with an error.
  case vendorError = "vendor_error"
  /// It broke on the way: no connection, a full disk.
  case failed
}
