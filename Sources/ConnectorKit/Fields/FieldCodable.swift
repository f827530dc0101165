/// A set of fields that is one JSON object. Generated types state only how their fields are read and
/// written; being `Codable` follows, at a fraction of the compile time of synthesized coding.
public protocol FieldCodable: Codable, Sendable {
  /// Reads the fields; a failure is remembered by the reader.
  init(fields: inout FieldReader)
  /// Appends the fields that have a value, without the braces around them.
  func write(to fields: inout FieldWriter)
}

extension FieldCodable {
  /// Reads one out of JSON.
  /// - Throws: `FieldFailure` naming the place, what was expected and what was found.
  public init(json: JSONValue) throws(FieldFailure) {
    var reader = FieldReader(json)
    self.init(fields: &reader)
    if let failure = reader.failure { throw failure }
  }

  /// The JSON text. With `isRequest`, without what only the vendor may set.
  public func json(isRequest: Bool = false) -> [UInt8] {
    var writer = FieldWriter(isRequest: isRequest)
    writeObject(to: &writer)
    return writer.json.bytes
  }

  /// Reads one through any decoder that `JSONValue` can be read from.
  public init(from decoder: any Decoder) throws {
    let value = try JSONValue(from: decoder)
    do {
      try self.init(json: value)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "\(error)"))
    }
  }

  /// Writes it through any encoder.
  public func encode(to encoder: any Encoder) throws {
    do {
      try JSONValue(parsing: json()).encode(to: encoder)
    } catch let error as JSONError {
      throw EncodingError.invalidValue(
        self,
        EncodingError.Context(codingPath: encoder.codingPath, debugDescription: "\(error)"))
    }
  }

  /// Writes an object of the fields that have a value.
  func writeObject(to writer: inout FieldWriter) {
    writer.json.beginObject()
    write(to: &writer)
    writer.json.endObject()
  }
}
