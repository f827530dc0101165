import CSodium

/// libsodium, started once.
enum Sodium {
  /// `sodium_init` may be called from any thread and more than once; it fails only without a source of
  /// random bytes.
  static let isReady = sodium_init() >= 0

  /// - Throws: `SecretsError.unavailable`.
  static func require() throws(SecretsError) {
    guard isReady else { throw .unavailable }
  }
}

/// Random bytes that nobody can foresee.
/// - Throws: `SecretsError.unavailable`.
package func randomBytes(_ count: Int) throws(SecretsError) -> [UInt8] {
  try Sodium.require()
  var bytes = [UInt8](repeating: 0, count: max(0, count))
  bytes.withUnsafeMutableBytes { buffer in
    if let address = buffer.baseAddress { randombytes_buf(address, buffer.count) }
  }
  return bytes
}

/// Whether two digests are the same, in a time that does not depend on where they differ.
package func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  guard left.count == right.count else { return false }
  return sodium_memcmp(left, right, left.count) == 0
}
