/// A point in time, read from the forms that APIs use.
struct Moment: Equatable {
  /// Since 1970-01-01T00:00:00Z, rounded down.
  let seconds: Int
  /// Of the second, 0 to 999,999,999.
  let nanoseconds: Int

  init?(seconds: Int, nanoseconds: Int) {
    guard (0..<1_000_000_000).contains(nanoseconds),
      CivilDate(daysSinceEpoch: floorDivide(seconds, 86_400).quotient) != nil
    else { return nil }
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// RFC 3339, the same without a zone (taken as UTC), or `/Date(ms)/` with an offset that says
  /// nothing (Microsoft's JSON form; the milliseconds are UTC).
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    if bytes.first == 0x2F {
      self.init(millisecondsForm: bytes[...])
    } else {
      self.init(internetForm: bytes)
    }
  }

  private init?(internetForm bytes: [UInt8]) {
    guard bytes.count >= 19, let date = CivilDate(bytes[0..<10]),
      [0x54, 0x74, 0x20].contains(bytes[10]), bytes[13] == 0x3A, bytes[16] == 0x3A,
      let hour = digits(bytes[11..<13]), hour < 24, let minute = digits(bytes[14..<16]),
      minute < 60, let second = digits(bytes[17..<19]), second <= 60
    else { return nil }
    var index = 19
    var nanoseconds = 0
    if index < bytes.count, bytes[index] == 0x2E {
      let start = index + 1
      index = start
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
      guard index > start else { return nil }
      let kept = bytes[start..<min(index, start + 9)]
      guard var fraction = digits(kept) else { return nil }
      for _ in kept.count..<9 { fraction *= 10 }
      nanoseconds = fraction
    }
    var offset = 0
    switch bytes.count - index {
    case 0: break
    case 1:
      guard bytes[index] == 0x5A || bytes[index] == 0x7A else { return nil }
    case 6:
      guard bytes[index] == 0x2B || bytes[index] == 0x2D, bytes[index + 3] == 0x3A,
        let hours = digits(bytes[(index + 1)..<(index + 3)]), hours < 24,
        let minutes = digits(bytes[(index + 4)..<(index + 6)]), minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * 60 * (bytes[index] == 0x2B ? 1 : -1)
    default: return nil
    }
    self.init(
      seconds: date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second - offset,
      nanoseconds: nanoseconds)
  }

  /// A JSON string that is `/Date(ms)/`, whose slashes most vendors escape: `"\/Date(0)\/"`.
  init?(millisecondsJSON value: JSONValue) {
    let bytes = value.bytes
    // Shorter than this is none, and other escapes are so rare that they may cost a string.
    guard bytes.count >= 10, bytes.first == 0x22 else { return nil }
    let second = bytes[bytes.startIndex + 1]
    guard second == 0x2F || second == 0x5C else { return nil }
    if second == 0x5C, bytes[bytes.startIndex + 2] != 0x2F {
      guard let text = value.string else { return nil }
      self.init(millisecondsForm: Array(text.utf8)[...])
    } else {
      self.init(millisecondsForm: bytes.dropFirst().dropLast(), isEscaped: true)
    }
  }

  /// `/Date(ms)/` or `/Date(ms+zzzz)/`, and nothing else.
  init?(millisecondsForm bytes: ArraySlice<UInt8>, isEscaped: Bool = false) {
    let milliseconds = bytes.withUnsafeBufferPointer { bytes -> Int? in
      var scanner = MillisecondsScanner(bytes: bytes, isEscaped: isEscaped)
      return scanner.milliseconds()
    }
    guard let milliseconds else { return nil }
    let (seconds, rest) = floorDivide(milliseconds, 1_000)
    self.init(seconds: seconds, nanoseconds: rest * 1_000_000)
  }

  /// Whether a day begins in UTC.
  var isMidnight: Bool { nanoseconds == 0 && floorDivide(seconds, 86_400).remainder == 0 }

  /// The day in UTC.
  var day: CivilDate? { CivilDate(daysSinceEpoch: floorDivide(seconds, 86_400).quotient) }

  /// `2024-08-07T17:05:42.513Z`, with as many decimals as it takes.
  var internetText: String { localText + "Z" }

  /// `2024-08-07T17:05:42.513`: UTC without saying so.
  var localText: String { String(decoding: localBytes, as: UTF8.self) }

  /// `localText` in ASCII.
  var localBytes: [UInt8] {
    let second = floorDivide(seconds, 86_400).remainder
    guard let day else { return [] }
    var text: [UInt8] = []
    text.reserveCapacity(32)
    func append(_ value: Int, _ width: Int, _ separator: UInt8? = nil) {
      var unit = width > 4 ? 100_000_000 : width > 2 ? 1_000 : 10
      while unit > 0 {
        text.append(0x30 + UInt8(truncatingIfNeeded: value / unit % 10))
        unit /= 10
      }
      if let separator { text.append(separator) }
    }
    append(day.year, 4, 0x2D)
    append(day.month, 2, 0x2D)
    append(day.day, 2, 0x54)
    append(second / 3_600, 2, 0x3A)
    append(second / 60 % 60, 2, 0x3A)
    append(second % 60, 2)
    if nanoseconds > 0 {
      text.append(0x2E)
      append(nanoseconds, 9)
      while text.last == 0x30 { text.removeLast() }
    }
    return text
  }

  /// `/Date(1539993600000)/`; less than a millisecond is dropped.
  var millisecondsText: String {
    "/Date(\(seconds * 1_000 + nanoseconds / 1_000_000))/"
  }
}

/// Division that rounds down, with a remainder from zero to below the divisor.
func floorDivide(_ value: Int, _ divisor: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
