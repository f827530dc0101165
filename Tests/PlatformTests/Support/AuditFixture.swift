import Platform
import Secrets
import Store
import StrictJSON

/// An audit log in a file of its own, and a second connection to the file for whoever tampers with it.
struct AuditFixture {
  let folder: TemporaryFolder
  let time = TestClock()
  let database: SQLiteDatabase
  let intruder: SQLiteDatabase
  let log: AuditLog

  static let mask = [UInt8](repeating: 7, count: 32)

  init(
    _ mode: AuditLog.Mode = .failClosed, capacity: Int = 10_000, key: [UInt8] = Self.mask
  ) throws {
    folder = try TemporaryFolder()
    let path = folder.path("tenon.db")
    database = try SQLiteDatabase(path: path, migrations: PlatformSchema.migrations)
    intruder = try SQLiteDatabase(path: path, migrations: PlatformSchema.migrations)
    log = AuditLog(
      database: database, keys: try Self.keys(key), clock: time.clock, mode: mode,
      capacity: capacity, retryDelay: .seconds(3_600))
  }

  /// Keys that come from these bytes.
  static func keys(_ data: [UInt8] = mask) throws -> Keys {
    let data = try SecretKey(data, source: "test")
    return try Keys(master: data, keyNumber: 1, data: data)
  }

  /// The call number `number`, a second after the one before.
  static func call(_ number: Int) -> AuditEntry {
    AuditEntry(
      at: TestClock.start + number * 1_000, actor: "bot", action: "tool.call", outcome: .ok,
      tenantID: "tenant", accountID: "account", serverID: "server", keyID: "key",
      clientName: "client", clientVersion: "1.0", tool: "list_invoices", method: "tools/call",
      status: 200, duration: 1_500, detail: ["number": JSONValue("\(number)")])
  }

  /// Records the calls 1 to `count`.
  func fill(_ count: Int) async throws {
    for number in 1...count { try await log.record(Self.call(number)) }
  }

  func tamper(_ statements: StaticString...) async throws {
    for statement in statements {
      try await intruder.write { session in try session.run(statement) }
    }
  }

  func property(_ name: String) throws -> [UInt8] {
    try intruder.read { session in
      try session.row("SELECT value FROM properties WHERE name = $1", [.text(name)])?.blob(0) ?? []
    }
  }

  func set(_ name: String, to value: [UInt8]) async throws {
    try await intruder.write { session in
      try session.run(
        """
        INSERT INTO properties (name, value) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, [.text(name), .blob(value)])
    }
  }

  /// What `verify` finds wrong.
  func finding(acceptingThrough accepted: Int? = nil) throws -> AuditFinding? {
    try log.verify(acceptingThrough: accepted).finding
  }
}
