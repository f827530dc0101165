internal import StrictJSON

extension MCPTool {
  /// How many bytes the tool takes in the result of `tools/list`.
  package func listedBytes(_ shape: ToolShape) -> Int {
    var writer = JSONWriter(reservingCapacity: inputSchema.utf8.count + 1_024)
    writer.write(self, shape: shape)
    return writer.bytes.count
  }
}

extension JSONWriter {
  /// The tool as an element of `tools/list`.
  mutating func write(_ tool: MCPTool, shape: ToolShape) {
    beginObject()
    key("name")
    write(tool.name)
    if shape == .full, let title = tool.title {
      key("title")
      write(title)
    }
    key("description")
    write(tool.description)
    key("inputSchema")
    writeRaw(singleLine(Array(tool.inputSchema.utf8)))
    if shape == .full, let outputSchema = tool.outputSchema {
      key("outputSchema")
      writeRaw(singleLine(Array(outputSchema.utf8)))
    }
    if shape != .plain, let annotations = tool.annotations {
      key("annotations")
      writeRaw(singleLine(Array(annotations.utf8)))
    }
    endObject()
  }
}
