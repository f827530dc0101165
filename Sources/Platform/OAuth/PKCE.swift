import Secrets

/// A verifier and its challenge (RFC 7636, sections 4.1 and 4.2, method S256).
struct PKCE: Sendable, Equatable {
  let verifier: String

  /// A verifier of 32 random bytes.
  init() throws(SecretsError) { verifier = base64URLText(of: try randomBytes(32)) }

  init(verifier: String) { self.verifier = verifier }

  var challenge: String { base64URLText(of: sha256(Array(verifier.utf8))) }
}
