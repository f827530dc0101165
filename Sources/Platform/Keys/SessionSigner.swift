import Secrets

/// Makes the codes that tell the ids of sessions made here from others: nothing is kept of a session.
package struct SessionSigner: Sendable {
  private let key: SecretKey

  /// Signs under `Keys.sessions`, so that ids outlive the process.
  package init(_ keys: Keys) {
    key = keys.sessions
  }

  /// Signs under a new key, so that ids end with the process; nil when the system grants none.
  package init?() {
    guard let bytes = try? randomBytes(SecretKey.size),
      let key = try? SecretKey(bytes, source: "the system")
    else { return nil }
    self.key = key
  }

  /// The code of some bytes (HMAC-SHA-256).
  package func code(of bytes: [UInt8]) -> [UInt8] {
    key.authenticationCode(of: bytes)
  }
}
