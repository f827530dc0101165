/// One field of a head: a name and a value as they are sent or were received (RFC 9110, section 5).
package struct HTTPField: Sendable, Equatable {
  /// Compared without regard to case; kept as written.
  package var name: String
  /// Without the white space around it.
  package var value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
