/// A step from one version of the tables to the next. Applied steps never change: a mistake is mended by
/// another step.
package struct Migration: Sendable {
  /// The version that it leads to: 1, 2, ...
  package let version: Int
  /// What it does, in a few words.
  package let name: String
  /// Its statements, in order, without parameters.
  package let statements: [StaticString]

  /// A step to `version`.
  package init(version: Int, name: String, statements: [StaticString]) {
    self.version = version
    self.name = name
    self.statements = statements
  }

  /// A number that changes with the statements (FNV-1a, 64 bits), so that a build which would read the
  /// tables differently is noticed.
  var digest: Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for statement in statements {
      statement.withUTF8Buffer { bytes in
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
      hash = (hash ^ 0x3B) &* 0x100_0000_01B3
    }
    return Int(bitPattern: UInt(hash))
  }
}

extension Session {
  /// Brings the tables to the newest version that `migrations` knows, each step within the transaction
  /// of this session.
  /// - Throws: `StoreError.tooNew`, `.changedMigration`, or what a statement meets.
  func migrate(_ migrations: [Migration], path: String) throws(StoreError) {
    try run(
      """
      CREATE TABLE IF NOT EXISTS migrations (
        version BIGINT PRIMARY KEY, name TEXT NOT NULL, digest BIGINT NOT NULL)
      """)
    var applied = 0
    for row in try rows("SELECT version, name, digest FROM migrations ORDER BY version") {
      let version = try row.integer(0)
      guard let known = migrations.first(where: { $0.version == version }) else {
        throw .tooNew(path: path, version: version, known: migrations.last?.version ?? 0)
      }
      guard try row.integer(2) == known.digest else {
        throw .changedMigration(version: version, name: try row.text(1))
      }
      applied = version
    }
    for migration in migrations where migration.version > applied {
      for statement in migration.statements { try run(statement) }
      try run(
        "INSERT INTO migrations (version, name, digest) VALUES ($1, $2, $3)",
        [.integer(migration.version), .text(migration.name), .integer(migration.digest)])
    }
  }
}
