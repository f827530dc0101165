/// What a vendor says is left. A value that it did not say, or not legibly, is nil: never invented.
public struct RateLimit: Sendable, Equatable {
  /// Calls allowed in the window.
  public let limit: Int?
  /// Calls left in it.
  public let remaining: Int?
  /// Seconds until calls are allowed again.
  public let reset: Int?

  /// Nil when all three are.
  public init?(limit: Int?, remaining: Int?, reset: Int?) {
    guard limit != nil || remaining != nil || reset != nil else { return nil }
    self.limit = limit
    self.remaining = remaining
    self.reset = reset
  }

  /// The three values under their field names (draft-ietf-httpapi-ratelimit-headers-06, section 2),
  /// and the two structured fields that replaced them in draft 10.
  public var fields: [Field] {
    var fields: [Field] = []
    if let limit { fields.append(Field(name: "ratelimit-limit", value: "\(limit)")) }
    if let remaining { fields.append(Field(name: "ratelimit-remaining", value: "\(remaining)")) }
    if let reset { fields.append(Field(name: "ratelimit-reset", value: "\(reset)")) }
    if let remaining {
      let window = reset.map { ";t=\($0)" } ?? ""
      fields.append(Field(name: "RateLimit", value: "\"vendor\";r=\(remaining)\(window)"))
    }
    if let limit {
      fields.append(Field(name: "RateLimit-Policy", value: "\"vendor\";q=\(limit)"))
    }
    return fields
  }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    if let limit {
      json.key("ratelimit-limit")
      json.write(limit)
    }
    if let remaining {
      json.key("ratelimit-remaining")
      json.write(remaining)
    }
    if let reset {
      json.key("ratelimit-reset")
      json.write(reset)
    }
    json.endObject()
  }
}
