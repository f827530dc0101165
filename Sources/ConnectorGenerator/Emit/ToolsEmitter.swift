/// The served tools as a JSON array, in the form of `tenon tools --json`.
func toolsFile(of integration: Integration) -> String {
  let schemas = JSONSchemaEmitter(types: integration.types)
  var text = JSONText()
  text.raw("[")
  var isFirst = true
  for resource in integration.resources {
    for tool in resource.tools where tool.isServed {
      if !isFirst { text.raw(",") }
      isFirst = false
      write(tool, resource, integration, schemas, to: &text)
    }
  }
  text.raw("]")
  return prettyJSON(text.string) + "\n"
}

private func write(
  _ tool: Tool, _ resource: Integration.Resource, _ integration: Integration,
  _ schemas: JSONSchemaEmitter, to text: inout JSONText
) {
  func member(_ name: String, _ value: String) {
    text.raw("\"\(name)\":")
    text.string(value)
    text.raw(",")
  }
  text.raw("{")
  member("name", tool.name)
  member("integration", integration.name)
  member("resource", resource.name)
  member("method", tool.method)
  text.raw("\"http\":{")
  member("method", tool.http)
  text.raw("\"path\":")
  text.string(tool.path)
  text.raw("},\"tags\":[")
  for (index, tag) in tool.tags.enumerated() {
    if index > 0 { text.raw(",") }
    text.string(tag)
  }
  text.raw("],")
  member("description", tool.summary)
  text.raw("\"inputSchema\":")
  for line in schemas.inputLines(of: tool) { text.raw(line) }
  text.raw(",\"outputSchema\":")
  for line in schemas.outputLines(of: tool) { text.raw(line) }
  text.raw(",\"annotations\":")
  writeAnnotations(of: tool, to: &text)
  text.raw(",\"bytes\":\(listedBytes(of: tool, schemas))}")
}

/// How many bytes a tool takes in MCP's `tools/list`, which is what it takes of a model's context: the
/// entry of revision 2025-06-18 and later, which has the most members.
func listedBytes(of tool: Tool, _ schemas: JSONSchemaEmitter) -> Int {
  var text = JSONText()
  for (name, value) in [("name", tool.name), ("title", tool.title), ("description", tool.summary)] {
    text.raw(text.bytes.isEmpty ? "{" : ",")
    text.string(name)
    text.raw(":")
    text.string(value)
  }
  text.raw(",\"inputSchema\":")
  for line in schemas.inputLines(of: tool) { text.raw(line) }
  text.raw(",\"outputSchema\":")
  for line in schemas.outputLines(of: tool) { text.raw(line) }
  text.raw(",\"annotations\":")
  writeAnnotations(of: tool, to: &text)
  text.raw("}")
  return text.bytes.count
}

private func writeAnnotations(of tool: Tool, to text: inout JSONText) {
  text.raw("{\"title\":")
  text.string(tool.title)
  text.raw(",")
  text.raw("\"readOnlyHint\":\(tool.annotations.readOnly),")
  text.raw("\"destructiveHint\":\(tool.annotations.destructive),")
  text.raw("\"idempotentHint\":\(tool.annotations.idempotent),")
  text.raw("\"openWorldHint\":\(tool.annotations.openWorld)}")
}
