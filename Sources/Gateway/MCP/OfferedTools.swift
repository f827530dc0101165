import ConnectorKit
import MCPServer
import Synchronization

/// The tools that a filter lets pass, as agents see them. Servers of one integration with the same filter
/// have them in common: a thousand servers cost no more to get ready than their own names.
final class OfferedTools: Sendable {
  /// What is called.
  let descriptors: [ToolDescriptor]
  /// What is listed, in the order of the spec.
  let listed: [MCPTool]
  /// What is called.
  let byName: [String: OfferedTool]

  init(_ descriptors: [ToolDescriptor]) {
    self.descriptors = descriptors
    var listed: [MCPTool] = []
    var byName: [String: OfferedTool] = [:]
    for tool in descriptors {
      let offered = OfferedTool(tool)
      listed.append(offered.listed)
      byName[tool.name] = offered
    }
    self.listed = listed
    self.byName = byName
  }
}

/// A tool, and what it takes besides its own inputs.
struct OfferedTool: Sendable {
  let tool: ToolDescriptor
  /// An idempotency key.
  let takesKey: Bool
  /// How many records to gather.
  let gathers: Bool

  init(_ tool: ToolDescriptor) {
    self.tool = tool
    takesKey = IdempotencyInput.isOffered(by: tool)
    gathers = GatheringInput.isOffered(by: tool)
  }

  /// As agents see it.
  var listed: MCPTool {
    if takesKey { return IdempotencyInput.input.adding(to: tool.mcpTool) }
    return gathers ? GatheringInput.input.adding(to: tool.mcpTool) : tool.mcpTool
  }
}

/// Those that were asked for, by integration and filter.
final class OfferedToolsCache: Sendable {
  private struct Key: Hashable {
    let integration: String
    let methods: [String]
    let tags: [String]
    let tools: [String]
  }

  private let kept = Mutex<[Key: OfferedTools]>([:])

  /// How many filters are remembered; operators have a few.
  private static let capacity = 1_000

  /// The tools of an integration that a filter lets pass.
  /// - Throws: `ToolFilterError` when it lets nothing pass.
  func tools(
    of integration: IntegrationDescriptor, _ filter: ToolFilter
  ) throws(ToolFilterError) -> OfferedTools {
    let key = Key(
      integration: integration.name, methods: filter.methods, tags: filter.tags,
      tools: filter.tools)
    if let found = kept.withLock({ $0[key] }) { return found }
    let made = OfferedTools(try filter.tools(of: integration))
    kept.withLock { kept in
      if kept.count >= Self.capacity { _ = kept.popFirst() }
      kept[key] = made
    }
    return made
  }
}
