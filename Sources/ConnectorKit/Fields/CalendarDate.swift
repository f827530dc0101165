/// A day without a time: `2026-01-31`.
public struct CalendarDate: FieldValue, Hashable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The text that is sent.
  public let text: String

  /// A date as text. It is checked when a call is made, not here, so that a date read from a vendor
  /// is never lost to its form.
  public init(_ text: String) { self.text = text }

  /// A date as text.
  public init(stringLiteral text: String) { self.init(text) }

  /// A day of the proleptic Gregorian calendar; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard CivilDate.isValid(year: year, month: month, day: day) else { return nil }
    text = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Year, month and day, when the text begins with a valid `yyyy-MM-dd` or is `/Date(ms)/`, whose
  /// day is that of UTC.
  public var components: (year: Int, month: Int, day: Int)? {
    let day =
      CivilDate(text.utf8.prefix(10)) ?? Moment(millisecondsForm: Array(text.utf8)[...])?.day
    return day.map { ($0.year, $0.month, $0.day) }
  }

  /// The text that is sent.
  public var description: String { text }

  /// Reads a string, whatever its form.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> CalendarDate {
    CalendarDate(String.read(value, &reader))
  }

  /// Writes the text.
  public func writeValue(to writer: inout FieldWriter) { text.writeValue(to: &writer) }

}
