import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Xero's seeded books` {
  @Test func `every kind has records, and sales fill pages`() async {
    let probe = XeroProbe()
    for kind in XeroKind.allCases where kind != .organisations {
      let reply = await probe.get("/" + kind.rawValue)
      #expect(reply.status == 200)
      #expect((reply.json[kind.rawValue]?.count ?? 0) > 0, "\(kind)")
    }
    #expect(await probe.list("Invoices").count > 250)
    #expect(await probe.list("Contacts").count >= 40)
  }

  @Test func `four sales invoices are past due, one of them matched by a deposit`() async {
    let probe = XeroProbe()
    let open = await probe.list("Invoices", where: #"Status=="AUTHORISED" AND AmountDue>0"#)
    let overdue = open.filter { invoice in
      (invoice["DueDateString"]?.string ?? "9") < "2026-03-02T00:00:00"
    }
    #expect(overdue.count == 4)
    #expect(overdue.allSatisfy { $0["Type"]?.string == "ACCREC" })
    let matched = open.filter { $0["AmountDue"]?.number?.text == "4500.00" }
    #expect(matched.map { $0["InvoiceNumber"]?.string } == ["INV-9920"])
    let deposits = await probe.list(
      "BankTransactions",
      where: #"Type=="RECEIVE" AND IsReconciled==false AND Date>=DateTime(2026,02,23)"#)
    let totals = deposits.compactMap { $0["Total"]?.number?.text }.sorted()
    #expect(totals == ["1237.50", "213.40", "4500.00"])
  }

  @Test func `the article's invoice and contacts are there`() async {
    let probe = XeroProbe()
    let invoice = await probe.record("Invoices", "/Invoices/INV-1045")
    #expect(invoice["AmountDue"]?.number?.text == "2000.00")
    #expect(invoice["Status"]?.string == "AUTHORISED")
    #expect(invoice["Contact"]?["Name"]?.string == "Acme Corp")
    #expect(invoice["LineItems"]?.count == 2)
    let global = await probe.list("Contacts", where: #"Name=="Global Industries""#)
    let terms = global.first?["PaymentTerms"]?["Sales"]
    #expect(terms?["Day"]?.int == 30)
    let balances = global.first?["Balances"]?["AccountsReceivable"]
    #expect(balances?["Overdue"]?.number?.text == "4500.00")
  }

  @Test func `it is the same in every run and adds up to zero`() {
    let seed = XeroSeed.whole(at: SandboxProbe.noon)
    #expect(seed.refusals == [])
    let store = seed.store
    let again = XeroStore(seededAt: SandboxProbe.noon)
    for kind in XeroKind.allCases { #expect(store.all(kind) == again.all(kind)) }
    for entry in store.entries { #expect(entry.lines.map(\.net).total == .zero) }
  }

  @Test(arguments: ["2024-02-29", "2025-12-31", "2026-01-01", "2026-11-21T23:59:59", "1970-01-01"])
  func `it holds whatever day it is`(day: String) {
    let now = Moment(iso8601: day) ?? SandboxProbe.noon
    let seed = XeroSeed.whole(at: now)
    #expect(seed.refusals == [])
    let overdue = seed.store.all(.invoices).filter { invoice in
      invoice.text("Status") == "AUTHORISED" && invoice.amount("AmountDue") > .zero
        && invoice.date("DueDate").map { $0 < now.day } == true
    }
    #expect(overdue.map { $0.text("Type") } == ["ACCREC", "ACCREC", "ACCREC", "ACCREC"])
    for record in seed.store.all(.payments) + seed.store.all(.bankTransactions) {
      #expect(record.date("Date").map { $0 <= now.day } == true)
    }
  }
}
