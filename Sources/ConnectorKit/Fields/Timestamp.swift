/// A moment, as the vendor writes it: RFC 3339, without a zone (then UTC), or `/Date(ms)/`.
public struct Timestamp: FieldValue, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The vendor's own text.
  public let text: String

  /// A timestamp as text. It is checked when a call is made, not here, so that a moment read from a
  /// vendor is never lost to its form.
  public init(_ text: String) { self.text = text }

  /// A timestamp as text.
  public init(stringLiteral text: String) { self.init(text) }

  /// A moment in whole seconds since 1970 and nanoseconds of a second, written in UTC; nil outside
  /// the years 0 to 9999.
  public init?(secondsSinceEpoch seconds: Int, nanoseconds: Int = 0) {
    guard let moment = Moment(seconds: seconds, nanoseconds: nanoseconds) else { return nil }
    text = moment.internetText
  }

  /// Whole seconds since 1970-01-01T00:00:00Z, rounded down; nil when the text is no moment.
  public var secondsSinceEpoch: Int? { Moment(text)?.seconds }

  /// Nanoseconds of the second.
  public var nanoseconds: Int? { Moment(text)?.nanoseconds }

  /// The vendor's own text.
  public var description: String { text }

  /// Reads a string, whatever its form.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> Timestamp {
    Timestamp(String.read(value, &reader))
  }

  /// Writes the text.
  public func writeValue(to writer: inout FieldWriter) { text.writeValue(to: &writer) }

}
