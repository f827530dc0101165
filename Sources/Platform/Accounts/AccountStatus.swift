/// Whether an account can be used.
package enum AccountStatus: String, Sendable, CaseIterable {
  /// Somebody has begun to connect it; it has no credentials yet.
  case connecting
  /// It can be used.
  case active
  /// The vendor refused the credentials when they were tried.
  case validationError = "validation_error"
  /// The vendor refuses the credentials that it took before.
  case needsReauth = "needs_reauth"

  /// Whether an account of this status may get another. What was never accepted cannot need it anew,
  /// and what is in use does not go back to the beginning.
  func mayBecome(_ status: AccountStatus) -> Bool {
    switch (self, status) {
    case (.connecting, .needsReauth), (.validationError, .needsReauth), (.active, .connecting):
      false
    default: true
    }
  }
}
