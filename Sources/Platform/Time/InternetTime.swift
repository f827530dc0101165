import ConnectorKit

/// A time as JSON shows it: RFC 3339 in UTC with milliseconds, `2026-11-21T15:00:00.000Z`.
/// - Parameter time: milliseconds since 1970; beyond the years 0 to 9999, the nearest of them.
package func internetText(ofMilliseconds time: Int) -> String {
  // 0000-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z.
  let time = min(max(time, -62_167_219_200_000), 253_402_300_799_999)
  let rest = (time % 1_000 + 1_000) % 1_000
  let whole = Timestamp(secondsSinceEpoch: (time - rest) / 1_000)?.text ?? ""
  return whole.dropLast() + "." + String(1_000 + rest).dropFirst() + "Z"
}

/// The milliseconds since 1970 of a time in RFC 3339, with any offset; less than a millisecond is
/// dropped. Nil when the text is none.
package func milliseconds(ofInternetText text: String) -> Int? {
  let bytes = Array(text.utf8)
  guard bytes.count > 19, let first = bytes.first, let last = bytes.last else { return nil }
  let hasOffset = [0x2B, 0x2D].contains(bytes[bytes.count - 6]) && bytes[bytes.count - 3] == 0x3A
  // A timestamp may also be of Microsoft's form, or have no zone.
  guard first != 0x2F, last == 0x5A || last == 0x7A || hasOffset else { return nil }
  let timestamp = Timestamp(text)
  guard let seconds = timestamp.secondsSinceEpoch, let rest = timestamp.nanoseconds else {
    return nil
  }
  return seconds * 1_000 + rest / 1_000_000
}
