import ConnectorKit
import Platform
import StrictJSON
import Testing

@Suite struct ApprovalRuleTests {
  private func tool(_ name: String, readOnly: Bool = false, destructive: Bool = false)
    -> ToolDescriptor
  {
    ToolDescriptor(
      name: name, integration: "acme", resource: "r", method: "m", title: "", summary: "",
      http: .post, path: "/", answer: .one(),
      annotations: Annotations(readOnly: readOnly, destructive: destructive), inputSchema: "{}",
      outputSchema: "{}")
  }

  @Test func `a rule covers writes, what is destructive, and what it names`() {
    let tools = [
      tool("read", readOnly: true), tool("write"), tool("delete", destructive: true),
    ]
    func covered(_ names: String...) -> [String] {
      tools.filter(ApprovalRule(tools: names).covers).map(\.name)
    }
    #expect(covered("writes") == ["write", "delete"])
    #expect(covered("destructive") == ["delete"])
    #expect(covered("read", "destructive") == ["read", "delete"])
  }

  @Test func `a rule is kept, changed as a whole, and taken away`() async throws {
    let test = try TestInstallation()
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    let draft = MCPServerDraft(
      try JSONValue(
        parsing: """
          {"name":"s","config":{"approval":
           {"for":["destructive","acme_things_pay"],"by":"operator","seconds":60}}}
          """))
    let (made, _) = try await platform.servers.create(for: account.id, draft, by: "me")
    let rule = ApprovalRule(
      tools: ["destructive", "acme_things_pay"], by: .operator, seconds: 60)
    #expect(try platform.servers.get(made.id, of: account.id).configuration.approval == rule)
    #expect(
      json { made.write(to: &$0) }.contains(
        #""approval":{"for":["destructive","acme_things_pay"],"by":"operator","seconds":60}"#))
    func update(_ config: String) async throws -> ApprovalRule? {
      try await platform.servers.update(
        made.id, of: account.id,
        MCPServerPatch(try JSONValue(parsing: #"{"config":\#(config)}"#))
      ).configuration.approval
    }
    #expect(try await update(#"{"require_api_token_auth":true}"#) == rule)
    #expect(
      try await update(#"{"approval":{"for":["writes"]}}"#) == ApprovalRule(tools: ["writes"]))
    #expect(try await update(#"{"approval":null}"#) == nil)
    await platform.close()
  }

  @Test(arguments: [
    (#"{}"#, "/for", "must name at least one of 'writes', 'destructive' and the tools"),
    (#"{"for":[]}"#, "/for", "must name at least one of 'writes', 'destructive' and the tools"),
    (#"{"for":"writes"}"#, "/for", "must be a list of strings"),
    (
      #"{"for":["write"]}"#, "/for/0",
      "must be 'writes', 'destructive' or a tool that the server offers; did you mean 'writes'?"
    ),
    (
      #"{"for":["acme_things_pay"]}"#, "/for/0",
      "must be 'writes', 'destructive' or a tool that the server offers"
    ),
    (#"{"for":["writes"],"by":"me"}"#, "/by", "must be 'client' or 'operator'"),
    (#"{"for":["writes"],"seconds":9}"#, "/seconds", "must be a number from 10 to 604800"),
    (#"{"for":["writes"],"seconds":604801}"#, "/seconds", "must be a number from 10 to 604800"),
    (#"{"for":["writes"],"seconds":"60"}"#, "/seconds", "must be a number from 10 to 604800"),
    (
      #"{"for":["writes"],"who":"me"}"#, "/who",
      "there is no such member; known are for, by, seconds"
    ),
    (#"true"#, "", "must be an object"),
  ])
  func `what is no rule is refused at its place`(
    rule: String, place: String, message: String
  ) async throws {
    let test = try TestInstallation()
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    let draft = MCPServerDraft(
      try JSONValue(
        parsing: #"{"name":"s","config":{"methods":["list"],"approval":\#(rule)}}"#))
    let refused = await failure {
      try await platform.servers.create(for: account.id, draft, by: "me")
    }
    #expect(refused == invalid(("/config/approval\(place)", message)))
    await platform.close()
  }
}
