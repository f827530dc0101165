import Dispatch
import Synchronization

/// Runs writes one after the other on a queue of its own, and commits those that wait together.
///
/// Unchecked: the connection is used on the serial queue alone; everything else is behind the lock.
final class SQLiteWriter: @unchecked Sendable {
  private let queue = DispatchQueue(label: "tenon.store.writer")
  private let waiting = Mutex(Waiting())
  private var connection: SQLiteConnection?

  private struct Waiting {
    var writes: [Write] = []
    var isClosed = false
  }

  /// A write that waits: `run` does its work in the transaction, `finish` tells its caller how it ended,
  /// once that is sure.
  private struct Write: Sendable {
    let run: @Sendable (any Session) throws -> Void
    let finish: @Sendable ((any Error)?) -> Void
  }

  init(_ connection: sending SQLiteConnection) { self.connection = connection }

  func write<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    let kept = Kept<Value>()
    return try await withCheckedThrowingContinuation { continuation in
      let write = Write(
        run: { session in
          kept.value.withLock { $0 = nil }
          let made = try body(session)
          kept.value.withLock { $0 = made }
        },
        finish: { error in
          if let error { return continuation.resume(throwing: error) }
          guard let value = kept.value.withLock({ $0 }) else {
            return continuation.resume(throwing: StoreError.closed)
          }
          continuation.resume(returning: value)
        })
      let (isTaken, isFirst) = waiting.withLock { waiting in
        guard !waiting.isClosed else { return (false, false) }
        waiting.writes.append(write)
        return (true, waiting.writes.count == 1)
      }
      guard isTaken else { return continuation.resume(throwing: StoreError.closed) }
      if isFirst { queue.async { self.drain() } }
    }
  }

  func close() async {
    waiting.withLock { $0.isClosed = true }
    await withCheckedContinuation { continuation in
      queue.async {
        self.drain()
        self.connection = nil
        continuation.resume()
      }
    }
  }

  /// Runs all writes that wait, in one transaction, each within a savepoint of its own.
  private func drain() {
    let writes = waiting.withLock { waiting in
      defer { waiting.writes = [] }
      return waiting.writes
    }
    guard !writes.isEmpty else { return }
    guard let connection else {
      for write in writes { write.finish(StoreError.closed) }
      return
    }
    do {
      try connection.execute("BEGIN IMMEDIATE")
    } catch {
      for write in writes { write.finish(error) }
      return
    }
    var errors: [(any Error)?] = []
    for write in writes {
      do {
        try connection.execute("SAVEPOINT one")
        do {
          try write.run(connection)
        } catch {
          try connection.execute("ROLLBACK TO one")
          try connection.execute("RELEASE one")
          errors.append(error)
          continue
        }
        try connection.execute("RELEASE one")
        errors.append(nil)
      } catch {
        errors.append(error)
      }
    }
    do {
      try connection.execute("COMMIT")
    } catch {
      try? connection.execute("ROLLBACK")
      errors = errors.map { $0 ?? error }
    }
    for (write, error) in zip(writes, errors) { write.finish(error) }
  }

  /// What a write made, until its transaction is committed.
  private final class Kept<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}
