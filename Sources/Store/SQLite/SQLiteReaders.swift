import Synchronization

/// Read-only connections, opened when all others are in use and kept for the next reader.
final class SQLiteReaders: Sendable {
  private let path: String
  private let state = Mutex(State())

  private struct State: ~Copyable {
    var idle: [SQLiteConnection] = []
    var isClosed = false
  }

  /// More than this many wait for use; further ones are closed again.
  private static let kept = 8

  init(path: String) { self.path = path }

  func read<Value, Failure: Error>(
    _ body: (any Session) throws(Failure) -> Value
  ) throws -> Value {
    try whole(body)
  }

  func whole<Value, Failure: Error>(
    _ body: (SQLiteConnection) throws(Failure) -> Value
  ) throws -> Value {
    let connection = try take()
    try connection.run("BEGIN")
    do {
      let value = try body(connection)
      try connection.run("COMMIT")
      give(connection)
      return value
    } catch {
      // A connection whose transaction cannot be ended is not used again.
      if (try? connection.run("ROLLBACK")) != nil { give(connection) }
      throw error
    }
  }

  func close() {
    state.withLock { state in
      state.isClosed = true
      state.idle = []
    }
  }

  private func take() throws(StoreError) -> sending SQLiteConnection {
    let found = try state.withLock { state throws(StoreError) -> Idle in
      if state.isClosed { throw .closed }
      return Idle(connection: state.idle.popLast())
    }
    if let connection = found.connection { return connection }
    return try SQLiteConnection(path: path, isReadOnly: true)
  }

  private func give(_ connection: SQLiteConnection) {
    let box = Idle(connection: connection)
    state.withLock { state in
      guard !state.isClosed, state.idle.count < Self.kept, let connection = box.connection else {
        return
      }
      state.idle.append(connection)
    }
  }

  /// A connection on its way into or out of the pool.
  ///
  /// Unchecked: it is either in the pool, behind the lock, or in the hands of the one reader that took
  /// it out, never both.
  private struct Idle: @unchecked Sendable {
    let connection: SQLiteConnection?
  }
}
