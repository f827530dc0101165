import MCPServer

/// The tools of the `tools-*` scenarios that ask for nothing.
enum ContentTools {
  /// One red pixel.
  static let image =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=="
  /// A WAV file without a sample.
  static let audio = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA="

  static let all: [FixtureTool] = [
    .constant(
      "test_simple_text", "Returns a text.",
      [.text("This is a simple text response for testing.")]),
    .constant(
      "test_image_content", "Returns an image.", [.image(base64: image, mediaType: "image/png")]),
    .constant(
      "test_audio_content", "Returns a sound.", [.audio(base64: audio, mediaType: "audio/wav")]),
    .constant(
      "test_embedded_resource", "Returns a resource.",
      [
        .resource(
          MCPResourceContents(
            uri: "test://embedded-resource", mediaType: "text/plain",
            body: .text(Array("This is an embedded resource content.".utf8))))
      ]),
    .constant(
      "test_multiple_content_types", "Returns a text, an image and a resource.",
      [
        .text("Multiple content types test:"),
        .image(base64: image, mediaType: "image/png"),
        .resource(
          MCPResourceContents(
            uri: "test://mixed-content-resource", mediaType: "application/json",
            body: .text(Array(#"{"test":"data","value":123}"#.utf8)))),
      ]),
    .constant(
      "test_error_handling", "Always fails.",
      [.text("This tool intentionally returns an error for testing")], isError: true),
    FixtureTool("test_tool_with_logging", "Logs three times at level info.") { _, context in
      await log(
        ["Tool execution started", "Tool processing data", "Tool execution completed"], context)
      return .text("Tool execution completed")
    },
    FixtureTool("test_logging_tool", "Logs once at level info.") { _, context in
      await log(["Tool execution started"], context)
      return .text("Tool execution completed")
    },
    FixtureTool("test_tool_with_progress", "Reports its progress.") { _, context in
      for step in [0, 50, 100] {
        context.report(progress: step, of: 100, message: "Completed step \(step) of 100")
        try? await Task.sleep(for: .milliseconds(50))
      }
      return .text("Tool with progress completed")
    },
  ]

  private static func log(_ texts: [String], _ context: MCPCallContext) async {
    for text in texts {
      context.log(.info, text, logger: "conformance")
      try? await Task.sleep(for: .milliseconds(50))
    }
  }
}
