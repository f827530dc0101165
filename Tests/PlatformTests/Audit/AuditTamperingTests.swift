import Platform
import Secrets
import Store
import StrictJSON
import Testing

@Suite struct AuditTamperingTests {
  private func fixture(_ count: Int = 6) async throws -> AuditFixture {
    let fixture = try AuditFixture()
    try await fixture.fill(count)
    return fixture
  }

  @Test func `a log that nobody touched holds, and an empty one too`() async throws {
    let fixture = try AuditFixture()
    let empty = try fixture.log.verify()
    #expect(empty.entries == 0)
    #expect(empty.newest == nil)
    #expect(empty.finding == nil)
    try await fixture.fill(6)
    let result = try fixture.log.verify()
    #expect(result.entries == 6)
    #expect(result.newest?.sequence == 6)
    #expect(result.finding == nil)
  }

  @Test(
    arguments: [
      "UPDATE audit SET at = at + 1 WHERE sequence = 3",
      "UPDATE audit SET at = 'x' WHERE sequence = 3",
      "UPDATE audit SET tenant_id = NULL WHERE sequence = 3",
      "UPDATE audit SET account_id = 'other' WHERE sequence = 3",
      "UPDATE audit SET server_id = 'other' WHERE sequence = 3",
      "UPDATE audit SET key_id = 'other' WHERE sequence = 3",
      "UPDATE audit SET actor = '' WHERE sequence = 3",
      "UPDATE audit SET client = 'client' WHERE sequence = 3",
      "UPDATE audit SET action = 'tool.call ' WHERE sequence = 3",
      "UPDATE audit SET tool = 'delete' WHERE sequence = 3",
      "UPDATE audit SET method = NULL WHERE sequence = 3",
      "UPDATE audit SET outcome = 'refused' WHERE sequence = 3",
      "UPDATE audit SET status = 201 WHERE sequence = 3",
      "UPDATE audit SET duration_us = NULL WHERE sequence = 3",
      "UPDATE audit SET detail = '{}' WHERE sequence = 3",
      "UPDATE audit SET previous = code WHERE sequence = 3",
      "UPDATE audit SET code = previous WHERE sequence = 3",
      "UPDATE audit SET code = 'text' WHERE sequence = 3",
      // Text that moves from one column to the next.
      "UPDATE audit SET tenant_id = 'tenanta', account_id = 'ccount' WHERE sequence = 3",
    ] as [StaticString])
  func `an edit of any column shows`(statement: StaticString) async throws {
    let fixture = try await fixture()
    try await fixture.tamper(statement)
    #expect(try fixture.finding() == AuditFinding(sequence: 3, fault: .edited))
    #expect(try fixture.log.verify().entries == 2)
  }

  @Test func `an edit of the newest entry shows`() async throws {
    let fixture = try await fixture()
    try await fixture.tamper("UPDATE audit SET actor = 'nobody' WHERE sequence = 6")
    #expect(try fixture.finding() == AuditFinding(sequence: 6, fault: .edited))
  }

  @Test func `entries that were deleted are named, also when the rest is renumbered`() async throws
  {
    let fixture = try await fixture()
    try await fixture.tamper("DELETE FROM audit WHERE sequence IN (3, 4)")
    let missing = AuditFinding(sequence: 3, fault: .missing(through: 4))
    #expect(try fixture.finding() == missing)
    try await fixture.tamper(
      "UPDATE audit SET sequence = 3 WHERE sequence = 5",
      "UPDATE audit SET sequence = 4 WHERE sequence = 6")
    #expect(try fixture.finding() == missing)
    #expect(missing.description == "entries 3 to 4 were deleted, and not by retention")
  }

  @Test func `the first entries cannot be deleted either`() async throws {
    let fixture = try await fixture()
    try await fixture.tamper("DELETE FROM audit WHERE sequence < 3")
    #expect(try fixture.finding() == AuditFinding(sequence: 1, fault: .missing(through: 2)))
  }

