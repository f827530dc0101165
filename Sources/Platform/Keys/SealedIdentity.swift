/// The names that sealed values are bound to, so that none can be put into another's place. Rotation
/// knows every table that holds one; a new one is added there too.
package enum SealedIdentity {
  /// `properties.value` of `data_key`.
  package static let dataKey = "property/data_key"

  /// `accounts.credentials`.
  package static func credentials(ofAccount id: String) -> String { "account/\(id)/credentials" }

  /// `oauth_states.draft`.
  package static func draft(ofState code: [UInt8]) -> String {
    "oauth-state/\(hexadecimalText(of: code))/draft"
  }

  /// `approvals.content`.
  package static func content(ofApproval id: String) -> String { "approval/\(id)/content" }

  /// `idempotency.answer`.
  package static func answer(inScope scope: String, forKey code: [UInt8]) -> String {
    "idempotency/\(hexadecimalText(of: code))/\(scope)/answer"
  }

  /// `tasks.content`.
  package static func end(ofTask code: [UInt8]) -> String {
    "task/\(hexadecimalText(of: code))/end"
  }
}
