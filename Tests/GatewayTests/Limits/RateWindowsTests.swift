import Platform
import Synchronization
import Testing

@testable import Gateway

@Suite struct RateWindowsTests {
  private final class Time: Sendable {
    let now = Atomic(1_000_000)
    var clock: Clock { Clock { self.now.load(ordering: .relaxed) } }
    func advance(_ milliseconds: Int) { now.add(milliseconds, ordering: .relaxed) }
  }

  private func windows(_ count: Int, _ seconds: Int, _ time: Time) throws -> RateWindows {
    RateWindows("token", try #require(RateQuota(count: count, seconds: seconds)), clock: time.clock)
  }

  @Test func `as many are let through as the quota says, and one more is not`() throws {
    let time = Time()
    let windows = try windows(3, 10, time)
    #expect((0..<3).map { _ in windows.take("a").remaining } == [2, 1, 0])
    time.advance(9_999)
    let refused = windows.take("a")
    #expect(!refused.isAllowed && refused.isFirstRefusal && refused.reset == 1)
    #expect(!windows.take("a").isFirstRefusal)
    #expect(windows.take("b").isAllowed)
    time.advance(1)
    #expect(
      windows.take("a") == RateVerdict(name: "token", quota: refused.quota, remaining: 2, reset: 10)
    )
  }

  @Test func `an answer says what is left and until when`() throws {
    let time = Time()
    let windows = try windows(1, 60, time)
    let first = windows.take("a").fields.map { "\($0.name): \($0.value)" }
    time.advance(17_500)
    let second = windows.take("a").fields.map { "\($0.name): \($0.value)" }
    #expect(
      first == [
        "ratelimit-limit: 1", "ratelimit-remaining: 0", "ratelimit-reset: 60",
        #"RateLimit: "token";r=0;t=60"#, #"RateLimit-Policy: "token";q=1;w=60"#,
      ])
    #expect(
      second == [
        "ratelimit-limit: 1", "ratelimit-remaining: 0", "ratelimit-reset: 43",
        #"RateLimit: "token";r=0;t=43"#, #"RateLimit-Policy: "token";q=1;w=60"#,
        "Retry-After: 43",
      ])
  }

  @Test func `a clock that was set back refuses nobody`() throws {
    let time = Time()
    let windows = try windows(1, 10, time)
    #expect(windows.take("a").isAllowed)
    time.advance(-500_000)
    #expect(windows.take("a").isAllowed)
    #expect(windows.take("a").reset == 10)
  }

  @Test func `windows that have ended take no memory`() throws {
    let time = Time()
    let windows = try windows(5, 10, time)
    for round in 0..<4 {
      for number in 0..<100_000 { _ = windows.take("\(round) \(number)") }
      time.advance(10_000)
    }
    #expect(windows.count <= 200_001)
    for number in 0..<200_001 { _ = windows.take("\(number % 1_025)") }
    #expect(windows.count < 200_001)
  }

  @Test func `tasks that come together get no more than the quota`() async throws {
    let windows = try windows(500, 10, Time())
    let allowed = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<200).count { _ in windows.take("a").isAllowed } }
      }
      return await group.reduce(0, +)
    }
    #expect(allowed == 500)
  }

  @Test(arguments: [
    "", "5", "5/", "/5", "0/10", "5/0", "-1/5", "5/10/1", "a/b", "1000001/1", "1/86401",
  ])
  func `what is no quota is not read as one`(text: String) {
    #expect(RateQuota(text) == nil)
  }

  @Test func `a tenant leaves room for others, and they for it`() {
    let shares = CallShares(256)
    func begun(_ tenant: String, vendor: String = "v") -> Int {
      var count = 0
      while shares.begin(vendor, tenant) { count += 1 }
      return count
    }
    #expect(begun("a") == 192)
    #expect(begun("b") == 48)
    #expect(begun("c") == 12)
    #expect(begun("a", vendor: "w") == 192)
    for _ in 0..<192 { shares.end("v", "a") }
    #expect(begun("b") == 135)
    shares.end("v", "nobody")
    #expect(begun("a") == 46)
    #expect(CallShares(1).begin("v", "a"))
  }
}
