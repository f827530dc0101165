/// One row of a result: its values in the order of the statement's columns.
///
/// A column that is read as what it does not hold is an error of the program or a damaged file, and is
/// thrown as such; it never traps.
package struct Row: Sendable, Equatable {
  /// The values, in the order of the columns.
  package let values: [SQLValue]

  /// A row of these values.
  package init(_ values: [SQLValue]) { self.values = values }

  /// The value of a column, counted from 0; null beyond the last.
  package subscript(column: Int) -> SQLValue {
    values.indices.contains(column) ? values[column] : .null
  }

  /// The text of a column.
  /// - Throws: `StoreError.unexpectedValue`.
  package func text(_ column: Int) throws(StoreError) -> String {
    guard case .text(let text) = self[column] else { throw unexpected("a text", column) }
    return text
  }

  /// The number of a column.
  /// - Throws: `StoreError.unexpectedValue`.
  package func integer(_ column: Int) throws(StoreError) -> Int {
    guard case .integer(let number) = self[column] else { throw unexpected("a number", column) }
    return number
  }

  /// The bytes of a column.
  /// - Throws: `StoreError.unexpectedValue`.
  package func blob(_ column: Int) throws(StoreError) -> [UInt8] {
    guard case .blob(let bytes) = self[column] else { throw unexpected("bytes", column) }
    return bytes
  }

  /// The text of a column that may be null.
  /// - Throws: `StoreError.unexpectedValue`.
  package func optionalText(_ column: Int) throws(StoreError) -> String? {
    self[column] == .null ? nil : try text(column)
  }

  /// The number of a column that may be null.
  /// - Throws: `StoreError.unexpectedValue`.
  package func optionalInteger(_ column: Int) throws(StoreError) -> Int? {
    self[column] == .null ? nil : try integer(column)
  }

  /// The bytes of a column that may be null.
  /// - Throws: `StoreError.unexpectedValue`.
  package func optionalBlob(_ column: Int) throws(StoreError) -> [UInt8]? {
    self[column] == .null ? nil : try blob(column)
  }

  /// What is there is not said: it may be a secret.
  private func unexpected(_ expected: String, _ column: Int) -> StoreError {
    let kind =
      switch self[column] {
      case .null: "null"
      case .integer: "a number"
      case .text: "a text"
      case .blob: "bytes"
      }
    return .unexpectedValue(column: column, expected: expected, received: kind)
  }
}