  private static let copy: StaticString = """
    INSERT INTO audit
    SELECT 3, at, tenant_id, account_id, server_id, key_id, actor, client, action, tool, method,
      outcome, status, duration_us, detail, previous, code
    FROM audit WHERE sequence = 2
    """

  private static let copy7: StaticString = """
    INSERT INTO audit
    SELECT 7, at, tenant_id, account_id, server_id, key_id, actor, client, action, tool, method,
      outcome, status, duration_us, detail, previous, code
    FROM audit WHERE sequence = 2
    """

  @Test func `an entry that was put in between shows`() async throws {
    let fixture = try await fixture(4)
    try await fixture.tamper(
      "UPDATE audit SET sequence = 5 WHERE sequence = 4",
      "UPDATE audit SET sequence = 4 WHERE sequence = 3", Self.copy)
    #expect(try fixture.finding() == AuditFinding(sequence: 3, fault: .inserted))
  }

  @Test func `an entry that was put behind the newest or before the first shows`() async throws {
    let behind = try await fixture(2)
    try await behind.tamper(Self.copy)
    #expect(try behind.finding() == AuditFinding(sequence: 3, fault: .inserted))
    let before = try await fixture(2)
    try await before.tamper(Self.copy, "UPDATE audit SET sequence = 0 WHERE sequence = 3")
    #expect(try before.finding() == AuditFinding(sequence: 0, fault: .inserted))
  }

  @Test(
    arguments: [
      ("UPDATE audit SET sequence = 'x' WHERE sequence = 7", 7),
      ("UPDATE audit SET sequence = 9223372036854775807 WHERE sequence = 7", Int.max),
      ("UPDATE audit SET sequence = -9223372036854775808 WHERE sequence = 7", Int.min),
      ("UPDATE audit SET sequence = 2.5 WHERE sequence = 7", 3),
    ] as [(StaticString, Int)])
  func `an entry with a number that none has shows`(statement: StaticString, place: Int)
    async throws
  {
    let fixture = try await fixture()
    try await fixture.tamper(Self.copy7, statement)
    #expect(try fixture.finding() == AuditFinding(sequence: place, fault: .inserted))
    #expect(try fixture.finding(acceptingThrough: .max) == nil)
  }

  @Test func `entries that change places show`() async throws {
    let fixture = try await fixture()
    try await fixture.tamper(
      "UPDATE audit SET sequence = 100 WHERE sequence = 3",
      "UPDATE audit SET sequence = 3 WHERE sequence = 4",
      "UPDATE audit SET sequence = 4 WHERE sequence = 100")
    #expect(try fixture.finding() == AuditFinding(sequence: 3, fault: .moved))
  }

  @Test func `an end that was cut off shows, and no later entry closes the gap`() async throws {
    let fixture = try await fixture()
    try await fixture.tamper("DELETE FROM audit WHERE sequence > 4")
    #expect(try fixture.finding() == AuditFinding(sequence: 5, fault: .truncated(through: 6)))
    try await fixture.log.record(AuditFixture.call(7))
    #expect(try fixture.finding() == AuditFinding(sequence: 5, fault: .missing(through: 6)))
  }

