public import ConnectorKit

/// Which of an integration's tools an MCP server offers. Methods and tags must both let a tool pass;
/// what is not offered cannot be called either.
public struct ToolFilter: Sendable, Equatable {
  /// Groups (`read`, `write`, `custom`) and exact method keys; empty lets every method pass.
  public let methods: [String]
  /// A tool passes when it has one of these; empty lets every tag pass.
  public let tags: [String]

  /// Everything.
  public static let all = ToolFilter(methods: [], tags: [])

  /// A filter; `ToolServer` checks that it lets something pass.
  public init(methods: [String] = [], tags: [String] = []) {
    self.methods = methods
    self.tags = tags
  }

  /// The tools that pass, in the order of the spec.
  /// - Throws: `ToolFilterError` when a name means nothing or no tool passes.
  public func tools(of integration: IntegrationDescriptor) throws(ToolFilterError)
    -> [ToolDescriptor]
  {
    try check(["'\(integration.name)'"], integration.servedTools)
    return integration.servedTools.filter(allows)
  }

  /// The filter for each of several integrations: what means nothing to one of them is left out there,
  /// and nil says that none of its tools passes.
  /// - Throws: `ToolFilterError` when a name means nothing to all of them or no tool passes.
  public func split(
    among integrations: [IntegrationDescriptor]
  ) throws(ToolFilterError) -> [ToolFilter?] {
    try check(integrations.map { "'\($0.name)'" }, integrations.flatMap(\.servedTools))
    return integrations.map { integration in
      let served = integration.servedTools
      guard served.contains(where: allows) else { return nil }
      let knownMethods = Self.methods(of: served)
      let knownTags = Self.tags(of: served)
      return ToolFilter(
        methods: methods.filter(knownMethods.contains), tags: tags.filter(knownTags.contains))
    }
  }

  /// Refuses names that mean nothing to these tools, and a filter that none of them passes.
  private func check(
    _ owners: [String], _ served: [ToolDescriptor]
  ) throws(ToolFilterError) {
    let owner = owners.joined(separator: ", ")
    let has = owners.count > 1 ? "have" : "has"
    let knownMethods = Self.methods(of: served)
    if let unknown = methods.first(where: { !knownMethods.contains($0) }) {
      throw ToolFilterError(
        message: "\(owner) \(has) no method '\(unknown)'; choose from "
          + knownMethods.joined(separator: ", "))
    }
    let knownTags = Self.tags(of: served)
    if let unknown = tags.first(where: { !knownTags.contains($0) }) {
      throw ToolFilterError(
        message: "\(owner) \(has) no tag '\(unknown)'; choose from "
          + knownTags.joined(separator: ", "))
    }
    guard served.contains(where: allows) else {
      throw ToolFilterError(
        message: "no tool of \(owner) has one of these methods and one of these tags; "
          + "leave one of the two out, or choose other values")
    }
  }

  private static func methods(of tools: [ToolDescriptor]) -> [String] {
    groups + tools.map(\.method).uniqued()
  }

  private static func tags(of tools: [ToolDescriptor]) -> [String] {
    tools.flatMap(\.tags).uniqued()
  }

  /// Whether this tool passes.
  public func allows(_ tool: ToolDescriptor) -> Bool {
    (methods.isEmpty || methods.contains(tool.method) || methods.contains(tool.methodGroup))
      && (tags.isEmpty || tool.tags.contains(where: tags.contains))
  }

  static let groups = ["read", "write", "custom"]
}

/// Why a filter is of no use.
public struct ToolFilterError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong and what would work.
  public let message: String

  /// The message.
  public var description: String { message }
}

extension ToolDescriptor {
  /// `read` for list and get, `write` for create, update and delete, `custom` for the rest.
  public var methodGroup: String {
    switch method {
    case "list", "get": "read"
    case "create", "update", "delete": "write"
    default: "custom"
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repetitions, in order.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
