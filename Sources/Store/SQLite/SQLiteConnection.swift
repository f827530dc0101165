import CSQLite

/// One connection to an SQLite file, used by one thread at a time.
final class SQLiteConnection {
  /// The file.
  let path: String
  private let handle: OpaquePointer
  private let logged = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

  /// How long to wait for a lock that another process holds, in milliseconds.
  private static let patience: Int32 = 5_000

  /// Compiled statements by the address of their text: a `StaticString` has one for the whole run.
  private var statements: [UnsafePointer<UInt8>: Statement] = [:]

  private struct Statement {
    let pointer: OpaquePointer
    /// Which of the values each parameter takes. To SQLite `$2` is a name, and names are numbered in the
    /// order in which they appear.
    let places: [Int]
    /// Whether the parameters are `$1`, `$2`, ... without a gap.
    let isWhole: Bool
  }

  /// Opens the file, and makes it when it is not there and may be written.
  /// - Throws: `StoreError.unavailable`.
  init(path: String, isReadOnly: Bool) throws(StoreError) {
    var opened: OpaquePointer?
    let flags =
      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
      | (isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let reason = String(cString: sqlite3_errstr(code))
      sqlite3_close_v2(opened)
      throw .unavailable(path: path, reason: reason)
    }
    self.path = path
    handle = opened
    logged.pointee = 0
    sqlite3_busy_timeout(handle, Self.patience)
    _ = tenon_sqlite_harden(handle)
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement.pointer) }
    sqlite3_close_v2(handle)
    logged.deallocate()
  }

  /// Runs statements that need no parameters and whose rows nobody reads, such as pragmas.
  /// - Throws: `StoreError`.
  func execute(_ sql: String) throws(StoreError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// The first column of the rows of a pragma or a check, as text.
  /// - Throws: `StoreError`.
  func texts(_ sql: StaticString, _ values: [SQLValue] = []) throws(StoreError) -> [String] {
    try rows(sql, values).map { row in
      switch row[0] {
      case .text(let text): text
      case .integer(let number): "\(number)"
      case .null, .blob: ""
      }
    }
  }

  /// How many pages the write-ahead log held after this connection's last commit.
  var pagesInLog: Int { Int(logged.pointee) }

  /// Tells how long the log is from now on; SQLite then empties it no more by itself.
  func watchLog() {
    sqlite3_wal_hook(
      handle,
      { context, _, _, pages in
        context?.assumingMemoryBound(to: Int32.self).pointee = pages
        return SQLITE_OK
      }, logged)
  }

  /// Brings what is in the log into the file, as far as readers allow.
  /// - Parameter isWaiting: waits for readers for a tenth of a second, so that the log begins anew.
  func emptyLog(isWaiting: Bool) {
    sqlite3_busy_timeout(handle, 100)
    // Where it cannot be done, the log goes on growing and is tried again.
    _ = sqlite3_wal_checkpoint_v2(
      handle, nil, isWaiting ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE, nil, nil)
    sqlite3_busy_timeout(handle, Self.patience)
  }

  /// Whether a transaction is open: some failures, such as a full disk, end it by themselves.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  private func prepared(_ sql: StaticString) throws(StoreError) -> Statement {
    guard sql.hasPointerRepresentation else { throw .refused("a statement of one character") }
    if let statement = statements[sql.utf8Start] { return statement }
    var pointer: OpaquePointer?
    let code = sql.utf8Start.withMemoryRebound(to: CChar.self, capacity: sql.utf8CodeUnitCount) {
      sqlite3_prepare_v3(
        handle, $0, Int32(clamping: sql.utf8CodeUnitCount), UInt32(SQLITE_PREPARE_PERSISTENT),
        &pointer, nil)
    }
    guard code == SQLITE_OK, let pointer else { throw failure(code) }
    let count = sqlite3_bind_parameter_count(pointer)
    let places = stride(from: 1, through: count, by: 1).map { place in
      let name = sqlite3_bind_parameter_name(pointer, place).map { String(cString: $0) }
      return (name.flatMap { Int($0.dropFirst()) } ?? 0) - 1
    }
    let statement = Statement(
      pointer: pointer, places: places, isWhole: places.allSatisfy(places.indices.contains))
    statements[sql.utf8Start] = statement
    return statement
  }

  private func bind(_ values: [SQLValue], to bound: Statement) throws(StoreError) {
    guard bound.places.count == values.count else {
      throw .refused("\(values.count) values for another number of parameters")
    }
    guard bound.isWhole else { throw .refused("parameters are written $1 to $\(values.count)") }
    let statement = bound.pointer
    for (index, source) in bound.places.enumerated() {
      let place = Int32(clamping: index + 1)
      let code: Int32 =
        switch values[source] {
        case .null: sqlite3_bind_null(statement, place)
        case .integer(let number): sqlite3_bind_int64(statement, place, Int64(number))
        case .text(var text):
          text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
              // An empty buffer may have no address, and a null address is NULL to SQLite.
              guard let address = $0.baseAddress else {
                return tenon_sqlite_bind_text(statement, place, "", 0)
              }
              return tenon_sqlite_bind_text(statement, place, address, UInt64($0.count))
            }
          }
        case .blob(let bytes):
          bytes.isEmpty
            ? sqlite3_bind_zeroblob(statement, place, 0)
            : bytes.withUnsafeBytes {
              tenon_sqlite_bind_blob(statement, place, $0.baseAddress, UInt64($0.count))
            }
        }
      guard code == SQLITE_OK else { throw failure(code) }
    }
  }

  private func values(of statement: OpaquePointer) -> Row {
    Row(
      (0..<sqlite3_column_count(statement)).map { column in
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: .integer(Int(sqlite3_column_int64(statement, column)))
        case SQLITE_NULL: .null
        case SQLITE_BLOB:
          .blob(bytes(sqlite3_column_blob(statement, column), of: statement, column))
        default:
          // The text is asked for before its size, which is then that of the text in UTF-8.
          .text(
            String(
              decoding: bytes(
                UnsafeRawPointer(sqlite3_column_text(statement, column)), of: statement, column),
              as: UTF8.self))
        }
      })
  }

  private func bytes(
    _ address: UnsafeRawPointer?, of statement: OpaquePointer, _ column: Int32
  ) -> [UInt8] {
    let count = Int(sqlite3_column_bytes(statement, column))
    return Array(UnsafeRawBufferPointer(start: address, count: address == nil ? 0 : count))
  }

  private func failure(_ code: Int32) -> StoreError {
    let reason = String(cString: sqlite3_errmsg(handle))
    switch code & 0xFF {
    case SQLITE_CONSTRAINT: return .constraint(reason)
    case SQLITE_CORRUPT, SQLITE_NOTADB: return .damaged(path: path, report: reason)
    case SQLITE_IOERR, SQLITE_FULL, SQLITE_READONLY, SQLITE_BUSY, SQLITE_LOCKED, SQLITE_CANTOPEN,
      SQLITE_NOMEM:
      return .ioFailure(reason)
    default: return .refused(reason)
    }
  }
}

extension SQLiteConnection: Session {
  func run(_ sql: StaticString, _ values: [SQLValue]) throws(StoreError) -> Int {
    _ = try rows(sql, values)
    return Int(sqlite3_changes64(handle))
  }

  func rows(_ sql: StaticString, _ values: [SQLValue]) throws(StoreError) -> [Row] {
    let prepared = try prepared(sql)
    let statement = prepared.pointer
    // Bindings are cleared so that no secret stays in a statement that waits for its next use.
    defer {
      sqlite3_reset(statement)
      if !values.isEmpty { sqlite3_clear_bindings(statement) }
    }
    if !values.isEmpty || !prepared.places.isEmpty { try bind(values, to: prepared) }
    var rows: [Row] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: rows.append(self.values(of: statement))
      case SQLITE_DONE: return rows
      case let code: throw failure(code)
      }
    }
  }
}
