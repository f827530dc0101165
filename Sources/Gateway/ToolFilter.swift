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
    let served = integration.servedTools
    let knownMethods = Self.groups + served.map(\.method).uniqued()
    if let unknown = methods.first(where: { !knownMethods.contains($0) }) {
      throw ToolFilterError(
        message: "'\(integration.name)' has no method '\(unknown)'; choose from "
          + knownMethods.joined(separator: ", "))
    }
    let knownTags = served.flatMap(\.tags).uniqued()
    if let unknown = tags.first(where: { !knownTags.contains($0) }) {
      throw ToolFilterError(
        message: "'\(integration.name)' has no tag '\(unknown)'; choose from "
          + knownTags.joined(separator: ", "))
    }
    let passing = served.filter(allows)
    guard !passing.isEmpty else {
      throw ToolFilterError(
        message: "no tool of '\(integration.name)' has one of these methods and one of these tags; "
          + "leave one of the two out, or choose other values")
    }
    return passing
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
