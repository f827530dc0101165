import Store

extension Accounts {
  /// A page of the accounts that a filter lets pass, newest first.
  /// - Throws: `PlatformError.invalid` for a limit or a cursor, `.unavailable`.
  package func list(
    _ filter: AccountFilter = AccountFilter(), _ request: ListRequest = ListRequest()
  ) throws(PlatformError) -> ListPage<Account> {
    let limit = try request.checkedLimit()
    let list = [
      "accounts", filter.id, filter.tenantID, filter.integration, filter.status?.rawValue,
      filter.text,
    ]
    var before: String?
    if let cursor = request.cursor { before = try cursors.place(cursor, in: list) }
    let values: [SQLValue] = [
      SQLValue(before), SQLValue(filter.tenantID), SQLValue(filter.integration),
      SQLValue(filter.status?.rawValue), SQLValue(filter.id), .integer(limit + 1),
      SQLValue(filter.text.map(Self.pattern)),
    ]
    let accounts = try database.reading { session in
      let rows =
        if filter.tenantID == nil {
          try session.rows(
            """
            SELECT id, integration, tenant_id, label, status, settings, origin, last_error,
              created_at, updated_at
            FROM accounts
            WHERE (CAST($1 AS TEXT) IS NULL OR id < CAST($1 AS TEXT))
              AND CAST($2 AS TEXT) IS NULL
              AND (CAST($3 AS TEXT) IS NULL OR integration = CAST($3 AS TEXT))
              AND (CAST($4 AS TEXT) IS NULL OR status = CAST($4 AS TEXT))
              AND (CAST($5 AS TEXT) IS NULL OR id = CAST($5 AS TEXT))
              AND (CAST($7 AS TEXT) IS NULL OR label LIKE $7 ESCAPE '!'
                OR tenant_id LIKE $7 ESCAPE '!' OR id LIKE $7 ESCAPE '!')
            ORDER BY id DESC LIMIT $6
            """, values)
        } else {
          // By itself, so that the index by tenant can be used.
          try session.rows(
            """
            SELECT id, integration, tenant_id, label, status, settings, origin, last_error,
              created_at, updated_at
            FROM accounts
            WHERE tenant_id = $2
              AND (CAST($1 AS TEXT) IS NULL OR id < CAST($1 AS TEXT))
              AND (CAST($3 AS TEXT) IS NULL OR integration = CAST($3 AS TEXT))
              AND (CAST($4 AS TEXT) IS NULL OR status = CAST($4 AS TEXT))
              AND (CAST($5 AS TEXT) IS NULL OR id = CAST($5 AS TEXT))
              AND (CAST($7 AS TEXT) IS NULL OR label LIKE $7 ESCAPE '!'
                OR tenant_id LIKE $7 ESCAPE '!' OR id LIKE $7 ESCAPE '!')
            ORDER BY id DESC LIMIT $6
            """, values)
        }
      return try rows.map(Account.init)
    }
    return ListPage(found: accounts, limit: limit) { cursors.text(of: $0.id, in: list) }
  }

  /// What `LIKE` finds a text by that may stand anywhere.
  private static func pattern(_ text: String) -> String {
    var pattern = "%"
    for character in text {
      if "%_!".contains(character) { pattern.append("!") }
      pattern.append(character)
    }
    return pattern + "%"
  }
}
