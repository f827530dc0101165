public import ConnectorKit
import MCPServer

extension ToolDescriptor {
  /// The tool as `tenon tools --json` and the HTTP API list it: one compact JSON object.
  public var listing: [UInt8] { listing(hasSchemas: true) }

  /// The same without the schemas, or with arguments that would fit.
  func listing(hasSchemas: Bool = true, example: JSONValue? = nil) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: inputSchema.utf8.count + 1_024)
    json.beginObject()
    json.key("name")
    json.write(name)
    json.key("integration")
    json.write(integration)
    json.key("resource")
    json.write(resource)
    json.key("method")
    json.write(method)
    json.key("http")
    json.beginObject()
    json.key("method")
    json.write(http.rawValue)
    json.key("path")
    json.write(path)
    json.endObject()
    json.key("tags")
    json.beginArray()
    for tag in tags { json.write(tag) }
    json.endArray()
    json.key("description")
    json.write(summary)
    if hasSchemas {
      json.key("inputSchema")
      json.writeRaw(inputSchema.utf8)
      json.key("outputSchema")
      json.writeRaw(outputSchema.utf8)
    }
    json.key("annotations")
    json.writeRaw(annotations.json(title: title).utf8)
    json.key("bytes")
    json.write(listedBytes)
    if let example {
      json.key("example")
      json.write(example)
    }
    json.endObject()
    return json.bytes
  }

  /// How many bytes the tool takes of a model's context: those of its entry in MCP's `tools/list`, in
  /// revision 2025-06-18 and later, which has the most members.
  public var listedBytes: Int { mcpTool.listedBytes(.full) }

  /// The tool in the form that the protocol asks for.
  var mcpTool: MCPTool {
    MCPTool(
      name: name, title: title, description: summary, inputSchema: inputSchema,
      outputSchema: outputSchema, annotations: annotations.json(title: title))
  }
}

extension Annotations {
  /// MCP's `ToolAnnotations` (2025-03-26 and later).
  func json(title: String) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.key("title")
    json.write(title)
    json.key("readOnlyHint")
    json.write(readOnly)
    json.key("destructiveHint")
    json.write(destructive)
    json.key("idempotentHint")
    json.write(idempotent)
    json.key("openWorldHint")
    json.write(openWorld)
    json.endObject()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
