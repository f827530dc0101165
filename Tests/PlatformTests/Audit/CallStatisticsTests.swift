import Platform
import Testing

@Suite struct CallStatisticsTests {
  /// The calls of the fixture are a second apart.
  private func call(
    _ number: Int, account: String = "account", duration: Int? = 1_500,
    outcome: AuditOutcome = .ok, action: String = "tool.call"
  ) -> AuditEntry {
    AuditEntry(
      at: TestClock.start + number * 1_000, actor: "bot", action: action, outcome: outcome,
      tenantID: "tenant-\(account)", accountID: account, serverID: "server", duration: duration)
  }

  private func summary(
    _ statistics: CallStatistics, _ period: CallSummary.Period = .hour,
    _ filter: CallFilter = CallFilter(), at now: Int = TestClock.start
  ) async throws -> CallSummary {
    try await statistics.catchUp(patience: .seconds(60))
    return statistics.summary(of: period, filter, at: now)
  }

  @Test func `calls before the first look and after it are counted once`() async throws {
    let fixture = try AuditFixture()
    for number in -9...0 { try await fixture.log.record(call(number)) }
    let statistics = CallStatistics(fixture.log, clock: fixture.time.clock)
    #expect(try await summary(statistics).whole.calls == 10)
    for number in 1...5 { try await fixture.log.record(call(number)) }
    try await fixture.log.record(call(6, action: "account.create"))
    let now = TestClock.start + 6_000
    let found = try await summary(statistics, at: now)
    #expect(found.whole.calls == 15)
    #expect(found.isComplete)
    #expect(found.buckets.count == 60)
    #expect(found.buckets.map(\.calls).reduce(0, +) == 15)
    #expect(found.buckets.last.map { $0.at <= now && now < $0.at + 60_000 } == true)
    #expect(try await summary(statistics, at: now) == found)
  }

  @Test func `errors are told from successes, and durations by their share`() async throws {
    let fixture = try AuditFixture()
    for number in 1...100 {
      try await fixture.log.record(
        call(
          0, duration: number * 1_000,
          outcome: number % 10 == 0 ? .vendorError : number % 25 == 1 ? .refused : .ok))
    }
    try await fixture.log.record(call(0, duration: nil, outcome: .failed))
    let whole = try await summary(
      CallStatistics(fixture.log, clock: fixture.time.clock)
    ).whole
    #expect(whole.calls == 101)
    #expect(whole.errors == 15)
    let (median, slow) = (try #require(whole.median), try #require(whole.slow))
    #expect(abs(median - 50_000) <= 50_000 * 4 / 100)
    #expect(abs(slow - 95_000) <= 95_000 * 4 / 100)
  }

  @Test func `short durations are exact, and long ones have an end`() async throws {
    for (duration, expected) in [
      (0, 0...0), (1, 1...1), (15, 15...15), (.max, 2_000_000_000...(.max)),
    ] {
      let fixture = try AuditFixture()
      try await fixture.log.record(call(0, duration: min(duration, 2_147_483_000)))
      let whole = try await summary(
        CallStatistics(fixture.log, clock: fixture.time.clock)
      ).whole
      #expect(expected.contains(try #require(whole.median)), "\(duration)")
    }
  }

  @Test func `a filter counts what it names, by bytes`() async throws {
    let fixture = try AuditFixture()
    for number in 0..<6 {
      try await fixture.log.record(call(0, account: number < 4 ? "caf\u{E9}" : "cafe\u{301}"))
    }
    let statistics = CallStatistics(fixture.log, clock: fixture.time.clock)
    for (filter, count) in [
      (CallFilter(), 6), (CallFilter(accountID: "caf\u{E9}"), 4),
      (CallFilter(accountID: "cafe\u{301}"), 2), (CallFilter(accountID: ""), 0),
      (CallFilter(tenantID: "tenant-caf\u{E9}", serverID: "server"), 4),
      (CallFilter(serverID: "another"), 0),
    ] {
      #expect(try await summary(statistics, .day, filter).whole.calls == count)
    }
  }

  @Test func `each period has its parts, and what is older is in none`() async throws {
    let fixture = try AuditFixture()
    let (minute, hour) = (60, 3_600)
    for seconds in [8 * 24 * hour, 6 * 24 * hour, 23 * hour, 50 * minute, 0] {
      try await fixture.log.record(call(-seconds))
    }
    let statistics = CallStatistics(fixture.log, clock: fixture.time.clock)
    for (period, count, parts) in [
      (CallSummary.Period.hour, 2, 60), (.day, 3, 72), (.week, 4, 84),
    ] {
      let found = try await summary(statistics, period)
      #expect(found.whole.calls == count)
      #expect(found.buckets.count == parts)
    }
  }

  @Test func `of more calls than fit the newest are counted`() async throws {
    let fixture = try AuditFixture()
    try await fixture.fill(20)
    let statistics = CallStatistics(fixture.log, clock: fixture.time.clock, capacity: 10)
    _ = try await summary(statistics)
    for number in 21...60 { try await fixture.log.record(call(number)) }
    let now = TestClock.start + 60_000
    let found = try await summary(statistics, at: now)
    #expect((10...12).contains(found.whole.calls))
    #expect(found.buckets.suffix(2).map(\.calls).reduce(0, +) == found.whole.calls)
  }
}
