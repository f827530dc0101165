import Platform
import Testing

@Suite struct TimeTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (TestClock.start, "2026-11-21T15:00:00.000Z"), (1_000_000_000_007, "2001-09-09T01:46:40.007Z"),
    (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    (-62_167_219_200_000, "0000-01-01T00:00:00.000Z"),
  ])
  func `a time is written in UTC with milliseconds, and read again`(time: Int, text: String) {
    #expect(internetText(ofMilliseconds: time) == text)
    #expect(milliseconds(ofInternetText: text) == time)
  }

  @Test func `beyond four digits of years the nearest time is written`() {
    #expect(internetText(ofMilliseconds: .max) == "9999-12-31T23:59:59.999Z")
    #expect(internetText(ofMilliseconds: .min) == "0000-01-01T00:00:00.000Z")
  }

  @Test func `offsets and fractions of any length are read`() {
    #expect(milliseconds(ofInternetText: "2026-11-21T16:30:00+01:30") == TestClock.start)
    #expect(milliseconds(ofInternetText: "2026-11-21t15:00:00.0019999z") == TestClock.start + 1)
  }

  @Test(arguments: [
    "", "Z", "tomorrow", "2026-11-21", "2026-11-21T15:00:00", "2026-11-21T15:00:00.Z",
    "2026-13-21T15:00:00Z", "2026-02-30T15:00:00Z", "2026-11-21T24:00:00Z", "/Date(1795273200000)/",
    "9999-12-31T23:59:59-01:00", "2026-11-21T15:00:00+25:00", "2026-11-21T15:00:00Zzzzzzzzz",
    "+002026-11-21T15:00:00Z", "2026-11-21T15:00:00\u{0}Z", "𝟚026-11-21T15:00:00Z",
  ])
  func `what is no time in RFC 3339 is nil`(text: String) {
    #expect(milliseconds(ofInternetText: text) == nil)
  }

  @Test func `ids are UUIDs of version 7 that hold the time`() throws {
    let id = try newIdentifier(TestClock().clock)
    let form = try Regex("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
    #expect(id.wholeMatch(of: form) != nil, "\(id)")
    let digits = id.filter { $0 != "-" }.prefix(12)
    #expect(Int(digits, radix: 16) == TestClock.start)
  }

  @Test func `ids sort by the order in which they were made`() throws {
    let time = TestClock()
    let clock = time.clock
    var ids: [String] = []
    for round in 0..<3 {
      // More than the count of one millisecond holds.
      for _ in 0..<5_000 { ids.append(try newIdentifier(clock)) }
      time.advance(milliseconds: round == 1 ? -60_000 : 1)
    }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
  }
}
