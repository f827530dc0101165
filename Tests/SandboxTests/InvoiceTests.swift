import StrictJSON
import Testing

@Suite struct Invoices {
  static let batch = "/v2/invoices/batch/"

  @Test func `a batch is created, answered in order and kept`() async {
    let probe = SandboxProbe()
    let first = await probe.invoice(["note": "Tires \u{1F6DE}", "metadata": ["po": 7, "by": "x"]])
    let second = await probe.invoice(["invoice_number": "T-2", "amount_cents": 999_999_900])
    let reply = await probe.send("POST", Self.batch, "[\(first),\(second)]")
    #expect(reply.status == 201)
    #expect(reply.json.list.map { $0["invoice_number"]?.string } == ["T-1", "T-2"])
    #expect(reply.json[0]?["note"]?.string == "Tires \u{1F6DE}")
    #expect(reply.json[0]?["metadata"] == ["po": 7, "by": "x"])
    #expect(reply.json[0]?["payment_id"]?.isNull == true)
    #expect(reply.json[0]?["status"]?.string == "pending")
    #expect(reply.json[0]?["created"]?.string == "2026-03-02T12:00:00.000000")
    #expect(reply.json[1]?["amount_cents"]?.int == 999_999_900)
    let listed = await probe.get("/v2/invoices/").json
    #expect(listed["count"]?.int == 266)
    #expect(listed["results"]?[0] == reply.json[1])
    let id = reply.json[0]?["id"]?.string ?? ""
    let got = await probe.get("/v2/invoices/\(id)/")
    #expect(got.json == reply.json[0])
  }

