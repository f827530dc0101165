/// What the fields say that many vendors have in common, whatever the spec.
struct UsualRateLimit {
  private(set) var limit: Int?
  private(set) var remaining: Int?
  /// Seconds from now.
  private(set) var reset: Int?

  /// - Parameter now: seconds since 1970, for fields that hold a time of day.
  init(_ fields: [Field], _ now: () -> Int) {
    var retryAfter: Int?
    for field in fields {
      guard let first = field.name.utf8.first?.asciiLowercased, first == 0x72 || first == 0x78
      else { continue }
      switch field.name.lowercased() {
      case "ratelimit-limit", "x-ratelimit-limit", "x-rate-limit-limit":
        limit = limit ?? leadingCount(field.value)
      case "ratelimit-remaining", "x-ratelimit-remaining", "x-rate-limit-remaining":
        remaining = remaining ?? leadingCount(field.value)
      case "ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset":
        reset = reset ?? Self.seconds(field.value, now)
      case "ratelimit":
        let quota = Quota(field.value)
        remaining = remaining ?? quota["r"] ?? quota["remaining"]
        reset = reset ?? (quota["t"] ?? quota["reset"]).flatMap(Self.plausible)
        limit = limit ?? quota["limit"]
      case "ratelimit-policy":
        limit = limit ?? Quota(field.value)["q"]
      case "retry-after":
        retryAfter =
          leadingCount(field.value).flatMap(Self.plausible)
          ?? HTTPDate.seconds(field.value).flatMap { Self.plausible($0 - now()) }
      default: break
      }
    }
    reset = reset ?? retryAfter
  }

  /// Vendors write a duration, a time since 1970 in seconds or milliseconds, or a date into the same
  /// field. The numbers lie so far apart that they cannot be taken for each other.
  private static func seconds(_ text: String, _ now: () -> Int) -> Int? {
    guard let value = leadingCount(text) else {
      return (HTTPDate.seconds(text) ?? Moment(text)?.seconds).flatMap { plausible($0 - now()) }
    }
    switch value {
    case ..<1_000_000_000: return plausible(value)
    case ..<100_000_000_000: return plausible(value - now())
    default: return plausible(value / 1_000 - now())
    }
  }

  /// A time to come within a year; a clock that is wrong or a field that means something else gives
  /// none.
  static func plausible(_ seconds: Int) -> Int? {
    (0...31_622_400).contains(seconds) ? seconds : nil
  }
}

/// The numbers of a structured field's first item, such as `"minute";r=5;t=10`, or of a dictionary
/// such as `limit=100, remaining=5`, which draft 07 used.
private struct Quota {
  private var numbers: [String: Int] = [:]

  init(_ text: String) {
    let isDictionary = !text.utf8.contains(0x3B)
    for item in text.split(separator: ",") {
      for part in item.split(separator: ";") {
        let pair = part.split(separator: "=", maxSplits: 1)
        guard pair.count == 2 else { continue }
        let name = pair[0].lowercased().filter { $0 != " " }
        if numbers[name] == nil { numbers[name] = leadingCount(String(pair[1])) }
      }
      if !isDictionary { break }
    }
  }

  subscript(name: String) -> Int? { numbers[name] }
}

/// The whole number that a field begins with: `100` of `100, 100;w=60`; nil for anything else.
func leadingCount(_ text: String) -> Int? {
  let item = text.utf8.drop { $0 == 0x20 }.prefix { $0 != 0x2C && $0 != 0x3B }
  let bytes = item.reversed().drop { $0 == 0x20 }.reversed()
  guard (1...18).contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) else {
    return nil
  }
  return Int(String(decoding: Array(bytes), as: UTF8.self))
}
