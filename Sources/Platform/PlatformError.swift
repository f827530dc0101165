import StrictJSON

/// Why the platform does not do what it was asked. The messages are for people and hold no secrets.
package enum PlatformError: Error, Sendable, Equatable, CustomStringConvertible {
  /// There is no such thing, or none that the caller may know of.
  case notFound(String)
  /// What was given cannot be taken; every problem is listed.
  case invalid([InvalidField])
  /// It would contradict what is there.
  case conflict(String)
  /// The caller is known and may not do this.
  case forbidden(String)
  /// The caller has not shown who he is.
  case unauthorized(String)
  /// It cannot be done now: the disk, the system.
  case unavailable(String)

  package var description: String {
    switch self {
    case .notFound(let message), .conflict(let message), .forbidden(let message),
      .unauthorized(let message), .unavailable(let message):
      message
    case .invalid(let fields): fields.map(\.description).joined(separator: "; ")
    }
  }
}

/// One thing that is wrong with what was given.
package struct InvalidField: Sendable, Equatable, CustomStringConvertible {
  /// Where: a JSON pointer (RFC 6901) into the request, or `/NAME` of a query parameter; empty for the
  /// whole.
  package let pointer: String
  /// What is wrong and what would be right; never the value of a secret.
  package let message: String

  /// A problem.
  package init(pointer: String, message: String) {
    self.pointer = pointer
    self.message = message
  }

  /// A problem of the member that is found by these names.
  package init(at names: String..., message: String) {
    var pointer = JSONPointer()
    for name in names { pointer.append(name) }
    self.init(pointer: pointer.description, message: message)
  }

  package var description: String {
    pointer.isEmpty ? message : "\(pointer): \(message)"
  }
}
