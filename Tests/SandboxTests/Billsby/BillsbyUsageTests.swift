import StrictJSON
import Testing

@Suite struct `Tags and counters of Billsby` {
  @Test func `tags are added to several subscriptions and taken away again`() async {
    let probe = BillsbyProbe()
    let line = Reply.plain(200, "Success\n")
    #expect(
      await probe.send(
        "POST", "/subscriptions/tags",
        #"{"subscriptionUniqueIds":["SUB-1192","SUB-9921"],"tagNames":["vip","sso","vip"]}"#)
        == line)
    #expect(
      await probe.get("/subscriptions/SUB-1192/tags") == Reply(200, #"["sso","audit-log","vip"]"#))
    #expect(
      await probe.get("/subscriptions/SUB-1192/tags/split")
        == Reply(
          200,
          #"{"planFeatureTags":["sso","audit-log"],"subscriptionFeatureTags":["vip","sso"]}"#))
    #expect(
      await probe.get("/customers/CUST-6640/subscriptions/featuretags")
        == Reply(200, #"["email-support","early-adopter","vip","sso"]"#))
    #expect(await probe.send("DELETE", "/subscriptions/tags/vip?subsId=SUB-1192") == line)
    #expect(
      await probe.send("DELETE", "/subscriptions/tags/vip?subsId=SUB-1192")
        == .plain(404, "Tag vip was not found."))
    #expect(await probe.send("DELETE", "/subscriptions/tags/vip") == line)
    #expect(
      await probe.get("/subscriptions/SUB-9921/tags/split").json["subscriptionFeatureTags"]
        == ["early-adopter", "sso"])
  }

  @Test(arguments: [
    (
      #"{"subscriptionUniqueIds":["SUB-1192","SUB-0"],"tagNames":["a"]}"#, 404,
      "Subscription SUB-0 was not found."
    ),
    (#"{"subscriptionUniqueIds":["SUB-1192"]}"#, 400, "tagNames: This field is required."),
    (
      #"{"subscriptionUniqueIds":["SUB-1192"],"tagNames":[""]}"#, 400,
      "tagNames: A tag may not be blank."
    ),
    (
      #"{"subscriptionUniqueIds":"SUB-1192","tagNames":["a"]}"#, 400,
      #"subscriptionUniqueIds: Expected a list of items but got type "str"."#
    ),
  ])
  func `tags that cannot be added are added to none`(
    body: String, status: Int, text: String
  ) async {
    let probe = BillsbyProbe()
    #expect(await probe.send("POST", "/subscriptions/tags", body) == .plain(status, text))
    #expect(
      await probe.get("/subscriptions/SUB-1192/tags") == Reply(200, #"["sso","audit-log"]"#))
  }

  private static let reading =
    "/api/v1/rest/counters/usage/tideline/subscriptions/SUB-9921/counters/api_calls"
  private static let writing =
    "/api/v1/rest/counters/operations/tideline/subscriptions/SUB-9921/counters/api_calls"

  @Test func `an update is queued and shows two seconds later`() async {
    let probe = BillsbyProbe()
    let before = Reply(200, #"{"usage":241,"timestamp":"2026-03-01T12:00:00.000+00:00"}"#)
    #expect(await probe.get(Self.reading) == before)
    for body in [
      #"{"operationType":"Increment","value":9}"#, #"{"operationType":"Decrement","value":50}"#,
    ] {
      #expect(await probe.send("POST", Self.writing, body) == .success)
    }
    #expect(await probe.get(Self.reading) == before)
    probe.wait(milliseconds: 2_000)
    #expect(
      await probe.get(Self.reading)
        == Reply(200, #"{"usage":200,"timestamp":"2026-03-02T12:00:02.000+00:00"}"#))
    #expect(
      await probe.get("/subscriptions/SUB-9921/allowances").json["allowances"]?[0]?["usage"] == 200)
    for (body, usage) in [
      (#"{"operationType":"Set","value":7}"#, 7), (#"{"operationType":"Decrement","value":8}"#, 0),
    ] {
      _ = await probe.send("POST", Self.writing, body)
      probe.wait(milliseconds: 2_000)
      #expect(await probe.get(Self.reading).json["usage"]?.int == usage)
    }
  }

  @Test func `a span of time shows what was used in it`() async {
    let probe = BillsbyProbe()
    let query = "?from=2026-02-27T12:00:00.000Z&to=2026-02-28T18:00:00.000Z"
    #expect(
      await probe.get(Self.reading + query)
        == Reply(200, #"{"usage":80,"timestamp":"2026-02-28T12:00:00.000+00:00"}"#))
    #expect(
      await probe.get(Self.reading + "?to=2026-01-01")
        == Reply(200, #"{"usage":0,"timestamp":null}"#))
    #expect(
      await probe.get(Self.reading + "?from=yesterday")
        == .plain(400, "from must be a date and time of ISO 8601."))
  }

  @Test(arguments: [
    (
      #"{"operationType":"increment","value":1}"#,
      #"operationType: "increment" is not a valid choice."#
    ),
    (#"{"operationType":"Set"}"#, "value: This field is required."),
    (#"{"operationType":"Set","value":1.5}"#, "value: A valid integer is required."),
  ])
  func `an update that makes no sense is refused`(body: String, text: String) async {
    #expect(await BillsbyProbe().send("POST", Self.writing, body) == .plain(400, text))
  }

  @Test func `a counter that no allowance names does not exist`() async {
    let target = Self.reading.replacing("api_calls", with: "steps")
    #expect(await BillsbyProbe().get(target) == .plain(404, "Counter steps was not found."))
  }
}
