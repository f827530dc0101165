/// Why the store cannot do what it was asked. No message holds a value from a row or a statement.
package enum StoreError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file cannot be opened or made.
  case unavailable(path: String, reason: String)
  /// The file is damaged; the engine's words.
  case damaged(path: String, report: String)
  /// The file was written by a newer program.
  case tooNew(path: String, version: Int, known: Int)
  /// A migration that was applied is not the one that this program knows under its number.
  case changedMigration(version: Int, name: String)
  /// A rule of the tables does not allow it: a row that exists already, one that is referred to.
  case constraint(String)
  /// The disk is full, or cannot be read or written.
  case ioFailure(String)
  /// A column does not hold what the program reads.
  case unexpectedValue(column: Int, expected: String, received: String)
  /// A statement that the engine refuses: a mistake in the program.
  case refused(String)
  /// The store is closed.
  case closed

  package var description: String {
    switch self {
    case .unavailable(let path, let reason):
      "the database '\(path)' cannot be opened: \(reason)"
    case .damaged(let path, let report):
      "the database '\(path)' is damaged: \(report); restore it from a backup"
    case .tooNew(let path, let version, let known):
      "the database '\(path)' has version \(version), and this program knows versions up to "
        + "\(known): use the newer program"
    case .changedMigration(let version, let name):
      "migration \(version) ('\(name)') was applied in another form; this database belongs to "
        + "another build"
    case .constraint(let rule): "a rule of the database forbids it: \(rule)"
    case .ioFailure(let reason): "the database cannot be read or written: \(reason)"
    case .unexpectedValue(let column, let expected, let received):
      "column \(column) holds \(received), expected \(expected)"
    case .refused(let reason): "the database refuses the statement: \(reason)"
    case .closed: "the database is closed"
    }
  }
}
