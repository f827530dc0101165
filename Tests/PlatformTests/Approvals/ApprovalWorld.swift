import Platform
import StrictJSON
import Testing

/// An installation with an MCP server whose writes are approved, and the calls of one client of it.
struct ApprovalWorld {
  let test: TestInstallation
  let platform: Installation
  let approvals: Approvals
  let account: Account
  let server: MCPServerRecord

  static let arguments: JSONValue = ["amount": 15050, "name": "x"]
  static let request = Array(#"{"method":"POST","url":"https://v.example/x","headers":{}}"#.utf8)
  static let admin = Principal(keyID: "key-1", name: "Ann", scope: .admin)

  init() async throws {
    test = try TestInstallation()
    platform = try await test.open()
    approvals = Approvals(
      database: platform.database, keys: platform.keys, clock: platform.clock)
    account = try await platform.accounts.create(.acme())
    server = try await platform.servers.create(
      for: account.id, MCPServerDraft(name: "s"), by: "me"
    ).server
  }

  func binding(
    _ arguments: JSONValue = Self.arguments, tool: String = "create_a_acme_thing",
    key: String? = "key-7", server: String? = nil, by: ApprovalRule.Approver = .client,
    way: ApprovalBinding.Way = .question
  ) -> ApprovalBinding {
    ApprovalBinding(
      serverID: server ?? self.server.id, keyID: key, accountID: account.id, tool: tool,
      arguments: arguments, by: by, way: way)
  }

  func ask(
    _ binding: ApprovalBinding? = nil, seconds: Int = 600
  ) async throws -> Approvals.Request {
    try #require(
      try await approvals.ask(
        for: binding ?? self.binding(), arguments: Self.arguments, request: Self.request,
        seconds: seconds, client: "claude-ai 1.0"))
  }

  func show(
    _ text: String, _ binding: ApprovalBinding? = nil, saying word: Approvals.Word = .proceed
  ) async throws -> Approvals.Verdict {
    try await approvals.show(
      text, for: binding ?? self.binding(), saying: word, person: "key-7")
  }

  func get(_ id: String) throws -> Approval { try approvals.get(id, for: Self.admin) }
}
