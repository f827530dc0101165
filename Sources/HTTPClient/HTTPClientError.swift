/// Why there is no answer, or no whole one.
package struct HTTPClientError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind of failure.
  package struct Code: Sendable, Hashable, CustomStringConvertible {
    private enum Wrapped: String {
      case invalidURL, invalidRequest, forbiddenAddress, cannotResolve, cannotConnect, tls
      case timedOut, connectionLost, busy, bodyTooLarge, headTooLarge, truncated, malformedResponse
      case cancelled, stopped, failed
    }

    private let wrapped: Wrapped

    private init(_ wrapped: Wrapped) { self.wrapped = wrapped }

    /// The URL is not one that is sent to: another scheme, no host, credentials, forbidden
    /// characters.
    package static let invalidURL = Code(.invalidURL)
    /// The method or a field is not one that HTTP allows here.
    package static let invalidRequest = Code(.invalidRequest)
    /// The host's addresses are none that may be called.
    package static let forbiddenAddress = Code(.forbiddenAddress)
    /// The host's name has no address.
    package static let cannotResolve = Code(.cannotResolve)
    /// Nothing accepts connections there.
    package static let cannotConnect = Code(.cannotConnect)
    /// No safe connection: a certificate that is not trusted, above all.
    package static let tls = Code(.tls)
    /// The time was used up.
    package static let timedOut = Code(.timedOut)
    /// No connection became free in time; nothing was sent.
    package static let busy = Code(.busy)
    /// The connection ended before an answer.
    package static let connectionLost = Code(.connectionLost)
    /// The answer's body is larger than allowed.
    package static let bodyTooLarge = Code(.bodyTooLarge)
    /// The answer's head is larger than allowed.
    package static let headTooLarge = Code(.headTooLarge)
    /// The answer ended before its end.
    package static let truncated = Code(.truncated)
    /// What came is no HTTP answer.
    package static let malformedResponse = Code(.malformedResponse)
    /// The task was cancelled, or the caller left before the request was sent.
    package static let cancelled = Code(.cancelled)
    /// The client was stopped.
    package static let stopped = Code(.stopped)
    /// Anything else: out of memory or of files.
    package static let failed = Code(.failed)

    package var description: String { wrapped.rawValue }
  }

  package let code: Code
  /// One line that names the host, but never the query, a field's value or a credential.
  package let message: String
  /// Whether the server may have received the request, and acted on it. False is certain, true is
  /// possible.
  package let requestSent: Bool

  package var description: String { message }

  package init(_ code: Code, _ message: String, requestSent: Bool) {
    self.code = code
    self.message = message
    self.requestSent = requestSent
  }
}
