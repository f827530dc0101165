/// One page of a list.
public struct Page<Element: FieldValue>: Sendable {
  /// The records of this page.
  public let result: [Element]
  // Named as in results.
  // swift-format-ignore: AlwaysUseLowerCamelCase
  /// Hand this back as `next_cursor` for the next page; nil at the end.
  public let next_cursor: String?
  // swift-format-ignore: AlwaysUseLowerCamelCase
  /// What the vendor says is left, when it says so.
  public let rate_limit: RateLimit?

  /// A page, for tests and stand-ins.
  public init(result: [Element], next_cursor: String? = nil, rate_limit: RateLimit? = nil) {
    self.result = result
    self.next_cursor = next_cursor
    self.rate_limit = rate_limit
  }

  /// The records of an answer with its cursor and what is left.
  init(_ success: CallSuccess) throws(FieldFailure) {
    self.init(
      result: try success.read(as: [Element].self), next_cursor: success.nextCursor,
      rate_limit: success.rateLimit)
  }
}

/// The output of a call whose answer holds nothing.
public struct Empty: Sendable, Equatable {
  /// Nothing.
  public init() {}
}
