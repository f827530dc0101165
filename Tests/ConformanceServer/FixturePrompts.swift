import MCPServer

/// The prompts of the suite.
struct FixturePrompts: MCPPromptProvider {
  let prompts = [
    MCPPrompt(name: "test_simple_prompt", description: "A prompt without arguments."),
    MCPPrompt(
      name: "test_prompt_with_arguments", description: "A prompt with two arguments.",
      arguments: [
        .init(name: "arg1", description: "First test argument", isRequired: true),
        .init(name: "arg2", description: "Second test argument", isRequired: true),
      ]),
    MCPPrompt(
      name: "test_prompt_with_embedded_resource", description: "A prompt with a resource.",
      arguments: [
        .init(name: "resourceUri", description: "URI of the resource to embed", isRequired: true)
      ]),
    MCPPrompt(name: "test_prompt_with_image", description: "A prompt with an image."),
    MCPPrompt(
      name: "test_input_required_result_prompt", description: "A prompt that asks the client."),
  ]

  func prompt(
    _ name: String, arguments: [String: String], context: MCPCallContext
  ) async throws(MCPRefusal) -> MCPAnswer<MCPPromptResult> {
    switch name {
    case "test_simple_prompt": return say([.text("This is a simple prompt for testing.")])
    case "test_prompt_with_arguments":
      let (first, second) = (try argument("arg1", arguments), try argument("arg2", arguments))
      return say([.text("Prompt with arguments: arg1='\(first)', arg2='\(second)'")])
    case "test_prompt_with_embedded_resource":
      let contents = MCPResourceContents(
        uri: try argument("resourceUri", arguments), mediaType: "text/plain",
        body: .text(Array("Embedded resource content for testing.".utf8)))
      return say([
        .resource(contents), .text("Please process the embedded resource above."),
      ])
    case "test_prompt_with_image":
      return say([
        .image(base64: ContentTools.image, mediaType: "image/png"),
        .text("Please analyze the image above."),
      ])
    default:
      let form = InputRequiredTools.form(
        "What context should the prompt use?", "context", "string")
      guard
        let given = try InputRequiredTools.accepted(
          "user_context", "context", of: form, context)
      else {
        return .inputRequired(MCPInputRequired([("user_context", form)]))
      }
      return say([.text("Use this context: \(given)")])
    }
  }

  private func say(_ contents: [MCPContent]) -> MCPAnswer<MCPPromptResult> {
    .result(MCPPromptResult(messages: contents.map { .init(.user, $0) }))
  }

  private func argument(
    _ name: String, _ arguments: [String: String]
  ) throws(MCPRefusal) -> String {
    guard let value = arguments[name] else { throw MCPRefusal(.invalid, "\(name) is missing") }
    return value
  }

  func completions(
    ofArgument argument: String, ofPrompt name: String, for text: String
  ) -> [String] {
    ["paris", "park", "party"].filter { $0.hasPrefix(text) }
  }
}
