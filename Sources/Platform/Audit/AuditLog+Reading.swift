import Store

/// Some entries, the newest first.
package struct AuditPage: Sendable, Equatable {
  /// The entries.
  package let entries: [AuditEntry]
  /// Where the next page begins; nil when there is none.
  package let nextCursor: String?
}

extension AuditLog {
  /// The newest entries that a filter lets through, before a cursor if one is given.
  /// - Parameters:
  ///   - cursor: `AuditPage.nextCursor` of the page before.
  ///   - limit: at most so many, 1 to 100.
  /// - Throws: `PlatformError.invalid`, `.unavailable`.
  package func entries(
    _ filter: AuditFilter = AuditFilter(), cursor: String? = nil, limit: Int = 50
  ) throws(PlatformError) -> AuditPage {
    guard (1...100).contains(limit) else {
      throw .invalid([InvalidField(at: "limit", message: "\(limit) is not from 1 to 100")])
    }
    var before = Int.max
    if let cursor {
      guard let sequence = Self.sequence(ofCursor: cursor) else {
        throw .invalid([
          InvalidField(
            at: "cursor", message: "this is no cursor of the audit log; leave it out to begin anew")
        ])
      }
      before = sequence
    }
    do {
      // One more than asked for tells whether there is a next page.
      let rows = try database.read { session in
        try session.entries(filter, before: before, limit: limit + 1)
      }
      var entries: [AuditEntry] = []
      for row in rows.prefix(limit) { entries.append(try AuditEntry(row)) }
      let next = rows.count > limit ? entries.last.map { Self.cursor(of: $0.sequence) } : nil
      return AuditPage(entries: entries, nextCursor: next)
    } catch {
      throw .unavailable("the audit log cannot be read: \(error)")
    }
  }

  /// Opaque so that nobody counts on its form. It gives nothing that the filter keeps back, and so is
  /// not authenticated.
  private static func cursor(of sequence: Int) -> String { "a" + String(sequence, radix: 36) }

  private static func sequence(ofCursor text: String) -> Int? {
    guard text.hasPrefix("a"), let sequence = Int(text.dropFirst(), radix: 36), sequence > 0,
      cursor(of: sequence) == text
    else { return nil }
    return sequence
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
