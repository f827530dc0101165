import Platform
import Secrets
import Store
import StrictJSON
import Testing

@Suite struct AuditRecordingTests {
  @Test func `entries come back as they were recorded, the newest first`() async throws {
    let fixture = try AuditFixture()
    var bare = AuditEntry(at: 5, actor: "", action: "account.delete", outcome: .vendorError)
    var full = AuditFixture.call(1)
    full.clientName = "\u{1F600} client"
    full.clientVersion = "1\n2"
    full.detail = ["a": [1, true, nil], "b": "\u{0}\u{FEFF}"]
    try await fixture.log.record(bare)
    try await fixture.log.record(full)
    bare.sequence = 1
    full.sequence = 2
    let page = try fixture.log.entries()
    #expect(page.elements == [full, bare])
    #expect(page.nextCursor == nil)
    await fixture.database.close()
    let reopened = try SQLiteDatabase(
      path: fixture.folder.path("tenon.db"), migrations: PlatformSchema.migrations)
    let log = AuditLog(
      database: reopened, keys: try AuditFixture.keys(),
      clock: fixture.time.clock, mode: .failClosed)
    try await log.record(AuditFixture.call(3))
    #expect(try log.entries().elements.map(\.sequence) == [3, 2, 1])
    #expect(try log.verify().finding == nil)
  }

  @Test func `many writers at once keep one chain`() async throws {
    let fixture = try AuditFixture()
    let other = AuditLog(
      database: fixture.intruder, keys: try AuditFixture.keys(),
      clock: fixture.time.clock, mode: .failClosed)
    let logs = [fixture.log, other]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...200 {
        group.addTask { try await logs[number % 2].record(AuditFixture.call(number)) }
      }
      try await group.waitForAll()
    }
    let result = try fixture.log.verify()
    #expect(result.entries == 200)
    #expect(result.finding == nil)
  }

  @Test func `what a client sends is cut to a bearable size`() async throws {
    let fixture = try AuditFixture()
    var entry = AuditFixture.call(1)
    entry.clientName = String(repeating: "\u{E9}", count: 200)
    entry.clientVersion = "a\u{0}b"
    entry.tool = "x" + String(repeating: "\u{E9}", count: 200)
    entry.detail = JSONValue(String(repeating: "x", count: 70_000))
    try await fixture.log.record(entry)
    entry.sequence = 1
    entry.clientName = String(repeating: "\u{E9}", count: 128)
    entry.clientVersion = "a\u{FFFD}b"
    entry.tool = "x" + String(repeating: "\u{E9}", count: 127)
    entry.detail = ["omitted_bytes": 70_002]
    #expect(try fixture.log.entries().elements == [entry])
    #expect(try fixture.finding() == nil)
  }

  @Test func `an entry has one JSON form, with null for what is not known`() throws {
    var writer = JSONWriter()
    writer.beginArray()
    var entry = AuditFixture.call(1)
    entry.sequence = 7
    entry.write(to: &writer)
    AuditEntry(at: 0, actor: "system", action: "audit.sweep", outcome: .refused).write(to: &writer)
    writer.endArray()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        [{"sequence":7,"created_at":"2026-11-21T15:00:01.000Z","tenant_id":"tenant",\
        "integrated_account_id":"account","mcp_server_id":"server","api_key_id":"key",\
        "actor":"bot","client_name":"client","client_version":"1.0","action":"tool.call",\
        "tool_name":"list_invoices","method":"tools/call","outcome":"ok","http_status_code":200,\
        "duration_us":1500,"detail":{"number":"1"}},\
        {"sequence":0,"created_at":"1970-01-01T00:00:00.000Z","tenant_id":null,\
        "integrated_account_id":null,"mcp_server_id":null,"api_key_id":null,"actor":"system",\
        "client_name":null,"client_version":null,"action":"audit.sweep","tool_name":null,\
        "method":null,"outcome":"refused","http_status_code":null,"duration_us":null,\
        "detail":null}]
        """)
  }

  /// Makes every new entry fail as a full disk would.
  private static let fill: StaticString = """
    CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'the disk is full'); END
    """
  private static let unavailable = PlatformError.unavailable(
    "the audit log cannot be written: a rule of the database forbids it: the disk is full")

  @Test func `failing closed, a log that cannot be written refuses, and says later what it missed`()
    async throws
  {
    let fixture = try AuditFixture()
    try await fixture.fill(1)
    try await fixture.log.admit()
    try await fixture.tamper(Self.fill)
    await #expect(throws: Self.unavailable) { try await fixture.log.record(AuditFixture.call(2)) }
    await #expect(throws: Self.unavailable) { try await fixture.log.admit() }
    fixture.time.advance(seconds: 60)
    await #expect(throws: Self.unavailable) { try await fixture.log.record(AuditFixture.call(3)) }
    try await fixture.tamper("DROP TRIGGER full")
    try await fixture.log.admit()
    try await fixture.log.record(AuditFixture.call(4))
    let lost = try fixture.log.entries().elements[1]
    var expected = AuditEntry(
      at: fixture.time.now, actor: "system", action: "audit.lost", outcome: .failed,
      detail: [
        "count": 2, "since": "2026-11-21T15:00:00.000Z", "until": "2026-11-21T15:01:00.000Z",
      ])
    expected.sequence = 2
    #expect(lost == expected)
    #expect(try fixture.finding() == nil)
  }

  @Test func `failing open, entries wait, and those without room are counted`() async throws {
    let fixture = try AuditFixture(.failOpen, capacity: 3)
    try await fixture.tamper(Self.fill)
    for number in 1...5 { try await fixture.log.record(AuditFixture.call(number)) }
    await #expect(throws: Self.unavailable) { try await fixture.log.flush() }
    try await fixture.log.admit()
    try await fixture.tamper("DROP TRIGGER full")
    try await fixture.log.flush()
    try await fixture.log.flush()
    let entries = try fixture.log.entries().elements
    #expect(entries.map(\.action) == ["audit.lost", "tool.call", "tool.call", "tool.call"])
    #expect(entries.last?.at == AuditFixture.call(1).at)
    #expect(
      entries.first?.detail == [
        "count": 2, "since": "2026-11-21T15:00:00.000Z", "until": "2026-11-21T15:00:00.000Z",
      ])
    #expect(try fixture.finding() == nil)
  }

  @Test func `a closed database refuses in one mode and is borne in the other`() async throws {
    let closed = try AuditFixture()
    await closed.database.close()
    let error = PlatformError.unavailable("the audit log cannot be written: the database is closed")
    await #expect(throws: error) { try await closed.log.record(AuditFixture.call(1)) }
    let open = try AuditFixture(.failOpen)
    await open.database.close()
    try await open.log.record(AuditFixture.call(1))
    await #expect(throws: error) { try await open.log.flush() }
  }
}
