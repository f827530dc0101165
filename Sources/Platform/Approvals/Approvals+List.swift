import Secrets
import Store
import StrictJSON

extension Approvals {
  /// One approval.
  /// - Parameter principal: who asks; what he does not reach does not exist.
  /// - Throws: `PlatformError.notFound`, `.unavailable`.
  package func get(_ id: String, for principal: Principal) throws(PlatformError) -> Approval {
    let values: [SQLValue] = [
      .text(id), SQLValue(principal.tenantID), SQLValue(principal.accountID),
      .integer(clock.now()),
    ]
    let approval = try database.reading { session in
      try session.row(
        """
        SELECT a.id,
          CASE WHEN a.status IN ('waiting', 'approved') AND a.expires_at <= $4 THEN 'expired'
            ELSE a.status END,
          a.approver, a.tool, a.content, a.server_id, a.account_id, accounts.tenant_id, a.client,
          a.requested_at, a.expires_at, a.decided_at, a.decided_by, a.used_at
        FROM approvals a JOIN accounts ON accounts.id = a.account_id
        WHERE a.id = $1 AND (CAST($2 AS TEXT) IS NULL OR accounts.tenant_id = CAST($2 AS TEXT))
          AND (CAST($3 AS TEXT) IS NULL OR a.account_id = CAST($3 AS TEXT))
        """, values
      ).map(opened)
    }
    guard let approval else { throw .notFound("there is no such approval") }
    return approval
  }

  /// A page of the approvals that a filter lets pass, newest first. What has expired counts as that from
  /// the moment on, whether a sweep has been there or not.
  /// - Parameter principal: who asks; he sees what he reaches.
  /// - Throws: `PlatformError.invalid` for a limit or a cursor, `.unavailable`.
  package func list(
    _ filter: ApprovalFilter, _ request: ListRequest = ListRequest(), for principal: Principal
  ) throws(PlatformError) -> ListPage<Approval> {
    let limit = try request.checkedLimit()
    let list = [
      "approvals", principal.tenantID, principal.accountID, filter.accountID, filter.serverID,
      filter.status?.rawValue,
    ]
    var before: String?
    if let cursor = request.cursor { before = try cursors.place(cursor, in: list) }
    let values: [SQLValue] = [
      SQLValue(before), SQLValue(principal.tenantID), SQLValue(principal.accountID),
      SQLValue(filter.accountID), SQLValue(filter.serverID), SQLValue(filter.status?.rawValue),
      .integer(clock.now()), .integer(limit + 1),
    ]
    let approvals = try database.reading { session in
      try session.rows(
        """
        SELECT id, current, approver, tool, content, server_id, account_id, tenant_id, client,
          requested_at, expires_at, decided_at, decided_by, used_at
        FROM (
          SELECT a.*, accounts.tenant_id AS tenant_id,
            CASE WHEN a.status IN ('waiting', 'approved') AND a.expires_at <= $7 THEN 'expired'
              ELSE a.status END AS current
          FROM approvals a JOIN accounts ON accounts.id = a.account_id) AS every
        WHERE (CAST($1 AS TEXT) IS NULL OR id < CAST($1 AS TEXT))
          AND (CAST($2 AS TEXT) IS NULL OR tenant_id = CAST($2 AS TEXT))
          AND (CAST($3 AS TEXT) IS NULL OR account_id = CAST($3 AS TEXT))
          AND (CAST($4 AS TEXT) IS NULL OR account_id = CAST($4 AS TEXT))
          AND (CAST($5 AS TEXT) IS NULL OR server_id = CAST($5 AS TEXT))
          AND (CAST($6 AS TEXT) IS NULL OR current = CAST($6 AS TEXT))
        ORDER BY id DESC LIMIT $8
        """, values
      ).map(opened)
    }
    return ListPage(found: approvals, limit: limit) { cursors.text(of: $0.id, in: list) }
  }

  private func opened(_ row: Row) throws -> Approval {
    try Approval(row) { sealed, id in
      let text = try? sealer.open(sealed, for: SealedIdentity.content(ofApproval: id))
      guard let text, let content = try? JSONValue(parsing: text) else {
        throw PlatformError.unavailable(
          "what approval \(id) is for cannot be opened: it was changed, or sealed with another "
            + "master key")
      }
      return content
    }
  }
}
