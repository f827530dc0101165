import Store

extension AuditLog {
  /// A page of the entries that a filter lets through, newest first.
  /// - Throws: `PlatformError.invalid` for a limit or a cursor, `.unavailable`.
  package func entries(
    _ filter: AuditFilter = AuditFilter(), _ request: ListRequest = ListRequest()
  ) throws(PlatformError) -> ListPage<AuditEntry> {
    let limit = try request.checkedLimit()
    let list = ["audit"] + filter.parts
    var before = Int.max
    if let cursor = request.cursor { before = Int(try cursors.place(cursor, in: list)) ?? .max }
    // One more than asked for tells whether there is a next page.
    let entries = try database.reading { session in
      try session.entries(filter, before: before, limit: limit + 1).map(AuditEntry.init)
    }
    return ListPage(found: entries, limit: limit) { cursors.text(of: "\($0.sequence)", in: list) }
  }
}

extension Session {
  /// Looks at the entries one by one, from the newest on, until there are enough.
  fileprivate func entries(
    _ filter: AuditFilter, before: Int, limit: Int
  ) throws(StoreError) -> [Row] {
    try rows(
      """
      SELECT sequence, at, tenant_id, account_id, server_id, key_id, actor, client, action, tool,
        method, outcome, status, duration_us, detail
      FROM audit
      WHERE sequence < $1
        AND (CAST($2 AS TEXT) IS NULL OR account_id = $2)
        AND (CAST($3 AS TEXT) IS NULL OR tenant_id = $3)
        AND (CAST($4 AS TEXT) IS NULL OR server_id = $4)
        AND (CAST($5 AS TEXT) IS NULL OR key_id = $5)
        AND (CAST($6 AS TEXT) IS NULL OR tool = $6)
        AND (CAST($7 AS TEXT) IS NULL OR action = $7)
        AND (CAST($8 AS TEXT) IS NULL OR outcome = $8)
        AND (CAST($9 AS BIGINT) IS NULL OR at >= $9)
        AND (CAST($10 AS BIGINT) IS NULL OR at < $10)
      ORDER BY sequence DESC LIMIT $11
      """,
      [
        .integer(before), SQLValue(filter.accountID), SQLValue(filter.tenantID),
        SQLValue(filter.serverID), SQLValue(filter.keyID), SQLValue(filter.tool),
        SQLValue(filter.action), SQLValue(filter.outcome?.rawValue), SQLValue(filter.since),
        SQLValue(filter.until), .integer(limit),
      ])
  }
}
