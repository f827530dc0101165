/// Why an authorization server gave no tokens. No message holds a token or a secret.
package enum TokenFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// It refused, with a code of RFC 6749, section 5.2, and perhaps its own words.
  case refused(code: String, message: String)
  /// It cannot be reached or is not well; the same request may succeed later.
  case unavailable(String, retryAfterSeconds: Int?)
  /// What it answered is nothing that can be used.
  case unreadable(String)

  package var description: String {
    switch self {
    case .refused(let code, let message):
      message.isEmpty
        ? "the authorization server refused: \(code)"
        : "the authorization server refused: \(code) (\(message))"
    case .unavailable(let message, _), .unreadable(let message): message
    }
  }
}
