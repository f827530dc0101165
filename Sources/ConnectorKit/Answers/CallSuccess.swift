/// A vendor's answer to a call, read.
public struct CallSuccess: Sendable {
  /// What the call is about: a record, the records of a page, or null.
  public let result: CallValue
  /// Whether this is a page of a list, which has a `next_cursor` even when that is null.
  public let isPage: Bool
  /// Hand this back for the next page; nil at the end.
  public let nextCursor: String?
  /// What the vendor says is left.
  public let rateLimit: RateLimit?
  /// The vendor's status code.
  public let status: Int
  /// Where the result has dates that callers get in another form; nil when there are none.
  var dates: AnswerDates?

  func writeResult(to json: inout JSONWriter) { result.write(to: &json, dates) }

  /// The result as a type of its own.
  func read<Value: FieldValue>(as type: Value.Type) throws(FieldFailure) -> Value {
    try result.read(as: type, dates)
  }
}

/// Where the dates of an answer lie.
struct AnswerDates: Sendable {
  let places: DatePlaces
  let number: Int

  func write(_ value: JSONValue, to json: inout JSONWriter) {
    json.write(value, places.edits(of: value, at: number, .toCaller))
  }
}

/// A value out of an answer: one of its own, or some of the records of one of its lists.
public enum CallValue: Sendable {
  case value(JSONValue)
  case records(ArraySlice<JSONValue>)

  func write(to json: inout JSONWriter, _ dates: AnswerDates? = nil) {
    switch self {
    case .value(let value): Self.write(value, to: &json, dates)
    case .records(let records):
      json.beginArray()
      for record in records { Self.write(record, to: &json, dates) }
      json.endArray()
    }
  }

  private static func write(
    _ value: JSONValue, to json: inout JSONWriter, _ dates: AnswerDates?
  ) {
    if let dates { dates.write(value, to: &json) } else { json.write(value) }
  }

  /// The value as a type of its own.
  fileprivate func read<Value: FieldValue>(
    as type: Value.Type, _ dates: AnswerDates?
  ) throws(FieldFailure) -> Value {
    let value: JSONValue
    if dates == nil, case .value(let whole) = self {
      value = whole
    } else {
      var json = JSONWriter()
      write(to: &json, dates)
      do {
        value = try JSONValue(parsing: json.bytes, limits: JSONLimits(maximumBytes: 64 << 20))
      } catch {
        throw FieldFailure(pointer: JSONPointer(), expected: "records", found: "\(error)")
      }
    }
    var reader = FieldReader(.emptyObject)
    let read = Value.read(value, &reader)
    if let failure = reader.failure { throw failure }
    return read
  }
}
