import Platform
import Store
import Testing

@Suite struct SchemaTests {
  private let folder: TemporaryFolder
  private let database: SQLiteDatabase

  init() throws {
    folder = try TemporaryFolder()
    database = try SQLiteDatabase(
      path: folder.path("tenon.db"), migrations: PlatformSchema.migrations)
  }

  private func addAccount(_ id: String, status: String = "active") async throws {
    try await database.write { session in
      try session.run(
        """
        INSERT INTO accounts
          (id, integration, tenant_id, label, status, settings, credentials, created_at, updated_at)
        VALUES ($1, 'acme', 't', '', $2, '{}', $3, 0, 0)
        """, [.text(id), .text(status), .blob([])])
    }
  }

  @Test func `what belongs to an account goes with it`() async throws {
    try await addAccount("a")
    try await database.write { session in
      try session.run(
        """
        INSERT INTO mcp_servers
          (id, account_id, name, config, token_code, created_by, created_at, updated_at)
        VALUES ('s', 'a', '', '{}', $1, '', 0, 0)
        """, [.blob([1])])
      try session.run(
        """
        INSERT INTO api_keys (id, name, scope, account_id, key_code, created_at)
        VALUES ('k', '', 'account', 'a', $1, 0)
        """, [.blob([2])])
      try session.run(
        """
        INSERT INTO link_tokens
          (id, code, tenant_id, account_id, settings, created_at, expires_at)
        VALUES ('l', $1, 't', 'a', '{}', 0, 0)
        """, [.blob([3])])
      try session.run(
        """
        INSERT INTO tasks
          (code, account_id, server_id, tool, is_write, status, created_at, updated_at, expires_at)
        VALUES ($1, 'a', 's', '', 0, 'running', 0, 0, 0)
        """, [.blob([4])])
    }
    let left = try await database.write { session in
      try session.run("DELETE FROM accounts WHERE id = 'a'")
      return try session.rows(
        """
        SELECT id FROM mcp_servers UNION ALL SELECT id FROM api_keys
        UNION ALL SELECT tenant_id FROM link_tokens UNION ALL SELECT tool FROM tasks
        """)
    }
    #expect(left == [])
    await database.close()
  }

  @Test func `the tables take no status that the program does not know`() async throws {
    await #expect(throws: StoreError.constraint("CHECK constraint failed: accounts_status")) {
      try await addAccount("a", status: "broken")
    }
    await database.close()
  }

  @Test func `every constraint has a name`() throws {
    let tables = try database.read { session in
      try session.rows(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name <> 'migrations'"
      ).map { (try $0.text(0), try $0.text(1)) }
    }
    #expect(tables.count == 10)
    for (name, sql) in tables {
      for word in ["PRIMARY KEY", "UNIQUE (", "CHECK (", "FOREIGN KEY"] {
        for part in sql.split(separator: ",\n") where part.contains(word) {
          #expect(part.contains("CONSTRAINT \(name)_"), "\(part)")
        }
      }
    }
  }
}
