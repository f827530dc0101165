import Testing

@testable import ConnectorKit

@Suite struct ConnectionTests {
  @Test func `a typed call sends what it says and returns the vendor's record`() async throws {
    let vendor = ScriptedVendor(json: #"{"id":7,"amount_cents":15050,"status":"new"}"#)
    let made = try await ledger(vendor).call(
      Ledger.Entries.Create(
        amount_cents: 15050, rate: JSONNumber("0.10"), due: "2026-01-31",
        at: "2026-01-31T09:30:00+01:00", idempotency_key: "k-1", metadata: ["a": [1]]))
    #expect(
      made == Ledger.Entry(id: "7", amount_cents: 15050, status: Ledger.Status(rawValue: "new")))
    #expect(
      vendor.requests == [
        UpstreamRequest(
          method: .post, url: "https://api.ledger.example/v2/entries/",
          fields: [
            Field(name: "X-Client", value: "tenon"),
            Field(name: "Accept", value: "application/json"),
            Field(name: "Authorization", value: "Basic YWNtZTphLWxvbmctc2VjcmV0"),
            Field(name: "X-Tenant", value: "t-1"), Field(name: "Idempotency-Key", value: "k-1"),
            Field(name: "Content-Type", value: "application/json"),
          ],
          body: Array(
            #"{"due_on":"2026-01-31","at":"2026-01-31T08:30:00","amount_cents":15050,"rate":0.10,"metadata":{"a":[1]}}"#
              .utf8))
      ])
  }

  @Test func `an agent's call and a typed call send the same`() async throws {
    let vendor = ScriptedVendor(json: #"{"Entries":[]}"#)
    let connection = try ledger(vendor)
    let entries = [
      Ledger.NewEntry(amount_cents: 1, lines: [Ledger.NewLine(text: "a", day: "2026-01-31")])
    ]
    #expect(try await connection.call(Ledger.Entries.BulkCreate(entries: entries)) == [])
    _ = await connection.call(
      "ledger_entries_bulk_create",
      arguments: ["entries": [["amount_cents": 1, "lines": [["text": "a", "day": "2026-01-31"]]]]])
    #expect(vendor.requests.count == 2)
    #expect(vendor.requests.first == vendor.requests.last)
    #expect(
      vendor.requests.first?.text
        == #"{"Entries":[{"amount_cents":1,"lines":[{"text":"a","day":"2026-01-31"}]}]}"#)
  }

  @Test func `each kind of answer has its type`() async throws {
    let tree = #"{"data":{"status":"VOID"}}"#
    #expect(
      try await ledger(ScriptedVendor(json: tree)).call(Ledger.Entries.Void(id: "7", reason: "x"))
        == Ledger.Status(rawValue: "VOID"))
    #expect(
      try await ledger(ScriptedVendor(json: "a\nb")).call(
        Ledger.Entries.Statement(month: "2026-01"))
        == "a\nb")
    #expect(
      try await ledger(ScriptedVendor(status: 204, json: "")).call(Ledger.Entries.Delete(id: "7"))
        == Empty())
    #expect(try await ledger(ScriptedVendor(json: "[]")).call(Ledger.Entries.Get(id: "7")) == nil)
    #expect(
      try await ledger(ScriptedVendor(json: #"[{"id":"7"}]"#)).call(Ledger.Entries.Get(id: "7"))
        == Ledger.Entry(id: "7"))
    #expect(
      try await ledger(ScriptedVendor(json: #"{"Entries":{"id":"7"}}"#))
        .call(Ledger.Entries.BulkCreate(entries: [Ledger.NewEntry(amount_cents: 1)]))
        == [Ledger.Entry(id: "7")])
  }

  @Test func `a constant body is wrapped around the arguments`() async throws {
    let vendor = ScriptedVendor(json: "{}")
    _ = await (try ledger(vendor)).call(
      "ledger_entries_void", arguments: ["id": "a/b", "reason": "r"])
    #expect(
      vendor.requests.map(\.url) == [
        "https://api.ledger.example/v2/entries/a%2Fb/status?mode=final"
      ])
    #expect(vendor.requests.map(\.text) == [#"{"Entries":[{"Status":"VOID","reason":"r"}]}"#])
  }

  @Test func `arguments that do not fit are refused before anything is sent`() async throws {
    let vendor = ScriptedVendor(json: "{}")
    let connection = try ledger(vendor)
    let bad = Ledger.Entries.BulkCreate(entries: [
      Ledger.NewEntry(amount_cents: 0, lines: [Ledger.NewLine(text: "", day: "31.1.2026")])
    ])
    let failure = await #expect(throws: CallFailure.self) { try await connection.call(bad) }
    #expect(failure?.code == .invalidArguments)
    #expect(failure?.refusedBy == .tenon)
    #expect(
      failure?.problems == [
        ArgumentProblem(
          pointer: "/entries/0/amount_cents", expected: "a number of at least 1", received: "0"),
        ArgumentProblem(
          pointer: "/entries/0/lines/0/text", expected: "at least 1 character", received: "\"\""),
        ArgumentProblem(
          pointer: "/entries/0/lines/0/day", expected: "a date such as \"2026-01-31\"",
          received: "\"31.1.2026\""),
      ])
    #expect(
      failure?.description
        == "the arguments of ledger_entries_bulk_create do not fit; nothing was sent; "
        + "/entries/0/amount_cents: expected a number of at least 1, received 0; "
        + "/entries/0/lines/0/text: expected at least 1 character, received \"\"; "
        + "/entries/0/lines/0/day: expected a date such as \"2026-01-31\", received \"31.1.2026\"")
    let text = await connection.call("create_a_ledger_entry", arguments: ["amount_cents": "x"]).text
    #expect(
      text == #"{"error":{"code":"invalid_arguments","refused_by":"tenon","message":"the "#
        + #"arguments of create_a_ledger_entry do not fit; nothing was sent","problems":[{"pointer":"#
        + #""/amount_cents","expected":"an integer","received":"\"x\""}]}}"#)
    #expect(vendor.requests == [])
  }

  @Test func `unknown and foreign tools are refused`() async throws {
    let vendor = ScriptedVendor(json: "{}")
    let connection = try ledger(vendor)
    #expect(
      await connection.call("nothing", arguments: [:]).text
        == #"{"error":{"code":"unknown_tool","refused_by":"tenon","message":"'ledger' has no tool 'nothing'"}}"#
    )
    #expect(
      await connection.call(makeTool(), arguments: [:]).text
        == #"{"error":{"code":"unknown_tool","refused_by":"tenon","message":"'tool' belongs to 'acme', not to 'ledger'"}}"#
    )
    let stranger = makeTool(baseURL: "https://files.acme.example")
    let acme = try connect(makeIntegration(), vendor: vendor)
    #expect(await acme.call(stranger, arguments: [:]).json["error"]?["code"] == "internal_error")
    #expect(vendor.requests == [])
  }

  @Test func `an answer of another type is told with what may have happened`() async throws {
    let vendor = ScriptedVendor(
      json: #"{"id":"7","amount_cents":"much"}"#, fields: [Field(name: "Retry-After", value: "1")])
    let failure = await #expect(throws: CallFailure.self) {
      try await ledger(vendor).call(Ledger.Entries.Create(amount_cents: 1))
    }
    #expect(failure?.code == .vendorAnswerUnreadable)
    #expect(
      failure?.message == "the vendor's answer is not of the type the spec gives: /amount_cents: "
        + "expected an integer of at most 64 bits, found \"much\"")
    #expect(failure?.status == 200)
    #expect(failure?.rateLimit?.reset == 1)
    #expect(failure?.mayHaveBeenProcessed == true)
    #expect(failure?.refusedBy == .vendor)
  }

  @Test(arguments: [
    (TransportError.Code.unreachable, "vendor_unreachable", "vendor"),
    (.busy, "vendor_busy", "vendor"), (.timedOut, "vendor_timeout", "vendor"),
    (.cancelled, "cancelled", "tenon"),
    (.refused, "internal_error", "tenon"), (.tooLarge, "vendor_answer_unreadable", "vendor"),
    (.unreadable, "vendor_answer_unreadable", "vendor"),
  ])
  func `a call without an answer says whether it may have been processed`(
    code: TransportError.Code, word: String, refuser: String
  ) async throws {
    let vendor = ScriptedVendor { _ throws(TransportError) in
      throw TransportError(code: code, message: "why", mayHaveBeenProcessed: true)
    }
    let connection = try ledger(vendor)
    #expect(
      await connection.call("get_single_ledger_entry_by_id", arguments: ["id": "1"]).text
        == #"{"error":{"code":"\#(word)","refused_by":"\#(refuser)","message":"why"}}"#)
    #expect(
      await connection.call("delete_a_ledger_entry_by_id", arguments: ["id": "1"]).text
        == #"{"error":{"code":"\#(word)","refused_by":"\#(refuser)","message":"why; the vendor may "#
        + #"have acted on it, so look before calling again","may_have_been_processed":true}}"#)
    #expect(vendor.requests.count == 2)
  }

  @Test func `a cancelled call sends nothing`() async throws {
    let vendor = ScriptedVendor(json: "{}")
    let connection = try ledger(vendor)
    let task = Task {
      // The task waits until it has been cancelled.
      while !Task.isCancelled { await Task.yield() }
      return await connection.call("get_single_ledger_entry_by_id", arguments: ["id": "1"]).text
    }
    task.cancel()
    #expect(
      await task.value
        == #"{"error":{"code":"cancelled","refused_by":"tenon","message":"the call was given up; nothing was sent"}}"#
    )
    #expect(vendor.requests == [])
  }

  @Test func `a result is one line whatever the vendor sends`() async throws {
    let vendor = ScriptedVendor(json: "{\n \"a\" :\t[ 1,\r\n 2 ] , \"b\":\"x\\ny\u{2028}\"\n}")
    let result = await (try ledger(vendor)).call(
      "get_single_ledger_entry_by_id", arguments: ["id": "1"])
    #expect(result.text == "{\"result\":{\"a\":[1,2],\"b\":\"x\\ny\u{2028}\"}}")
    #expect(!result.isError)
  }
}
