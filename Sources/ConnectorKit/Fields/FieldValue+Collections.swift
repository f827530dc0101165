extension Array: FieldValue where Element: FieldValue {
  /// Reads a list; a single object reads as a list of one, since vendors write it so.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> [Element] {
    guard value.kind == .array else {
      if value.kind == .object { return [Element.read(value, &reader)] }
      reader.fail(expected: "a list", found: value)
      return []
    }
    var elements: [Element] = []
    elements.reserveCapacity(value.count)
    for (index, element) in value.elements.enumerated() {
      elements.append(reader.nested(.index(index)) { Element.read(element, &$0) })
      if reader.failure != nil { return [] }
    }
    return elements
  }

  /// Writes a list.
  public func writeValue(to writer: inout FieldWriter) {
    writer.json.beginArray()
    for element in self { element.writeValue(to: &writer) }
    writer.json.endArray()
  }

}

extension Dictionary: FieldValue where Key == String, Value: FieldValue {
  /// Reads an object; every member must have a value of the one type.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> [String: Value] {
    guard value.kind == .object else {
      reader.fail(expected: "an object", found: value)
      return [:]
    }
    var members: [String: Value] = [:]
    members.reserveCapacity(value.count)
    for member in value.members {
      members[member.key] = reader.nested(.key(member.key)) { Value.read(member.value, &$0) }
      if reader.failure != nil { return [:] }
    }
    return members
  }

  /// Writes the members in the order of their keys, so that equal values give equal bytes.
  public func writeValue(to writer: inout FieldWriter) {
    writer.json.beginObject()
    for (key, value) in sorted(by: { $0.key < $1.key }) {
      writer.json.key(key)
      value.writeValue(to: &writer)
    }
    writer.json.endObject()
  }

}

extension Optional: FieldValue where Wrapped: FieldValue {
  /// Reads null as nothing.
  public static func read(_ value: JSONValue, _ reader: inout FieldReader) -> Wrapped? {
    value.isNull ? nil : Wrapped.read(value, &reader)
  }

  /// Writes null for nothing.
  public func writeValue(to writer: inout FieldWriter) {
    if let self { self.writeValue(to: &writer) } else { writer.json.writeNull() }
  }

}
