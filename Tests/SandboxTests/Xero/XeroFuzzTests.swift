import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Nonsense sent to Xero` {
  private static let kinds = XeroKind.allCases.map(\.rawValue)
  private static let names = [
    "Type", "Contact", "LineItems", "Status", "Date", "DueDate", "Invoice", "Account", "Amount",
    "BankAccount", "Name", "Code", "TaxType", "TaxComponents", "Rate", "JournalLines", "LineAmount",
    "AccountCode", "UnitAmount", "Quantity", "DiscountRate", "Description", "ItemCode", "Tracking",
    "Schedule", "Payments", "User", "Receipts", "Narration", "FromBankAccount", "ToBankAccount",
    "ContactID", "InvoiceID", "InvoiceNumber", "SourceTransactionID", "LineAmountTypes",
    "CurrencyCode", "PaymentTerms", "EmailAddress", "SalesDetails", "BankAccountNumber",
  ]
  private static let values = [
    "null", "true", "0", "-1", "1e40", "1e-40", "9999999999.9999", "99999999999999", "\"\"",
    "\"ACCREC\"", "\"AUTHORISED\"", "\"VOIDED\"", "\"DELETED\"", "\"200\"", "\"090\"",
    "\"2026-02-31\"", "\"2026-03-01\"", "\"/Date(-99999999999999+0000)/\"", "\"0001-01-01\"",
    "\"9999-12-31\"", "\"Inclusive\"", "\"EXPENSE\"", "\"é\\ud83d\\ude00\"", "[]", "{}", "[[]]",
    #"{"Name":"Acme Corp"}"#, #"{"Code":"090"}"#, #"{"Code":"091"}"#,
    #"[{"Description":"x","Quantity":3.3333,"UnitAmount":0.015,"AccountCode":"200"}]"#,
    #"[{"Description":"x","Quantity":-1e9,"UnitAmount":9e9,"AccountCode":"429"}]"#,
    #"[{"Quantity":0,"LineAmount":5,"DiscountRate":-3,"AccountCode":"400"}]"#,
    #"[{"LineAmount":1,"AccountCode":"400"},{"LineAmount":-1,"AccountCode":"200"}]"#,
    #"{"InvoiceNumber":"INV-9920"}"#, #"[{"Invoice":{"InvoiceNumber":"INV-1045"},"Amount":0.01}]"#,
    #"{"Period":1,"Unit":"MONTHLY","DueDate":1,"DueDateType":"OFCURRENTMONTH"}"#,
    #"[{"Name":"a","Rate":99.9999,"IsCompound":true}]"#, "\"RECEIVE\"", "\"POSTED\"",
  ]
  /// Records that are accepted, of which one member is spoilt.
  private static let recipes: [(kind: String, members: [(String, String)])] = [
    (
      "Invoices",
      [
        ("Type", "\"ACCREC\""), ("Contact", #"{"Name":"Acme Corp"}"#), ("Status", "\"AUTHORISED\""),
        ("LineItems", #"[{"Description":"x","Quantity":3,"UnitAmount":7.77,"AccountCode":"200"}]"#),
      ]
    ),
    (
      "Payments",
      [
        ("Invoice", #"{"InvoiceNumber":"INV-9921"}"#), ("Account", #"{"Code":"090"}"#),
        ("Date", "\"2026-03-01\""), ("Amount", "1.11"),
      ]
    ),
    (
      "BankTransactions",
      [
        ("Type", "\"SPEND\""), ("Contact", #"{"Name":"New"}"#), ("BankAccount", #"{"Code":"091"}"#),
        ("LineItems", #"[{"Description":"x","UnitAmount":0.33,"AccountCode":"429"}]"#),
        ("LineAmountTypes", "\"Inclusive\""),
      ]
    ),
    (
      "ManualJournals",
      [
        ("Narration", "\"n\""), ("Status", "\"POSTED\""),
        (
          "JournalLines",
          #"[{"LineAmount":0.01,"AccountCode":"400"},{"LineAmount":-0.01,"AccountCode":"429"}]"#
        ),
      ]
    ),
  ]
  private static let queries = [
    "", "?summarizeErrors=false", "?unitdp=4", "?page=1&pageSize=3", "?where=Total%3E0",
    "?order=Date%20DESC", "?fromDate=0001-01-01", "?toDate=9999-12-31", "?date=2026-01-31",
    "?periods=12&timeframe=YEAR", "?offset=99999999999999999999", "?%zz=%ff", "?IDs=,,",
  ]

  @Test func `it is always answered, and the books still add up`() async {
    let probe = XeroProbe()
    var random = SeededRandom(seed: 20_260_623)
    func pick(_ choices: [String]) -> String { choices[random.next(in: 0...(choices.count - 1))] }
    var accepted = 0
    for _ in 0..<2_500 {
      var kind = pick(Self.kinds)
      var used: Set<String> = []
      let members = (0..<random.next(in: 0...7)).compactMap { _ -> String? in
        let name = pick(Self.names)
        return used.insert(name).inserted ? "\"\(name)\":\(pick(Self.values))" : nil
      }
      var object = "{\(members.joined(separator: ","))}"
      if random.next(in: 0...1) == 0 {
        let recipe = Self.recipes[random.next(in: 0...(Self.recipes.count - 1))]
        kind = recipe.kind
        let spoilt = random.next(in: 0...6)
        let parts = recipe.members.enumerated().map { index, member in
          "\"\(member.0)\":\(index == spoilt ? pick(Self.values) : member.1)"
        }
        object = "{\(parts.joined(separator: ","))}"
      }
      let bodies = [#"{"\#(kind)":[\#(object)]}"#, object, #"{"\#(kind)":\#(pick(Self.values))}"#]
      let keys = [
        "", "", "", "", "", "", "", "", "", "", "", "", "", "/INV-1045", "/INV-9920", "/x", "/%ff",
        "/Options", "/ProfitAndLoss", "/TAX001",
      ]
      let path = pick(["/" + kind, "/" + kind, "/Reports"]) + pick(keys)
      let reply = await probe.send(
        pick(["GET", "PUT", "PUT", "POST", "DELETE"]), path + pick(Self.queries),
        bodies[max(0, random.next(in: 0...5) - 3)])
      #expect([200, 204, 400, 404, 405].contains(reply.status), "\(path) \(reply)")
      if reply.status == 200 || reply.status == 400 {
        #expect((try? JSONValue(parsing: reply.body)) != nil, "\(path)")
      }
      if reply.status == 200 { accepted += 1 }
    }
    #expect(accepted > 200)
    await checkBooks(probe)
  }

  private func checkBooks(_ probe: XeroProbe) async {
    func amount(_ record: JSONValue, _ name: String) -> XeroAmount {
      record[name]?.number.flatMap { XeroAmount($0.text) } ?? .zero
    }
    for invoice in await probe.list("Invoices") {
      let isOpen = ["AUTHORISED", "PAID"].contains(invoice["Status"]?.string ?? "")
      let due =
        amount(invoice, "Total") - amount(invoice, "AmountPaid")
        - amount(invoice, "AmountCredited")
      if isOpen { #expect(amount(invoice, "AmountDue") == due) }
      #expect(amount(invoice, "AmountDue") >= .zero)
    }
    var offset = 0
    while true {
      let journals = await probe.list("Journals", "?offset=\(offset)")
      guard let last = journals.last?["JournalNumber"]?.int else { break }
      for journal in journals {
        let nets = (journal["JournalLines"]?.list ?? []).map { amount($0, "NetAmount") }
        #expect(nets.total == .zero, "\(journal)")
      }
      offset = last
    }
  }

  @Test func `an amount is read exactly or not at all`() {
    for (text, shown) in [
      ("0", "0.00"), ("-0", "0.00"), ("1", "1.00"), ("1.5", "1.50"), ("-1.25", "-1.25"),
      ("0.00005", "0.0001"), ("0.00004999", "0.00"), ("1e2", "100.00"), ("125E-2", "1.25"),
      ("9999999999.9999", "9999999999.9999"), ("0.1", "0.10"), ("1.00000", "1.00"),
    ] { #expect(XeroAmount(text)?.description == shown, "\(text)") }
    for text in ["", "-", "x", "1e", "1e99", "1.2.3", "10000000001", "0x1", "1 ", "+1", "1e-41"] {
      #expect(XeroAmount(text) == nil, "\(text)")
    }
  }
}
