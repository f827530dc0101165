/// Why there is no access token for an account. No message holds a secret.
package enum AccessTokenFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// A person has to connect the account again; nothing is tried until then.
  case needsReauth(String)
  /// The authorization server is not well; the next try is made after so many seconds at the earliest.
  case unavailable(String, retryAfterSeconds: Int)
  /// The operator's application is not accepted, or there is none.
  case misconfigured(String, retryAfterSeconds: Int)
  /// The account cannot be read or written.
  case platform(PlatformError)

  package var description: String {
    switch self {
    case .needsReauth(let message), .unavailable(let message, _), .misconfigured(let message, _):
      message
    case .platform(let error): error.description
    }
  }

  /// The same, for someone who comes later.
  func waiting(_ seconds: Int) -> AccessTokenFailure {
    switch self {
    case .unavailable(let message, _): .unavailable(message, retryAfterSeconds: seconds)
    case .misconfigured(let message, _): .misconfigured(message, retryAfterSeconds: seconds)
    case .needsReauth, .platform: self
    }
  }
}
