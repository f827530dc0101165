import StrictJSON
import Testing

@Suite struct `Who and what is admitted` {
  @Test(arguments: [
    nil, "", "Basic", "Basic c2FuZGJveDpvcGVu", "Bearer c2FuZGJveDpvcGVuOnNlc2FtZQ==",
    "Basic c2FuZGJveDpvcGVuOnNlc2FtZR==", "Basic c2FuZGJveDpvcGVuOnNlc2FtZQ== x",
  ])
  func `credentials that are missing or wrong are refused`(authorization: String?) async {
    let reply = await SandboxProbe().send(
      "GET", "/v2/invoices/", authorization: authorization)
    #expect(reply == Reply(403, #"{"detail":"Invalid username/password."}"#))
  }

  @Test func `the scheme's case does not matter`() async {
    let reply = await SandboxProbe().send(
      "GET", "/v2/webhooks/", authorization: "bAsIc c2FuZGJveDpvcGVuOnNlc2FtZQ==")
    #expect(reply.status == 200)
  }

  @Test(arguments: [
    "/v2/counterparties", "/v2/invoices", "/v2/invoices/batch",
    "/v2/payments", "/v2/payments/x", "/v2/payments/x/images/", "/v2/reconciliation/drawdown/",
    "/v2/reconciliation/drawdown/x/", "/v2/reconciliation/drawdown/x/payments/", "/v2/webhooks",
    "/v2/webhooks/x", "/v2/counterparties/x", "/v2/counterparties/suppliers/x/contacts/",
    "/v2/counterparties/suppliers/x/contacts/y/", "/v2//invoices/", "/v2/payments//images",
    "/v2/", "/v2/unknown/", "/v1/invoices/", "/", "/v2/counterparties/suppliers",
  ])
  func `a path with a slash too many or too few does not exist`(path: String) async {
    let probe = SandboxProbe()
    for method in ["GET", "POST", "PUT"] {
      let reply = await probe.send(method, path)
      #expect(reply == Reply(404, #"{"detail":"Not found."}"#))
    }
  }

  @Test func `the history with a slash is read as the id of a counterparty`() async {
    let path = "/v2/counterparties/history/"
    let reply = await SandboxProbe().get(path)
    #expect(reply == .notFound(#"Counterparty \"history\" not found."#, at: path))
  }

  @Test(arguments: [
    ("DELETE", "/v2/counterparties/", "GET, POST"),
    ("DELETE", "/v2/counterparties/x/", "GET, PUT, PATCH"),
    ("POST", "/v2/counterparties/history", "GET"),
    ("PATCH", "/v2/counterparties/suppliers/x/contacts", "GET, POST"),
    ("GET", "/v2/counterparties/suppliers/x/contacts/y", "PUT, DELETE"),
    ("POST", "/v2/invoices/", "GET"), ("GET", "/v2/invoices/batch/", "POST"),
    ("PUT", "/v2/invoices/x/", "GET"), ("POST", "/v2/payments/", "GET"),
    ("DELETE", "/v2/payments/x/", "GET"), ("POST", "/v2/payments/x/images", "GET"),
    ("POST", "/v2/reconciliation/drawdown", "GET"),
    ("POST", "/v2/reconciliation/drawdown/x", "GET"),
    ("PUT", "/v2/reconciliation/drawdown/x/payments", "GET"),
    ("PUT", "/v2/webhooks/", "GET, POST"),
    ("POST", "/v2/webhooks/x/", "GET, PUT, PATCH, DELETE"),
    ("get", "/v2/webhooks/", "GET, POST"),
  ])
  func `another method is refused with those that are allowed`(
    method: String, path: String, allowed: String
  ) async {
    let reply = await SandboxProbe().send(method, path)
    let expected = Reply(
      405, fields: ["Allow: \(allowed)"], #"{"detail":"Method \"\#(method)\" not allowed."}"#)
    #expect(reply == expected)
  }

  @Test(arguments: [
    "text/plain", "application/x-www-form-urlencoded", "application/jsonp", "",
  ])
  func `a body that does not say it is JSON is refused`(type: String) async {
    let reply = await SandboxProbe().send("POST", "/v2/webhooks/", "{}", type: type)
    let expected = Reply(415, #"{"detail":"Unsupported media type \"\#(type)\" in request."}"#)
    #expect(reply == expected)
  }

  @Test func `a body without a content type is refused`() async {
    let reply = await SandboxProbe().send("POST", "/v2/invoices/batch/", "[]", type: nil)
    #expect(reply == Reply(415, #"{"detail":"Unsupported media type \"\" in request."}"#))
  }

  @Test func `a charset beside the content type is accepted`() async {
    let reply = await SandboxProbe().send(
      "POST", "/v2/invoices/batch/", "[]", type: "Application/JSON; charset=utf-8")
    #expect(reply == .badRequest("This list may not be empty.", at: "/v2/invoices/batch/"))
  }

  @Test(arguments: ["", "{", "[1,]", #"{"a":1,"a":2}"#, "{\"a\":\"\u{1}\"}"])
  func `a body that is no strict JSON is refused`(body: String) async {
    let reply = await SandboxProbe().send("POST", "/v2/invoices/batch/", body)
    #expect(reply.status == 400)
    let detail = reply.json["detail"]?.string ?? ""
    #expect(detail.hasPrefix("JSON parse error - line 1, column "))
  }

  @Test func `what Finexio would read over is named in a field of the sandbox's own`() async {
    let probe = SandboxProbe()
    let listed = await probe.get("/v2/payments/?state=settled&page=1&a%0D%0Ab%2C=1")
    #expect(listed.status == 200)
    #expect(listed.fields == ["x-sandbox-ignored: state,a??b?"])
    let invoice = await probe.invoice(["amount": 1, "payment_id": nil, "memo": "x"])
    let created = await probe.send(
      "POST", "/v2/invoices/batch/", "[\(invoice),\(invoice.replacing("T-1", with: "T-2"))]")
    #expect(created.status == 201)
    #expect(created.fields == ["x-sandbox-ignored: amount,memo"])
  }
}
