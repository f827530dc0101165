import Platform
import StrictJSON
import Testing

@Suite struct AuditRetentionTests {
  private func fixture(_ count: Int = 6) async throws -> AuditFixture {
    let fixture = try AuditFixture()
    try await fixture.fill(count)
    return fixture
  }

  /// Nothing before the call number `number` stays.
  private func limit(_ number: Int) -> Int { AuditFixture.call(number).at }

  @Test func `what is old goes, the rest still holds, and the log says what went`() async throws {
    let fixture = try await fixture()
    #expect(try await fixture.log.sweep(olderThan: limit(4), actor: "ada") == 3)
    let result = try fixture.log.verify()
    #expect(result.entries == 4)
    #expect(result.swept == 3)
    #expect(result.sweptUntil == limit(4))
    #expect(result.finding == nil)
    let entries = try fixture.log.entries().elements
    #expect(entries.map(\.sequence) == [7, 6, 5, 4])
    var notice = AuditEntry(
      at: fixture.time.now, actor: "ada", action: "audit.sweep", outcome: .ok,
      detail: ["count": 3, "until": "2026-11-21T15:00:04.000Z"])
    notice.sequence = 7
    #expect(entries.first == notice)
    #expect(try await fixture.log.sweep(olderThan: limit(4)) == 0)
    #expect(try fixture.log.verify() == result)
  }

  @Test func `a younger entry keeps those behind it, so that the log has no hole`() async throws {
    let fixture = try AuditFixture()
    for number in [1, 9, 2, 3] { try await fixture.log.record(AuditFixture.call(number)) }
    #expect(try await fixture.log.sweep(olderThan: limit(5)) == 1)
    #expect(try fixture.finding() == nil)
  }

  @Test func `when all has gone the log goes on`() async throws {
    let fixture = try await fixture(3)
    #expect(try await fixture.log.sweep(olderThan: Int.max) == 3)
    // The notice of the sweep is younger than what it tells of.
    #expect(try fixture.log.verify().entries == 1)
    try await fixture.log.record(AuditFixture.call(9))
    #expect(try fixture.log.entries().elements.map(\.sequence) == [5, 4])
    #expect(try fixture.finding() == nil)
  }

  @Test func `thousands go in steps, with one notice`() async throws {
    let fixture = try AuditFixture(.failOpen)
    for number in 1...2_500 { try await fixture.log.record(AuditFixture.call(number)) }
    try await fixture.log.flush()
    #expect(try await fixture.log.sweep(olderThan: limit(2_401)) == 2_400)
    let result = try fixture.log.verify()
    #expect(result.entries == 101)
    #expect(result.swept == 2_400)
    #expect(result.finding == nil)
    #expect(
      try fixture.log.entries().elements.first?.detail
        == ["count": 2_400, "until": "2026-11-21T15:40:01.000Z"])
  }

  @Test func `a deletion does not pass for retention`() async throws {
    let fixture = try await fixture()
    try await fixture.log.sweep(olderThan: limit(3))
    let old = try fixture.property("audit_anchor")
    try await fixture.tamper("DELETE FROM audit WHERE sequence < 5")
    let missing = AuditFinding(sequence: 3, fault: .missing(through: 4))
    #expect(try fixture.finding() == missing)
    let lost = AuditFinding(sequence: 5, fault: .anchorChanged)
    for place in [0, 7, 15, 23, 24, 55, 56, 87] {
      var forgery = old
      forgery[place] ^= 4
      try await fixture.set("audit_anchor", to: forgery)
      #expect(try fixture.finding() == lost)
    }
    // A code that this program made, of something else.
    try await fixture.set("audit_anchor", to: try fixture.property("audit_head"))
    #expect(try fixture.finding() == lost)
    try await fixture.tamper("DELETE FROM properties WHERE name = 'audit_anchor'")
    #expect(try fixture.finding() == AuditFinding(sequence: 1, fault: .missing(through: 4)))
    try await fixture.set("audit_anchor", to: old)
    #expect(try fixture.finding() == missing)
  }

  @Test func `an older record of retention accounts for no later one`() async throws {
    let fixture = try await fixture()
    try await fixture.log.sweep(olderThan: limit(2))
    let old = try fixture.property("audit_anchor")
    try await fixture.log.sweep(olderThan: limit(5))
    try await fixture.set("audit_anchor", to: old)
    #expect(try fixture.finding() == AuditFinding(sequence: 2, fault: .missing(through: 4)))
  }

  @Test func `evidence is not swept away`() async throws {
    let fixture = try await fixture()
    // Made older, so that retention would take it.
    try await fixture.tamper("UPDATE audit SET at = 0 WHERE sequence = 4")
    await #expect(
      throws: PlatformError.conflict(
        "nothing is deleted from here on, since the audit log does not hold: "
          + "entry 4 was changed after it was written")
    ) { try await fixture.log.sweep(olderThan: limit(4)) }
    #expect(try fixture.finding() == AuditFinding(sequence: 4, fault: .edited))
    #expect(try fixture.log.verify().entries == 3)
    #expect(try await fixture.log.sweep(olderThan: limit(6), acceptingThrough: 4) == 5)
    #expect(try fixture.finding() == nil)
    try await fixture.set("audit_anchor", to: [1])
    await #expect(
      throws: PlatformError.conflict(
        "nothing is deleted from here on, since the audit log does not hold: the record of what "
          + "retention deleted was changed; entries before 1 may be missing")
    ) { try await fixture.log.sweep(olderThan: limit(6)) }
  }

  @Test func `a mark of an entry that went is no fault`() async throws {
    let fixture = try await fixture(3)
    let mark = try #require(try fixture.log.verify().newest)
    try await fixture.fill(3)
    try await fixture.log.sweep(olderThan: limit(4))
    #expect(try fixture.log.verify(expecting: mark).finding == nil)
    let other = AuditMark(sequence: 6, code: mark.code)
    #expect(
      try fixture.log.verify(expecting: other).finding
        == AuditFinding(sequence: 6, fault: .replaced))
  }
}
