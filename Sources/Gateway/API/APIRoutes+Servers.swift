import ConnectorKit
import HTTPServer
import Platform

extension APIRoutes {
  private static let members = [
    APIField(
      "config",
      #"{"type":["object","null"],"additionalProperties":false,"properties":{"#
        + #""methods":{"type":["array","null"],"minItems":1,"items":{"type":"string"}},"#
        + #""tags":{"type":["array","null"],"minItems":1,"items":{"type":"string"}},"#
        + #""tools":{"type":["array","null"],"minItems":1,"items":{"type":"string"}},"#
        + #""require_api_token_auth":{"type":["boolean","null"]},"#
        + #""tool_exposure":{"type":["string","null"],"enum":["all","discovery",null]},"#
        + #""approval":{"type":["object","null"],"additionalProperties":false,"required":["for"],"#
        + #""properties":{"for":{"type":"array","minItems":1,"items":{"type":"string"}},"#
        + #""by":{"type":["string","null"],"enum":["client","operator",null]},"#
        + #""seconds":{"type":["integer","null"],"minimum":\#(ApprovalRule.bounds.lowerBound),"#
        + #""maximum":\#(ApprovalRule.bounds.upperBound)}}}}}"#,
      "Which tools it offers, and to whom; everything to whoever has its token unless given.",
      example: #"{"methods":["read"]}"#),
    APIField(
      "expires_at", APIField.optionalTime,
      "From when on it is refused: at least 60 seconds from now; null for never."),
  ]

  static let servers = [
    APIRoute(
      "GET", "/mcp-server", .admin, "mcp_server.all",
      "Lists the MCP servers of all accounts that the key reaches, newest first.",
      query: [
        APIField("tenant_id", APIField.string, "Those of this tenant's accounts."),
        APIField("integrated_account_id", APIField.string, "Those of this account."),
      ] + APIField.paging, answer: .page(of: .server)
    ) { call in
      let request = try call.listRequest()
      var tenant = call.value("tenant_id")
      if let own = try call.caller.tenantID {
        guard tenant.map({ $0.utf8.elementsEqual(own.utf8) }) ?? true else {
          return .emptyPage(limit: request.limit)
        }
        tenant = own
      }
      let servers = try call.backend.installation.servers.listAll(
        tenantID: tenant, accountID: call.value("integrated_account_id"), request)
      return .page(servers) { $0.write(to: &$1) }
    },
    APIRoute(
      "GET", "/integrated-account/{id}/mcp", .admin, "mcp_server.list",
      "Lists the MCP servers of an account, newest first.", query: APIField.paging,
      answer: .page(of: .server)
    ) { call in
      let account = try call.account()
      let servers = call.backend.installation.servers
      return .page(try servers.list(of: account.id, try call.listRequest())) { $0.write(to: &$1) }
    },
    APIRoute(
      "POST", "/integrated-account/{id}/mcp", .admin, "mcp_server.create",
      "Makes an MCP server. Only this answer has its token, and the URL with the token in it.",
      body: [
        APIField(
          "name", APIField.text, "A name for people.", isRequired: true, example: #""Reader""#)
      ] + members, answer: .created(.createdServer), refusals: [.conflict]
    ) { call in
      let account = try call.account()
      let draft = MCPServerDraft(call.body)
      let caller = try call.caller
      let (server, token) = try await call.backend.installation.servers.create(
        for: account.id, draft, by: caller.keyID ?? caller.name)
      call.subject.serverID = server.id
      let url = call.backend.url(ofToken: token)
      return .json(201) { server.write(to: &$0, secret: (token, url)) }
    },
    APIRoute(
      "GET", "/integrated-account/{id}/mcp/{server_id}", .admin, "mcp_server.get",
      "One MCP server of an account.", answer: .one(.server)
    ) { call in
      let account = try call.account()
      let server = try call.backend.installation.servers.get(
        call.parameter("server_id"), of: account.id)
      return .json { server.write(to: &$0) }
    },
    APIRoute(
      "PATCH", "/integrated-account/{id}/mcp/{server_id}", .admin, "mcp_server.update",
      "Changes an MCP server; the members of config one by one. Its token stays.",
      body: [APIField("name", APIField.text, "A name for people.", example: #""Reader""#)]
        + members,
      answer: .one(.server), refusals: [.conflict]
    ) { call in
      let account = try call.account()
      let patch = MCPServerPatch(call.body)
      let server = try await call.backend.installation.servers.update(
        call.parameter("server_id"), of: account.id, patch)
      call.subject.serverID = server.id
      return .json { server.write(to: &$0) }
    },
    APIRoute(
      "DELETE", "/integrated-account/{id}/mcp/{server_id}", .admin, "mcp_server.delete",
      "Deletes an MCP server; from then on its token is refused.", answer: .deleted
    ) { call in
      let account = try call.account()
      let id = call.parameter("server_id")
      try await call.backend.installation.servers.delete(id, of: account.id)
      call.subject.serverID = id
      return .deleted(id)
    },
  ]
}
