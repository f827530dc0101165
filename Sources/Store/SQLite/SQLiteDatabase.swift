import Dispatch
import Synchronization

/// A database in one SQLite file, with a write-ahead log: one writer, readers that never wait for it.
///
/// A write is acknowledged when its transaction has reached the log on the disk (`synchronous=FULL`), so
/// that neither the end of the process nor that of the machine's power takes it back. Writes that wait
/// are committed together, which is what makes many small ones cheap.
package final class SQLiteDatabase: Database {
  private let writer: SQLiteWriter
  private let readers: SQLiteReaders

  /// Opens the file, checks that it is whole, and brings its tables to the newest version.
  /// - Parameter path: the file, mode 0600; beside it lie its log and its index (`-wal`, `-shm`).
  /// - Throws: `StoreError.unavailable`, `.damaged`, `.tooNew`, `.changedMigration`.
  package init(path: String, migrations: [Migration]) throws(StoreError) {
    let connection = try SQLiteConnection(path: path, isReadOnly: false)
    try connection.execute("PRAGMA journal_mode = WAL")
    try connection.execute("PRAGMA synchronous = FULL")
    try connection.execute("PRAGMA foreign_keys = ON")
    // Deleted secrets are overwritten, and the log does not stay large after a burst.
    try connection.execute("PRAGMA secure_delete = ON")
    try connection.execute("PRAGMA journal_size_limit = 67108864")
    let report = try connection.texts("PRAGMA quick_check(5)")
    guard report == ["ok"] else {
      throw .damaged(path: path, report: report.joined(separator: "; "))
    }
    try connection.execute("BEGIN IMMEDIATE")
    do {
      try connection.migrate(migrations, path: path)
      try connection.execute("COMMIT")
    } catch {
      try? connection.execute("ROLLBACK")
      throw error
    }
    let broken = try connection.texts("PRAGMA foreign_key_check")
    guard broken.isEmpty else {
      throw .damaged(path: path, report: "rows of \(broken[0]) refer to rows that are not there")
    }
    writer = SQLiteWriter(connection)
    readers = SQLiteReaders(path: path)
  }

  package func read<Value, Failure: Error>(
    _ body: (any Session) throws(Failure) -> Value
  ) throws -> Value {
    try readers.read(body)
  }

  @discardableResult
  package func write<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    try await writer.write(body)
  }

  package func close() async {
    // The last connection empties the log into the file, which one that only reads could not.
    readers.close()
    await writer.close()
  }
}
