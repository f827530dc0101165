import Store

extension AuditLog {
  /// How many entries one page is looked for among, so that a filter that lets next to nothing through does
  /// not go through the whole log at once. Some 50 ms on a small machine.
  package static let furthestLook = 100_000

  /// A page of the entries that a filter lets through, newest first. It may have fewer than were asked for,
  /// and none at all, where its `nextCursor` goes on.
  /// - Parameter span: how many entries it is looked for among.
  /// - Throws: `PlatformError.invalid` for a limit or a cursor, `.unavailable`.
  package func entries(
    _ filter: AuditFilter = AuditFilter(), _ request: ListRequest = ListRequest(),
    span: Int = furthestLook
  ) throws(PlatformError) -> ListPage<AuditEntry> {
    let limit = try request.checkedLimit()
    let list = ["audit"] + filter.parts
    var before = Int.max
    if let cursor = request.cursor { before = Int(try cursors.place(cursor, in: list)) ?? .max }
    // One more than asked for tells whether there is a next page.
    let (entries, floor) = try database.reading { session in
      let ends = try session.row("SELECT MIN(sequence), MAX(sequence) FROM audit")
      guard let oldest = try ends?.optionalInteger(0), let newest = try ends?.optionalInteger(1)
      else { return ([AuditEntry](), Int?.none) }
      let top = min(before, newest + 1)
      let floor = max(oldest, top - span)
      let rows = try session.entries(filter, from: floor, before: top, limit: limit + 1)
      return (try rows.map(AuditEntry.init), floor > oldest ? floor : nil)
    }
    let page = ListPage(found: entries, limit: limit) { entry in
      cursors.text(of: "\(entry.sequence)", in: list)
    }
    guard page.nextCursor == nil, let floor else { return page }
    return ListPage(
      elements: page.elements, nextCursor: cursors.text(of: "\(floor)", in: list), limit: limit)
  }
}

extension AuditLog {
  /// The newest entry; 0 when there is none.
  /// - Throws: `PlatformError.unavailable`.
  package func newest() throws(PlatformError) -> Int {
    try database.reading { session in
      try session.row("SELECT MAX(sequence) FROM audit")?.optionalInteger(0) ?? 0
    }
  }

  /// The entries behind one that a filter lets through, oldest first.
  /// - Returns: them, and the entry through which the log was looked at.
  /// - Throws: `PlatformError.unavailable`.
  package func entries(
    _ filter: AuditFilter, after last: Int, span: Int = 1_000
  ) throws(PlatformError) -> (entries: [AuditEntry], through: Int) {
    try database.reading { session in
      let newest = try session.row("SELECT MAX(sequence) FROM audit")?.optionalInteger(0) ?? 0
      let through = min(newest, last + span)
      guard through > last else { return ([], last) }
      let rows = try session.entries(filter, from: last + 1, before: through + 1, limit: span)
      return (try rows.reversed().map(AuditEntry.init), through)
    }
  }
}

extension Session {
  /// Looks at the entries one by one, from the newest on, until there are enough.
  fileprivate func entries(
    _ filter: AuditFilter, from floor: Int, before: Int, limit: Int
  ) throws(StoreError) -> [Row] {
    try rows(
      """
      SELECT sequence, at, tenant_id, account_id, server_id, key_id, actor, client, action, tool,
        method, outcome, status, duration_us, detail
      FROM audit
      WHERE sequence < $1 AND sequence >= $12
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
        SQLValue(filter.until), .integer(limit), .integer(floor),
      ])
  }
}
