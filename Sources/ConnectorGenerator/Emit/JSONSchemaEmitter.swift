/// Prints what agents are told of a tool's arguments and results, as JSON Schema 2020-12 that stands by
/// itself: models are written where they are used, for clients resolve no `$ref`.
struct JSONSchemaEmitter {
  /// Models below this depth are no longer spelled out.
  static let maximumDepth = 5
  /// From this size on an input spells out no further models: models that refer to each other would
  /// multiply with every level.
  static let maximumBytes = 100_000

  let types: [NamedType]

  /// The input schema, a property a line; joined without a separator the lines are compact JSON.
  func inputLines(of tool: Tool) -> [String] { lines(of: tool.inputs.map(\.property)) }

  /// A closed object of these properties, as `inputLines`.
  func lines(of properties: [Property]) -> [String] {
    let required = properties.filter(\.isRequired).map(\.name)
    var end = "}"
    if !required.isEmpty { end += ",\"required\":" + namesArray(required) }
    end += ",\"additionalProperties\":false}"
    guard !properties.isEmpty else { return ["{\"type\":\"object\",\"properties\":{" + end] }
    var lines = ["{\"type\":\"object\",\"properties\":{"]
    for (index, property) in properties.enumerated() {
      var text = JSONText()
      text.string(property.name)
      text.raw(":")
      write(property.schema, to: &text, path: [])
      if index + 1 < properties.count { text.raw(",") }
      // JSON strings hold no line feed, so each one here is a break between properties.
      lines += text.string.split(separator: "\n").map(String.init)
    }
    lines.append(end)
    return lines
  }

