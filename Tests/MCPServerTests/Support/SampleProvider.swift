import StrictJSON

@testable import MCPServer

/// Three tools: one that echoes, one that fails, one that never answers until it is cancelled, or after
/// as many milliseconds as it is told.
struct SampleProvider: MCPToolProvider {
  var tools: [MCPTool] {
    [
      MCPTool(
        name: "echo",
        title: "Echo",
        description: "Gives back its arguments.",
        inputSchema: #"{"type":"object"}"#,
        outputSchema: #"{"type":"object","properties":{"result":{}},"required":["result"]}"#,
        annotations: #"{"readOnlyHint":true}"#
      ),
      MCPTool(
        name: "fail",
        description: "Always fails.",
        inputSchema: """
          {
            "type": "object",
            "additionalProperties": false
          }
          """
      ),
      MCPTool(
        name: "wait",
        description: "Waits for the end of time.",
        inputSchema: #"{"type":"object"}"#
      ),
    ]
  }

  func call(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async -> MCPToolAnswer {
    switch name {
    case "echo":
      return .result(
        MCPToolResult(
          structuredContent: Array("{\"result\":".utf8) + arguments.bytes + Array("}".utf8),
          isError: false,
          fields: [(name: "ratelimit-remaining", value: "7")]
        ))
    case "fail":
      let text = "{\n  \"error\": {\"message\": \"said \\\"no\\\"\"}\n}"
      return .result(MCPToolResult(structuredContent: Array(text.utf8), isError: true))
    default:
      let limit = arguments["milliseconds"]?.int
      while !Task.isCancelled {
        try? await Task.sleep(for: .milliseconds(limit ?? 3_600_000))
        if limit != nil { break }
      }
      return .result(MCPToolResult(structuredContent: Array("{}".utf8), isError: true))
    }
  }
}

extension ProtocolServer {
  /// A server of the sample tools.
  static func sample(_ change: (inout MCPServerOptions) -> Void = { _ in }) -> ProtocolServer {
    var options = MCPServerOptions()
    change(&options)
    let info = MCPServerInfo(
      name: "sample", title: "Sample", version: "1.0", instructions: "Echo, then fail."
    )
    return ProtocolServer(info: info, provider: SampleProvider(), options: options)
  }
}

extension ToolListPages {
  /// The pages of these tools.
  static func sample(_ tools: [MCPTool], pageSize: Int) -> ToolListPages {
    ToolListPages(
      tools: tools, pageSize: pageSize,
      envelope: ResultEnvelope(of: MCPServerInfo(name: "sample", version: "1.0")),
      lifetimeMilliseconds: 60_000)
  }
}
