package import Secrets

/// The keys that an open data folder works with.
package struct Keys: Sendable {
  /// Seals what is kept secret, under the master key.
  package let sealer: Sealer
  /// Tokens and API keys are looked up by their HMAC under this key.
  package let tokens: SecretKey
  /// Chains the audit log.
  package let audit: SecretKey
  /// Signs cursors, so that callers cannot make their own.
  package let cursors: SecretKey
  /// Signs the ids of sessions over HTTP.
  package let sessions: SecretKey
  /// Binds approvals to what they are for.
  package let approvals: SecretKey

  /// - Parameters:
  ///   - master: what everything sealed is sealed under; rotation changes it.
  ///   - keyNumber: which master key it is, from 1.
  ///   - data: what the other keys come from; it stays, so that no token dies with a master key.
  /// - Throws: `SecretsError.unavailable`.
  package init(master: SecretKey, keyNumber: UInt32, data: SecretKey) throws(SecretsError) {
    sealer = try Sealer(master: master, keyNumber: keyNumber)
    tokens = try data.derived(for: .tokens)
    audit = try data.derived(for: .audit)
    cursors = try data.derived(for: .cursors)
    sessions = try data.derived(for: .sessions)
    approvals = try data.derived(for: .approvals)
  }
}
