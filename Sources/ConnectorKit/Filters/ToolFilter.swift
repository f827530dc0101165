/// Which of an integration's tools an MCP server offers. Methods, tags and names must all let a tool
/// pass; what is not offered cannot be called either.
public struct ToolFilter: Sendable, Equatable {
  /// Groups (`read`, `write`, `custom`) and exact method keys; empty lets every method pass.
  public let methods: [String]
  /// A tool passes when it has one of these; empty lets every tag pass.
  public let tags: [String]
  /// Names of tools; empty lets every tool pass.
  public let tools: [String]

  /// Everything.
  public static let all = ToolFilter()

  /// A filter; `tools(of:)` checks that it lets something pass.
  public init(methods: [String] = [], tags: [String] = [], tools: [String] = []) {
    self.methods = methods
    self.tags = tags
    self.tools = tools
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
        methods: methods.filter(knownMethods.contains), tags: tags.filter(knownTags.contains),
        tools: tools.filter { name in served.contains { $0.name == name } })
    }
  }

  /// Whether this tool passes.
  public func allows(_ tool: ToolDescriptor) -> Bool {
    allowsMethod(of: tool) && allowsTags(of: tool) && (tools.isEmpty || tools.contains(tool.name))
  }

  private func allowsMethod(of tool: ToolDescriptor) -> Bool {
    methods.isEmpty || methods.contains(tool.method) || methods.contains(tool.methodGroup)
  }

  private func allowsTags(of tool: ToolDescriptor) -> Bool {
    tags.isEmpty || tool.tags.contains(where: tags.contains)
  }

  /// Refuses names that mean nothing to these tools, and a filter that none of them passes.
  private func check(
    _ owners: [String], _ served: [ToolDescriptor]
  ) throws(ToolFilterError) {
    let owner = owners.joined(separator: ", ")
    let has = owners.count > 1 ? "have" : "has"
    var problems: [ToolFilterError.Problem] = []
    func look(for names: [String], in known: [String], of member: String, called kind: String) {
      for (index, name) in names.enumerated() where !known.contains(name) {
        // The names of all tools would be too many to read.
        let choice =
          member == "tools"
          ? closestName(to: name, in: known).map { "did you mean '\($0)'?" }
            ?? "its list of tools has the names"
          : "choose from " + known.joined(separator: ", ")
        problems.append(
          .init(
            pointer: "/\(member)/\(index)",
            message: "\(owner) \(has) no \(kind) '\(name)'; \(choice)"))
      }
    }
    look(for: methods, in: Self.methods(of: served), of: "methods", called: "method")
    look(for: tags, in: Self.tags(of: served), of: "tags", called: "tag")
    look(for: tools, in: served.map(\.name), of: "tools", called: "tool")
    if problems.isEmpty, !served.contains(where: allows) {
      problems.append(.init(pointer: "", message: emptiness(owner, served)))
    }
    if let first = problems.first {
      throw ToolFilterError(message: first.message, problems: problems)
    }
  }

  /// Why nothing passes though every name means something, and which other values would match.
  private func emptiness(_ owner: String, _ served: [ToolDescriptor]) -> String {
    let kinds = [(methods, "methods"), (tags, "tags"), (tools, "tools")]
    let given = kinds.filter { !$0.0.isEmpty }.map { "these \($0.1)" }.joined(separator: " and ")
    var hints: [String] = []
    func hint(_ names: [String], _ kind: String, _ others: [String]) {
      guard !names.isEmpty, !others.isEmpty else { return }
      hints.append("as \(kind), \(others.joined(separator: ", ")) would match")
    }
    let byTags = served.filter { ToolFilter(tags: tags, tools: tools).allows($0) }
    let byMethods = served.filter { ToolFilter(methods: methods, tools: tools).allows($0) }
    let byBoth = served.filter { ToolFilter(methods: methods, tags: tags).allows($0) }
    hint(methods, "methods", byTags.map(\.method).uniqued())
    hint(tags, "tags", Self.tags(of: byMethods))
    hint(tools, "tools", byBoth.prefix(10).map(\.name))
    return (["no tool of \(owner) is let pass by \(given) together"] + hints).joined(
      separator: "; ")
  }

  private static func methods(of tools: [ToolDescriptor]) -> [String] {
    groups + tools.map(\.method).uniqued()
  }

  private static func tags(of tools: [ToolDescriptor]) -> [String] {
    tools.flatMap(\.tags).uniqued()
  }

  static let groups = ["read", "write", "custom"]
}

/// Why a filter is of no use.
public struct ToolFilterError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong first, and what would work.
  public let message: String
  /// Everything that is wrong, each with its place.
  package let problems: [Problem]

  /// One thing that is wrong.
  package struct Problem: Sendable, Equatable {
    /// A JSON pointer into the filter: `/methods/0`; empty when it is the filter as a whole.
    package let pointer: String
    /// What is wrong and what would work.
    package let message: String
  }

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
