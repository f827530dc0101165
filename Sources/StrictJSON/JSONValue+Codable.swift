extension JSONValue: Codable {
  /// Reads a value from any decoder.
  ///
  /// Only `init(parsing:)` is exact: a decoder hands out Swift's number types, so one that has read
  /// `0.10` gives `0.1`, and one that has rounded gives what it rounded to.
  public init(from decoder: any Decoder) throws {
    var writer = JSONWriter()
    try writer.writeValue(from: decoder, depth: 0)
    do {
      self = try JSONValue(parsing: writer.bytes)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: error.description))
    }
  }

  /// Writes the value to any encoder.
  ///
  /// - Throws: `EncodingError` for a number that no number type of Swift holds exactly: write it with
  ///   `JSONWriter` instead. Also for nesting over 512 levels.
  public func encode(to encoder: any Encoder) throws {
    try encode(to: encoder, depth: 0)
  }

  private func encode(to encoder: any Encoder, depth: Int) throws {
    guard depth < 512 else {
      throw EncodingError.invalidValue(
        self,
        .init(
          codingPath: encoder.codingPath,
          debugDescription: "expected at most 512 levels of nesting, found more"))
    }
    switch kind {
    case .array:
      var container = encoder.unkeyedContainer()
      for element in elements {
        try element.encode(to: container.superEncoder(), depth: depth &+ 1)
      }
    case .object:
      var container = encoder.container(keyedBy: JSONKey.self)
      for member in members {
        try member.value.encode(
          to: container.superEncoder(forKey: JSONKey(member.key)), depth: depth &+ 1)
      }
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .boolean:
      var container = encoder.singleValueContainer()
      try container.encode(bool ?? false)
    case .string:
      var container = encoder.singleValueContainer()
      try container.encode(string ?? "")
    case .number:
      try (number ?? 0).encode(to: encoder)
    }
  }
}

extension JSONNumber: Codable {
  /// Reads a number from any decoder; exact for integers, and for others as exact as the decoder.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let number = JSONNumber(from: container) else {
      throw DecodingError.typeMismatch(
        JSONNumber.self,
        .init(codingPath: decoder.codingPath, debugDescription: "expected a finite number"))
    }
    self = number
  }

  init?(from container: any SingleValueDecodingContainer) {
    if let integer = try? container.decode(Int.self) {
      self.init(integer)
    } else if let integer = try? container.decode(UInt64.self) {
      self.init(checked: String(integer))
    } else if let double = try? container.decode(Double.self) {
      // The shortest digits that give the same `Double`; not JSON for infinities.
      self.init(double.description)
    } else {
      return nil
    }
  }

  /// Writes the number to any encoder, as an integer or a `Double`.
  ///
  /// - Throws: `EncodingError` if neither holds it exactly.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let int {
      try container.encode(int)
    } else if let integer = UInt64(text) {
      try container.encode(integer)
    } else if let double = Double(text), JSONNumber(double.description) == self {
      try container.encode(double)
    } else {
      throw EncodingError.invalidValue(
        self,
        .init(
          codingPath: encoder.codingPath,
          debugDescription: "expected a number that Int, UInt64 or Double holds exactly"))
    }
  }
}

extension JSONWriter {
  fileprivate mutating func writeValue(from decoder: any Decoder, depth: Int) throws {
    guard depth <= JSONLimits.standard.maximumDepth else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "expected less nesting"))
    }
    if let container = try? decoder.singleValueContainer(), writeScalar(from: container) { return }
    if var container = try? decoder.unkeyedContainer() {
      beginArray()
      while !container.isAtEnd {
        try writeValue(from: container.superDecoder(), depth: depth &+ 1)
      }
      endArray()
      return
    }
    let container = try decoder.container(keyedBy: JSONKey.self)
    beginObject()
    for key in container.allKeys {
      self.key(key.stringValue)
      try writeValue(from: container.superDecoder(forKey: key), depth: depth &+ 1)
    }
    endObject()
  }

  private mutating func writeScalar(from container: any SingleValueDecodingContainer) -> Bool {
    if container.decodeNil() {
      writeNull()
    } else if let bool = try? container.decode(Bool.self) {
      write(bool)
    } else if let number = JSONNumber(from: container) {
      write(number)
    } else if let string = try? container.decode(String.self) {
      write(string)
    } else {
      return false
    }
    return true
  }
}

private struct JSONKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
