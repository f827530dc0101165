import ConnectorKit
import MCPServer

/// The optional input by which an agent makes a call of a writing tool happen once.
enum IdempotencyInput {
  static let name = "idempotency_key"

  private static let schema =
    #"{"type":"string","minLength":1,"maxLength":255,"description":"Any text of your own that "#
    + #"names this call. A repeated call with the same key and arguments is not made again and gets "#
    + #"the first answer, also after a timeout. Kept for a day."}"#

  /// Whether a tool gets it: one that changes something and has nothing of the kind by itself.
  static func isOffered(by tool: ToolDescriptor) -> Bool {
    guard !tool.annotations.readOnly else { return false }
    if tool.inputs.contains(where: { $0.wireName.lowercased() == "idempotency-key" }) {
      return false
    }
    guard let schema = try? JSONValue(parsing: tool.inputSchema) else { return false }
    return schema["properties"]?[name] == nil
  }

  /// A tool as agents see it, with the input.
  static func adding(to tool: MCPTool) -> MCPTool {
    guard let schema = try? JSONValue(parsing: tool.inputSchema) else { return tool }
    var json = JSONWriter(reservingCapacity: tool.inputSchema.utf8.count + 512)
    json.beginObject()
    for member in schema.members where member.key != "properties" {
      json.key(member.key)
      json.write(member.value)
    }
    json.key("properties")
    json.beginObject()
    for member in schema["properties"]?.members.map({ $0 }) ?? [] {
      json.key(member.key)
      json.write(member.value)
    }
    json.key(name)
    json.writeRaw(Self.schema.utf8)
    json.endObject()
    json.endObject()
    var tool = tool
    tool.inputSchema = String(decoding: json.bytes, as: UTF8.self)
    return tool
  }

  /// Takes the key out of the arguments.
  /// - Throws: `CallFailure` when it is no text.
  static func taken(
    from arguments: JSONValue
  ) throws(CallFailure) -> (key: String?, arguments: JSONValue) {
    guard let member = arguments[name] else { return (nil, arguments) }
    guard let key = member.string else {
      guard member.isNull else {
        throw CallFailure(
          code: .invalidArguments, message: "'\(name)' must be a string; nothing was sent")
      }
      return (nil, try without(arguments))
    }
    return (key, try without(arguments))
  }

  private static func without(_ arguments: JSONValue) throws(CallFailure) -> JSONValue {
    var json = JSONWriter(reservingCapacity: arguments.bytes.count)
    json.beginObject()
    for member in arguments.members where member.key != name {
      json.key(member.key)
      json.write(member.value)
    }
    json.endObject()
    do {
      return try JSONValue(parsing: json.bytes)
    } catch {
      throw CallFailure(code: .internalError, message: "the arguments cannot be read: \(error)")
    }
  }
}
