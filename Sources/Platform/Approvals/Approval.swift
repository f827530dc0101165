import Store
package import StrictJSON

/// How far an approval has come.
package enum ApprovalStatus: String, Sendable, CaseIterable {
  /// Nobody has said anything.
  case waiting
  /// The call may be made, once.
  case approved
  /// The call is not to be made.
  case declined
  /// It was too late before the call was made.
  case expired
  /// The call was made.
  case used
}

/// A call that somebody has to approve, or had to.
package struct Approval: Sendable, Equatable {
  /// A UUID.
  package let id: String
  /// How far it has come.
  package let status: ApprovalStatus
  /// Who approves.
  package let by: ApprovalRule.Approver
  /// The tool that is to be called.
  package let tool: String
  /// What it is called with, without secrets.
  package let arguments: JSONValue
  /// What would be sent, `{method, url, headers, body}`, without secrets.
  package let request: JSONValue
  /// The MCP server that was called.
  package let serverID: String
  /// The account that it goes through.
  package let accountID: String
  /// The tenant whose account that is.
  package let tenantID: String
  /// What the client calls itself; a claim that nobody checked.
  package let client: String?
  /// When it was asked for, in milliseconds since 1970.
  package let requestedAt: Int
  /// From when on it is too late.
  package let expiresAt: Int
  /// When somebody approved or declined it.
  package let decidedAt: Int?
  /// Who did: the id of an API key, or in words.
  package let decidedBy: String?
  /// When the call was made.
  package let usedAt: Int?

  /// Writes it as the API shows it.
  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.write(id)
    writer.key("status")
    writer.write(status.rawValue)
    writer.key("by")
    writer.write(by.rawValue)
    writer.key("tool")
    writer.write(tool)
    writer.key("arguments")
    writer.write(arguments)
    writer.key("request")
    writer.write(request)
    writer.key("mcp_server_id")
    writer.write(serverID)
    writer.key("integrated_account_id")
    writer.write(accountID)
    writer.key("tenant_id")
    writer.write(tenantID)
    writer.key("client")
    writer.write(optional: client)
    writer.key("requested_at")
    writer.write(internetText(ofMilliseconds: requestedAt))
    writer.key("expires_at")
    writer.write(internetText(ofMilliseconds: expiresAt))
    writer.key("decided_at")
    writer.write(optional: decidedAt.map(internetText(ofMilliseconds:)))
    writer.key("decided_by")
    writer.write(optional: decidedBy)
    writer.key("used_at")
    writer.write(optional: usedAt.map(internetText(ofMilliseconds:)))
    writer.endObject()
  }

  /// From a row: id, status, approver, tool, content, server_id, account_id, tenant_id, client,
  /// requested_at, expires_at, decided_at, decided_by, used_at.
  /// - Parameter open: opens what is sealed of the approval of this id.
  init(_ row: Row, _ open: (_ sealed: [UInt8], _ id: String) throws -> JSONValue) throws {
    id = try row.text(0)
    guard let status = ApprovalStatus(rawValue: try row.text(1)) else {
      throw StoreError.unexpectedValue(column: 1, expected: "a status", received: "another text")
    }
    guard let by = ApprovalRule.Approver(rawValue: try row.text(2)) else {
      throw StoreError.unexpectedValue(column: 2, expected: "an approver", received: "another text")
    }
    (self.status, self.by) = (status, by)
    tool = try row.text(3)
    let content = try open(try row.blob(4), id)
    arguments = content["arguments"] ?? .null
    request = content["request"] ?? .null
    serverID = try row.text(5)
    accountID = try row.text(6)
    tenantID = try row.text(7)
    client = try row.optionalText(8)
    requestedAt = try row.integer(9)
    expiresAt = try row.integer(10)
    decidedAt = try row.optionalInteger(11)
    decidedBy = try row.optionalText(12)
    usedAt = try row.optionalInteger(13)
  }
}

/// Which approvals are meant.
package struct ApprovalFilter: Sendable {
  package var status: ApprovalStatus?
  package var serverID: String?
  package var accountID: String?

  /// All of them.
  package init() {}
}
