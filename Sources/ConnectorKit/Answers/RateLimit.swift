/// What a vendor says is left. A value that it did not say, or not legibly, is nil: never invented.
public struct RateLimit: Sendable, Equatable {
  /// One of several windows that hold at the same time.
  public struct Window: Sendable, Equatable {
    /// The spec's name of it, such as `minute`.
    public let name: String
    /// Calls allowed in it.
    public internal(set) var limit: Int?
    /// Calls left in it.
    public internal(set) var remaining: Int?
    /// Seconds until it allows calls again; known only of the one that is used up.
    public internal(set) var reset: Int?
    /// How long it is, in seconds, as the spec says.
    public let seconds: Int?

    /// A window.
    public init(
      name: String, limit: Int? = nil, remaining: Int? = nil, reset: Int? = nil,
      seconds: Int? = nil
    ) {
      self.name = name
      self.limit = limit
      self.remaining = remaining
      self.reset = reset
      self.seconds = seconds
    }
  }

  /// Calls allowed in the window: the one that is used up, else the first of the spec.
  public let limit: Int?
  /// Calls left in it.
  public let remaining: Int?
  /// Seconds until calls are allowed again.
  public let reset: Int?
  /// The windows that the vendor spoke of, in the order of the spec; empty when the spec names none.
  public let windows: [Window]

  /// Nil when the vendor said nothing.
  public init?(limit: Int?, remaining: Int?, reset: Int?, windows: [Window] = []) {
    guard limit != nil || remaining != nil || reset != nil || !windows.isEmpty else { return nil }
    self.limit = limit
    self.remaining = remaining
    self.reset = reset
    self.windows = windows
  }

  /// The three values under their field names (draft-ietf-httpapi-ratelimit-headers-06, section 2),
  /// and the two structured fields that replaced them (draft 10, sections 3 and 4), which list every
  /// window.
  public var fields: [Field] {
    var fields: [Field] = []
    if let limit { fields.append(Field(name: "ratelimit-limit", value: "\(limit)")) }
    if let remaining { fields.append(Field(name: "ratelimit-remaining", value: "\(remaining)")) }
    if let reset { fields.append(Field(name: "ratelimit-reset", value: "\(reset)")) }
    let windows =
      windows.isEmpty
      ? [Window(name: "vendor", limit: limit, remaining: remaining, reset: reset)] : windows
    for (name, items) in [
      ("RateLimit", windows.compactMap(\.serviceLimit)),
      ("RateLimit-Policy", windows.compactMap(\.quotaPolicy)),
    ] where !items.isEmpty {
      fields.append(Field(name: name, value: items.joined(separator: ", ")))
    }
    return fields
  }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.write(limit, under: "ratelimit-limit")
    json.write(remaining, under: "ratelimit-remaining")
    json.write(reset, under: "ratelimit-reset")
    if !windows.isEmpty {
      json.key("windows")
      json.beginArray()
      for window in windows {
        json.beginObject()
        json.key("name")
        json.write(window.name)
        json.write(window.limit, under: "limit")
        json.write(window.remaining, under: "remaining")
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
  }
}

extension RateLimit.Window {
  /// An item of the field `RateLimit`, which must say what is left.
  fileprivate var serviceLimit: String? {
    remaining.map { "\(quotedName);r=\($0)" + (reset.map { ";t=\($0)" } ?? "") }
  }

  /// An item of the field `RateLimit-Policy`, which must say what is allowed.
  fileprivate var quotaPolicy: String? {
    limit.map { "\(quotedName);q=\($0)" + (seconds.map { ";w=\($0)" } ?? "") }
  }

  /// The name as a string of a structured field (RFC 9651, section 3.3.3).
  private var quotedName: String {
    var text = ""
    for scalar in name.unicodeScalars where (0x20..<0x7F).contains(scalar.value) {
      if scalar == "\"" || scalar == "\\" { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    return "\"\(text)\""
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ value: Int?, under key: String) {
    guard let value else { return }
    self.key(key)
    write(value)
  }
}