  @Test(arguments: [
    ("amount_cents", "150.50", "A valid integer is required."),
    ("amount_cents", #""15050""#, "A valid integer is required."),
    ("amount_cents", "true", "A valid integer is required."),
    ("amount_cents", "null", "This field may not be null."),
    ("amount_cents", "0", "Ensure this value is greater than or equal to 1."),
    ("amount_cents", "999999901", "Ensure this value is less than or equal to 999999900."),
    ("amount_cents", "1e400", "Ensure this value is less than or equal to 999999900."),
    ("currency", #""EUR""#, #"\"EUR\" is not a valid choice."#),
    ("discount_amount_cents", "-1", "Ensure this value is greater than or equal to 0."),
    ("invoice_number", #""""#, "This field may not be blank."),
    ("invoice_number", "17", "Not a valid string."),
    (
      "invoice_date", #""03/02/2026""#,
      "Date has wrong format. Use one of these formats instead: YYYY-MM-DD."
    ),
    (
      "invoice_date", #""2026-02-30""#,
      "Date has wrong format. Use one of these formats instead: YYYY-MM-DD."
    ),
    ("invoice_date", #""2025-03-01""#, "Must be within 365 days of today."),
    ("invoice_date", #""2027-03-03""#, "Must be within 365 days of today."),
    ("originating_counterparty_id", #""cp_12345""#, "Must be a valid UUID."),
    (
      "receiving_counterparty_id", #""00000000-0000-4000-8000-000000000000""#,
      #"Invalid pk \"00000000-0000-4000-8000-000000000000\" - object does not exist."#
    ),
    ("metadata", "[]", #"Expected a dictionary of items but got type \"list\"."#),
    ("metadata", #"{"a":{}}"#, #"The value of \"a\" must be a string or an integer."#),
    ("line_items", "{}", #"Expected a list of items but got type \"dict\"."#),
    (
      "line_items", #"[{"description":1}]"#,
      "Every line item must be a dictionary with a text description."
    ),
  ])
  func `a field with a wrong value is refused by name`(
    field: String, value: String, complaint: String
  ) async throws {
    let probe = SandboxProbe()
    let invoice = await probe.invoice([field: try JSONValue(parsing: value)])
    let reply = await probe.send("POST", Self.batch, "[\(invoice)]")
    #expect(reply == .badRequest("[0].\(field): \(complaint)", at: Self.batch))
    #expect(await probe.get("/v2/invoices/").json["count"]?.int == 264)
  }

  @Test(arguments: [
    ("invoice_number", 49), ("note", 1_000), ("reconciliation_id", 50), ("account_number", 250),
    ("payment_group_id", 100), ("accounting_id", 70),
  ])
  func `a text may be as long as documented and no longer`(field: String, maximum: Int) async {
    let probe = SandboxProbe()
    let text = String(repeating: "\u{E9}", count: maximum)
    let longer = await probe.invoice([field: JSONValue(stringLiteral: text + "x")])
    let refused = await probe.send("POST", Self.batch, "[\(longer)]")
    let complaint = "[0].\(field): Ensure this field has no more than \(maximum) characters."
    #expect(refused == .badRequest(complaint, at: Self.batch))
    let longest = await probe.invoice([field: JSONValue(stringLiteral: text)])
    #expect(await probe.send("POST", Self.batch, "[\(longest)]").status == 201)
  }

  @Test(arguments: [
    "amount_cents", "invoice_date", "invoice_number", "originating_counterparty_id",
    "receiving_counterparty_id",
  ])
  func `a required field that is missing is named`(field: String) async {
    let probe = SandboxProbe()
    let invoice = await probe.invoice(without: field)
    let reply = await probe.send("POST", Self.batch, "[\(invoice)]")
    #expect(reply == .badRequest("[0].\(field): This field is required.", at: Self.batch))
  }

  @Test func `the days at the edge of the window are accepted`() async {
    let probe = SandboxProbe()
    for (number, day) in ["2025-03-02", "2027-03-02"].enumerated() {
      let invoice = await probe.invoice([
        "invoice_date": JSONValue(stringLiteral: day),
        "invoice_number": JSONValue(stringLiteral: "E-\(number)"),
      ])
      #expect(await probe.send("POST", Self.batch, "[\(invoice)]").status == 201)
    }
  }

  @Test func `currency and optional fields may be left out or null`() async {
    let probe = SandboxProbe()
    let bare = await probe.invoice(["note": nil, "invoice_due_date": nil], without: "currency")
    let reply = await probe.send("POST", Self.batch, "[\(bare)]")
    #expect(reply.status == 201)
    #expect(reply.json[0]?["currency"]?.string == "USD")
    #expect(reply.json[0]?["discount_amount_cents"]?.int == 0)
    #expect(reply.json[0]?["metadata"] == [:])
  }

  @Test func `the parties must be a buyer and a supplier`() async {
    let probe = SandboxProbe()
    let buyer = JSONValue(stringLiteral: await probe.id(of: "Northwind"))
    let supplier = JSONValue(stringLiteral: await probe.id(of: "Acme"))
    let invoice = await probe.invoice([
      "originating_counterparty_id": supplier, "receiving_counterparty_id": buyer,
    ])
    let reply = await probe.send("POST", Self.batch, "[\(invoice)]")
    let complaint =
      "[0].originating_counterparty_id: Must be the id of a Buyer. "
      + "[0].receiving_counterparty_id: Must be the id of a Supplier."
    #expect(reply == .badRequest(complaint, at: Self.batch))
  }

  @Test func `a number is unique per buyer and supplier, in the batch and before it`() async {
    let probe = SandboxProbe()
    let complaint =
      ".invoice_number: An invoice with this number already exists for this buyer and supplier."
    let invoice = await probe.invoice()
    let twice = await probe.send("POST", Self.batch, "[\(invoice),\(invoice)]")
    #expect(twice == .badRequest("[1]" + complaint, at: Self.batch))
    #expect(await probe.send("POST", Self.batch, "[\(invoice)]").status == 201)
    let again = await probe.send("POST", Self.batch, "[\(invoice)]")
    #expect(again == .badRequest("[0]" + complaint, at: Self.batch))
    let other = JSONValue(stringLiteral: await probe.id(of: "Tire Supply"))
    let elsewhere = await probe.invoice(["receiving_counterparty_id": other])
    #expect(await probe.send("POST", Self.batch, "[\(elsewhere)]").status == 201)
  }

  @Test func `one wrong invoice keeps the whole batch out`() async {
    let probe = SandboxProbe()
    let good = await probe.invoice()
    let reply = await probe.send("POST", Self.batch, "[\(good),5,{}]")
    let complaint =
      "[1]: Invalid data. Expected a dictionary, but got int. "
      + "[2].amount_cents: This field is required. [2].invoice_date: This field is required. "
      + "[2].invoice_number: This field is required. "
      + "[2].originating_counterparty_id: This field is required. "
      + "[2].receiving_counterparty_id: This field is required."
    #expect(reply == .badRequest(complaint, at: Self.batch))
    #expect(await probe.get("/v2/invoices/").json["count"]?.int == 264)
  }

  @Test func `a batch takes one to 500 invoices in an array`() async {
    let probe = SandboxProbe()
    let template = await probe.invoice(["invoice_number": "N-#"])
    let numbered = (0..<501).map { template.replacing("N-#", with: "N-\($0)") }
    let full = "[\(numbered.prefix(500).joined(separator: ","))]"
    let over = "[\(numbered.joined(separator: ","))]"
    #expect(
      await probe.send("POST", Self.batch, over)
        == .badRequest("Ensure this field has no more than 500 elements.", at: Self.batch))
    #expect(
      await probe.send("POST", Self.batch, "[]")
        == .badRequest("This list may not be empty.", at: Self.batch))
    #expect(
      await probe.send("POST", Self.batch, template)
        == .badRequest(
          #"Expected a list of items but got type \"dict\"."#, at: Self.batch))
    let reply = await probe.send("POST", Self.batch, full)
    #expect(reply.status == 201)
    #expect(reply.json.count == 500)
    #expect(await probe.get("/v2/invoices/").json["count"]?.int == 764)
  }

  @Test func `of many at once with one number exactly one is created`() async {
    let probe = SandboxProbe()
    let invoice = await probe.invoice()
    let created = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<32 {
        group.addTask { await probe.send("POST", Self.batch, "[\(invoice)]").status }
      }
      return await group.reduce(0) { $0 + ($1 == 201 ? 1 : 0) }
    }
    #expect(created == 1)
    #expect(await probe.get("/v2/invoices/").json["count"]?.int == 265)
  }

  @Test func `an unknown invoice is not found`() async {
    let reply = await SandboxProbe().get("/v2/invoices/inv%20x/")
    #expect(reply == .notFound(#"Invoice \"inv x\" not found."#, at: "/v2/invoices/inv%20x/"))
  }
}
