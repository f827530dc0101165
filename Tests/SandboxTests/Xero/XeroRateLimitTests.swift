import HTTPFields
import StrictJSON
import Synchronization
import Testing

@testable import Sandbox

@Suite struct `Xero's limits and keys` {
  /// A clock that a test moves.
  private final class Clock: Sendable {
    private let moment = Mutex(SandboxProbe.noon)

    var now: Moment { moment.withLock { $0 } }

    func advance(seconds: Int) {
      moment.withLock { $0 = $0.adding(milliseconds: seconds * 1_000) }
    }
  }

  private static func counts(_ day: Int, _ minute: Int, _ app: Int) -> [String] {
    [
      "X-DayLimit-Remaining: \(day)", "X-MinLimit-Remaining: \(minute)",
      "X-AppMinLimit-Remaining: \(app)",
    ]
  }

  @Test func `the counts go down to 1 and begin again when the minute is over`() async {
    let clock = Clock()
    let probe = XeroProbe(now: { clock.now })
    for call in 1...70 {
      let reply = await probe.get("/Currencies")
      #expect(reply.status == 200)
      #expect(reply.fields == Self.counts(5_000 - call, max(1, 60 - call), 10_000 - call))
    }
    clock.advance(seconds: 60)
    #expect(await probe.get("/Currencies").fields == Self.counts(4_929, 59, 9_999))
  }

  @Test func `when enforced, the call after the sixtieth is refused until the minute is over`()
    async
  {
    let clock = Clock()
    let probe = XeroProbe(enforcesRateLimits: true, now: { clock.now })
    clock.advance(seconds: 18)
    for _ in 1...60 { #expect(await probe.get("/Currencies").status == 200) }
    let refused = await probe.get("/Currencies")
    #expect(refused.status == 429)
    #expect(
      refused.fields
        == ["X-Rate-Limit-Problem: minute", "Retry-After: 42"] + Self.counts(4_940, 0, 9_940))
    clock.advance(seconds: 42)
    #expect(await probe.get("/Currencies").status == 200)
  }

  @Test(arguments: [
    ("minute", ["X-Rate-Limit-Problem: minute", "Retry-After: 9"], counts(5_000, 0, 10_000)),
    ("day", ["X-Rate-Limit-Problem: day", "Retry-After: 9"], counts(0, 60, 10_000)),
    ("app", ["X-Rate-Limit-Problem: app"], counts(5_000, 60, 0)),
    ("concurrent", ["X-Rate-Limit-Problem: concurrent"], counts(5_000, 60, 10_000)),
  ])
  func `an ordered refusal bears Xero's fields`(
    window: String, problem: [String], counts: [String]
  ) async {
    let probe = XeroProbe()
    let order = await probe.send(
      "POST", "/_sandbox/rate-limit", #"{"reset":9,"window":"\#(window)"}"#)
    #expect(order.status == 204)
    let refused = await probe.get("/Currencies")
    #expect(refused.status == 429)
    #expect(refused.fields == counts + problem)
    #expect(refused.json["Title"]?.string == "Too Many Requests")
    #expect(await probe.get("/Currencies").status == 200)
  }

  @Test func `an announced limit replaces the stand-in's own count`() async {
    let probe = XeroProbe()
    _ = await probe.send(
      "POST", "/_sandbox/rate-limit", #"{"remaining":3,"calls":0,"announce":1}"#)
    #expect(await probe.get("/Currencies").fields == Self.counts(4_999, 3, 9_999))
  }

  @Test func `the same key gives the same answer, and another request is refused`() async {
    let clock = Clock()
    let probe = XeroProbe(now: { clock.now })
    func create(_ name: String, key: String) async -> Reply {
      await probe.send(
        "PUT", "/Contacts", #"{"Contacts":[{"Name":"\#(name)"}]}"#,
        also: [HTTPField(name: "Idempotency-Key", value: key)])
    }
    let first = await create("Once", key: "k")
    #expect(first.status == 200)
    #expect(await create("Once", key: "k").body == first.body)
    #expect(await probe.list("Contacts", where: #"Name=="Once""#).count == 1)
    #expect(
      await create("Twice", key: "k").body
        == XeroProbe.exception(
          10, "ValidationException",
          "The Idempotency-Key has been used with a different request within the last 6 minutes."))
    #expect(await create("Long", key: String(repeating: "k", count: 129)).status == 400)
    clock.advance(seconds: 360)
    #expect(await create("Once", key: "k").status == 400)
  }
}
