/// Why a call has no result, said so that whoever called can act on it.
public struct CallFailure: Error, Sendable, CustomStringConvertible {
  /// The kind of failure.
  public struct Code: Sendable, Equatable {
    /// The word in results.
    public let rawValue: String

    /// The arguments do not fit the schema; nothing was sent.
    public static let invalidArguments = Code(rawValue: "invalid_arguments")
    /// No such tool.
    public static let unknownTool = Code(rawValue: "unknown_tool")
    /// The vendor answered with an error.
    public static let vendorError = Code(rawValue: "vendor_error")
    /// The vendor allows no more calls for now.
    public static let rateLimited = Code(rawValue: "rate_limited")
    /// The vendor does not accept the account's credentials.
    public static let notAuthorized = Code(rawValue: "not_authorized")
    /// The vendor could not be reached.
    public static let vendorUnreachable = Code(rawValue: "vendor_unreachable")
    /// Too many calls to the vendor are under way; nothing was sent.
    public static let vendorBusy = Code(rawValue: "vendor_busy")
    /// The vendor took too long.
    public static let vendorTimeout = Code(rawValue: "vendor_timeout")
    /// The vendor's answer makes no sense.
    public static let vendorAnswerUnreadable = Code(rawValue: "vendor_answer_unreadable")
    /// The caller gave up.
    public static let cancelled = Code(rawValue: "cancelled")
    /// The account cannot be used as it is: somebody has to connect it, or to enter credentials again.
    public static let accountNotReady = Code(rawValue: "account_not_ready")
    /// The idempotency key belongs to a call that is under way, or that nobody knows the end of.
    public static let idempotencyConflict = Code(rawValue: "idempotency_conflict")
    /// The idempotency key belongs to a call with other arguments.
    public static let idempotencyMismatch = Code(rawValue: "idempotency_mismatch")
    /// The account's URL leads to an address that the operator has not allowed; nothing was sent.
    public static let addressNotAllowed = Code(rawValue: "address_not_allowed")
    /// More calls than Tenon lets through; nothing was sent.
    public static let tooManyCalls = Code(rawValue: "too_many_calls")
    /// Somebody has to approve the call; nothing was sent.
    public static let approvalRequired = Code(rawValue: "approval_required")
    /// Nobody has decided yet whether the call may be made; nothing was sent.
    public static let approvalPending = Code(rawValue: "approval_pending")
    /// The call is not to be made; nothing was sent.
    public static let approvalDeclined = Code(rawValue: "approval_declined")
    /// It was too late to make the call; nothing was sent.
    public static let approvalExpired = Code(rawValue: "approval_expired")
    /// A call was made with this approval before; nothing was sent now.
    public static let approvalUsed = Code(rawValue: "approval_used")
    /// What was shown approves another call or none; nothing was sent.
    public static let approvalInvalid = Code(rawValue: "approval_invalid")
    /// What has to be kept of the call cannot be kept now.
    public static let unavailable = Code(rawValue: "unavailable")
    /// A fault of ours.
    public static let internalError = Code(rawValue: "internal_error")
  }

  /// Who said no.
  public enum Refuser: String, Sendable { case tenon, vendor }

  /// The kind of failure.
  public let code: Code
  /// What happened and what to do.
  public let message: String
  /// What is wrong with the arguments.
  public let problems: [ArgumentProblem]
  /// The vendor's status code, when it answered.
  public let status: Int?
  /// The vendor's body, without the account's secrets; JSON, or its text.
  public let body: JSONValue?
  /// What the vendor says is left.
  public let rateLimit: RateLimit?
  /// Whether the vendor may have acted on the request all the same.
  public let mayHaveBeenProcessed: Bool

  /// A failure.
  public init(
    code: Code, message: String, problems: [ArgumentProblem] = [], status: Int? = nil,
    body: JSONValue? = nil, rateLimit: RateLimit? = nil, mayHaveBeenProcessed: Bool = false
  ) {
    self.code = code
    self.message = message
    self.problems = problems
    self.status = status
    self.body = body
    self.rateLimit = rateLimit
    self.mayHaveBeenProcessed = mayHaveBeenProcessed
  }

  /// Who said no.
  public var refusedBy: Refuser {
    switch code {
    case .invalidArguments, .unknownTool, .cancelled, .internalError, .accountNotReady,
      .idempotencyConflict, .idempotencyMismatch, .unavailable, .addressNotAllowed,
      .tooManyCalls, .approvalRequired, .approvalPending, .approvalDeclined, .approvalExpired,
      .approvalUsed, .approvalInvalid:
      .tenon
    default: .vendor
    }
  }

  /// The message, and what is wrong with the arguments.
  public var description: String {
    ([message] + problems.map(\.description)).joined(separator: "; ")
  }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("code")
    json.write(code.rawValue)
    json.key("refused_by")
    json.write(refusedBy.rawValue)
    json.key("message")
    json.write(message)
    if !problems.isEmpty {
      json.key("problems")
      json.beginArray()
      for problem in problems {
        json.beginObject()
        json.key("pointer")
        json.write(problem.pointer)
        json.key("expected")
        json.write(problem.expected)
        json.key("received")
        json.write(problem.received)
        json.endObject()
      }
      json.endArray()
    }
    if let status {
      json.key("status")
      json.write(status)
    }
    if mayHaveBeenProcessed {
      json.key("may_have_been_processed")
      json.write(true)
    }
    if let body {
      json.key("body")
      json.write(body)
    }
    json.endObject()
  }
}
