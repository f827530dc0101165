/// Whose prompts a server offers.
package protocol MCPPromptProvider: Sendable {
  /// In the order in which clients see them; the same for the life of a server.
  var prompts: [MCPPrompt] { get }

  /// What a prompt says, or what that depends on. Called only with a name from `prompts`.
  func prompt(
    _ name: String, arguments: [String: String], context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPAnswer<MCPPromptResult>

  /// The values that complete what is typed for an argument, the likeliest first. Called only with a name
  /// from `prompts` and one of its arguments.
  func completions(ofArgument argument: String, ofPrompt name: String, for text: String) -> [String]
}
