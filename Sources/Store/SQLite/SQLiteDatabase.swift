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
  /// Whether all tables were looked through when the file was opened.
  private let isWhollyChecked: Bool

  /// Up to how many pages a file is looked through before it is used: 64 MiB, which takes about a tenth of a
  /// second.
  private static let soonChecked = 16_384

  /// Opens the file, checks that it is whole, and brings its tables to the newest version.
  /// - Parameters:
  ///   - path: the file, mode 0600; beside it lie its log and its index (`-wal`, `-shm`).
  ///   - bulk: tables that grow without bound. Those of a large file are not looked through here, so that
  ///     a start does not take the longer the more there is; `check` does it.
  /// - Throws: `StoreError.unavailable`, `.damaged`, `.tooNew`, `.changedMigration`.
  package init(
    path: String, migrations: [Migration], bulk: Set<String> = []
  ) throws(StoreError) {
    let connection = try SQLiteConnection(path: path, isReadOnly: false)
    try connection.execute("PRAGMA journal_mode = WAL")
    try connection.execute("PRAGMA synchronous = FULL")
    try connection.execute("PRAGMA foreign_keys = ON")
    // Deleted secrets are overwritten, and the log does not stay large after a burst.
    try connection.execute("PRAGMA secure_delete = ON")
    try connection.execute("PRAGMA journal_size_limit = 67108864")
    // Keys that lie anywhere find their page in memory.
    try connection.execute("PRAGMA cache_size = -16384")
    let tables = try connection.texts("SELECT name FROM sqlite_schema WHERE type = 'table'")
    let pages = try connection.row("SELECT page_count FROM pragma_page_count")?.integer(0) ?? 0
    isWhollyChecked = pages <= Self.soonChecked
    if isWhollyChecked {
      try connection.check("PRAGMA quick_check(5)")
    } else {
      for table in tables where !bulk.contains(table) {
        try connection.check("SELECT quick_check FROM pragma_quick_check($1)", [.text(table)])
      }
    }
    try connection.run("BEGIN IMMEDIATE")
    do {
      try connection.migrate(migrations, path: path)
      try connection.run("COMMIT")
    } catch {
      _ = try? connection.run("ROLLBACK")
      throw error
    }
    let broken = try connection.texts("PRAGMA foreign_key_check")
    guard broken.isEmpty else {
      throw .damaged(path: path, report: "rows of \(broken[0]) refer to rows that are not there")
    }
    writer = SQLiteWriter(connection)
    readers = SQLiteReaders(path: path)
  }

  package func check() async throws {
    guard !isWhollyChecked else { return }
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "tenon.store.check").async { [readers] in
        continuation.resume(
          with: Result {
            try readers.whole { connection throws(StoreError) in
              try connection.check("PRAGMA quick_check(5)")
            }
          })
      }
    }
  }

  package func read<Value, Failure: Error>(
    _ body: (any Session) throws(Failure) -> Value
  ) throws -> Value {
    try readers.read(body)
  }

  package func enqueue(
    _ body: @escaping @Sendable (any Session) throws -> Void,
    finish: @escaping @Sendable ((any Error)?) -> Void
  ) {
    writer.enqueue(body, finish: finish)
  }

  package func close() async {
    // The last connection empties the log into the file, which one that only reads could not.
    readers.close()
    await writer.close()
  }
}

extension SQLiteConnection {
  /// - Throws: `StoreError.damaged` with what a check says unless that is `ok`.
  fileprivate func check(
    _ sql: StaticString, _ values: [SQLValue] = []
  ) throws(StoreError) {
    let report = try texts(sql, values)
    guard report == ["ok"] else {
      // One finding may have several lines, and an error is one.
      let lines = report.flatMap { $0.split(separator: "\n") }
      throw .damaged(path: path, report: lines.joined(separator: "; "))
    }
  }
}
