import Testing

@testable import ConnectorKit

@Suite struct RateLimitTests {
  /// 2023-11-14T22:13:20Z.
  private static let now = 1_700_000_000

  private func read(_ fields: [(String, String)], rules: RateLimitRules? = nil) -> RateLimit? {
    RateLimit(
      fields.map { Field(name: $0.0, value: $0.1) }, rules: rules, now: { Self.now })
  }

  @Test(arguments: [
    ("60", 60), (" 60 ", 60), ("0", 0), ("60, 60;w=60", 60), ("1700000060", 60),
    ("1700000060000", 60), ("1700000060999", 60), ("Tue, 14 Nov 2023 22:14:20 GMT", 60),
    ("2023-11-14T22:14:20Z", 60), ("2023-11-14T23:14:20+01:00", 60),
  ])
  func `a reset is a duration, a time or a date`(value: String, seconds: Int) {
    for name in ["RateLimit-Reset", "x-ratelimit-reset", "X-Rate-Limit-Reset"] {
      #expect(read([(name, value)]) == RateLimit(limit: nil, remaining: nil, reset: seconds))
    }
  }

  @Test(arguments: [
    "", "soon", "-1", "1.5", "0x10", "1e3", "1699999999", "1699999999000", "99999999999",
    "999999999", "123456789012345678901234567890", "Tue, 14 Nov 2023 22:12:20 GMT",
    "Tue, 31 Feb 2023 22:14:20 GMT", "１２",
  ])
  func `a reset that makes no sense is absent`(value: String) {
    for name in ["ratelimit-reset", "x-ratelimit-reset", "retry-after"] {
      #expect(read([(name, value)]) == nil, "\(name)")
    }
  }

  @Test(arguments: ["100", "100, 100;w=60", "100;w=1"])
  func `limit and remaining are whole numbers`(value: String) {
    let expected = RateLimit(limit: 100, remaining: 100, reset: nil)
    #expect(read([("RateLimit-Limit", value), ("RateLimit-Remaining", value)]) == expected)
    #expect(read([("X-RateLimit-Limit", value), ("x-rate-limit-remaining", value)]) == expected)
    #expect(read([("x-ratelimit-limit", "many"), ("x-ratelimit-remaining", "-1")]) == nil)
  }

  @Test func `retry-after counts when nothing else says when`() {
    #expect(read([("Retry-After", "5")])?.reset == 5)
    #expect(read([("Retry-After", "Tue, 14 Nov 2023 22:13:25 GMT")])?.reset == 5)
    #expect(read([("Retry-After", "5"), ("RateLimit-Reset", "9")])?.reset == 9)
    #expect(read([("Retry-After", "5"), ("RateLimit-Reset", "x")])?.reset == 5)
  }

  @Test func `structured fields are read by item`() {
    let policy = ("RateLimit-Policy", #""burst";q=100;w=60,"day";q=1000;w=86400"#)
    #expect(
      read([("RateLimit", #""burst";r=50;t=30"#), policy])
        == RateLimit(limit: 100, remaining: 50, reset: 30))
    #expect(
      read([("RateLimit", #""burst"; r=50, "day";r=5;t=10"#)])
        == RateLimit(limit: nil, remaining: 50, reset: nil))
    #expect(
      read([("RateLimit", "burst;r=50, day;r=5;t=10")])
        == RateLimit(limit: nil, remaining: 50, reset: nil))
    #expect(
      read([("RateLimit", "limit=100, remaining=50, reset=30")])
        == RateLimit(limit: 100, remaining: 50, reset: 30))
    for garbage in [
      "", ";", "=", "r", "r=", "r=x;t=-1", ";;;===", "\"", "\"a\";r=99999999999999999999",
    ] {
      #expect(read([("RateLimit", garbage), ("RateLimit-Policy", garbage)]) == nil, "\(garbage)")
    }
  }

  @Test func `the spec's own fields come first`() {
    let rules = RateLimitRules(
      limit: .constant(60), remaining: .header("X-MinLimit-Remaining"), reset: .header("X-Wait"),
      resetForm: .milliseconds)
    #expect(
      read(
        [("x-minlimit-remaining", "59"), ("X-Wait", "1500"), ("x-ratelimit-remaining", "1")],
        rules: rules) == RateLimit(limit: 60, remaining: 59, reset: 2))
    #expect(read([], rules: rules) == nil)
    #expect(read([("X-Wait", "x")], rules: rules) == nil)
  }

  @Test(arguments: [
    (RateLimitRules.ResetForm.seconds, "7", 7 as Int?), (.milliseconds, "7000", 7),
    (.epoch, "1700000007", 7), (.httpDate, "Tue, 14 Nov 2023 22:13:27 GMT", 7),
    (.epoch, "7", nil), (.httpDate, "7", nil), (.seconds, "1700000007", nil),
    (.milliseconds, "999999999999999999", nil),
  ])
  func `the spec says how its reset is written`(
    form: RateLimitRules.ResetForm, value: String, seconds: Int?
  ) {
    let rules = RateLimitRules(reset: .header("r"), resetForm: form)
    #expect(read([("R", value)], rules: rules)?.reset == seconds)
  }

  @Test func `what is known is told in both families of fields and nothing is invented`() {
    #expect(
      RateLimit(limit: 100, remaining: 5, reset: 30)?.fields == [
        Field(name: "ratelimit-limit", value: "100"),
        Field(name: "ratelimit-remaining", value: "5"), Field(name: "ratelimit-reset", value: "30"),
        Field(name: "RateLimit", value: #""vendor";r=5;t=30"#),
        Field(name: "RateLimit-Policy", value: #""vendor";q=100"#),
      ])
    #expect(
      RateLimit(limit: nil, remaining: nil, reset: 1)?.fields == [
        Field(name: "ratelimit-reset", value: "1")
      ])
    #expect(RateLimit(limit: nil, remaining: nil, reset: nil) == nil)
  }

  @Test func `a result carries it beside the answer`() async throws {
    let tool = makeTool()
    let vendor = ScriptedVendor(json: "1", fields: [Field(name: "ratelimit-limit", value: "9")])
    let result = await (try connect(makeIntegration(tools: [tool]), vendor: vendor))
      .call(tool, arguments: [:])
    #expect(result.text == #"{"result":1,"rate_limit":{"ratelimit-limit":9}}"#)
    #expect(result.rateLimit == RateLimit(limit: 9, remaining: nil, reset: nil))
    #expect(result.status == 200)
  }
}
