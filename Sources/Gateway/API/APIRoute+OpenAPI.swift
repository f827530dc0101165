import ConnectorKit

extension APIRoute {
  /// Writes the operation of the description.
  func writeOperation(to json: inout JSONWriter) {
    json.beginObject()
    json.key("operationId")
    json.write(operation)
    json.key("summary")
    json.write(summary)
    json.key("tags")
    json.beginArray()
    json.write(tag)
    json.endArray()
    json.key("security")
    json.writeRaw(security.utf8)
    json.key("parameters")
    json.beginArray()
    for name in path.parameters {
      Self.write(
        APIField(name, APIField.string, Self.pathSummaries[name] ?? "", isRequired: true),
        in: "path", to: &json)
    }
    for field in query { Self.write(field, in: "query", to: &json) }
    for field in fields { Self.write(field, in: "header", to: &json) }
    json.endArray()
    if let body { write(body, to: &json) }
    json.key("responses")
    json.beginObject()
    json.key("\(answer.status)")
    json.beginObject()
    json.key("description")
    json.write(answer.summary)
    answer.fields.writeHeaders(to: &json)
    json.writeContent(answer.schema, as: answer.mediaType)
    json.endObject()
    for refusal in refusals {
      json.key(refusal.status)
      json.writeRaw(refusal.reference.utf8)
    }
    json.endObject()
    json.endObject()
  }

  private var security: String {
    switch access {
    case .everyone: "[]"
    case .session:
      method == "GET" ? #"[{"session":[]}]"# : #"[{"session":[],"session_token":[]}]"#
    case .anyKey, .admin: #"[{"key":[]},{"session":[],"session_token":[]}]"#
    }
  }

  /// What stands in paths, by name.
  static let pathSummaries = [
    "id": "The id that the answer which made it has.",
    "server_id": "The id of the MCP server.",
    "tool_name": "The name of the tool.",
    "name": "The name of the integration.",
    "resource": "The resource of the spec.",
    "item": "The id of a record, or the name of a method of the spec's own.",
  ]

  private static func write(_ field: APIField, in place: String, to json: inout JSONWriter) {
    json.beginObject()
    json.key("name")
    json.write(field.name)
    json.key("in")
    json.write(place)
    json.key("required")
    json.write(field.isRequired)
    json.key("description")
    json.write(field.summary)
    json.key("schema")
    json.writeRaw(field.schema.utf8)
    if let example = field.example {
      json.key("example")
      json.writeRaw(example.utf8)
    }
    json.endObject()
  }

  private func write(_ body: [APIField], to json: inout JSONWriter) {
    json.key("requestBody")
    json.beginObject()
    json.key("required")
    json.write(!isOpen)
    var example: JSONValue?
    if !isOpen, let members = try? JSONValue(parsing: Self.example(of: body)) { example = members }
    json.writeContent(schema(of: body), example: example)
    json.endObject()
  }

  private func schema(of body: [APIField]) -> String {
    guard !isOpen else { return "{}" }
    var json = JSONWriter()
    json.beginObject()
    json.key("type")
    json.write("object")
    json.key("additionalProperties")
    json.write(false)
    json.key("required")
    json.beginArray()
    for field in body where field.isRequired { json.write(field.name) }
    json.endArray()
    json.key("properties")
    json.beginObject()
    for field in body {
      json.key(field.name)
      field.writeSchema(to: &json)
    }
    json.endObject()
    json.endObject()
    let text = String(decoding: json.bytes, as: UTF8.self)
    return bodyRule.map { "\(text.dropLast()),\($0)}" } ?? text
  }

  /// The members that have an example.
  private static func example(of body: [APIField]) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    for field in body {
      guard let example = field.example else { continue }
      json.key(field.name)
      json.writeRaw(example.utf8)
    }
    json.endObject()
    return json.bytes
  }
}
