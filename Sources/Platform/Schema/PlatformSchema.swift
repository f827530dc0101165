package import Store

/// The tables of the platform.
///
/// SQL that SQLite and PostgreSQL both take, but for the name of the type of bytes. Times are
/// milliseconds since 1970. What ends in `_code` or is called `code` is an HMAC-SHA-256; who steals the
/// file finds no token in it.
package enum PlatformSchema {
  /// Every step, in order.
  package static let migrations: [Migration] = [
    Migration(
      version: 1, name: "accounts, servers, keys, connections, idempotency, audit",
      statements: properties + accounts + servers + keys + connections + idempotency + audit),
    Migration(version: 2, name: "link tokens with ids", statements: linkTokens),
    Migration(version: 3, name: "uses of servers", statements: uses),
    Migration(version: 4, name: "tasks", statements: tasks),
    Migration(version: 5, name: "approvals", statements: approvals),
  ]

  /// The tables that grow with every call, or with every write.
  package static let bulk: Set<String> = ["audit", "idempotency", "tasks", "approvals"]

  private static let properties: [StaticString] = [
    """
    CREATE TABLE properties (
      name TEXT NOT NULL,
      value BLOB NOT NULL,
      CONSTRAINT properties_primary PRIMARY KEY (name))
    """
  ]

  private static let accounts: [StaticString] = [
    """
    CREATE TABLE accounts (
      id TEXT NOT NULL,
      integration TEXT NOT NULL,
      tenant_id TEXT NOT NULL,
      label TEXT NOT NULL,
      status TEXT NOT NULL,
      settings TEXT NOT NULL,
      origin TEXT,
      credentials BLOB NOT NULL,
      last_error TEXT,
      created_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL,
      CONSTRAINT accounts_primary PRIMARY KEY (id),
      CONSTRAINT accounts_status
        CHECK (status IN ('connecting', 'active', 'validation_error', 'needs_reauth')))
    """,
    "CREATE INDEX accounts_by_tenant ON accounts (tenant_id, id)",
    "CREATE INDEX accounts_by_integration ON accounts (integration, id)",
  ]

  private static let servers: [StaticString] = [
    """
    CREATE TABLE mcp_servers (
      id TEXT NOT NULL,
      account_id TEXT NOT NULL,
      name TEXT NOT NULL,
      config TEXT NOT NULL,
      token_code BLOB NOT NULL,
      expires_at BIGINT,
      created_by TEXT NOT NULL,
      created_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL,
      CONSTRAINT mcp_servers_primary PRIMARY KEY (id),
      CONSTRAINT mcp_servers_token UNIQUE (token_code),
      CONSTRAINT mcp_servers_account
        FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE)
    """,
    "CREATE INDEX mcp_servers_by_account ON mcp_servers (account_id, id)",
    "CREATE INDEX mcp_servers_by_expiry ON mcp_servers (expires_at)",
  ]

  private static let uses: [StaticString] = [
    "ALTER TABLE mcp_servers ADD COLUMN last_used_at BIGINT",
    "ALTER TABLE mcp_servers ADD COLUMN call_count BIGINT NOT NULL DEFAULT 0",
  ]

  private static let approvals: [StaticString] = [
    """
    CREATE TABLE approvals (
      id TEXT NOT NULL,
      account_id TEXT NOT NULL,
      server_id TEXT NOT NULL,
      call_code BLOB NOT NULL,
      client TEXT,
      tool TEXT NOT NULL,
      approver TEXT NOT NULL,
      status TEXT NOT NULL,
      requested_at BIGINT NOT NULL,
      expires_at BIGINT NOT NULL,
      decided_at BIGINT,
      decided_by TEXT,
      used_at BIGINT,
      content BLOB NOT NULL,
      CONSTRAINT approvals_primary PRIMARY KEY (id),
      CONSTRAINT approvals_approver CHECK (approver IN ('client', 'operator')),
      CONSTRAINT approvals_status
        CHECK (status IN ('waiting', 'approved', 'declined', 'expired', 'used')),
      CONSTRAINT approvals_account
        FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE,
      CONSTRAINT approvals_server
        FOREIGN KEY (server_id) REFERENCES mcp_servers (id) ON DELETE CASCADE)
    """,
    "CREATE INDEX approvals_by_account ON approvals (account_id, id)",
    "CREATE INDEX approvals_by_server ON approvals (server_id, status)",
    "CREATE INDEX approvals_by_expiry ON approvals (expires_at)",
  ]

  private static let keys: [StaticString] = [
    """
    CREATE TABLE api_keys (
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      scope TEXT NOT NULL,
      tenant_id TEXT,
      account_id TEXT,
      key_code BLOB NOT NULL,
      expires_at BIGINT,
      created_at BIGINT NOT NULL,
      last_used_at BIGINT,
      revoked_at BIGINT,
      CONSTRAINT api_keys_primary PRIMARY KEY (id),
      CONSTRAINT api_keys_code UNIQUE (key_code),
      CONSTRAINT api_keys_scope CHECK (scope IN ('admin', 'proxy', 'account')),
      CONSTRAINT api_keys_account
        FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE)
    """,
    "CREATE INDEX api_keys_by_account ON api_keys (account_id)",
  ]

  private static let connections: [StaticString] = [
    """
    CREATE TABLE link_tokens (
      code BLOB NOT NULL,
      tenant_id TEXT NOT NULL,
      account_id TEXT,
      integration TEXT,
      settings TEXT NOT NULL,
      redirect_uri TEXT,
      expires_at BIGINT NOT NULL,
      used_at BIGINT,
      CONSTRAINT link_tokens_primary PRIMARY KEY (code),
      CONSTRAINT link_tokens_account
        FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE)
    """,
    "CREATE INDEX link_tokens_by_account ON link_tokens (account_id)",
    "CREATE INDEX link_tokens_by_expiry ON link_tokens (expires_at)",
    """
    CREATE TABLE oauth_states (
      code BLOB NOT NULL,
      draft BLOB NOT NULL,
      browser_code BLOB NOT NULL,
      expires_at BIGINT NOT NULL,
      CONSTRAINT oauth_states_primary PRIMARY KEY (code))
    """,
    "CREATE INDEX oauth_states_by_expiry ON oauth_states (expires_at)",
  ]

  // Nothing made link tokens before they had ids.
  private static let linkTokens: [StaticString] = [
    "DROP TABLE link_tokens",
    """
    CREATE TABLE link_tokens (
      id TEXT NOT NULL,
      code BLOB NOT NULL,
      tenant_id TEXT NOT NULL,
      account_id TEXT,
      integration TEXT,
      settings TEXT NOT NULL,
      redirect_uri TEXT,
      created_at BIGINT NOT NULL,
      expires_at BIGINT NOT NULL,
      used_at BIGINT,
      CONSTRAINT link_tokens_primary PRIMARY KEY (id),
      CONSTRAINT link_tokens_code UNIQUE (code),
      CONSTRAINT link_tokens_account
        FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE)
    """,
    "CREATE INDEX link_tokens_by_account ON link_tokens (account_id)",
    "CREATE INDEX link_tokens_by_expiry ON link_tokens (expires_at)",
  ]

  private static let idempotency: [StaticString] = [
    """
    CREATE TABLE idempotency (
      scope TEXT NOT NULL,
      key_code BLOB NOT NULL,
      request_code BLOB NOT NULL,
      status TEXT NOT NULL,
      answer BLOB,
      created_at BIGINT NOT NULL,
      CONSTRAINT idempotency_primary PRIMARY KEY (scope, key_code))
    """,
    "CREATE INDEX idempotency_by_age ON idempotency (created_at)",
  ]

  private static let tasks: [StaticString] = [
    """
    CREATE TABLE tasks (
      code BLOB NOT NULL,
      account_id TEXT NOT NULL,
      server_id TEXT,
      key_id TEXT,
      tool TEXT NOT NULL,
      is_write BIGINT NOT NULL,
      status TEXT NOT NULL,
      content BLOB,
      created_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL,
      expires_at BIGINT NOT NULL,
      CONSTRAINT tasks_primary PRIMARY KEY (code),
      CONSTRAINT tasks_status CHECK (status IN ('running', 'completed', 'failed', 'cancelled')),
      CONSTRAINT tasks_account
        FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE,
      CONSTRAINT tasks_server
        FOREIGN KEY (server_id) REFERENCES mcp_servers (id) ON DELETE CASCADE)
    """,
    "CREATE INDEX tasks_by_account ON tasks (account_id)",
    "CREATE INDEX tasks_by_server ON tasks (server_id)",
    "CREATE INDEX tasks_by_expiry ON tasks (expires_at)",
  ]

  // What is recorded outlives what it speaks of: no foreign keys. No indexes either: they would cost each
  // call more than all the rest of its entry, and a reader looks from the newest on.
  private static let audit: [StaticString] = [
    """
    CREATE TABLE audit (
      sequence BIGINT NOT NULL,
      at BIGINT NOT NULL,
      tenant_id TEXT,
      account_id TEXT,
      server_id TEXT,
      key_id TEXT,
      actor TEXT NOT NULL,
      client TEXT,
      action TEXT NOT NULL,
      tool TEXT,
      method TEXT,
      outcome TEXT NOT NULL,
      status BIGINT,
      duration_us BIGINT,
      detail TEXT,
      previous BLOB NOT NULL,
      code BLOB NOT NULL,
      CONSTRAINT audit_primary PRIMARY KEY (sequence))
    """
  ]
}
