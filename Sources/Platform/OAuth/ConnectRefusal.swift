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
  /// The link token that it is about; nil when that is not known.
  package let link: LinkToken?

  /// Where the browser goes; nil when it is not known or the link token says nothing.
  package var redirectURI: String? { link?.redirectURI }

  init(
    _ reason: Reason, _ message: String, problems: [InvalidField] = [], link: LinkToken? = nil
  ) {
    self.reason = reason
    self.message = message
    self.problems = problems
    self.link = link
  }

  /// A link token that is unknown, used or expired.
  package static let unknownLink = ConnectRefusal(
    .invalidToken, "the link is not valid, was used already or has expired; ask for a new one")

  /// A form that was sent by another page than ours, or by another browser.
  package static let foreignForm = ConnectRefusal(
    .invalidState, "the page is too old, or the browser keeps no cookies; begin again")

  /// What the platform says.
  package init(_ error: PlatformError, link: LinkToken? = nil) {
    switch error {
    case .invalid(let problems):
      self.init(
        .invalid, error.description, problems: problems, link: link)
    case .notFound, .conflict, .forbidden, .unauthorized:
      self.init(.connectionError, error.description, link: link)
    case .unavailable: self.init(.unavailable, error.description, link: link)
    }
  }

  init(_ failure: TokenFailure, link: LinkToken?) {
    switch failure {
    case .unavailable: self.init(.unavailable, failure.description, link: link)
    case .refused(let code, _):
      let isClient = ["invalid_client", "unauthorized_client"].contains(code)
      self.init(
        isClient ? .misconfigured : .connectionError, failure.description, link: link)
    case .unreadable: self.init(.connectionError, failure.description, link: link)
    }
  }

  package var description: String { "\(reason.rawValue): \(message)" }
}
