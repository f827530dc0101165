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

  /// Runs `body` in a transaction that is kept as a whole or not at all. When it returns, what was
  /// written survives the end of the process.
  ///
  /// Transactions run one after the other, and several that wait may be committed together: one that
  /// throws undoes its own changes only.
  /// - Throws: what `body` throws, or `StoreError`.
  @discardableResult
  func write<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value

  /// Waits for the writes that were begun and closes the files.
  func close() async
}
