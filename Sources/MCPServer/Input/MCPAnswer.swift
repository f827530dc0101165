/// What a call of a tool, the getting of a prompt or the reading of a resource came to.
package enum MCPAnswer<Result: Sendable>: Sendable {
  case result(Result)
  /// The client is to say something first; the provider is called again with what it said.
  case inputRequired(MCPInputRequired)
}

/// What a call of a tool came to.
package typealias MCPToolAnswer = MCPAnswer<MCPToolResult>
