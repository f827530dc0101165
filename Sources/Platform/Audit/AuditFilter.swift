/// Which entries are asked for; what is nil does not matter.
package struct AuditFilter: Sendable, Equatable {
  /// Entries about accounts of this tenant.
  package var tenantID: String?
  /// Entries about this account.
  package var accountID: String?
  /// Entries of this MCP server.
  package var serverID: String?
  /// Entries of this API key.
  package var keyID: String?
  /// Calls of this tool.
  package var tool: String?
  /// Entries of this action, as `tool.call`.
  package var action: String?
  /// Entries that ended so.
  package var outcome: AuditOutcome?
  /// Entries from this time on, in milliseconds since 1970.
  package var since: Int?
  /// Entries before this time, in milliseconds since 1970.
  package var until: Int?

  /// Every entry; the properties say which.
  package init() {}

  /// What a cursor is bound to.
  var parts: [String?] {
    [
      tenantID, accountID, serverID, keyID, tool, action, outcome?.rawValue,
      since.map(String.init), until.map(String.init),
    ]
  }
}
