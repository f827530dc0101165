/// A prompt's argument schema, compiled from its JSON text.
struct PromptSchema: Sendable {
  /// In the order of the text.
  let arguments: [PromptArgument]
  private let schema: ArgumentSchema
  private let types: [String: String]

  /// Compiles a schema.
  /// - Throws: `SchemaError` when the text is no schema that the generator emits.
  init(_ text: String) throws(SchemaError) {
    schema = try ArgumentSchema(text)
    let value: JSONValue
    do {
      value = try JSONValue(parsing: text)
    } catch {
      throw SchemaError(message: "the argument schema is no JSON: \(error)")
    }
    let required = Set(value["required"]?.elements.compactMap(\.string) ?? [])
    var arguments: [PromptArgument] = []
    var types: [String: String] = [:]
    for member in value["properties"]?.members.map({ $0 }) ?? [] {
      let type = member.value["type"]?.string
      types[member.key] = type
      var values = member.value["enum"]?.elements.map(\.plainText) ?? []
      if type == "boolean", values.isEmpty { values = ["true", "false"] }
      arguments.append(
        PromptArgument(
          name: member.key, summary: member.value["description"]?.string ?? "",
          isRequired: required.contains(member.key),
          default: member.value["default"]?.plainText, values: values))
    }
    self.arguments = arguments
    self.types = types
  }

  /// What is wrong with what was entered; an empty value is none.
  func problems(in values: [String: String]) throws(SchemaError) -> [ArgumentProblem] {
    var writer = JSONWriter()
    writer.beginObject()
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      if value.isEmpty, types[name] != nil { continue }
      writer.key(name)
      writer.write(argument: value, ofType: types[name])
    }
    writer.endObject()
    do {
      return schema.problems(in: try JSONValue(parsing: writer.bytes))
    } catch {
      throw SchemaError(message: "the arguments cannot be written as JSON: \(error)")
    }
  }
}

extension JSONWriter {
  /// A text as the value of its type that it stands for; as a text where it stands for none, for the
  /// validation to say so.
  mutating func write(argument text: String, ofType type: String?) {
    if let type, type != "string", let value = try? JSONValue(parsing: text),
      value.kind == .number || value.kind == .boolean
    {
      writeRaw(value.bytes)
    } else {
      write(text)
    }
  }
}

extension JSONValue {
  /// A scalar as people write it.
  var plainText: String { string ?? String(decoding: bytes, as: UTF8.self) }
}
