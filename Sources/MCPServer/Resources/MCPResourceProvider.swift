/// Whose resources a server offers.
package protocol MCPResourceProvider: Sendable {
  /// In the order in which clients see them; the same for the life of a server.
  var resources: [MCPResource] { get }
  /// As `resources`.
  var resourceTemplates: [MCPResourceTemplate] { get }

  /// What a resource holds, never nothing, or what that depends on. The URI may be any text.
  func read(
    _ uri: String, context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPAnswer<MCPResourceReading>

  /// The values that complete what is typed for a variable of a template, the likeliest first; nil when
  /// there is no such template, or no such variable in it.
  func completions(
    ofVariable variable: String, ofTemplate uriTemplate: String, for text: String
  ) -> [String]?
}

/// What was read.
package struct MCPResourceReading: Sendable, Equatable {
  package var contents: [MCPResourceContents]
  /// For how long a client may keep it, in milliseconds; zero for what changes by itself.
  package var lifetimeMilliseconds: Int

  /// A reading of these parts.
  package init(_ contents: [MCPResourceContents], lifetimeMilliseconds: Int = 0) {
    self.contents = contents
    self.lifetimeMilliseconds = lifetimeMilliseconds
  }
}
