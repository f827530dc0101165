/// A form in which a vendor writes dates; the raw values are the spec's formats.
enum DateForm: String {
  /// `2018-10-20`
  case date
  /// RFC 3339
  case dateTime = "date-time"
  /// `2018-10-20T17:05:42`, in UTC without saying so.
  case localDateTime = "local-date-time"
  /// `/Date(1539993600000)/`
  case milliseconds = "ms-date-time"

  /// An RFC 3339 text in the vendor's form; nil when it goes as it is.
  func vendorText(_ text: String) -> String? {
    switch self {
    case .date, .dateTime: nil
    case .localDateTime: Moment(text)?.localText
    case .milliseconds: Moment(text)?.millisecondsText
    }
  }

  /// What callers get for a vendor's `/Date(ms)/`: RFC 3339 in UTC, and of a date that is midnight
  /// the day alone. Nil for every other text: of one without a zone the zone would be a guess.
  private func callerText(_ value: JSONValue) -> ArraySlice<UInt8>? {
    guard self != .localDateTime, let moment = Moment(millisecondsJSON: value) else { return nil }
    var text = moment.localBytes
    if self == .date, moment.isMidnight { return text.prefix(10) }
    text.append(0x5A)
    return text[...]
  }

  /// Rewrites a string of this form, or leaves it.
  func edit(_ value: JSONValue, _ direction: DatePlaces.Direction, _ edits: inout JSONEdits) {
    switch direction {
    case .toCaller:
      if let text = callerText(value) { edits.replace(value, with: text) }
    case .toVendor:
      if let text = value.string.flatMap({ vendorText($0) }) {
        edits.replace(value, with: Array(text.utf8)[...])
      }
    }
  }

  /// What becomes of a date that is sent, or of each in a list of them.
  func edits(of value: JSONValue) -> JSONEdits {
    var edits = JSONEdits()
    collect(value, &edits)
    return edits
  }

  private func collect(_ value: JSONValue, _ edits: inout JSONEdits) {
    if value.kind == .string { edit(value, .toVendor, &edits) }
    for element in value.elements { collect(element, &edits) }
  }
}

extension Input.Format {
  /// The form that the vendor wants; nil when the value goes as it is.
  var dateForm: DateForm? {
    switch self {
    case .verbatim, .holdingDates: nil
    case .localDateTime: .localDateTime
    case .millisecondsDate: .milliseconds
    }
  }

  /// An RFC 3339 text in the vendor's form; a text that is none goes as it is.
  func wireText(_ text: String) -> String { dateForm?.vendorText(text) ?? text }
}
