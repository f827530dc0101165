import ConnectorKit
import MCPServer

/// An input that Tenon adds to those that a tool has by its spec, and takes out again before the call.
struct AddedInput: Sendable {
  let name: String
  /// Its JSON Schema, as JSON text.
  let schema: String

  /// Whether a tool has an input of this name by itself.
  func isTaken(by tool: ToolDescriptor) -> Bool {
    guard let schema = try? JSONValue(parsing: tool.inputSchema) else { return true }
    return schema["properties"]?[name] != nil
  }

  /// A tool as agents see it, with the input.
  func adding(to tool: MCPTool) -> MCPTool {
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
    json.writeRaw(self.schema.utf8)
    json.endObject()
    json.endObject()
    var tool = tool
    tool.inputSchema = String(decoding: json.bytes, as: UTF8.self)
    return tool
  }

  /// Takes the input out of the arguments.
  /// - Returns: its value; nil when it was left out, or is null.
  func take(from arguments: inout JSONValue) throws(CallFailure) -> JSONValue? {
    guard let value = arguments[name] else { return nil }
    arguments = try arguments.replacing([name: nil])
    return value.isNull ? nil : value
  }

  /// Takes the input, which is a text, out of the arguments.
  /// - Throws: `CallFailure` when it is none.
  func takeText(from arguments: inout JSONValue) throws(CallFailure) -> String? {
    guard let value = try take(from: &arguments) else { return nil }
    guard let text = value.string else {
      throw CallFailure(
        code: .invalidArguments, message: "'\(name)' must be a string; nothing was sent")
    }
    return text
  }
}

extension JSONValue {
  /// This object with some members changed; nil leaves one out.
  func replacing(_ changes: [String: JSONValue?]) throws(CallFailure) -> JSONValue {
    var json = JSONWriter(reservingCapacity: bytes.count + 128)
    json.beginObject()
    for member in members where changes[member.key] == nil {
      json.key(member.key)
      json.write(member.value)
    }
    for (name, value) in changes.sorted(by: { $0.key < $1.key }) {
      guard let value else { continue }
      json.key(name)
      json.write(value)
    }
    json.endObject()
    do {
      return try JSONValue(parsing: json.bytes)
    } catch {
      throw CallFailure(code: .internalError, message: "the arguments cannot be written: \(error)")
    }
  }
}
