import StrictJSON
import Synchronization

@testable import MCPServer

/// Tools that tell what a provider learns of a call, and that use what it may do meanwhile.
final class ContextProvider: MCPToolProvider {
  private let cancellations = Atomic(0)
  private let waits = Atomic(0)

  /// How many calls of `wait` have begun.
  var waiting: Int { waits.load(ordering: .sequentiallyConsistent) }

  /// How many calls of `wait` have been cancelled.
  var cancelled: Int { cancellations.load(ordering: .sequentiallyConsistent) }

  let tools = [
    MCPTool(
      name: "who", description: "Says who calls.", inputSchema: #"{"type":"object"}"#),
    MCPTool(
      name: "count", description: "Counts, and tells how far it is.",
      inputSchema: #"{"type":"object"}"#),
    MCPTool(
      name: "log", description: "Logs at two levels.", inputSchema: #"{"type":"object"}"#),
    MCPTool(
      name: "wait", description: "Waits until it is cancelled.",
      inputSchema: #"{"type":"object"}"#),
    MCPTool(
      name: "query", description: "Has inputs that stand in fields too.",
      inputSchema: #"""
        {"type":"object","properties":{
        "region":{"type":"string","x-mcp-header":"Region"},
        "limit":{"type":"integer","x-mcp-header":"Limit"},
        "dry":{"type":"boolean","x-mcp-header":"Dry"},
        "ratio":{"type":"number","x-mcp-header":"Ratio"},
        "where":{"type":"object","properties":{"id":{"type":"string","x-mcp-header":"Id"}}},
        "list":{"type":"array","items":{"type":"object","properties":
        {"x":{"type":"string","x-mcp-header":"Hidden"}}}}}}
        """#),
  ]

  func call(
    _ name: String, arguments: JSONValue, context: MCPCallContext
  ) async -> MCPToolAnswer {
    switch name {
    case "who":
      let client = context.client
      return result(
        "\(context.protocolVersion.rawValue) \(client.name ?? "-") \(client.version ?? "-") "
          + "\(client.capabilities.rawValue)")
    case "count":
      for step in [1, 2, 2, 1, 3] { context.report(progress: step, of: 3, message: "step \(step)") }
    case "log":
      context.log(.debug, "fine", logger: "tests")
      context.log(.error, "broken", logger: "tests")
    case "wait":
      waits.add(1, ordering: .sequentiallyConsistent)
      context.report(progress: 1)
      while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
      context.report(progress: 2)
      cancellations.add(1, ordering: .sequentiallyConsistent)
    default: break
    }
    return result("done")
  }

  private func result(_ text: String) -> MCPToolAnswer {
    .result(
      MCPToolResult(structuredContent: Array(#"{"result":"\#(text)"}"#.utf8), isError: false))
  }
}

extension ProtocolServer {
  /// A server of these tools.
  static func sample(_ provider: any MCPToolProvider) -> ProtocolServer {
    var options = MCPServerOptions()
    options.hasLogging = true
    return ProtocolServer(
      info: MCPServerInfo(name: "sample", version: "1.0"), provider: provider, options: options)
  }
}

extension SessionIDs {
  /// Ids under a code that anybody can make, but that differs with what it is of (FNV-1a).
  static let sample = SessionIDs { bytes in
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return withUnsafeBytes(of: sum.littleEndian) { Array($0) }
  }
}
