import MCPServer

/// The tools of the scenarios about streams: what they do can be seen on another one.
enum StreamTools {
  static func all(_ changes: MCPChanges) -> [FixtureTool] {
    [
      FixtureTool("test_trigger_tool_change", "Announces that the tools have changed.") { _, _ in
        changes.announce(.toolsChanged)
        return .text("announced")
      },
      FixtureTool("test_trigger_prompt_change", "Announces that the prompts have changed.") {
        _, _ in
        changes.announce(.promptsChanged)
        return .text("announced")
      },
      reconnection,
    ]
  }

  private static var reconnection: FixtureTool {
    var fixture = FixtureTool(
      "test_reconnection", "Ends the connection, and answers on the next one."
    ) { _, context in
      context.interruptConnection()
      try? await Task.sleep(for: .milliseconds(200))
      return .text("Reconnection test completed")
    }
    fixture.tool.isLong = true
    return fixture
  }
}