  @Test func `without the record of the newest entry the log goes on, and says so for good`()
    async throws
  {
    let fixture = try await fixture()
    try await fixture.tamper(
      "DELETE FROM audit WHERE sequence > 4", "DELETE FROM properties WHERE name = 'audit_head'")
    #expect(try fixture.finding() == AuditFinding(sequence: 5, fault: .headLost))
    try await fixture.log.record(AuditFixture.call(7))
    #expect(try fixture.finding() == AuditFinding(sequence: 5, fault: .headLost))
    let page = try fixture.log.entries(AuditFilter(), ListRequest(limit: 2))
    #expect(page.elements.map(\.action) == ["tool.call", "audit.head_lost"])
    // Known and accepted, it no longer hides what comes after it.
    #expect(try fixture.finding(acceptingThrough: 5) == nil)
    try await fixture.tamper("UPDATE audit SET actor = 'nobody' WHERE sequence = 6")
    #expect(
      try fixture.finding(acceptingThrough: 5) == AuditFinding(sequence: 6, fault: .edited))
  }

  @Test func `a record of the newest entry that somebody else made is none`() async throws {
    let fixture = try await fixture()
    let stranger = try AuditFixture(key: [UInt8](repeating: 8, count: 32))
    try await stranger.fill(4)
    let true6 = try fixture.property("audit_head")
    var forgeries = [try stranger.property("audit_head"), [], Array(true6.dropLast())]
    for place in [0, 7, 8, 39, 40, 71] {
      forgeries.append(true6)
      forgeries[forgeries.count - 1][place] ^= 1
    }
    for forgery in forgeries {
      try await fixture.set("audit_head", to: forgery)
      #expect(try fixture.finding() == AuditFinding(sequence: 7, fault: .headLost))
    }
  }

  @Test func `an older record of the newest entry is found older than the log`() async throws {
    let fixture = try await fixture(4)
    let old = try fixture.property("audit_head")
    try await fixture.log.record(AuditFixture.call(5))
    try await fixture.set("audit_head", to: old)
    #expect(try fixture.finding() == AuditFinding(sequence: 6, fault: .headLost))
  }

  @Test func `an older state of the whole log is found by a mark kept elsewhere`() async throws {
    let fixture = try await fixture(4)
    let old = try fixture.property("audit_head")
    let early = try #require(try fixture.log.verify().newest)
    try await fixture.fill(2)
    let mark = try #require(try fixture.log.verify().newest)
    #expect(AuditMark(mark.description) == mark)
    try await fixture.tamper("DELETE FROM audit WHERE sequence > 4")
    try await fixture.set("audit_head", to: old)
    // Nothing inside the file can tell.
    #expect(try fixture.finding() == nil)
    #expect(try fixture.log.verify(expecting: early).finding == nil)
    #expect(
      try fixture.log.verify(expecting: mark).finding
        == AuditFinding(sequence: 5, fault: .truncated(through: 6)))
    try await fixture.fill(2)
    fixture.time.advance(seconds: 1)
    try await fixture.tamper(
      "DELETE FROM audit WHERE sequence > 4", "DELETE FROM properties WHERE name = 'audit_head'")
    try await fixture.set("audit_head", to: old)
    try await fixture.log.record(AuditFixture.call(50))
    try await fixture.log.record(AuditFixture.call(60))
    #expect(
      try fixture.log.verify(expecting: mark).finding
        == AuditFinding(sequence: 6, fault: .replaced))
  }

  @Test func `text that is no mark is none`() {
    let code = String(repeating: "0f", count: 32)
    #expect(AuditMark("5.\(code)")?.code == [UInt8](repeating: 15, count: 32))
    for text in [
      "", "5", "5.", "0.\(code)", "05.\(code)", "-5.\(code)", "5.\(code)0", "5.\(code.dropLast())g",
      "5.\(code).",
    ] {
      #expect(AuditMark(text) == nil, "\(text)")
    }
  }

  @Test func `another key finds the first entry changed`() async throws {
    let fixture = try await fixture()
    let stranger = AuditLog(
      database: fixture.database, keys: try AuditFixture.keys([UInt8](repeating: 8, count: 32)),
      clock: fixture.time.clock, mode: .failClosed)
    #expect(try stranger.verify().finding == AuditFinding(sequence: 1, fault: .edited))
  }

  @Test func `a log of several pages is looked through to its end`() async throws {
    let fixture = try AuditFixture(.failOpen)
    for number in 1...2_050 { try await fixture.log.record(AuditFixture.call(number)) }
    try await fixture.log.flush()
    #expect(try fixture.log.verify().entries == 2_050)
    #expect(try fixture.finding() == nil)
    try await fixture.tamper("UPDATE audit SET actor = 'nobody' WHERE sequence = 2001")
    #expect(try fixture.finding() == AuditFinding(sequence: 2_001, fault: .edited))
    try await fixture.tamper("DELETE FROM audit WHERE sequence = 1001")
    #expect(try fixture.finding() == AuditFinding(sequence: 1_001, fault: .missing(through: 1_001)))
  }
}
