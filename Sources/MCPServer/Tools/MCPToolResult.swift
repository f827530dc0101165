/// What a tool answered.
package struct MCPToolResult: Sendable {
  /// What the model reads; when there is nothing, the structured content as text.
  package var content: [MCPContent]
  /// One JSON object, sent byte for byte but for line breaks between tokens; nil for none.
  package var structuredContent: [UInt8]?
  /// Whether it tells of a failure.
  package var isError: Bool
  /// HTTP fields to send along where the transport has any, such as `ratelimit-remaining`.
  package var fields: [(name: String, value: String)]

  /// A result that is one object.
  package init(
    structuredContent: [UInt8], isError: Bool, fields: [(name: String, value: String)] = []
  ) {
    self.init(content: [], structuredContent: structuredContent, isError: isError, fields: fields)
  }

  /// A result of these parts.
  package init(
    content: [MCPContent], structuredContent: [UInt8]? = nil, isError: Bool = false,
    fields: [(name: String, value: String)] = []
  ) {
    self.content = content
    self.structuredContent = structuredContent
    self.isError = isError
    self.fields = fields
  }
}
