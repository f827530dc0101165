/// What is wrong with a source file, where, and what to write instead.
package struct Diagnostic: Sendable, Equatable, Error, CustomStringConvertible {
  package enum Severity: String, Sendable {
    case error, warning, note
  }

  package var severity: Severity
  /// The rule's stable name: `duplicate-key`.
  package var id: String
  /// Lower case, no full stop, names in single quotes.
  package var message: String
  package var path: String
  package var position: SourcePosition
  /// What to write instead, in the same form as the message.
  package var remedy: String?

  package init(
    severity: Severity = .error, id: String, message: String, path: String,
    position: SourcePosition, remedy: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.path = path
    self.position = position
    self.remedy = remedy
  }

  /// `PATH:LINE:COLUMN: error: MESSAGE; REMEDY [ID]`, the one-line form that SwiftPM and editors
  /// recognise.
  package var description: String {
    let hint = remedy.map { "; \($0)" } ?? ""
    return "\(path):\(position): \(severity.rawValue): \(message)\(hint) [\(id)]"
  }
}
