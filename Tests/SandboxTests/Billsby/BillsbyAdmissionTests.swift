import Testing

@Suite struct `Who and what Billsby admits` {
  @Test(arguments: [nil, "", "tideline", "tideline_0123456789abcdef0123456789abcdeF"])
  func `a key that is missing or wrong is refused`(key: String?) async {
    let reply = await BillsbyProbe().send("GET", "/addons", key: key)
    #expect(reply == .plain(401, "Unauthorized"))
  }

  @Test(arguments: ["ApiKey", "apikey", "APIKEY"])
  func `the capitals of the key's field name do not matter`(name: String) async {
    #expect(await BillsbyProbe().send("GET", "/addons", keyName: name).status == 200)
  }

  @Test(arguments: [
    "/api/v1/rest/core/widgets/addons", "/api/v1/rest/core/Tideline/addons",
    "/api/v1/rest/counters/usage/widgets/subscriptions/SUB-9921/counters/api_calls",
  ])
  func `another company's domain is refused`(target: String) async {
    #expect(await BillsbyProbe().get(target) == .plain(403, "Forbidden"))
  }

  @Test(arguments: [
    "/Customers", "/customers/CUST-4029/creditnotes", "/companies/creditNotes",
    "/invoices/INV-8811/payment", "/invoices/INV-8811/writtenOff", "/invoices/INV-8811/paidoffline",
    "/creditnotes/CRN-501/Payment", "/creditNotes/CRN-501/payment", "/addons/", "//addons",
    "/subscriptions/SUB-9921/shippingaddress", "/customers/CUST-4029/paymentcard",
    "/usage/tideline/subscriptions/SUB-9921/counters/api_calls", "/invoices", "",
    "/api/v1/rest/core/usage/tideline/subscriptions/SUB-9921/counters/api_calls",
    "/api/v1/rest/counters/tideline/addons", "/api/v1/rest/core", "/api/v1/rest/",
    "/invoices/INV-9920/refund", "/customers//invoices",
  ])
  func `a path with other capitals or slashes, or elsewhere, does not exist`(
    target: String
  ) async {
    let probe = BillsbyProbe()
    for method in ["GET", "POST", "PUT", "DELETE"] {
      #expect(await probe.send(method, target) == .plain(404, "Not Found"))
    }
  }

  @Test(arguments: [
    ("POST", "/api/v1/rest/core/invoices/INV-9920", "GET"),
    ("DELETE", "/customers", "GET, POST"), ("POST", "/customers/CUST-4029", "GET, PUT, DELETE"),
    ("POST", "/invoices/INV-8811/Payment", "PUT"), ("PATCH", "/products/5", "GET, PUT"),
    ("GET", "/subscriptions/tags", "POST"), ("GET", "/products/5/plans/orders", "PUT"),
    ("put", "/customfields", "GET, POST"),
  ])
  func `another method is refused with those that are allowed`(
    method: String, target: String, allowed: String
  ) async {
    let reply = await BillsbyProbe().send(method, target)
    let fields = ["Content-Type: text/plain", "Allow: \(allowed)"]
    #expect(reply == Reply(405, fields: fields, "Method Not Allowed"))
  }

  @Test(arguments: ["text/plain", "application/x-www-form-urlencoded", ""])
  func `a body that does not say it is JSON is refused`(type: String) async {
    let reply = await BillsbyProbe().send("POST", "/products", "{}", type: type)
    #expect(reply == .plain(415, "The body must be application/json."))
  }

  @Test(arguments: [
    ("", "The body is no JSON: line 1, column 1: "),
    ("{", "The body is no JSON: line 1, column 2: "),
    ("[]", "Invalid data. Expected a dictionary, but got list."),
  ])
  func `a body that is no JSON object is refused`(body: String, start: String) async {
    let reply = await BillsbyProbe().send("POST", "/products", body)
    #expect(reply.status == 400)
    #expect(reply.body.hasPrefix(start), "\(reply.body)")
  }

  @Test func `what Billsby would read over is named in a field of the sandbox's own`() async {
    let reply = await BillsbyProbe().send(
      "PUT", "/customers/CUST-4029/paymentCard?dry=1", #"{"paymentCardToken":"t","cvv":"1"}"#)
    #expect(
      reply
        == Reply(
          200,
          fields: ["Content-Type: text/plain", "x-sandbox-ignored: dry,paymentCardToken,cvv"],
          "Success"))
  }

  @Test func `the vendor's failure and throttling are short texts`() async {
    let probe = BillsbyProbe()
    _ = await probe.send("POST", "/_sandbox/fault", #"{"kind":"status-500"}"#)
    #expect(await probe.get("/addons") == .plain(500, "Internal Server Error"))
    _ = await probe.send("POST", "/_sandbox/rate-limit", #"{"reset":17}"#)
    let throttled = await probe.get("/addons")
    #expect(throttled.status == 429)
    #expect(throttled.body == #""Too many requests. Try again in 17 seconds.""#)
  }
}