  /// The output schema: only the envelope is sure, a vendor's fields are the vendor's.
  func outputLines(of tool: Tool) -> [String] {
    guard tool.paging == nil else {
      return [
        #"{"type":"object","properties":{"#,
        #""result":{"type":"array","items":{}},"#,
        #""next_cursor":{"type":["string","null"]},"#,
        #""rate_limit":{"type":"object"}"#,
        #"},"required":["result","next_cursor"]}"#,
      ]
    }
    let result =
      switch tool.answer {
      case .text: #"{"type":"string"}"#
      case .header: #"{"type":["string","null"]}"#
      case .many: #"{"type":"array","items":{}}"#
      case .one, .empty: "{}"
      }
    return [#"{"type":"object","properties":{"result":"# + result + #"},"required":["result"]}"#]
  }

  /// What a value of a setting must be beyond its type; nil when it may be anything of it.
  func constraints(of schema: Schema) -> String? {
    var bare = Schema(kind: schema.kind, format: schema.format)
    bare.words = schema.words.filter { $0.name != "default" && $0.name != "examples" }
    guard bare.format != nil || !bare.words.isEmpty else { return nil }
    var text = JSONText()
    write(bare, to: &text, path: [])
    return text.string
  }

  private func namesArray(_ names: [String]) -> String {
    "[" + names.map(JSONText.quoted).joined(separator: ",") + "]"
  }

  /// - Parameter path: the models that this schema stands in, outermost first.
  private func write(_ schema: Schema, to text: inout JSONText, path: [Int]) {
    text.raw("{")
    var members = JSONMembers()
    switch schema.kind {
    case .string: members.type("string", schema, &text)
    case .integer: members.type("integer", schema, &text)
    case .number: members.type("number", schema, &text)
    case .boolean: members.type("boolean", schema, &text)
    case .any: break
    case .object: members.type("object", schema, &text)
    case .array: members.type("array", schema, &text)
    case .named(let index):
      named(index, schema, &members, &text, path)
      writeTail(schema, &members, &text)
      text.raw("}")
      return
    }
    if let format = schema.format { members.string("format", clientFormat(format), &text) }
    if !schema.description.isEmpty { members.string("description", schema.description, &text) }
    switch schema.kind {
    case .array(let element):
      members.key("items", &text)
      write(element, to: &text, path: path)
    case .object(let additional): write(additional, &members, &text, path)
    default: break
    }
    writeTail(schema, &members, &text)
    text.raw("}")
  }

  /// Constraints and remarks.
  private func writeTail(
    _ schema: Schema, _ members: inout JSONMembers, _ text: inout JSONText
  ) {
    for word in schema.words { members.member(word.name, word.json, &text) }
    if schema.isWriteOnly { members.member("writeOnly", "true", &text) }
    if schema.isDeprecated { members.member("deprecated", "true", &text) }
  }

  /// Callers give RFC 3339; the forms that vendors want are the runtime's business.
  private func clientFormat(_ format: String) -> String {
    format == "local-date-time" || format == "ms-date-time" ? "date-time" : format
  }

  private func named(
    _ index: Int, _ schema: Schema, _ members: inout JSONMembers, _ text: inout JSONText,
    _ path: [Int]
  ) {
    switch types[index] {
    case .enumeration(let type):
      members.type(type.isInteger ? "integer" : "string", schema, &text)
      let description = enumDescription(type, schema.description)
      if !description.isEmpty { members.string("description", description, &text) }
      let values = type.values.map(\.json) + (schema.isNullable ? ["null"] : [])
      members.member("enum", "[" + values.joined(separator: ",") + "]", &text)
      let stated = Set(schema.words.map(\.name))
      for word in type.words where !stated.contains(word.name) {
        members.member(word.name, word.json, &text)
      }
    case .model(let model):
      members.type("object", schema, &text)
      let description = schema.description.isEmpty ? model.description : schema.description
      if !description.isEmpty { members.string("description", description, &text) }
      // A model inside itself, or one too deep, is any object.
      guard !path.contains(index), path.count < Self.maximumDepth,
        text.bytes.count < Self.maximumBytes
      else { return }
      let properties = model.properties.filter { !$0.schema.isReadOnly }
      members.key("properties", &text)
      text.raw("{")
      for (place, property) in properties.enumerated() {
        text.raw(place > 0 ? ",\n" : "\n")
        text.string(property.name)
        text.raw(":")
        write(property.schema, to: &text, path: path + [index])
      }
      text.raw(properties.isEmpty ? "}" : "\n}")
      let required = properties.filter(\.isRequired).map(\.name)
      if !required.isEmpty { members.member("required", namesArray(required), &text) }
      // What a model does not name is a slip of the caller's, as at the top level.
      var additional = model.additional
      if case .unstated = additional { additional = .forbidden }
      write(additional, &members, &text, path + [index])
    }
  }

  private func enumDescription(_ type: OpenEnumType, _ own: String) -> String {
    var lines = [own.isEmpty ? type.description : own].filter { !$0.isEmpty }
    for value in type.values where !value.description.isEmpty {
      lines.append("\(value.raw.plainText): \(value.description)")
    }
    return lines.joined(separator: "\n")
  }

  private func write(
    _ additional: Model.Additional, _ members: inout JSONMembers, _ text: inout JSONText,
    _ path: [Int]
  ) {
    switch additional {
    case .unstated: return
    case .forbidden: members.member("additionalProperties", "false", &text)
    case .allowed: members.member("additionalProperties", "true", &text)
    case .schema(let schema):
      members.key("additionalProperties", &text)
      write(schema, to: &text, path: path)
    }
  }
}

/// The commas between the members of one object.
private struct JSONMembers {
  private var isFirst = true

  mutating func key(_ name: String, _ text: inout JSONText) {
    if !isFirst { text.raw(",") }
    isFirst = false
    text.string(name)
    text.raw(":")
  }

  mutating func member(_ name: String, _ json: String, _ text: inout JSONText) {
    key(name, &text)
    text.raw(json)
  }

  mutating func type(_ name: String, _ schema: Schema, _ text: inout JSONText) {
    member("type", schema.isNullable ? "[\"\(name)\",\"null\"]" : "\"\(name)\"", &text)
  }

  mutating func string(_ name: String, _ value: String, _ text: inout JSONText) {
    key(name, &text)
    text.string(value)
  }
}
