import Secrets
import Store
import StrictJSON

extension Accounts {
  /// Puts credentials in the place of those that somebody has read, unless they were changed since.
  /// - Throws: `PlatformError.conflict` when they were, `.notFound`, `.unavailable`.
  func exchangeCredentials(
    of id: String, from old: [String: String], to new: [String: String], status: AccountStatus,
    lastError: String?
  ) async throws(PlatformError) {
    let sealed = try Self.secrets { () throws(SecretsError) in try seal(new, of: id) }
    let lastError = lastError.map { String($0.unicodeScalars.prefix(1_000)) }
    let now = clock.now()
    let sealer = keys.sealer
    _ = try await change(id) { session, _ in
      let current = try session.row(
        "SELECT credentials FROM accounts WHERE id = $1", [.text(id)])
      guard let current else { throw Self.notFound }
      let bytes = try sealer.open(
        try current.blob(0), for: SealedIdentity.credentials(ofAccount: id))
      guard try textMap(String(decoding: bytes, as: UTF8.self), column: 0) == old else {
        throw PlatformError.conflict("the account's credentials were changed meanwhile")
      }
      try session.run(
        """
        UPDATE accounts SET credentials = $2, status = $3, last_error = $4, updated_at = $5
        WHERE id = $1
        """,
        [
          .text(id), .blob(sealed), .text(status.rawValue), SQLValue(lastError), .integer(now),
        ])
    }
  }
}
