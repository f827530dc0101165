import Platform

/// Times as they are given on the command line.
enum TimeWords {
  /// A time in RFC 3339; a day, which begins at midnight UTC; or, before or after now, a span such as
  /// `90s`, `30m`, `12h`, `7d` or `2w`.
  /// - Parameters:
  ///   - sign: -1 when a span lies before now, 1 when behind it.
  ///   - option: what it was given to, for the message.
  /// - Returns: RFC 3339 in UTC.
  static func time(
    _ text: String, sign: Int, of option: String, now: Int = Clock.system.now()
  ) throws(UsageError) -> String {
    if let span = milliseconds(ofSpan: text) {
      return internetText(ofMilliseconds: now &+ sign &* span)
    }
    for candidate in [text, text + "T00:00:00Z"] {
      if let time = Platform.milliseconds(ofInternetText: candidate) {
        return internetText(ofMilliseconds: time)
      }
    }
    throw UsageError(
      message:
        "'\(option)' takes a time such as 2027-01-31T15:00:00Z, a day such as 2027-01-31, or a "
        + "span such as 30m, 12h or 7d, not '\(text)'")
  }

  /// Nil when it is no span, or longer than a hundred years.
  static func milliseconds(ofSpan text: String) -> Int? {
    let seconds = ["s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
    guard let unit = text.last.flatMap({ seconds[String($0)] }), text.count <= 11,
      text.dropLast().allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(text.dropLast())
    else { return nil }
    let (span, isTooLong) = number.multipliedReportingOverflow(by: unit)
    return isTooLong || span > 3_155_760_000 ? nil : span * 1_000
  }

  /// A time of the API as tables show it: to the second.
  static func short(_ text: String?) -> String? {
    text.map { text in
      text.count == 24 && text.hasSuffix("Z") ? text.dropLast(5) + "Z" : text
    }
  }
}
