import ConnectorKit
import Foundation
import Platform
import StrictJSON
import Synchronization
import Testing

@testable import Gateway

/// What is left of an approved call when the process dies: the data folder is copied at each step, and
/// another process goes on with the copy.
@Suite struct ApprovalCrashTests {
  private static let rule = ApprovalRule(tools: ["writes"])

  private func open(_ folder: URL, _ vendor: ScriptedVendor) async throws -> Backend {
    let installation = try await Installation.open(
      folder.path, integrations: [World.acme], clock: Clock { 1_795_273_200_000 })
    return Backend(installation, transport: vendor, auditMode: .failClosed)
  }

  private func call(
    _ backend: Backend, _ account: String, _ server: MCPServerRecord, _ token: String?,
    key: String?
  ) async throws -> JSONValue {
    let tool = try #require(World.acme.tools.first { $0.name == ApprovalScene.create })
    let outcome = await backend.perform(
      AccountCall(
        accountID: account, tool: tool, arguments: ApprovalScene.made, idempotencyKey: key,
        method: "tools/call", caller: Caller(server: server),
        approval: ApprovalDemand(
          rule: Self.rule, serverID: server.id, canAsk: false,
          proof: token.map { .token($0) })))
    return try JSONValue(parsing: outcome.bytes)
  }

  @Test(arguments: [nil, "once"])
  func `a call that was cut off at any step reaches the vendor at most once`(key: String?)
    async throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tenon-approve-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    func copy(_ name: String) -> URL { folder.appending(path: name) }
    let vendor = ScriptedVendor()
    vendor.answer(200, #"{"id":"1"}"#)
    let live = try await open(copy("live"), vendor)
    let account = try await live.installation.accounts.create(
      AccountDraft(integration: "acme", tenantID: "a", credentials: ["key": "k"])
    ).id
    let (server, _) = try await live.installation.servers.create(
      for: account,
      MCPServerDraft(name: "s", configuration: ServerConfiguration(approval: Self.rule)), by: "me")
    let asked = try await call(live, account, server, nil, key: key)
    let token = try #require(asked["error"]?["approval"]?["confirm_token"]?.string, "\(asked)")
    try FileManager.default.copyItem(at: copy("live"), to: copy("asked"))
    let (from, to) = (copy("live"), copy("sent"))
    vendor.whileAsked { try? FileManager.default.copyItem(at: from, to: to) }
    let done = try await call(live, account, server, token, key: key)
    #expect(done["result"]?["id"]?.string == "1")
    try FileManager.default.copyItem(at: copy("live"), to: copy("answered"))
    await live.close()
    #expect(vendor.requests.count == 1)

    // It was approved and died before it was sent: the approval is used up, and nothing is sent.
    let used = try await open(copy("asked"), vendor)
    let binding = ApprovalBinding(
      serverID: server.id, keyID: nil, accountID: account, tool: ApprovalScene.create,
      arguments: ApprovalScene.made, by: .client, way: .confirmation)
    _ = try await used.approvals.show(token, for: binding, saying: .proceed, person: "mcp")
    let refused = try await call(used, account, server, token, key: key)
    #expect(refused["error"]?["code"]?.string == "approval_used")
    await used.close()

    // It may have been sent: nobody knows, and it is not sent again.
    let sent = try await open(copy("sent"), vendor)
    let unknown = try await call(sent, account, server, token, key: key)
    #expect(
      unknown["error"]?["code"]?.string
        == (key == nil ? "approval_used" : "idempotency_conflict"), "\(unknown)")
    await sent.close()

    // It was answered: with a key it is again.
    let answered = try await open(copy("answered"), vendor)
    let again = try await call(answered, account, server, token, key: key)
    if key == nil {
      #expect(again["error"]?["code"]?.string == "approval_used")
    } else {
      #expect(again == done)
    }
    await answered.close()
    #expect(vendor.requests.count == 1)
  }
}
