import HTTPServer
import Sandbox
import StrictJSON
import Testing

@Suite struct `The control desk` {
  @Test func `the next calls are throttled as often as ordered, with what was ordered`() async {
    let probe = SandboxProbe()
    let order = await probe.send(
      "POST", "/_sandbox/rate-limit", #"{"limit":60,"remaining":0,"reset":17,"calls":2}"#,
      authorization: nil)
    #expect(order == Reply(204, ""))
    let throttled = Reply(
      429,
      fields: [
        "ratelimit-limit: 60", "ratelimit-remaining: 0", "ratelimit-reset: 17", "Retry-After: 17",
      ],
      #"{"detail":"Request was throttled. Expected available in 17 seconds."}"#)
    #expect(await probe.get("/v2/webhooks/") == throttled)
    #expect(await probe.send("POST", "/v2/invoices/batch/", "[]") == throttled)
    let served = await probe.get("/v2/webhooks/")
    #expect(served.status == 200)
    #expect(served.fields == [])
  }

  @Test func `announced limits stand on answers that succeed`() async {
    let probe = SandboxProbe()
    _ = await probe.send(
      "POST", "/_sandbox/rate-limit", #"{"remaining":59,"reset":3,"calls":0,"announce":1}"#)
    let announced = await probe.get("/v2/webhooks/")
    #expect(announced.status == 200)
    #expect(
      announced.fields
        == ["ratelimit-limit: 60", "ratelimit-remaining: 59", "ratelimit-reset: 3"])
    #expect(await probe.get("/v2/webhooks/").fields == [])
  }

  @Test func `orders are carried out in turn and can be taken back`() async {
    let probe = SandboxProbe()
    _ = await probe.send("POST", "/_sandbox/fault", #"{"kind":"html"}"#)
    _ = await probe.send("POST", "/_sandbox/rate-limit", #"{"reset":1}"#)
    let page = await probe.get("/v2/webhooks/")
    #expect(page.status == 502)
    #expect(page.fields == ["Content-Type: text/html; charset=utf-8"])
    #expect(page.body.hasPrefix("<!DOCTYPE html>"))
    #expect(await probe.get("/v2/webhooks/").status == 429)
    _ = await probe.send("POST", "/_sandbox/fault", #"{"kind":"status-500","calls":9}"#)
    let failure = await probe.get("/v2/webhooks/")
    #expect(
      failure
        == Reply(
          500,
          #"{"type":"about:blank","title":"Internal Server Error","status":500,"#
            + #""detail":"Something went wrong on our side.","instance":"/v2/webhooks/"}"#))
    #expect(await probe.send("DELETE", "/_sandbox/orders") == Reply(204, ""))
    #expect(await probe.get("/v2/webhooks/").status == 200)
  }

  @Test func `garbage is no JSON, and a slow call is served`() async {
    let probe = SandboxProbe()
    _ = await probe.send("POST", "/_sandbox/fault", #"{"kind":"garbage-json"}"#)
    let garbage = await probe.get("/v2/webhooks/")
    #expect(garbage.status == 200)
    #expect(garbage.json.isNull)
    _ = await probe.send("POST", "/_sandbox/fault", #"{"kind":"slow","milliseconds":20}"#)
    let clock = ContinuousClock()
    let start = clock.now
    #expect(await probe.get("/v2/webhooks/").status == 200)
    #expect(clock.now - start >= .milliseconds(20))
  }

  @Test(arguments: [
    ("fault", "", "the body must be JSON: "),
    ("fault", "[]", "the body must be an object"),
    (
      "fault", "{}",
      "'kind' must be one of slow, html, truncated, drop, status-500, garbage-json, huge"
    ),
    ("fault", #"{"kind":"html","status":199}"#, "'status' must be an integer from 200 to 599"),
    (
      "fault", #"{"kind":"slow","milliseconds":"1"}"#,
      "'milliseconds' must be an integer from 0 to 600000"
    ),
    (
      "rate-limit", #"{"window":"hour"}"#,
      "'window' must be one of minute, day, app, concurrent"
    ),
    ("rate-limit", #"{"calls":-1}"#, "'calls' must be an integer from 0 to 1000000"),
  ])
  func `an order that cannot be read is refused`(name: String, body: String, why: String) async {
    let reply = await SandboxProbe().send("POST", "/_sandbox/\(name)", body)
    #expect(reply.status == 400)
    #expect(reply.json["detail"]?.string?.hasPrefix(why) == true)
  }

  @Test func `the journal has every call, and of credentials only the scheme`() async {
    let probe = SandboxProbe()
    let empty = await probe.send("GET", "/_sandbox/requests", authorization: nil)
    #expect(empty == Reply(200, "[]"))
    _ = await probe.get("/v2/payments/?status=settled&state=x")
    _ = await probe.send("POST", "/v2/invoices/batch/", #"[ {"note":"é"} ]"#)
    _ = await probe.send("GET", "/v2/nowhere", authorization: nil)
    let journal = await probe.get("/_sandbox/requests")
    let expected =
      #"[{"method":"GET","path":"/v2/payments/","query":"status=settled&state=x","#
      + #""headers":{"host":"127.0.0.1:8099","authorization":"Basic"},"body":"","status":200,"#
      + #""ignored":["state"]},{"method":"POST","path":"/v2/invoices/batch/","query":"","#
      + #""headers":{"content-type":"application/json","host":"127.0.0.1:8099","#
      + #""authorization":"Basic"},"body":"[ {\"note\":\"é\"} ]","status":400,"ignored":[]},"#
      + #"{"method":"GET","path":"/v2/nowhere","query":"","headers":{"host":"127.0.0.1:8099"},"#
      + #""body":"","status":403,"ignored":[]}]"#
    #expect(journal == Reply(200, expected))
    #expect(await probe.send("DELETE", "/_sandbox/requests") == Reply(204, ""))
    #expect(await probe.get("/_sandbox/requests") == Reply(200, "[]"))
  }

  @Test func `the journal keeps the last thousand calls`() async {
    let probe = SandboxProbe()
    for number in 0..<2_050 { _ = await probe.get("/v2/webhooks/?page=\(number)") }
    let journal = await probe.get("/_sandbox/requests").json
    #expect(journal.count == 1_000)
    #expect(journal[0]?["query"]?.string == "page=1050")
    #expect(journal[999]?["query"]?.string == "page=2049")
    #expect(journal[999]?["status"]?.int == 404)
  }

  @Test func `other control paths say what there is`() async {
    let reply = await SandboxProbe().get("/_sandbox/")
    #expect(reply.status == 404)
    #expect(reply.json["detail"]?.string?.contains("POST /_sandbox/fault") == true)
  }

  @Test func `without controls their paths are the vendor's`() async {
    let vendor = FinexioSandbox(username: "a", password: "b", now: { SandboxProbe.noon })
    let host = SandboxHost(vendors: [vendor], hasControls: false)
    let reply = Reply(
      await host.respond(to: HTTPRequest(method: "GET", target: "/_sandbox/requests")))
    #expect(reply == Reply(404, #"{"detail":"Not found."}"#))
  }
}
