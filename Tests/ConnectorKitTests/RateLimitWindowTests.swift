import Testing

@testable import ConnectorKit

/// A vendor with several windows, which tells what is left of each and which of them is used up.
@Suite struct RateLimitWindowTests {
  private static let rules = RateLimitRules(
    windows: [
      RateLimitRules.Window(
        name: "minute", limit: .constant(60), remaining: .header("X-MinLimit-Remaining"),
        seconds: 60),
      RateLimitRules.Window(
        name: "day", aliases: ["daily"], limit: .constant(5000),
        remaining: .header("X-DayLimit-Remaining"), seconds: 86_400),
      RateLimitRules.Window(
        name: "app", aliases: ["app minute", "AppMinute"], limit: .header("X-App-Limit"),
        remaining: .header("X-App-Remaining")),
      RateLimitRules.Window(name: "concurrent"),
    ], problem: "X-Rate-Limit-Problem", reset: .header("Retry-After"))

  private func read(
    minute: Int? = nil, day: Int? = nil, problem: String? = nil, wait: String? = nil,
    more: [(String, String)] = []
  ) -> RateLimit? {
    var fields = more.map { Field(name: $0.0, value: $0.1) }
    for (name, value) in [
      ("X-MinLimit-Remaining", minute.map(String.init)),
      ("x-daylimit-remaining", day.map(String.init)), ("X-Rate-Limit-Problem", problem),
      ("Retry-After", wait),
    ] {
      if let value { fields.append(Field(name: name, value: value)) }
    }
    return RateLimit(fields, rules: Self.rules, now: { 1_700_000_000 })
  }

  private func minute(_ remaining: Int, reset: Int? = nil) -> RateLimit.Window {
    RateLimit.Window(name: "minute", limit: 60, remaining: remaining, reset: reset, seconds: 60)
  }

  private func day(_ remaining: Int, reset: Int? = nil) -> RateLimit.Window {
    RateLimit.Window(name: "day", limit: 5000, remaining: remaining, reset: reset, seconds: 86_400)
  }

