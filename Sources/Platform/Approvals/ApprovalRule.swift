package import ConnectorKit
import StrictJSON

/// Which calls of an MCP server somebody has to approve, and who.
package struct ApprovalRule: Sendable, Hashable {
  /// Who approves.
  package enum Approver: String, Sendable, CaseIterable {
    /// Whoever sits at the client.
    case client
    /// Whoever has an admin key, where the client does not come in.
    case `operator`
  }

  /// `writes` for all that is not read-only, `destructive`, and names of tools.
  package let tools: [String]
  /// Who approves.
  package let by: Approver
  /// How long a call waits, from when it was asked for until it is made.
  package let seconds: Int

  /// The words that mean several tools.
  package static let groups = ["writes", "destructive"]
  /// How long a call waits unless said otherwise.
  package static let standardSeconds = 600
  /// How long a call may wait: ten seconds to seven days.
  package static let bounds = 10...604_800

  /// A rule; `MCPServers` checks the names.
  package init(
    tools: [String], by: Approver = .client, seconds: Int = ApprovalRule.standardSeconds
  ) {
    self.tools = tools
    self.by = by
    self.seconds = seconds
  }

  /// Whether a call of this tool has to be approved.
  package func covers(_ tool: ToolDescriptor) -> Bool {
    let writes = !tool.annotations.readOnly
    return tools.contains(tool.name) || writes && tools.contains("writes")
      || writes && tool.annotations.destructive && tools.contains("destructive")
  }

  /// Reads `{for, by, seconds}`; nil with its problems noted when it is none.
  init?(_ json: JSONValue, at pointer: JSONPointer, problems: inout [InvalidField]) {
    var object = RequestObject(json, keys: ["for", "by", "seconds"], at: pointer)
    defer { problems += object.problems }
    let names = object.texts("for")
    let given = object.member("for")
    if json.kind == .object, given == nil || given?.kind == .array && given?.count == 0 {
      object.problem(
        "for", message: "must name at least one of 'writes', 'destructive' and the tools")
    }
    var approver = Approver.client
    if let member = object.member("by"), !member.isNull {
      if let found = member.string.flatMap(Approver.init) {
        approver = found
      } else {
        object.problem("by", message: "must be 'client' or 'operator'")
      }
    }
    var time = Self.standardSeconds
    if let member = object.member("seconds"), !member.isNull {
      if let found = member.int, Self.bounds.contains(found) {
        time = found
      } else {
        object.problem(
          "seconds",
          message: "must be a number from \(Self.bounds.lowerBound) to \(Self.bounds.upperBound)")
      }
    }
    guard object.problems.isEmpty else { return nil }
    self.init(tools: names ?? [], by: approver, seconds: time)
  }

  /// Writes it as the API shows it.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("for")
    writer.beginArray()
    for name in tools { writer.write(name) }
    writer.endArray()
    writer.key("by")
    writer.write(by.rawValue)
    writer.key("seconds")
    writer.write(seconds)
    writer.endObject()
  }

  /// Notes names that mean no tool of these: a slip would let calls pass that were to be approved.
  func check(among offered: [ToolDescriptor], _ rules: inout AccountRules) {
    let known = Self.groups + offered.map(\.name)
    for (index, name) in tools.enumerated() where !known.contains(name) {
      let near = closestName(to: name, in: known).map { "; did you mean '\($0)'?" }
      rules.add(
        "/config/approval/for/\(index)",
        "must be 'writes', 'destructive' or a tool that the server offers" + (near ?? ""))
    }
  }
}
