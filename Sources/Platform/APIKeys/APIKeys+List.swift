import Store

extension APIKeys {
  /// A page of the keys, newest first, the revoked ones too.
  /// - Parameter tenantID: shows that tenant's keys alone; nil shows all.
  /// - Throws: `PlatformError.invalid` for a limit or a cursor, `.unavailable`.
  package func list(
    tenantID: String? = nil, _ request: ListRequest = ListRequest()
  ) throws(PlatformError) -> ListPage<APIKey> {
    let limit = try request.checkedLimit()
    let list = ["api_keys", tenantID]
    var before: String?
    if let cursor = request.cursor { before = try cursors.place(cursor, in: list) }
    let values: [SQLValue] = [SQLValue(before), SQLValue(tenantID), .integer(limit + 1)]
    let found = try database.reading { session in
      try session.rows(
        """
        SELECT id, name, scope, tenant_id, account_id, expires_at, created_at, last_used_at,
          revoked_at
        FROM api_keys
        WHERE (CAST($1 AS TEXT) IS NULL OR id < CAST($1 AS TEXT))
          AND (CAST($2 AS TEXT) IS NULL OR tenant_id = CAST($2 AS TEXT)
            OR account_id IN (SELECT id FROM accounts WHERE tenant_id = CAST($2 AS TEXT)))
        ORDER BY id DESC LIMIT $3
        """, values
      ).map(APIKey.init)
    }
    return ListPage(found: found, limit: limit) { cursors.text(of: $0.id, in: list) }
  }
}
