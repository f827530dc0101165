import Store

extension MCPServers {
  /// A page of the servers of an account that have not expired, newest first.
  /// - Throws: `PlatformError.notFound` when there is no such account, `.invalid` for a limit or a
  ///   cursor, `.unavailable`.
  package func list(
    of accountID: String, _ request: ListRequest = ListRequest()
  ) throws(PlatformError) -> ListPage<MCPServerRecord> {
    let limit = try request.checkedLimit()
    let list = ["mcp_servers", accountID]
    var before: String?
    if let cursor = request.cursor { before = try cursors.place(cursor, in: list) }
    let values: [SQLValue] = [
      SQLValue(before), .text(accountID), .integer(clock.now()), .integer(limit + 1),
    ]
    let servers = try database.reading { session in
      _ = try session.account(accountID)
      return try session.rows(
        """
        SELECT id, account_id, name, config, expires_at, created_by, created_at, updated_at,
          last_used_at, call_count
        FROM mcp_servers
        WHERE account_id = $2 AND (CAST($1 AS TEXT) IS NULL OR id < CAST($1 AS TEXT))
          AND (expires_at IS NULL OR expires_at > $3)
        ORDER BY id DESC LIMIT $4
        """, values
      ).map(MCPServerRecord.init)
    }
    return ListPage(found: servers, limit: limit) { cursors.text(of: $0.id, in: list) }
  }

  /// A page of the servers of all accounts, or of one tenant's, that have not expired, newest first.
  /// - Throws: `PlatformError.invalid` for a limit or a cursor, `.unavailable`.
  package func listAll(
    tenantID: String? = nil, accountID: String? = nil, _ request: ListRequest = ListRequest()
  ) throws(PlatformError) -> ListPage<MCPServerRecord> {
    let limit = try request.checkedLimit()
    let list = ["all_mcp_servers", tenantID, accountID]
    var before: String?
    if let cursor = request.cursor { before = try cursors.place(cursor, in: list) }
    let values: [SQLValue] = [
      SQLValue(before), SQLValue(tenantID), SQLValue(accountID), .integer(clock.now()),
      .integer(limit + 1),
    ]
    let servers = try database.reading { session in
      try session.rows(
        """
        SELECT id, account_id, name, config, expires_at, created_by, created_at, updated_at,
          last_used_at, call_count
        FROM mcp_servers
        WHERE (CAST($1 AS TEXT) IS NULL OR id < CAST($1 AS TEXT))
          AND (CAST($2 AS TEXT) IS NULL OR account_id IN (
            SELECT id FROM accounts WHERE tenant_id = CAST($2 AS TEXT)))
          AND (CAST($3 AS TEXT) IS NULL OR account_id = CAST($3 AS TEXT))
          AND (expires_at IS NULL OR expires_at > $4)
        ORDER BY id DESC LIMIT $5
        """, values
      ).map(MCPServerRecord.init)
    }
    return ListPage(found: servers, limit: limit) { cursors.text(of: $0.id, in: list) }
  }
}
