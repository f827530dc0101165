import ConnectorKit
import MCPServer
import Platform
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
  /// Which calls have to be approved; nil for none.
  let approval: ApprovalRule?

  init(_ descriptors: [ToolDescriptor], approval: ApprovalRule? = nil) {
    self.descriptors = descriptors
    var listed: [MCPTool] = []
    var byName: [String: OfferedTool] = [:]
    for tool in descriptors {
      let offered = OfferedTool(tool, needsApproval: approval?.covers(tool) ?? false)
      listed.append(offered.listed)
      byName[tool.name] = offered
    }
    self.listed = listed
    self.byName = byName
    self.approval = approval
  }
}

/// A tool, and what it takes besides its own inputs.
struct OfferedTool: Sendable {
  let tool: ToolDescriptor
  /// Whether somebody has to approve its calls.
  let needsApproval: Bool
  /// An idempotency key.
  let takesKey: Bool
  /// Whether to send nothing.
  let takesDryRun: Bool
  /// The token of a call that was approved.
  let takesToken: Bool
  /// How many records to gather; each page of a list that has to be approved would be another call.
  let gathers: Bool

  init(_ tool: ToolDescriptor, needsApproval: Bool = false) {
    self.tool = tool
    self.needsApproval = needsApproval
    takesKey = IdempotencyInput.isOffered(by: tool)
    takesDryRun = DryRunInput.isOffered(by: tool)
    takesToken = needsApproval && !ConfirmationInput.input.isTaken(by: tool)
    gathers = !needsApproval && GatheringInput.isOffered(by: tool)
  }

  /// As agents see it.
  var listed: MCPTool {
    var listed = tool.mcpTool
    if takesKey { listed = IdempotencyInput.input.adding(to: listed) }
    if takesDryRun { listed = DryRunInput.adding(to: listed) }
    if takesToken { listed = ConfirmationInput.input.adding(to: listed) }
    return gathers ? GatheringInput.input.adding(to: listed) : listed
  }
}

/// Those that were asked for, by integration and filter.
final class OfferedToolsCache: Sendable {
  private struct Key: Hashable {
    let integration: String
    let methods: [String]
    let tags: [String]
    let tools: [String]
    let approval: ApprovalRule?
  }

  private let kept = Mutex<[Key: OfferedTools]>([:])

  /// How many filters are remembered; operators have a few.
  private static let capacity = 1_000

  /// The tools of an integration that a configuration lets pass.
  /// - Throws: `ToolFilterError` when it lets nothing pass.
  func tools(
    of integration: IntegrationDescriptor, _ configuration: ServerConfiguration
  ) throws(ToolFilterError) -> OfferedTools {
    let filter = configuration.filter
    let key = Key(
      integration: integration.name, methods: filter.methods, tags: filter.tags,
      tools: filter.tools, approval: configuration.approval)
    if let found = kept.withLock({ $0[key] }) { return found }
    let made = OfferedTools(
      try filter.tools(of: integration), approval: configuration.approval)
    kept.withLock { kept in
      if kept.count >= Self.capacity { _ = kept.popFirst() }
      kept[key] = made
    }
    return made
  }
}
