/// The forms in which Xero takes days and times.
enum XeroDates {
  /// A day: `2026-11-21`, the day of an ISO 8601 time, or `/Date(1795219200000+0000)/`.
  static func day(_ text: String) -> CalendarDay? {
    moment(text)?.day
  }

  /// A time in UTC, with a zone or without, or the milliseconds of `/Date(...)/`.
  static func moment(_ text: String) -> Moment? {
    guard text.hasPrefix("/Date("), text.hasSuffix(")/") else { return Moment(iso8601: text) }
    var digits = Array(text.utf8.dropFirst(6).dropLast(2))
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    if digits.count > 5, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(digits[digits.count - 5]) {
      guard decimal(digits.suffix(4)) != nil else { return nil }
      digits.removeLast(5)
    }
    // Fourteen digits of milliseconds reach the year 5138.
    guard digits.count <= 14, let milliseconds = decimal(digits[...]) else { return nil }
    return Moment(microseconds: Int64(isNegative ? -milliseconds : milliseconds) * 1_000)
  }
}

extension Moment {
  /// `2026-11-21T14:05:09`, to the second.
  var secondsText: String { String(description.prefix(19)) }
}

extension CalendarDay {
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `21 November 2026`, as reports write days.
  var longText: String { "\(civil.2) \(monthName) \(civil.0)" }

  /// `21 Nov 2026`.
  var shortText: String { "\(padded(civil.2, to: 2)) \(monthName.prefix(3)) \(civil.0)" }

  private var monthName: String { Self.monthNames[min(max(civil.1 - 1, 0), 11)] }

  /// `Nov 2026`.
  var monthText: String { "\(monthName.prefix(3)) \(civil.0)" }

  var firstOfMonth: CalendarDay { CalendarDay(year: civil.0, month: civil.1, day: 1) }

  var lastOfMonth: CalendarDay { firstOfMonth.adding(months: 1) + -1 }

  /// The same day of another month, or that month's last day when it has no such day.
  func adding(months: Int) -> CalendarDay {
    let (year, month, day) = civil
    let count = year * 12 + month - 1 + months
    let shifted = count >= 0 ? count / 12 : (count - 11) / 12
    let first = CalendarDay(year: shifted, month: count - shifted * 12 + 1, day: 1)
    let next = CalendarDay(
      year: shifted + (count - shifted * 12 == 11 ? 1 : 0),
      month: (count - shifted * 12 + 1) % 12 + 1, day: 1)
    return min(first + (day - 1), next + -1)
  }
}
