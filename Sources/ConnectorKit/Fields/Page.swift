/// What a typed call returns.
public protocol CallOutput: Sendable {
  /// Reads the output of a successful call.
  /// - Throws: `FieldFailure` when the vendor's answer is of another shape.
  static func read(_ success: CallSuccess) throws(FieldFailure) -> Self
}

extension CallOutput where Self: FieldValue {
  /// Reads the result as this type.
  public static func read(_ success: CallSuccess) throws(FieldFailure) -> Self {
    try success.result.read(as: Self.self)
  }
}

/// One page of a list.
public struct Page<Element: FieldValue>: CallOutput {
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

  /// Reads the records with the cursor and what is left.
  public static func read(_ success: CallSuccess) throws(FieldFailure) -> Page<Element> {
    Page(
      result: try success.result.read(as: [Element].self),
      next_cursor: success.nextCursor,
      rate_limit: success.rateLimit)
  }
}

/// The output of a call whose answer holds nothing.
public struct Empty: CallOutput, Equatable {
  /// Nothing.
  public init() {}

  /// Reads nothing.
  public static func read(_ success: CallSuccess) throws(FieldFailure) -> Empty { Empty() }
}

extension String: CallOutput {}
extension Int: CallOutput {}
extension Bool: CallOutput {}
extension JSONNumber: CallOutput {}
extension JSONValue: CallOutput {}
extension Array: CallOutput where Element: FieldValue {}
extension Optional: CallOutput where Wrapped: FieldValue {}
extension Dictionary: CallOutput where Key == String, Value: FieldValue {}
extension Timestamp: CallOutput {}
extension CalendarDate: CallOutput {}
