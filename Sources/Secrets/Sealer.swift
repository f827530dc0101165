import CSodium

/// Seals secrets so that only this key opens them, and only for the row that they were sealed for.
///
/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) with a random nonce of 24 bytes; the row's identity
/// is authenticated beside the text, so that one account's secrets cannot be put into another's row.
/// Form: one byte that says the form, the key's number (4 bytes), the nonce, the text with its tag.
package struct Sealer: Sendable {
  private let key: SecretKey
  /// Which master key: rotation seals with the next number.
  package let keyNumber: UInt32

  private static let form: UInt8 = 1
  private static let nonceSize = 24
  private static let tagSize = 16
  private static let headSize = 5 + nonceSize

  /// Seals with a key that is derived from `master`.
  /// - Throws: `SecretsError.unavailable`.
  package init(master: SecretKey, keyNumber: UInt32) throws(SecretsError) {
    key = try master.derived(for: .sealing)
    self.keyNumber = keyNumber
  }

  /// Seals `text` for the row that `identity` names.
  /// - Throws: `SecretsError.unavailable`.
  package func seal(_ text: [UInt8], for identity: String) throws(SecretsError) -> [UInt8] {
    let nonce = try randomBytes(Self.nonceSize)
    let head = [Self.form] + Self.bytes(of: keyNumber) + nonce
    let context = Self.context(head, identity)
    var sealed = [UInt8](repeating: 0, count: text.count + Self.tagSize)
    key.withBytes { key in
      _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
        &sealed, nil, text, UInt64(text.count), context, UInt64(context.count), nil, nonce, key)
    }
    return head + sealed
  }

  /// Opens what was sealed for the row that `identity` names.
  /// - Throws: `SecretsError.malformed`, `.notAuthentic`.
  package func open(_ sealed: [UInt8], for identity: String) throws(SecretsError) -> [UInt8] {
    guard sealed.count >= Self.headSize + Self.tagSize, sealed[0] == Self.form else {
      throw .malformed
    }
    let head = Array(sealed[..<Self.headSize])
    let body = Array(sealed[Self.headSize...])
    let nonce = Array(head[5...])
    let context = Self.context(head, identity)
    var text = [UInt8](repeating: 0, count: body.count - Self.tagSize)
    let code = key.withBytes { key in
      crypto_aead_xchacha20poly1305_ietf_decrypt(
        &text, nil, nil, body, UInt64(body.count), context, UInt64(context.count), nonce, key)
    }
    guard code == 0 else { throw .notAuthentic }
    return text
  }

  /// The number of the key that something was sealed with; nil when it is nothing sealed.
  package static func keyNumber(of sealed: [UInt8]) -> UInt32? {
    guard sealed.count >= headSize + tagSize, sealed[0] == form else { return nil }
    return sealed[1..<5].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// What is authenticated beside the text. The head has a fixed length, so that no other pair of head
  /// and identity gives the same bytes.
  private static func context(_ head: [UInt8], _ identity: String) -> [UInt8] {
    head.prefix(5) + Array(identity.utf8)
  }

  private static func bytes(of number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
  }
}
