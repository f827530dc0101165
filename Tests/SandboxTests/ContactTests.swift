import StrictJSON
import Testing

@Suite struct `Supplier contacts` {
  private func path(_ probe: SandboxProbe, _ name: String = "Acme") async -> String {
    "/v2/counterparties/suppliers/\(await probe.id(of: name))/contacts"
  }

  @Test func `they are listed in one array, and may be none`() async {
    let probe = SandboxProbe()
    let acme = await probe.get(await path(probe))
    let ids = acme.json.list.map { $0["id"]?.string ?? "" }
    let expected = Reply(
      200,
      #"[{"id":"\#(ids[0])","external_reference_id":"SUP-1001-primary","name":"Lena Hoffman","#
        + #""email":"primary@acme.example","phone":"818-555-0131","primary":true,"#
        + #""payment_notification":true},{"id":"\#(ids[1])","#
        + #""external_reference_id":"SUP-1001-receivables","name":"Accounts Receivable","#
        + #""email":"receivables@acme.example","phone":null,"primary":false,"#
        + #""payment_notification":false}]"#)
    #expect(acme == expected)
    #expect(await probe.get(await path(probe, "Blue Harbor")) == Reply(200, "[]"))
  }

  @Test func `an array or one object is added, and all contacts come back`() async {
    let probe = SandboxProbe()
    let path = await path(probe, "Blue Harbor")
    let one = await probe.send("POST", path, #"{"primary":true,"name":"A"}"#)
    #expect(one.status == 200)
    #expect(one.json.count == 1)
    #expect(one.json[0]?["external_reference_id"] == one.json[0]?["id"])
    let more = await probe.send(
      "POST", path,
      #"[{"external_reference_id":"x","primary":false},{"external_reference_id":"y","primary":false}]"#
    )
    #expect(more.json.list.map { $0["primary"]?.bool } == [true, false, false])
    #expect(await probe.get(path).body == more.body)
    let newest = await probe.get("/v2/counterparties/history").json["results"]?[0]
    #expect(newest?["changes"] == ["contact": ["None", "y:  <>"]])
  }

  @Test(arguments: [
    ("[]", "This list may not be empty."),
    ("{}", "primary: This field is required."),
    ("[{}]", "[0].primary: This field is required."),
    (#"{"primary":"yes"}"#, "primary: Must be a valid boolean."),
    (#"{"primary":null}"#, "primary: This field may not be null."),
    (#"[{"primary":true,"email":"x"}]"#, "[0].email: Enter a valid email address."),
    (
      #"[{"primary":true,"phone":"123456789012345678"}]"#,
      "[0].phone: Ensure this field has no more than 17 characters."
    ),
    (
      #"{"primary":true,"external_reference_id":"SUP-1001-primary"}"#,
      "external_reference_id: A contact with this external_reference_id already exists."
    ),
    (
      #"[{"primary":true,"external_reference_id":"z"},{"primary":true,"external_reference_id":"z"}]"#,
      "[1].external_reference_id: A contact with this external_reference_id already exists."
    ),
  ])
  func `wrong contacts are refused, all of them`(body: String, complaint: String) async {
    let probe = SandboxProbe()
    let path = await path(probe)
    #expect(await probe.send("POST", path, body) == .badRequest(complaint, at: path))
    #expect(await probe.get(path).json.count == 2)
  }

  @Test func `one is replaced by its reference`() async {
    let probe = SandboxProbe()
    let path = await path(probe)
    let reply = await probe.send(
      "PUT", path + "/SUP-1001-primary",
      #"{"primary":false,"name":"Jo","external_reference_id":"a/b"}"#)
    #expect(reply.status == 200)
    #expect(reply.json["name"]?.string == "Jo")
    #expect(reply.json["phone"]?.isNull == true)
    #expect(await probe.get(path).json[0] == reply.json)
    let renamed = await probe.send("PUT", path + "/a%2Fb", #"{"primary":true}"#)
    #expect(renamed.json["external_reference_id"]?.string == "a/b")
    let required = await probe.send("PUT", path + "/a%2Fb", "{}")
    #expect(required == .badRequest("primary: This field is required.", at: path + "/a%2Fb"))
  }

  @Test func `a deleted contact is gone`() async {
    let probe = SandboxProbe()
    let path = await path(probe)
    #expect(await probe.send("DELETE", path + "/SUP-1001-primary") == Reply(200, "true"))
    #expect(await probe.get(path).json.count == 1)
    let again = await probe.send("DELETE", path + "/SUP-1001-primary")
    #expect(
      again
        == .notFound(#"Contact \"SUP-1001-primary\" not found."#, at: path + "/SUP-1001-primary"))
  }

  @Test func `buyers and strangers have no supplier contacts`() async {
    let probe = SandboxProbe()
    for id in [await probe.id(of: "Northwind"), "x"] {
      let path = "/v2/counterparties/suppliers/\(id)/contacts"
      #expect(await probe.get(path) == .notFound(#"Supplier \"\#(id)\" not found."#, at: path))
    }
  }
}

@Suite struct Webhooks {
  static let path = "/v2/webhooks/"
  static let body =
    #"{"event":"payment.changed","url":"https://example.com/h","username":"u","password":"p"}"#

  @Test func `one is created, read, changed and deleted`() async {
    let probe = SandboxProbe()
    let created = await probe.send("POST", Self.path, Self.body)
    let id = created.json["id"]?.string ?? ""
    let expected = Reply(
      201,
      #"{"id":"\#(id)","event":"payment.changed","url":"https://example.com/h","username":"u","#
        + #""content_type":"application/json","invoice_ids":false,"payment_status":false,"#
        + #""payment_events":false,"refund_reason":false,"instrument_number":false,"#
        + #""all_payment_details":false,"created_at":"2026-03-02T12:00:00.000000","#
        + #""updated_at":"2026-03-02T12:00:00.000000","#
        + #""subscription":"http://127.0.0.1:8099/v2/webhooks/\#(id)/"}"#)
    #expect(created == expected)
    let one = Self.path + id + "/"
    #expect(await probe.get(one) == Reply(200, created.body))
    #expect(await probe.get(Self.path).json["results"]?[0] == created.json)
    let patched = await probe.send("PATCH", one, #"{"invoice_ids":true}"#)
    #expect(patched.status == 201)
    #expect(patched.json["invoice_ids"]?.bool == true)
    #expect(patched.json["url"]?.string == "https://example.com/h")
    let replaced = await probe.send("PUT", one, Self.body)
    #expect(replaced.status == 201)
    #expect(replaced.json["invoice_ids"]?.bool == false)
    #expect(await probe.send("DELETE", one) == Reply(204, ""))
    #expect(await probe.get(one) == .notFound(#"Webhook \"\#(id)\" not found."#, at: one))
    #expect(await probe.get(Self.path).json["count"]?.int == 2)
  }

  @Test(arguments: [
    (
      "{}",
      "event: This field is required. url: This field is required. "
        + "username: This field is required. password: This field is required."
    ),
    (
      body.replacing("payment.changed", with: "invoice.paid"),
      #"event: \"invoice.paid\" is not a valid choice."#
    ),
    (body.replacing("https://example.com/h", with: "/h"), "url: Enter a valid URL."),
    (body.replacing("https://", with: "ftp://"), "url: Enter a valid URL."),
    (body.replacing(#""p""#, with: #""""#), "password: This field may not be blank."),
    (
      body.replacing("}", with: #","content_type":"text/xml"}"#),
      #"content_type: \"text/xml\" is not a valid choice."#
    ),
    (body.replacing("}", with: #","invoice_ids":1}"#), "invoice_ids: Must be a valid boolean."),
  ])
  func `a wrong one is refused`(body: String, complaint: String) async {
    let probe = SandboxProbe()
    #expect(await probe.send("POST", Self.path, body) == .badRequest(complaint, at: Self.path))
    #expect(await probe.get(Self.path).json["count"]?.int == 2)
  }
}
