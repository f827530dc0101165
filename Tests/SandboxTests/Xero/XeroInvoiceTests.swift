import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Xero's invoices` {
  private let probe = XeroProbe()

  private func create(_ invoice: String, _ query: String = "") async -> Reply {
    await probe.send("PUT", "/Invoices" + query, #"{"Invoices":[\#(invoice)]}"#)
  }

  private static func invoice(_ lines: String, _ members: String = "") -> String {
    #"{"Type":"ACCREC","Contact":{"Name":"Acme Corp"},"LineItems":[\#(lines)]\#(members)}"#
  }

  private static func totals(_ reply: Reply) -> [String?] {
    let invoice = reply.json["Invoices"]?[0]
    return ["SubTotal", "TotalTax", "Total", "AmountDue"].map { invoice?[$0]?.number?.text }
  }

  @Test func `the article's draft is created with its totals`() async {
    let reply = await create(
      Self.invoice(
        #"{"Description":"Consulting Services","Quantity":10,"UnitAmount":150,"#
          + #""AccountCode":"200","TaxType":"NONE"},"#
          + #"{"Description":"Software License","Quantity":1,"UnitAmount":500,"#
          + #""AccountCode":"200","TaxType":"NONE"}"#, #","Date":"2026-03-02""#))
    #expect(reply.status == 200)
    #expect(Self.totals(reply) == ["2000.00", "0.00", "2000.00", "2000.00"])
    let invoice = reply.json["Invoices"]?[0]
    #expect(invoice?["Status"]?.string == "DRAFT")
    #expect(invoice?["InvoiceNumber"]?.string == "INV-9921")
    #expect(invoice?["Date"]?.string == "/Date(1772409600000+0000)/")
    #expect(invoice?["DateString"]?.string == "2026-03-02T00:00:00")
    #expect(invoice?["Contact"]?["Name"]?.string == "Acme Corp")
    let held = await probe.record("Invoices", "/Invoices/INV-9921")
    #expect(held == invoice)
  }

  @Test(arguments: [
    ("Exclusive", ["100.05", "8.25", "108.30", "108.30"]),
    ("Inclusive", ["92.42", "7.63", "100.05", "100.05"]),
    ("NoTax", ["100.05", "0.00", "100.05", "100.05"]),
  ])
  func `tax is added, found inside or left out`(amounts: String, totals: [String?]) async {
    let line = #"{"Description":"x","Quantity":"3","UnitAmount":33.35,"AccountCode":200}"#
    let reply = await create(Self.invoice(line, #","LineAmountTypes":"\#(amounts)""#))
    #expect(Self.totals(reply) == totals)
  }

  @Test func `prices have two decimals, or four when asked for`() async {
    let line = #"{"Description":"x","Quantity":1000,"UnitAmount":0.12345,"AccountCode":"200"}"#
    let invoice = Self.invoice(line, #","LineAmountTypes":"NoTax""#)
    let two = await create(invoice)
    #expect(Self.totals(two)[2] == "120.00")
    let four = await create(invoice, "?unitdp=4")
    // A half is rounded away from zero.
    #expect(Self.totals(four)[2] == "123.50")
    let price = four.json["Invoices"]?[0]?["LineItems"]?[0]?["UnitAmount"]?.number?.text
    #expect(price == "0.1235")
  }

  @Test(arguments: [
    (
      #"{"Description":"x","Quantity":1,"UnitAmount":5,"AccountCode":"Sales"}"#, "",
      ["Account code 'Sales' is not a valid code for this document."]
    ),
    (
      #"{"Description":"x","UnitAmount":5}"#, #","Status":"AUTHORISED""#,
      ["Account code or ID must be specified"]
    ),
    ("", "", ["One or more line items must be specified"]),
    (
      #"{"Description":"x","Quantity":2,"UnitAmount":5,"LineAmount":9}"#, "",
      ["The line total 9.00 does not match the expected line total 10.00"]
    ),
    (
      #"{"Description":"x","UnitAmount":5,"TaxType":"VAT"}"#, "",
      [
        "The TaxType code 'VAT' does not exist or cannot be used for this type of transaction"
      ]
    ),
    (
      #"{"Description":"x","UnitAmount":5}"#, #","InvoiceNumber":"INV-1045""#,
      ["Invoice # must be unique."]
    ),
    (
      #"{"Description":"x","UnitAmount":5}"#, #","Status":"PAID""#,
      ["Invoice not of valid status for creation"]
    ),
    (
      #"{"Description":"x","UnitAmount":5}"#, #","CurrencyCode":"EUR""#,
      ["Organisation is not subscribed to currency EUR"]
    ),
  ])
  func `an invoice that breaks a rule is refused`(
    line: String, members: String, complaints: [String]
  ) async {
    let before = await probe.list("Invoices").count
    let reply = await create(Self.invoice(line, members))
    #expect(reply.status == 400)
    #expect(reply.json["ErrorNumber"]?.int == 10)
    #expect(reply.json["Message"]?.string == "A validation exception occurred")
    #expect(reply.complaints == complaints)
    #expect(await probe.list("Invoices").count == before)
  }

  @Test func `a refusal repeats what was sent`() async {
    let reply = await create(#"{"Type":"ACCREC","Reference":"R"}"#)
    #expect(
      reply.body
        == #"{"ErrorNumber":10,"Type":"ValidationException","#
        + #""Message":"A validation exception occurred","Elements":[{"Type":"ACCREC","#
        + #""Reference":"R","InvoiceID":"00000000-0000-0000-0000-000000000000","#
        + #""ValidationErrors":[{"Message":"A Contact must be specified for this type of "#
        + #"transaction"},{"Message":"One or more line items must be specified"}]}]}"#)
  }

  @Test func `a value of another type is unreadable`() async {
    let reply = await create(#"{"Type":"SALE"}"#)
    #expect(
      reply.body
        == XeroProbe.exception(
          14, "PostDataInvalidException",
          #"JSON for post data was invalid,Error converting value "SALE" to type 'String'. "#
            + "Path 'Invoices[0].Type'."))
  }

  @Test func `a status becomes only what it may`() async {
    let line = #"{"Description":"x","Quantity":1,"UnitAmount":5,"AccountCode":"200"}"#
    let id = await create(Self.invoice(line)).json["Invoices"]?[0]?["InvoiceID"]?.string ?? ""
    func set(_ status: String) async -> Reply {
      await probe.send(
        "POST", "/Invoices/" + id, #"{"Invoices":[{"Status":"\#(status)"}]}"#)
    }
    #expect(await set("VOIDED").complaints == ["Invoice not of valid status for modification"])
    #expect(await set("AUTHORISED").json["Invoices"]?[0]?["DueDate"]?.string != nil)
    #expect(await set("DELETED").complaints == ["Invoice not of valid status for modification"])
    let voided = await set("VOIDED").json["Invoices"]?[0]
    #expect(voided?["AmountDue"]?.number?.text == "0.00")
    #expect(await set("AUTHORISED").complaints == ["Invoice not of valid status for modification"])
    let records = await probe.get("/Invoices/\(id)/History").json["HistoryRecords"]?.list ?? []
    #expect(records.map { $0["Changes"]?.string } == ["Edited", "Edited", "Created"])
  }

  @Test func `many are created or changed at once, each with its outcome`() async {
    let good = Self.invoice(#"{"Description":"x","UnitAmount":5}"#, #","Reference":"new""#)
    let bad = Self.invoice("")
    let change = #"{"InvoiceNumber":"INV-1045","Reference":"changed"}"#
    let body = #"{"Invoices":[\#(good),\#(bad),\#(change)]}"#
    let refused = await probe.send("POST", "/Invoices", body)
    #expect(refused.status == 400)
    #expect(refused.json["Elements"]?.count == 1)
    #expect(await probe.list("Invoices", where: #"Reference=="new""#).isEmpty)
    let mixed = await probe.send("POST", "/Invoices?summarizeErrors=false", body)
    #expect(mixed.status == 200)
    let outcomes = mixed.json["Invoices"]?.list ?? []
    #expect(outcomes.map { $0["StatusAttributeString"]?.string } == ["OK", "ERROR", "OK"])
    #expect(outcomes.map { $0["HasErrors"]?.bool } == [false, true, false])
    #expect(
      outcomes[1]["ValidationErrors"]?.description
        == #"[{"Message":"One or more line items must be specified"}]"#)
    #expect(await probe.record("Invoices", "/Invoices/INV-1045")["Reference"]?.string == "changed")
    #expect(await probe.list("Invoices", "?createdByMyApp=true").count == 1)
  }
}
