/// The fixed form of a date in a field: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7).
enum HTTPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Seconds since 1970; nil for any other form.
  static func seconds(_ text: String) -> Int? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", let day = digits(parts[1].utf8),
      let month = months.firstIndex(of: String(parts[2])), let year = digits(parts[3].utf8)
    else { return nil }
    let clock = parts[4].split(separator: ":").map { digits($0.utf8) }
    guard clock.count == 3, let hour = clock[0], hour < 24, let minute = clock[1], minute < 60,
      let second = clock[2], second <= 60,
      let date = CivilDate(year: year, month: month + 1, day: day)
    else { return nil }
    return date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second
  }
}
