import ConnectorKit

/// `NAME=VALUE` words as a tool's arguments.
enum ArgumentWords {
  /// The words as one JSON object. A value is text where the tool's schema says `string`, but for the
  /// `null` of a nullable one, and JSON everywhere else; what is no JSON there goes as text, for the schema's own message.
  static func object(_ words: [String], for tool: ToolDescriptor) throws -> JSONValue {
    let schema = try JSONValue(parsing: tool.inputSchema)
    var json = JSONWriter()
    var names: Set<String> = []
    json.beginObject()
    for word in words {
      guard let equals = word.firstIndex(of: "="), equals > word.startIndex else {
        throw UsageError(message: "'\(word)' is no NAME=VALUE")
      }
      let name = String(word[..<equals])
      let text = String(word[word.index(after: equals)...])
      guard names.insert(name).inserted else {
        throw UsageError(message: "'\(name)' is given twice")
      }
      json.key(name)
      let type = schema["properties"]?[name]?["type"]
      let isText = type?.string == "string" || type?[0]?.string == "string"
      let isNull = type?.kind == .array && text == "null"
      if !isText || isNull, let value = try? JSONValue(parsing: text) {
        json.write(value)
      } else {
        json.write(text)
      }
    }
    json.endObject()
    return try JSONValue(parsing: json.bytes)
  }
}
