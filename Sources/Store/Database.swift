import Synchronization

/// Where the platform keeps what must survive: accounts, servers, keys, the audit log.
///
/// Reads and writes are transactions. Statements come from the program alone (`StaticString`), so that
/// no text of a caller can become one.
package protocol Database: Sendable {
  /// Runs `body` on a state that does not change meanwhile.
  /// - Throws: what `body` throws, or `StoreError`.
  func read<Value, Failure: Error>(
    _ body: (any Session) throws(Failure) -> Value
  ) throws -> Value

  /// Queues `body` to be run in a transaction that is kept as a whole or not at all, and returns at once.
  ///
  /// Transactions run one after the other, and several that wait may be committed together: one that
  /// throws undoes its own changes only. So `body` may be run again after its changes were undone, and
  /// must do the same then.
  /// - Parameter finish: called once, with what `body` threw or a `StoreError`; with nil when what was
  ///   written survives the end of the process.
  func enqueue(
    _ body: @escaping @Sendable (any Session) throws -> Void,
    finish: @escaping @Sendable ((any Error)?) -> Void)

  /// Looks through what was too much to be looked through at the start, on a thread of its own: some seconds
  /// a gigabyte.
  /// - Throws: `StoreError.damaged`, or why it cannot be read.
  func check() async throws

  /// Waits for the writes that were begun and closes the files.
  func close() async
}

extension Database {
  /// Runs `body` in a transaction, as `enqueue` does, and waits for its end: when it returns, what was
  /// written survives the end of the process.
  /// - Throws: what `body` throws, or `StoreError`.
  @discardableResult
  package func write<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    let made = Made<Value>()
    return try await withCheckedThrowingContinuation { continuation in
      enqueue { session in
        made.value.withLock { $0 = nil }
        let value = try body(session)
        made.value.withLock { $0 = value }
      } finish: { error in
        if let error { return continuation.resume(throwing: error) }
        guard let value = made.value.withLock({ $0 }) else {
          return continuation.resume(throwing: StoreError.closed)
        }
        continuation.resume(returning: value)
      }
    }
  }
}

/// What a write made, until its transaction is committed.
private final class Made<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}
