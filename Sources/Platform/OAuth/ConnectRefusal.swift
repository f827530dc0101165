/// Why an account was not connected.
package struct ConnectRefusal: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind, in a word that programs can read.
  package enum Reason: String, Sendable {
    /// The link token is unknown, used or expired.
    case invalidToken = "invalid_token"
    /// There is no such integration, or it is not connected in this way.
    case invalidIntegration = "invalid_integration"
    /// What came back belongs to no attempt of this browser, or was seen before.
    case invalidState = "invalid_state"
    /// The answer is another authorization server's.
    case wrongIssuer = "wrong_issuer"
    /// The person said no.
    case denied = "access_denied"
    /// The vendor refused, or opened nothing.
    case connectionError = "connection_error"
    /// What was chosen is not what the account is for.
    case wrongConnection = "wrong_connection"
    /// The operator has to do something first.
    case misconfigured
    /// The same may succeed later.
    case unavailable
    /// Settings or credentials are wrong; `problems` says which.
    case invalid = "validation_error"
  }

  package let reason: Reason
  /// For the person in front of the browser; holds no secret.
  package let message: String
  /// Of `invalid`: what is wrong.
  package let problems: [InvalidField]
  /// Where the link token says that the browser goes; nil when it is not known or says nothing.
  package let redirectURI: String?

  init(
    _ reason: Reason, _ message: String, problems: [InvalidField] = [], redirectURI: String? = nil
  ) {
    self.reason = reason
    self.message = message
    self.problems = problems
    self.redirectURI = redirectURI
  }

  init(_ error: PlatformError, redirectURI: String?) {
    switch error {
    case .invalid(let problems):
      self.init(
        .invalid, error.description, problems: problems, redirectURI: redirectURI)
    case .notFound, .conflict, .forbidden, .unauthorized:
      self.init(.connectionError, error.description, redirectURI: redirectURI)
    case .unavailable: self.init(.unavailable, error.description, redirectURI: redirectURI)
    }
  }

  init(_ failure: TokenFailure, redirectURI: String?) {
    switch failure {
    case .unavailable: self.init(.unavailable, failure.description, redirectURI: redirectURI)
    case .refused(let code, _):
      let isClient = ["invalid_client", "unauthorized_client"].contains(code)
      self.init(
        isClient ? .misconfigured : .connectionError, failure.description, redirectURI: redirectURI)
    case .unreadable: self.init(.connectionError, failure.description, redirectURI: redirectURI)
    }
  }

  package var description: String { "\(reason.rawValue): \(message)" }
}
