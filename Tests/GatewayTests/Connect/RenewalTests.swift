import ConnectorKit
import Platform
import StrictJSON
import Synchronization
import Testing

@testable import Gateway

/// Access tokens under the calls of agents.
@Suite struct `Renewals during calls` {
  private static let tool = "list_all_xero_organisations"

  @Test func `a hundred calls with an expired token make one renewal`() async throws {
    try await ConnectWorld.run { world in
      let id = try await world.connected()
      let server = try await world.server(of: id)
      let old = try world.tokens(of: id)
      world.advance(seconds: 1_801)
      world.transport.forget()
      let good = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<100 {
          group.addTask { !(await world.call(Self.tool, at: server).isError) }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(good == 100)
      #expect(world.transport.requests.filter { $0 == "token" }.count == 1)
      #expect(world.transport.requests.count == 101)
      let new = try world.tokens(of: id)
      #expect(new.accessToken != old.accessToken)
      #expect(new.refreshToken != old.refreshToken)
    }
  }

  @Test func `what a renewal brought is kept before a call uses it`() async throws {
    try await ConnectWorld.run { world in
      let id = try await world.connected()
      let server = try await world.server(of: id)
      let old = try world.tokens(of: id)
      world.advance(seconds: 1_801)
      let kept = Mutex<[(sent: String, stored: TokenSet?)]>([])
      world.transport.doBefore { request in
        guard !request.url.hasSuffix("/connect/token") else { return }
        let sent = request.fields.first { $0.name == "Authorization" }?.value ?? ""
        kept.withLock { $0.append((sent, try? world.tokens(of: id))) }
      }
      let call = await world.call(Self.tool, at: server)
      #expect(!call.isError)
      let seen = kept.withLock { $0 }
      #expect(seen.count == 1)
      #expect(seen.first?.stored != old)
      #expect(seen.first?.sent == "Bearer \(seen.first?.stored?.accessToken ?? "")")
      #expect(seen.first?.stored?.refreshToken != old.refreshToken)
    }
  }

  @Test func `a token that ended before its time is renewed, and the call made once more`()
    async throws
  {
    try await ConnectWorld.run { world in
      let id = try await world.connected()
      let server = try await world.server(of: id)
      world.advance(seconds: 120)
      try await world.order("expire-access-tokens")
      world.transport.forget()
      let call = await world.call(Self.tool, at: server)
      #expect(!call.isError, "\(call)")
      #expect(world.transport.requests == ["Organisation", "token", "Organisation"])
      let account = await world.ask("GET", "/integrated-account/\(id)")
      #expect(account.json["status"]?.string == "active")
    }
  }

  @Test func `an authorization server that is not well does not end the account`() async throws {
    try await ConnectWorld.run { world in
      let id = try await world.connected()
      let server = try await world.server(of: id)
      world.advance(seconds: 1_801)
      try await world.order("token-fault", #"{"status":503,"calls":1}"#)
      world.transport.forget()
      for _ in 1...2 {
        let call = await world.call(Self.tool, at: server)
        #expect(call.json["error"]?["code"]?.string == "unavailable", "\(call)")
      }
      #expect(world.transport.requests == ["token"])
      let account = await world.ask("GET", "/integrated-account/\(id)")
      #expect(account.json["status"]?.string == "active")
      world.advance(seconds: 10)
      let call = await world.call(Self.tool, at: server)
      #expect(!call.isError, "\(call)")
    }
  }
}
