package import ConnectorKit
package import StrictJSON

/// What an MCP server offers of its account, and to whom.
package struct ServerConfiguration: Sendable, Equatable {
  /// How the tools are shown: each by itself, or through a search.
  package enum Exposure: String, Sendable, CaseIterable { case all, discovery }

  /// Groups and exact method keys; empty lets every method pass.
  package var methods: [String]
  /// A tool passes when it has one of these; empty lets every tag pass.
  package var tags: [String]
  /// Names of tools; empty lets every tool pass.
  package var tools: [String]
  /// Whether a client must show an API key besides the token.
  package var requiresKey: Bool
  /// How the tools are shown.
  package var exposure: Exposure
  /// Which calls have to be approved; nil for none.
  package var approval: ApprovalRule?

  /// Everything, to whoever has the token, unless said otherwise.
  package init(
    methods: [String] = [], tags: [String] = [], tools: [String] = [], requiresKey: Bool = false,
    exposure: Exposure = .all, approval: ApprovalRule? = nil
  ) {
    self.methods = methods
    self.tags = tags
    self.tools = tools
    self.requiresKey = requiresKey
    self.exposure = exposure
    self.approval = approval
  }

  /// The tools that pass.
  package var filter: ToolFilter { ToolFilter(methods: methods, tags: tags, tools: tools) }

  /// Writes it as the API shows it; a filter that lets everything pass is left out, and so is a rule of
  /// approval where there is none.
  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    for (name, list) in [("methods", methods), ("tags", tags), ("tools", tools)]
    where !list.isEmpty {
      writer.key(name)
      writer.beginArray()
      for text in list { writer.write(text) }
      writer.endArray()
    }
    writer.key("require_api_token_auth")
    writer.write(requiresKey)
    writer.key("tool_exposure")
    writer.write(exposure.rawValue)
    if let approval {
      writer.key("approval")
      approval.write(to: &writer)
    }
    writer.endObject()
  }

  static let keys = [
    "methods", "tags", "tools", "require_api_token_auth", "tool_exposure", "approval",
  ]
}

/// What is to change of a configuration: each member that is there replaces the old one as a whole, and
/// null puts it back to what it is unless said otherwise.
package struct ServerConfigurationPatch: Sendable {
  package var methods: [String]?
  package var tags: [String]?
  package var tools: [String]?
  package var requiresKey: Bool?
  package var exposure: ServerConfiguration.Exposure?
  /// Nil within takes the rule away.
  package var approval: ApprovalRule??
  let problems: [InvalidField]

  /// A change.
  package init(
    methods: [String]? = nil, tags: [String]? = nil, tools: [String]? = nil,
    requiresKey: Bool? = nil, exposure: ServerConfiguration.Exposure? = nil,
    approval: ApprovalRule?? = nil
  ) {
    self.methods = methods
    self.tags = tags
    self.tools = tools
    self.requiresKey = requiresKey
    self.exposure = exposure
    self.approval = approval
    problems = []
  }

  /// Reads the members of `config`.
  init(_ json: JSONValue, at pointer: JSONPointer) {
    var object = RequestObject(json, keys: ServerConfiguration.keys, at: pointer)
    methods = Self.names("methods", &object)
    tags = Self.names("tags", &object)
    tools = Self.names("tools", &object)
    requiresKey = object.bool("require_api_token_auth")
    if object.member("require_api_token_auth")?.isNull == true { requiresKey = false }
    if let member = object.member("tool_exposure") {
      exposure = member.isNull ? .all : member.string.flatMap(ServerConfiguration.Exposure.init)
      if exposure == nil {
        object.problem("tool_exposure", message: "must be 'all' or 'discovery'")
      }
    }
    var problems: [InvalidField] = []
    if let member = object.member("approval") {
      var place = pointer
      place.append("approval")
      approval = .some(
        member.isNull ? nil : ApprovalRule(member, at: place, problems: &problems))
    }
    self.problems = object.problems + problems
  }

  /// An empty list could be meant to let nothing pass, and would let everything.
  private static func names(_ name: String, _ object: inout RequestObject) -> [String]? {
    if object.member(name)?.isNull == true { return [] }
    let names = object.texts(name)
    if names == [], object.member(name)?.count == 0 {
      object.problem(
        name, message: "must name at least one; leave it out to let every one pass")
    }
    return names
  }

  func applied(to old: ServerConfiguration) -> ServerConfiguration {
    ServerConfiguration(
      methods: methods ?? old.methods, tags: tags ?? old.tags, tools: tools ?? old.tools,
      requiresKey: requiresKey ?? old.requiresKey, exposure: exposure ?? old.exposure,
      approval: approval ?? old.approval)
  }
}
