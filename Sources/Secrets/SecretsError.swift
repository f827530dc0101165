/// Why something sealed cannot be opened, or nothing can be sealed. No message holds a secret.
package enum SecretsError: Error, Sendable, Equatable, CustomStringConvertible {
  /// libsodium could not be started: the system gives no random bytes.
  case unavailable
  /// A key that is not 32 bytes written in base64url or hexadecimal digits.
  case malformedKey(source: String)
  /// The bytes were not sealed with this key for this purpose, or were changed since.
  case notAuthentic
  /// The text is not of the form that this program writes.
  case malformed

  package var description: String {
    switch self {
    case .unavailable: "the system gives no random bytes"
    case .malformedKey(let source):
      "\(source) holds no key: 32 bytes are expected, as 43 characters of base64url or 64 "
        + "hexadecimal digits"
    case .notAuthentic:
      "a sealed value cannot be opened: it was sealed with another master key, or changed since"
    case .malformed: "a sealed value has another form than this program writes"
    }
  }
}
