import ConnectorKit
import MCPServer

/// The optional input by which a caller gets the request that a call would send, and nothing is sent.
enum DryRunInput {
  static let input = AddedInput(
    name: "dry_run",
    schema: #"{"type":"boolean","description":"True sends nothing and answers with the exact "#
      + #"request that would be sent."}"#)

  /// Whether agents are told of it: for what changes something and has nothing of the name by itself.
  static func isOffered(by tool: ToolDescriptor) -> Bool {
    !tool.annotations.readOnly && !input.isTaken(by: tool)
  }

  /// A tool as agents see it. What a dry run answers with fits its output schema too.
  static func adding(to tool: MCPTool) -> MCPTool {
    var tool = input.adding(to: tool)
    tool.outputSchema = tool.outputSchema.map(relaxed)
    return tool
  }

  /// An output schema that lets `{"request": {...}}` pass in the place of what it requires.
  private static func relaxed(_ outputSchema: String) -> String {
    guard let schema = try? JSONValue(parsing: outputSchema), let required = schema["required"]
    else { return outputSchema }
    var json = JSONWriter(reservingCapacity: outputSchema.utf8.count + 128)
    json.beginObject()
    for member in schema.members where member.key != "required" {
      json.key(member.key)
      guard member.key == "properties" else {
        json.write(member.value)
        continue
      }
      json.beginObject()
      for property in member.value.members {
        json.key(property.key)
        json.write(property.value)
      }
      json.key("request")
      json.writeRaw(#"{"type":"object"}"#.utf8)
      json.endObject()
    }
    json.key("anyOf")
    json.writeRaw(#"[{"required":\#(required)},{"required":["request"]}]"#.utf8)
    json.endObject()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Takes it out of the arguments of a tool that has none of its own.
  /// - Throws: `CallFailure` when it is no truth value.
  static func take(
    from arguments: inout JSONValue, of tool: ToolDescriptor
  ) throws(CallFailure) -> Bool {
    // Nearly no call has it, so that the schema is looked at last.
    guard arguments[input.name] != nil, !input.isTaken(by: tool),
      let value = try input.take(from: &arguments)
    else { return false }
    guard let flag = value.bool else {
      throw CallFailure(
        code: .invalidArguments,
        message: "'\(input.name)' must be true or false; nothing was sent")
    }
    return flag
  }
}
