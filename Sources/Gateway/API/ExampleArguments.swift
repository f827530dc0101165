import ConnectorKit

/// Arguments of the right form for a tool: what it requires, and of what it does not what its spec has an
/// example of. Whoever tries the tool puts ids of their own in.
enum ExampleArguments {
  static func of(_ tool: ToolDescriptor) -> JSONValue {
    guard let schema = try? JSONValue(parsing: tool.inputSchema) else { return .emptyObject }
    var json = JSONWriter()
    write(schema, to: &json, depth: 0)
    return (try? JSONValue(parsing: json.bytes)) ?? .emptyObject
  }

  /// Recursive models end here.
  private static let deepest = 8

  private static func write(_ schema: JSONValue, to json: inout JSONWriter, depth: Int) {
    if let known = known(schema) { return json.write(known) }
    switch kind(of: schema) {
    case "object" where depth < deepest: writeObject(schema, to: &json, depth: depth)
    case "object": json.writeRaw("{}".utf8)
    case "array": writeArray(schema, to: &json, depth: depth)
    case "integer", "number": json.writeRaw(number(schema).utf8)
    case "boolean": json.write(false)
    case "null": json.writeNull()
    default: json.write(text(schema))
    }
  }

  /// What the spec itself names.
  private static func known(_ schema: JSONValue) -> JSONValue? {
    schema["const"] ?? schema["examples"]?[0] ?? schema["default"]
      ?? (schema["enum"] ?? .null).elements.first { !$0.isNull }
  }

  private static func kind(of schema: JSONValue) -> String? {
    guard let type = schema["type"] else { return schema["properties"] == nil ? nil : "object" }
    return type.string ?? type.elements.compactMap(\.string).first { $0 != "null" }
  }

  private static func writeObject(_ schema: JSONValue, to json: inout JSONWriter, depth: Int) {
    let required = Set((schema["required"] ?? .null).elements.compactMap(\.string))
    json.beginObject()
    for member in (schema["properties"] ?? .null).members
    where required.contains(member.key) || member.value["examples"] != nil {
      json.key(member.key)
      write(member.value, to: &json, depth: depth + 1)
    }
    json.endObject()
  }

  private static func writeArray(_ schema: JSONValue, to json: inout JSONWriter, depth: Int) {
    json.beginArray()
    if depth < deepest {
      // As many as there must be, within reason, and one where there need be none.
      let count = min(max(schema["minItems"]?.int ?? 1, 1), 3)
      for _ in 0..<count { write(schema["items"] ?? .null, to: &json, depth: depth + 1) }
    }
    json.endArray()
  }

  private static func number(_ schema: JSONValue) -> String {
    if let least = schema["minimum"] { return least.description }
    if let most = schema["maximum"], most.description.hasPrefix("-") { return most.description }
    return "1"
  }

  private static func text(_ schema: JSONValue) -> String {
    switch schema["format"]?.string {
    case "date": return "2026-01-31"
    case "date-time": return "2026-01-31T12:00:00Z"
    case "uuid": return "00000000-0000-4000-8000-000000000000"
    case "email": return "person@example.com"
    case "uri": return "https://example.com/"
    default: break
    }
    let least = min(max(schema["minLength"]?.int ?? 0, 0), 64)
    let most = min(max(schema["maxLength"]?.int ?? 64, 0), 64)
    let text = String("example".prefix(most))
    return text + String(repeating: "x", count: max(0, least - text.count))
  }
}
