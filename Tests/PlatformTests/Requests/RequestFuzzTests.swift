import Platform
import StrictJSON
import Testing

/// Requests with anything in any place: each is taken or refused, and what is refused says where.
@Suite struct RequestFuzzTests {
  private static let values = [
    "null", "true", "7", "-1e999", #""""#, #""x""#, #""\u0000""#, #""\u202e\ud83d\ude00""#, "[]",
    "[[]]", "[null]", #"["read","read"]"#, "{}", #"{"":""}"#, #"{"a/b~c":[{}]}"#,
    #""9999-12-31T23:59:59Z""#, #""0000-01-01T00:00:00+23:59""#,
    "\"" + String(repeating: "x", count: 70_000) + "\"",
    #"{"methods":["read"],"tools":{"a":1},"tool_exposure":[]}"#,
    "{\"methods\":[\"" + String(repeating: "x", count: 5_000) + "\"]}",
  ]

  private static let names = [
    "name", "config", "expires_at", "scope", "tenant_id", "integrated_account_id", "integration",
    "label", "settings", "credentials", "origin", "", "a/b~c", "\u{1F600}",
  ]

  @Test func `a request of any form is taken or refused with places`() async throws {
    let test = try TestInstallation()
    let platform = try await test.open()
    let account = try await platform.accounts.create(.acme())
    let (server, _) = try await platform.servers.create(
      for: account.id, MCPServerDraft(name: "s"), by: "me")
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var refused = 0
    for _ in 0..<300 {
      var writer = JSONWriter()
      writer.beginObject()
      for name in Self.names where random(3) == 0 {
        writer.key(name)
        writer.writeRaw(Self.values[random(Self.values.count)].utf8)
      }
      writer.endObject()
      let body = try JSONValue(parsing: writer.bytes)
      let failures = [
        await failure { try await platform.accounts.create(AccountDraft(body)) },
        await failure { try await platform.accounts.update(account.id, AccountPatch(body)) },
        await failure {
          try await platform.servers.create(for: account.id, MCPServerDraft(body), by: "me")
        },
        await failure {
          try await platform.servers.update(server.id, of: account.id, MCPServerPatch(body))
        },
        await failure { try await platform.apiKeys.create(APIKeyDraft(body)) },
      ]
      for failure in failures.compactMap({ $0 }) {
        guard case .invalid(let fields) = failure else {
          Issue.record("\(failure)")
          continue
        }
        refused += 1
        #expect(!fields.isEmpty)
        for field in fields {
          #expect(JSONPointer(field.pointer) != nil, "\(field.pointer)")
          #expect(field.message.utf8.count < 1_000, "\(field)")
        }
      }
    }
    #expect(refused > 300)
    await platform.close()
  }
}
