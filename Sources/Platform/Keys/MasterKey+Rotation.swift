import Secrets
import Store

/// The places at which a rotation can be interrupted, in their order. Those of the key file come only
/// where the key is in it.
package enum RotationStep: CaseIterable, Sendable {
  /// Nothing was changed.
  case begun
  /// The key file holds the old and the new key.
  case fileHoldsBoth
  /// Everything is sealed anew, in a transaction that is not over.
  case resealed
  /// The transaction is over.
  case committed
  /// The key file holds the new key alone.
  case fileHoldsNew
}

extension MasterKey {
  /// Seals everything anew under another master key.
  ///
  /// The key file holds both keys while the database goes from one to the other in one transaction, so
  /// that wherever it stops, the next start has the key that the database was left with.
  /// - Parameters:
  ///   - new: the new key's text; nil makes one, which only the key file can hold.
  ///   - reached: is told of each step before the next.
  /// - Throws: `InstallationError`; nothing has changed then, unless `reached` threw at the last steps.
  func rotate(
    to new: String?, folder: DataFolder, database: any Database,
    reached: @escaping @Sendable (RotationStep) throws -> Void = { _ in }
  ) async throws(InstallationError) {
    guard !isGiven || new != nil else {
      throw .malformedKey(
        "the master key comes from \(Self.variable), and the new one is missing; give one")
    }
    let newText = try InstallationError.mapping { try new ?? SecretKey.newText() }
    let trimmed = newText.split { $0 == "\n" || $0 == "\r" || $0 == " " || $0 == "\t" }
      .joined(separator: " ")
    let (next, following) = number.addingReportingOverflow(1)
    guard !following else { throw .malformedKey("there are no more numbers for master keys") }
    let sealer = try InstallationError.mapping {
      try Sealer(
        master: try SecretKey(text: trimmed, source: "the new master key"), keyNumber: next)
    }
    let (old, data) = (keys.sealer, data)
    try await InstallationError.mapping {
      try reached(.begun)
      if !isGiven {
        try folder.keyFile.write(Array("\(text)\n\(trimmed)\n".utf8))
        try reached(.fileHoldsBoth)
      }
      try await database.write { session in
        let sealed = try sealer.seal(data, for: SealedIdentity.dataKey)
        try session.run(
          "UPDATE properties SET value = $1 WHERE name = 'data_key'", [.blob(sealed)])
        try session.resealAll(from: old, to: sealer)
        try reached(.resealed)
      }
      try reached(.committed)
      if !isGiven {
        try folder.keyFile.write(Array("\(trimmed)\n".utf8))
        try reached(.fileHoldsNew)
      }
    }
  }
}

extension Session {
  /// Opens every sealed value and seals it again.
  fileprivate func resealAll(from old: Sealer, to new: Sealer) throws {
    func resealed(_ value: [UInt8], _ identity: String, _ name: String) throws -> SQLValue {
      do {
        return .blob(try new.seal(try old.open(value, for: identity), for: identity))
      } catch SecretsError.unavailable {
        throw SecretsError.unavailable
      } catch {
        throw InstallationError.damagedSecret(name)
      }
    }
    for row in try rows("SELECT id, credentials FROM accounts") {
      let id = try row.text(0)
      let sealed = try resealed(
        try row.blob(1), SealedIdentity.credentials(ofAccount: id),
        "what account \(id) keeps secret")
      try run("UPDATE accounts SET credentials = $2 WHERE id = $1", [.text(id), sealed])
    }
    for row in try rows("SELECT code, draft FROM oauth_states") {
      let code = try row.blob(0)
      let sealed = try resealed(
        try row.blob(1), SealedIdentity.draft(ofState: code), "a connection that was begun")
      try run("UPDATE oauth_states SET draft = $2 WHERE code = $1", [.blob(code), sealed])
    }
    for row in try rows("SELECT id, content FROM approvals") {
      let id = try row.text(0)
      let sealed = try resealed(
        try row.blob(1), SealedIdentity.content(ofApproval: id), "what approval \(id) is for")
      try run("UPDATE approvals SET content = $2 WHERE id = $1", [.text(id), sealed])
    }
    let answers = try rows(
      "SELECT scope, key_code, answer FROM idempotency WHERE answer IS NOT NULL")
    for row in answers {
      let (scope, code) = (try row.text(0), try row.blob(1))
      let sealed = try resealed(
        try row.blob(2), SealedIdentity.answer(inScope: scope, forKey: code), "a stored answer")
      try run(
        "UPDATE idempotency SET answer = $3 WHERE scope = $1 AND key_code = $2",
        [.text(scope), .blob(code), sealed])
    }
    for row in try rows("SELECT code, content FROM tasks WHERE content IS NOT NULL") {
      let code = try row.blob(0)
      let sealed = try resealed(
        try row.blob(1), SealedIdentity.end(ofTask: code), "what a task came to")
      try run("UPDATE tasks SET content = $2 WHERE code = $1", [.blob(code), sealed])
    }
  }
}
