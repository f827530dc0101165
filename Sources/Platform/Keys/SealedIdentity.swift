/// The names that sealed values are bound to, so that none can be put into another's place. Rotation
/// knows every table that holds one; a new one is added there too.
package enum SealedIdentity {
  /// `properties.value` of `data_key`.
  package static let dataKey = "property/data_key"

  /// `accounts.credentials`.
  package static func credentials(ofAccount id: String) -> String { "account/\(id)/credentials" }

  /// `oauth_states.draft`.
  package static func draft(ofState code: [UInt8]) -> String {
    "oauth-state/\(hexadecimal(code))/draft"
  }

  /// `idempotency.answer`.
  package static func answer(inScope scope: String, forKey code: [UInt8]) -> String {
    "idempotency/\(hexadecimal(code))/\(scope)/answer"
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
