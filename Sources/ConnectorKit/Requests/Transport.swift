/// What carries a request to a vendor. It sends once, follows no redirect, and keeps to its own
/// limits of time and size.
public protocol Transport: Sendable {
  /// Sends a request and returns the whole answer, whatever its status.
  func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse

  /// Sends a request unless its caller has left: what nobody waits for is not sent, and what was sent
  /// goes on to its end.
  ///
  /// A transport that can ask just before it sends does; for others this is the same as `send`.
  /// - Parameter hasCallerLeft: whether the caller has left; nil where nobody can leave unnoticed.
  ///   Returns at once.
  func send(
    _ request: UpstreamRequest, hasCallerLeft: (@Sendable () -> Bool)?
  ) async throws(TransportError) -> UpstreamResponse

  /// Why nothing would be sent to a URL, in words that follow its host, when its text alone says so; so
  /// that an account with such a URL is refused when it is made. Nil where that is not known.
  func refusal(ofURL url: String) -> String?
}

extension Transport {
  /// Sends a request whether or not its caller has left.
  public func send(
    _ request: UpstreamRequest, hasCallerLeft: (@Sendable () -> Bool)?
  ) async throws(TransportError) -> UpstreamResponse {
    try await send(request)
  }

  /// Nothing is refused beforehand.
  public func refusal(ofURL url: String) -> String? { nil }
}

/// Why no answer came.
public struct TransportError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kind of failure.
  public struct Code: Sendable, Equatable {
    private enum Kind {
      case unreachable, busy, timedOut, unreadable, tooLarge, cancelled, refused, forbiddenAddress
    }
    private let kind: Kind

    /// No connection, or it broke.
    public static let unreachable = Code(kind: .unreachable)
    /// The vendor has as many calls as it may have, and none ended in time.
    public static let busy = Code(kind: .busy)
    /// The time limit passed.
    public static let timedOut = Code(kind: .timedOut)
    /// What came was no HTTP, or shorter than it said.
    public static let unreadable = Code(kind: .unreadable)
    /// The answer was larger than allowed.
    public static let tooLarge = Code(kind: .tooLarge)
    /// The caller gave up, or left before anything was sent.
    public static let cancelled = Code(kind: .cancelled)
    /// The transport would not send it.
    public static let refused = Code(kind: .refused)
    /// The host leads to an address that may not be called.
    public static let forbiddenAddress = Code(kind: .forbiddenAddress)
  }

  /// The kind of failure.
  public let code: Code
  /// What happened, without URLs' queries and without secrets.
  public let message: String
  /// Whether the vendor may have acted on the request: decides whether repeating a write is safe.
  public let mayHaveBeenProcessed: Bool

  /// A failure.
  public init(code: Code, message: String, mayHaveBeenProcessed: Bool) {
    self.code = code
    self.message = message
    self.mayHaveBeenProcessed = mayHaveBeenProcessed
  }

  /// The message.
  public var description: String { message }
}
