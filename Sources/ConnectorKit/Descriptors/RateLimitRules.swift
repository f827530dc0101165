/// Where a vendor says how many calls are left, when it does not use the usual fields.
public struct RateLimitRules: Sendable, Equatable {
  /// A number that the vendor documents, or the field that carries it.
  public enum Source: Sendable, Equatable {
    case constant(Int)
    case header(String)
  }
  /// What the reset field holds.
  public enum ResetForm: Sendable, Equatable {
    /// Seconds from now.
    case seconds
    /// Milliseconds from now.
    case milliseconds
    /// Seconds since 1970.
    case epoch
    /// A date (RFC 9110, section 5.6.7).
    case httpDate
  }

  /// The calls allowed in a window.
  public let limit: Source?
  /// The calls left.
  public let remaining: Source?
  /// When the window ends.
  public let reset: Source?
  /// How `reset` is written.
  public let resetForm: ResetForm

  /// Describes the fields; generated code calls this.
  public init(
    limit: Source? = nil, remaining: Source? = nil, reset: Source? = nil,
    resetForm: ResetForm = .seconds
  ) {
    self.limit = limit
    self.remaining = remaining
    self.reset = reset
    self.resetForm = resetForm
  }
}
