#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A point in time in microseconds since 1970-01-01 UTC, the precision of Finexio's timestamps.
package struct Moment: Sendable, Hashable, Comparable, CustomStringConvertible {
  package var microseconds: Int64

  package init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// The system's clock.
  package static func now() -> Moment {
    var time = timespec()
    guard clock_gettime(CLOCK_REALTIME, &time) == 0 else { return Moment(microseconds: 0) }
    return Moment(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
  }

  /// Reads ISO 8601: a date, or date and time with optional seconds, fraction and zone.
  ///
  /// Without a zone the time is UTC, as Finexio's own timestamps are read.
  package init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = CalendarDay(String(decoding: bytes[..<10], as: UTF8.self))
    else { return nil }
    var rest = bytes[10...]
    var seconds = 0
    var fraction = 0
    if let separator = rest.popFirst() {
      guard separator == UInt8(ascii: "T") || separator == UInt8(ascii: " "),
        let time = Moment.clockTime(&rest), let zone = Moment.zoneOffset(&rest), rest.isEmpty
      else { return nil }
      seconds = time.seconds - zone
      fraction = time.microseconds
    }
    microseconds = Int64((day.daysSinceEpoch * 86_400 + seconds) * 1_000_000 + fraction)
  }

  /// Consumes `hh:mm`, `hh:mm:ss` or `hh:mm:ss.ffffff` (one to nine digits, cut to six).
  private static func clockTime(
    _ text: inout ArraySlice<UInt8>
  ) -> (seconds: Int, microseconds: Int)? {
    guard let hour = decimal(text.prefix(2)), hour < 24, text.dropFirst(2).first == colon,
      let minute = decimal(text.dropFirst(3).prefix(2)), minute < 60, text.count >= 5
    else { return nil }
    text = text.dropFirst(5)
    guard text.first == colon else { return (hour * 3_600 + minute * 60, 0) }
    guard text.count >= 3, let second = decimal(text.dropFirst().prefix(2)), second < 60 else {
      return nil
    }
    text = text.dropFirst(3)
    let whole = hour * 3_600 + minute * 60 + second
    guard text.first == UInt8(ascii: ".") else { return (whole, 0) }
    let digits = text.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let sixDigits = (Array(digits) + Array("000000".utf8))[..<6]
    guard (1...9).contains(digits.count), let value = decimal(sixDigits) else { return nil }
    text = text.dropFirst(1 + digits.count)
    return (whole, value)
  }

  /// Consumes `Z`, `+hh:mm`, `-hh:mm` or nothing; seconds east of UTC.
  private static func zoneOffset(_ text: inout ArraySlice<UInt8>) -> Int? {
    guard let sign = text.popFirst() else { return 0 }
    if sign == UInt8(ascii: "Z") { return 0 }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), text.count == 5,
      let hour = decimal(text.prefix(2)), hour < 24, text.dropFirst(2).first == colon,
      let minute = decimal(text.suffix(2)), minute < 60
    else { return nil }
    text = []
    let offset = hour * 3_600 + minute * 60
    return sign == UInt8(ascii: "-") ? -offset : offset
  }

  private static let colon = UInt8(ascii: ":")

  /// The day in UTC.
  var day: CalendarDay {
    CalendarDay(daysSinceEpoch: Int((microseconds - timeOfDay) / 86_400_000_000))
  }

  private var timeOfDay: Int64 {
    let remainder = microseconds % 86_400_000_000
    return remainder < 0 ? remainder + 86_400_000_000 : remainder
  }

  /// Finexio's form: `2024-08-07T17:05:42.513000`, no zone, six decimals.
  package var description: String {
    let time = Int(timeOfDay)
    let seconds = time / 1_000_000
    return "\(day)T\(padded(seconds / 3_600, to: 2)):\(padded(seconds / 60 % 60, to: 2)):"
      + "\(padded(seconds % 60, to: 2)).\(padded(time % 1_000_000, to: 6))"
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.microseconds < right.microseconds
  }

  /// The moment this many milliseconds later, or earlier when negative.
  func adding(milliseconds: Int) -> Moment {
    Moment(microseconds: microseconds + Int64(milliseconds) * 1_000)
  }

  /// The moment this many days later, or earlier when negative.
  func adding(days: Int) -> Moment {
    Moment(microseconds: microseconds + Int64(days) * 86_400_000_000)
  }
}
