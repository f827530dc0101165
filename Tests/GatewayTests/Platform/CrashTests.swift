import ConnectorKit
import Foundation
import Platform
import Store
import StrictJSON
import Synchronization
import Testing

@testable import Gateway

/// What is left of a call with an idempotency key when the process dies in the middle of it: the data
/// folder is copied at each step, and another process goes on with the copy.
@Suite struct CrashTests {
  private final class Scene: Sendable {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tenon-crash-\(UUID())")
    let vendor = CountingVendor()

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func open(_ name: String) async throws -> Backend {
      let installation = try await Installation.open(
        path(name), integrations: [World.acme], clock: Clock { 1_795_273_200_000 })
      return Backend(installation, transport: vendor, auditMode: .failClosed)
    }

    /// The folder as it is on the disk, whatever the process still has in memory.
    func copy(_ name: String, as copy: String) throws {
      try FileManager.default.copyItem(atPath: path(name), toPath: path(copy))
    }
  }

  private func call(_ account: String, _ backend: Backend) async throws -> AccountCallOutcome {
    let tool = try #require(World.acme.tools.first { $0.name == "create_a_acme_thing" })
    return await backend.perform(
      AccountCall(
        accountID: account, tool: tool, arguments: ["name": "x"], idempotencyKey: "once",
        method: "tools/call", caller: Caller()))
  }

  private func account(_ backend: Backend) async throws -> String {
    try await backend.installation.accounts.create(
      AccountDraft(
        integration: "acme", tenantID: "a", label: "", settings: [:], credentials: ["key": "k"],
        origin: nil)
    ).id
  }

  @Test func `a call that was cut off at any step reaches the vendor at most once`() async throws {
    let scene = Scene()
    let backend = try await scene.open("live")
    let account = try await account(backend)
    try scene.copy("live", as: "before")
    scene.vendor.whenAsked { try? scene.copy("live", as: "sent") }
    let answer = try await call(account, backend)
    #expect(!answer.isError)
    #expect(scene.vendor.count == 1)
    try scene.copy("live", as: "after")
    await backend.close()
    scene.vendor.whenAsked {}

    // Nothing of the call was on the disk: it is made.
    let before = try await scene.open("before")
    #expect(try await call(account, before).isReplay == false)
    #expect(scene.vendor.count == 2)
    await before.close()

    // It was about to be sent, or had been and the answer was not kept: nobody knows, and it is not made.
    let sent = try await scene.open("sent")
    for _ in 1...2 {
      let refused = try await call(account, sent)
      #expect(refused.isError)
      #expect(
        String(decoding: refused.bytes, as: UTF8.self).contains("how it ended is not known"))
    }
    #expect(scene.vendor.count == 2)
    await sent.close()

    // The caller had the answer: he gets it again.
    let after = try await scene.open("after")
    let replayed = try await call(account, after)
    #expect(replayed.isReplay)
    #expect(replayed.bytes == answer.bytes)
    #expect(scene.vendor.count == 2)
    #expect(try after.audit.verify().finding == nil)
    #expect(try after.audit.entries().elements.map(\.outcome) == [.ok, .ok])
    await after.close()
  }

  @Test func `entry and answer of a call are on the disk together`() async throws {
    let scene = Scene()
    let backend = try await scene.open("live")
    let account = try await account(backend)
    _ = try await call(account, backend)
    try scene.copy("live", as: "after")
    let after = try await scene.open("after")
    let kept = try after.installation.database.read { session in
      try session.rows(
        """
        SELECT (SELECT COUNT(*) FROM idempotency WHERE status = 'finished'),
          (SELECT COUNT(*) FROM audit)
        """)
    }
    #expect(kept == [Row([1, 1])])
    await after.close()
    await backend.close()
  }
}

/// A vendor that takes everything, and lets a test look around when it is asked.
private final class CountingVendor: Transport {
  private let state = Mutex<(count: Int, look: @Sendable () -> Void)>((0, {}))

  var count: Int { state.withLock { $0.count } }

  func whenAsked(_ look: @escaping @Sendable () -> Void) { state.withLock { $0.look = look } }

  func send(_ request: UpstreamRequest) async throws(TransportError) -> UpstreamResponse {
    let look = state.withLock { state in
      state.count += 1
      return state.look
    }
    look()
    return UpstreamResponse(
      status: 201, fields: [Field(name: "Content-Type", value: "application/json")],
      body: Array(#"{"id":"1"}"#.utf8))
  }
}
