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
  /// A time in which only so many calls may be made.
  public struct Window: Sendable, Equatable {
    /// The name that callers are told, such as `minute`; empty when the spec gives none.
    public let name: String
    /// Other words by which the vendor names it.
    public let aliases: [String]
    /// The calls allowed in it.
    public let limit: Source?
    /// The calls left.
    public let remaining: Source?
    /// How long it is, in seconds.
    public let seconds: Int?

    /// Describes a window; generated code calls this.
    public init(
      name: String, aliases: [String] = [], limit: Source? = nil, remaining: Source? = nil,
      seconds: Int? = nil
    ) {
      self.name = name
      self.aliases = aliases
      self.limit = limit
      self.remaining = remaining
      self.seconds = seconds
    }
  }

  /// The windows that hold at the same time; the first is told of when none is used up.
  public let windows: [Window]
  /// The field of a refusal that names the window that is used up.
  public let problem: String?
  /// When calls are allowed again.
  public let reset: Source?
  /// How `reset` is written.
  public let resetForm: ResetForm

  /// Describes one window without a name; generated code calls this.
  public init(
    limit: Source? = nil, remaining: Source? = nil, reset: Source? = nil,
    resetForm: ResetForm = .seconds
  ) {
    self.init(
      windows: [Window(name: "", limit: limit, remaining: remaining)], reset: reset,
      resetForm: resetForm)
  }

  /// Describes several windows; generated code calls this.
  public init(
    windows: [Window], problem: String? = nil, reset: Source? = nil,
    resetForm: ResetForm = .seconds
  ) {
    self.windows = windows
    self.problem = problem
    self.reset = reset
    self.resetForm = resetForm
  }

  /// The index of the window that a vendor's text is about: the one whose name or alias is the
  /// longest in it, whatever the case; of equals the first.
  func window(namedIn text: String) -> Int? {
    let text = text.lowercased()
    var found: (index: Int, length: Int)?
    for (index, window) in windows.enumerated() {
      for name in [window.name] + window.aliases
      where name.utf8.count > found?.length ?? 0 && text.contains(name.lowercased()) {
        found = (index, name.utf8.count)
      }
    }
    return found?.index
  }
}
