/// Statements within one transaction.
///
/// SQL is kept to what SQLite and PostgreSQL both take: parameters are `$1`, `$2`, ... in the order of
/// `values`; texts, numbers of 64 bits and bytes; `INSERT ... ON CONFLICT`, `RETURNING`.
package protocol Session {
  /// Runs a statement that gives no rows.
  /// - Returns: how many rows it changed.
  /// - Throws: `StoreError`; the transaction is then undone as a whole.
  @discardableResult
  func run(_ sql: StaticString, _ values: [SQLValue]) throws(StoreError) -> Int

  /// Runs a statement and gives its rows.
  /// - Throws: `StoreError`; the transaction is then undone as a whole.
  func rows(_ sql: StaticString, _ values: [SQLValue]) throws(StoreError) -> [Row]
}

extension Session {
  /// Runs a statement without parameters that gives no rows.
  @discardableResult
  package func run(_ sql: StaticString) throws(StoreError) -> Int { try run(sql, []) }

  /// Runs a statement without parameters and gives its rows.
  package func rows(_ sql: StaticString) throws(StoreError) -> [Row] { try rows(sql, []) }

  /// The first row, or nil.
  package func row(_ sql: StaticString, _ values: [SQLValue] = []) throws(StoreError) -> Row? {
    try rows(sql, values).first
  }
}
