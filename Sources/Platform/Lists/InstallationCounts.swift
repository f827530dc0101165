import Store

/// How much an installation keeps.
package struct InstallationCounts: Sendable {
  /// What is let in, and of it what expires within seven days.
  package struct Live: Sendable {
    package let live: Int
    package let expiring: Int
  }

  package let accounts: [AccountStatus: Int]
  package let servers: Live
  package let keys: Live
}

extension Installation {
  /// Counts what is there.
  /// - Parameter tenantID: whose; nil for everyone's.
  /// - Throws: `PlatformError.unavailable`.
  package func counts(tenantID: String?, at now: Int) throws(PlatformError) -> InstallationCounts {
    try database.reading { session in
      let rows = try session.rows(
        """
        SELECT status, COUNT(*) FROM accounts
        WHERE CAST($1 AS TEXT) IS NULL OR tenant_id = $1 GROUP BY status
        """, [SQLValue(tenantID)])
      var accounts: [AccountStatus: Int] = [:]
      for row in rows {
        guard let status = AccountStatus(rawValue: try row.text(0)) else { continue }
        accounts[status] = try row.integer(1)
      }
      let times: [SQLValue] = [
        SQLValue(tenantID), .integer(now), .integer(now + 7 * 86_400_000),
      ]
      let servers = try session.row(
        """
        SELECT COUNT(*), COUNT(CASE WHEN s.expires_at <= $3 THEN 1 END)
        FROM mcp_servers s JOIN accounts a ON a.id = s.account_id
        WHERE (CAST($1 AS TEXT) IS NULL OR a.tenant_id = $1)
          AND (s.expires_at IS NULL OR s.expires_at > $2)
        """, times)
      let keys = try session.row(
        """
        SELECT COUNT(*), COUNT(CASE WHEN k.expires_at <= $3 THEN 1 END)
        FROM api_keys k LEFT JOIN accounts a ON a.id = k.account_id
        WHERE (CAST($1 AS TEXT) IS NULL OR COALESCE(k.tenant_id, a.tenant_id) = $1)
          AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $2)
        """, times)
      func live(_ row: Row?) throws(StoreError) -> InstallationCounts.Live {
        InstallationCounts.Live(
          live: try row?.integer(0) ?? 0, expiring: try row?.integer(1) ?? 0)
      }
      return InstallationCounts(
        accounts: accounts, servers: try live(servers), keys: try live(keys))
    }
  }
}
