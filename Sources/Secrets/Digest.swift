import CSodium

extension SecretKey {
  /// HMAC-SHA-256 (RFC 2104, FIPS 180-4) of the bytes under this key: 32 bytes.
  package func authenticationCode(of bytes: some Sequence<UInt8>) -> [UInt8] {
    let message = Array(bytes)
    var code = [UInt8](repeating: 0, count: 32)
    withBytes { key in
      _ = crypto_auth_hmacsha256(&code, message, UInt64(message.count), key)
    }
    return code
  }
}

/// SHA-256 (FIPS 180-4) of the bytes: 32 bytes.
package func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  let message = Array(bytes)
  var digest = [UInt8](repeating: 0, count: 32)
  _ = crypto_hash_sha256(&digest, message, UInt64(message.count))
  return digest
}
