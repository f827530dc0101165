import ConnectorKit
import HTTPServer
import Platform

extension APIRoutes {
  /// What chooses among tools.
  static let toolFilter = [
    APIField("methods", APIField.string, "Groups and method names, split by commas."),
    APIField("tags", APIField.string, "Tags, split by commas."),
    APIField("tools", APIField.string, "Names of tools, split by commas."),
  ]

  static let tools = [
    APIRoute(
      "GET", "/integrated-account/{id}/tools", .anyKey, "account.tools",
      "Lists the tools of an account that a filter lets pass, as an MCP server with it would.",
      query: toolFilter, answer: .page(of: .tool), refusals: [.conflict]
    ) { call in
      let account = try call.account()
      let integration = try call.integration(of: account)
      let tools = try call.filteredTools(of: integration)
      return .json { json in
        json.beginObject()
        json.key("result")
        json.beginArray()
        for tool in tools { json.writeRaw(tool.listing) }
        json.endArray()
        json.key("next_cursor")
        json.writeNull()
        json.key("limit")
        json.write(tools.count)
        json.endObject()
      }
    },
    APIRoute(
      "POST", "/integrated-account/{id}/tools/{tool_name}", .anyKey, "tool.call",
      "Calls a tool by its name; the body has its arguments. Answers with what an agent would get. With "
        + "dry_run as true among the arguments nothing is sent, and the answer is what would be.",
      fields: [.idempotencyKey], body: [], isOpen: true,
      answer: .call("What the tool came to.", .callResult, or: .dryRun)
    ) { call in
      let account = try call.account()
      guard call.query.isEmpty else {
        throw APIProblem(400, "the arguments of a tool are members of the body, not of the query")
      }
      let name = call.parameter("tool_name")
      let tools = try call.integration(of: account).servedTools
      guard let tool = tools.first(where: { $0.name == name }) else {
        let near = closestName(to: name, in: tools.map(\.name)).map { "; did you mean '\($0)'?" }
        throw APIProblem(
          404, "'\(account.integration)' has no such tool\(near ?? "")")
      }
      let outcome = try await call.perform(
        tool, call.body.isNull ? .emptyObject : call.body, through: account, asOffered: true)
      guard outcome.isError else { return .json(200, outcome.bytes, outcome.httpFields) }
      let error = try JSONValue(
        parsing: outcome.bytes, limits: JSONLimits(maximumBytes: 64 << 20))["error"]
      var problem = APIProblem(call: error ?? .null, outcome.httpFields)
      problem.outcome = outcome.bytes
      throw problem
    },
  ]
}

extension APICall {
  /// The tools that the filter of the query lets pass.
  func filteredTools(of integration: IntegrationDescriptor) throws -> [ToolDescriptor] {
    let filter = ToolFilter(methods: list("methods"), tags: list("tags"), tools: list("tools"))
    do throws(ToolFilterError) {
      return try filter.tools(of: integration)
    } catch {
      throw PlatformError.invalid(
        error.problems.map { InvalidField(pointer: $0.pointer, message: $0.message) })
    }
  }

  fileprivate func integration(of account: Account) throws(APIProblem) -> IntegrationDescriptor {
    guard let integration = backend.installation.integrations[account.integration] else {
      throw APIProblem(
        409, "this build does not have the integration '\(account.integration)' of the account")
    }
    return integration
  }
}