  @Test func `the first window is told of when none is used up`() {
    #expect(
      read(minute: 59, day: 4999)
        == RateLimit(limit: 60, remaining: 59, reset: nil, windows: [minute(59), day(4999)]))
    #expect(
      read(minute: 59, day: 4999, wait: "7")
        == RateLimit(limit: 60, remaining: 59, reset: 7, windows: [minute(59), day(4999)]))
  }

  @Test func `the first window with nothing left is told of`() {
    #expect(
      read(minute: 12, day: 0)
        == RateLimit(limit: 5000, remaining: 0, reset: nil, windows: [minute(12), day(0)]))
    #expect(
      read(minute: 0, day: 0, wait: "9")
        == RateLimit(limit: 60, remaining: 0, reset: 9, windows: [minute(0, reset: 9), day(0)]))
  }

  @Test(arguments: ["day", "DayLimit", "Day limit exceeded", "DAILY", "your daily calls"])
  func `the window that the refusal names is told of`(problem: String) {
    #expect(
      read(minute: 0, day: 3, problem: problem, wait: "3600")
        == RateLimit(
          limit: 5000, remaining: 3, reset: 3600, windows: [minute(0), day(3, reset: 3600)]))
  }

  @Test(
    arguments: [
      ("minute", 0), ("Minute limit", 0), ("app", 2), ("AppMinute", 2), ("App minute limit", 2),
      ("Concurrent requests", 3), ("daily minute", 0), ("", nil), ("mi nute", nil),
    ] as [(String, Int?)])
  func `the longest name in the text counts`(problem: String, index: Int?) {
    #expect(Self.rules.window(namedIn: problem) == index)
  }

  @Test func `a refusal that names no window is told as if it named none`() {
    #expect(read(minute: 5, day: 6, problem: "quota") == read(minute: 5, day: 6))
    #expect(read(minute: 5, day: 0, problem: "quota") == read(minute: 5, day: 0))
  }

  @Test func `a constant limit is told only with what was said of its window`() {
    #expect(read() == nil)
    #expect(read(problem: "day") == nil)
    #expect(
      read(day: 4)
        == RateLimit(limit: nil, remaining: nil, reset: nil, windows: [day(4)]))
    #expect(
      read(wait: "30")
        == RateLimit(
          limit: 60, remaining: nil, reset: 30,
          windows: [RateLimit.Window(name: "minute", limit: 60, seconds: 60)]))
    #expect(
      read(minute: 5, problem: "concurrent")
        == RateLimit(limit: nil, remaining: nil, reset: nil, windows: [minute(5)]))
    #expect(
      read(minute: 5, problem: "concurrent", wait: "1")
        == RateLimit(limit: nil, remaining: nil, reset: 1, windows: [minute(5)]))
    #expect(
      read(more: [("X-App-Limit", "900"), ("X-App-Remaining", "many")])
        == RateLimit(
          limit: nil, remaining: nil, reset: nil,
          windows: [RateLimit.Window(name: "app", limit: 900)]))
  }

  @Test func `the usual fields count only when no window is spoken of`() {
    let usual = [("x-ratelimit-limit", "7"), ("x-ratelimit-remaining", "2")]
    #expect(read(wait: "4", more: usual) == RateLimit(limit: 7, remaining: 2, reset: 4))
    #expect(read(minute: 5, more: usual) == read(minute: 5))
    #expect(read(problem: "day", wait: "4", more: usual) == read(problem: "day", wait: "4"))
  }

  @Test func `one window with a name keeps it`() {
    let rules = RateLimitRules(windows: [RateLimitRules.Window(name: "hour")])
    let fields = [
      Field(name: "ratelimit-limit", value: "9"), Field(name: "ratelimit-remaining", value: "8"),
      Field(name: "ratelimit-reset", value: "60"),
    ]
    #expect(
      RateLimit(fields, rules: rules, now: { 0 })
        == RateLimit(
          limit: 9, remaining: 8, reset: 60,
          windows: [RateLimit.Window(name: "hour", limit: 9, remaining: 8, reset: 60)]))
    #expect(
      RateLimit(fields, rules: RateLimitRules(windows: []), now: { 0 })
        == RateLimit(limit: 9, remaining: 8, reset: 60))
  }

  @Test func `every window that was spoken of is in the structured fields`() {
    #expect(
      read(minute: 59, day: 4999)?.fields == [
        Field(name: "ratelimit-limit", value: "60"),
        Field(name: "ratelimit-remaining", value: "59"),
        Field(name: "RateLimit", value: #""minute";r=59, "day";r=4999"#),
        Field(name: "RateLimit-Policy", value: #""minute";q=60;w=60, "day";q=5000;w=86400"#),
      ])
    #expect(
      read(day: 0, wait: "9", more: [("X-App-Remaining", "1")])?.fields == [
        Field(name: "ratelimit-limit", value: "5000"),
        Field(name: "ratelimit-remaining", value: "0"),
        Field(name: "ratelimit-reset", value: "9"),
        Field(name: "RateLimit", value: #""day";r=0;t=9, "app";r=1"#),
        Field(name: "RateLimit-Policy", value: #""day";q=5000;w=86400"#),
      ])
    #expect(
      RateLimit(
        limit: nil, remaining: nil, reset: nil,
        windows: [RateLimit.Window(name: "a\"b\\c\r\nd\u{E9}", remaining: 1)])?.fields == [
          Field(name: "RateLimit", value: #""a\"b\\cd";r=1"#)
        ])
  }

  @Test func `a result lists the windows after the three values`() async throws {
    let tool = makeTool()
    let fields = [
      Field(name: "X-MinLimit-Remaining", value: "0"),
      Field(name: "X-DayLimit-Remaining", value: "4321"), Field(name: "Retry-After", value: "23"),
      Field(name: "X-Rate-Limit-Problem", value: "Minute"),
    ]
    let integration = makeIntegration(rateLimit: Self.rules, tools: [tool])
    let vendor = ScriptedVendor(status: 429, json: "", fields: fields)
    #expect(
      await (try connect(integration, vendor: vendor)).call(tool, arguments: [:]).text
        == #"{"error":{"code":"rate_limited","refused_by":"vendor","message":"the vendor allows "#
        + #"no more calls for now; call again in 23 seconds","status":429},"rate_limit":"#
        + #"{"ratelimit-limit":60,"ratelimit-remaining":0,"ratelimit-reset":23,"windows":"#
        + #"[{"name":"minute","limit":60,"remaining":0},"#
        + #"{"name":"day","limit":5000,"remaining":4321}]}}"#)
  }
}
