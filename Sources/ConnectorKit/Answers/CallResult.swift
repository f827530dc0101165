/// The outcome of a call in the form that agents and scripts get: one JSON object.
public struct CallResult: Sendable {
  /// `{"result": ..., "next_cursor": ...}` or `{"error": {...}}`, with `rate_limit` when the vendor
  /// said something of it. No line ends, so that it can be a line of its own.
  public let bytes: [UInt8]
  /// Whether it is an error.
  public let isError: Bool
  /// The vendor's status code, when it answered.
  public let status: Int?
  /// What the vendor says is left.
  public let rateLimit: RateLimit?
  /// Why there is no result; nil when there is one.
  package let failure: CallFailure?

  /// What is no outcome of a vendor's and no error.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    (isError, status, rateLimit, failure) = (false, nil, nil, nil)
  }

  /// Writes an outcome down.
  public init(_ outcome: Result<CallSuccess, CallFailure>) {
    var json = JSONWriter()
    json.beginObject()
    switch outcome {
    case .success(let success):
      json.key("result")
      success.writeResult(to: &json)
      if success.isPage {
        json.key("next_cursor")
        if let cursor = success.nextCursor { json.write(cursor) } else { json.writeNull() }
      }
      isError = false
      self.failure = nil
      status = success.status
      rateLimit = success.rateLimit
    case .failure(let failure):
      json.key("error")
      failure.write(to: &json)
      isError = true
      self.failure = failure
      status = failure.status
      rateLimit = failure.rateLimit
    }
    if let rateLimit {
      json.key("rate_limit")
      rateLimit.write(to: &json)
    }
    json.endObject()
    bytes = json.bytes
  }
}
