import ConnectorKit
import HTTPServer
import Platform

extension APIRoutes {
  static let catalogue = [
    APIRoute(
      "GET", "/integration", .anyKey, "integration.list",
      "Lists the vendors that this build can call, with what an account of each needs.",
      query: APIField.paging, answer: .page(of: .integration)
    ) { call in
      let all = call.backend.installation.integrations.values.sorted { $0.name < $1.name }
      let request = try call.listRequest()
      let rest = all.filter { integration in
        request.cursor.map { integration.name > $0 } ?? true
      }
      let page = rest.prefix(request.limit)
      return .json { [backend = call.backend] json in
        json.beginObject()
        json.key("result")
        json.beginArray()
        for integration in page { integration.write(to: &json, of: backend) }
        json.endArray()
        json.key("next_cursor")
        if rest.count > page.count, let last = page.last {
          json.write(last.name)
        } else {
          json.writeNull()
        }
        json.key("limit")
        json.write(request.limit)
        json.endObject()
      }
    },
    APIRoute(
      "GET", "/integration/{name}", .anyKey, "integration.get", "One vendor of the catalogue.",
      answer: .one(.integration)
    ) { call in
      let found = try call.catalogued
      return .json { [backend = call.backend] in found.write(to: &$0, of: backend) }
    },
    APIRoute(
      "GET", "/integration/{name}/tools", .anyKey, "integration.tools",
      "Lists the tools of a vendor that a filter lets pass, as an MCP server with it would; without their "
        + "schemas.", query: toolFilter, answer: .page(of: .toolSummary)
    ) { call in
      let tools = try call.filteredTools(of: call.catalogued)
      return .json { json in
        json.beginObject()
        json.key("result")
        json.beginArray()
        for tool in tools { json.writeRaw(tool.listing(hasSchemas: false)) }
        json.endArray()
        json.key("next_cursor")
        json.writeNull()
        json.key("limit")
        json.write(tools.count)
        json.endObject()
      }
    },
    APIRoute(
      "GET", "/integration/{name}/tools/{tool_name}", .anyKey, "integration.tool",
      "One tool of a vendor, with its schemas and arguments that would fit.",
      answer: .one(.toolExplained)
    ) { call in
      let name = call.parameter("tool_name")
      guard let tool = try call.catalogued.servedTools.first(where: { $0.name == name }) else {
        throw APIProblem(404, "there is no such tool")
      }
      return .json(200, tool.listing(example: ExampleArguments.of(tool)))
    },
  ]
}

extension APICall {
  fileprivate var catalogued: IntegrationDescriptor {
    get throws(APIProblem) {
      guard let found = backend.installation.integrations[parameter("name")] else {
        throw APIProblem(404, "there is no such integration")
      }
      return found
    }
  }
}
