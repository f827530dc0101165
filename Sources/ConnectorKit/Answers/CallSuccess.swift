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
}

/// A value out of an answer: one of its own, or some of the records of one of its lists.
public enum CallValue: Sendable {
  case value(JSONValue)
  case records(ArraySlice<JSONValue>)

  func write(to json: inout JSONWriter) {
    switch self {
    case .value(let value): json.write(value)
    case .records(let records):
      json.beginArray()
      for record in records { json.write(record) }
      json.endArray()
    }
  }

  /// The value as a type of its own.
  func read<Value: FieldValue>(as type: Value.Type) throws(FieldFailure) -> Value {
    let value: JSONValue
    switch self {
    case .value(let whole): value = whole
    case .records:
      var json = JSONWriter()
      write(to: &json)
      do {
        value = try JSONValue(parsing: json.bytes)
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
