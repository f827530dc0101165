/// A tool as clients see it. All schema texts are served as they are, but for line breaks.
package struct MCPTool: Sendable {
  /// 1 to 64 characters of `A-Z a-z 0-9 _ - .`; unique among the tools of a server.
  package var name: String
  /// For people.
  package var title: String?
  /// For models.
  package var description: String
  /// JSON Schema 2020-12, as JSON text; its top level is of type `object`.
  package var inputSchema: String
  /// JSON Schema of the structured content, as JSON text; its top level is of type `object`.
  package var outputSchema: String?
  /// The hints on behaviour, as the JSON text of one object.
  package var annotations: String?
  /// Whether its calls have to become tasks, so that clients which take none are refused.
  package var needsTask = false
  /// Whether its calls may take so long that clients which can come back for the answer are not to hold a
  /// connection for them.
  package var isLong = false

  /// A tool of these parts.
  package init(
    name: String,
    title: String? = nil,
    description: String,
    inputSchema: String,
    outputSchema: String? = nil,
    annotations: String? = nil
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.inputSchema = inputSchema
    self.outputSchema = outputSchema
    self.annotations = annotations
  }
}
