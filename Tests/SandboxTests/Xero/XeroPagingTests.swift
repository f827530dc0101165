import HTTPFields
import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Xero's lists` {
  @Test func `pages hold every record once, with their count`() async {
    let probe = XeroProbe()
    let all = await probe.list("Invoices").compactMap { $0["InvoiceID"]?.string }
    var paged: [String] = []
    for page in 1...6 {
      let reply = await probe.get("/Invoices?page=\(page)&pageSize=50")
      let pagination = reply.json["pagination"]?.description
      #expect(
        pagination
          == #"{"page":\#(page),"pageSize":50,"pageCount":6,"itemCount":\#(all.count)}"#)
      paged += (reply.json["Invoices"]?.list ?? []).compactMap { $0["InvoiceID"]?.string }
    }
    #expect(paged == all)
    #expect(await probe.list("Invoices", "?page=7&pageSize=50").isEmpty)
    #expect(await probe.list("Invoices", "?page=1").count == 100)
  }

  @Test func `only pages and single invoices have lines`() async {
    let probe = XeroProbe()
    #expect(await probe.list("Invoices")[0]["LineItems"] == nil)
    #expect(await probe.list("Invoices", "?page=1&summaryOnly=true")[0]["LineItems"] == nil)
    #expect((await probe.list("Invoices", "?page=1")[0]["LineItems"]?.count ?? 0) > 0)
    #expect(await probe.get("/Invoices").json["pagination"] == nil)
  }

  @Test(arguments: ["page=0", "page=x", "page=1&pageSize=1001", "unitdp=3", "summaryOnly=yes"])
  func `a parameter that makes no sense is refused`(query: String) async {
    let reply = await XeroProbe().get("/Invoices?" + query)
    #expect(reply.status == 400)
    #expect(reply.json["Type"]?.string == "ValidationException")
  }

  @Test func `named parameters choose`() async {
    let probe = XeroProbe()
    let numbers = await probe.list("Invoices", "?InvoiceNumbers=INV-1045,INV-9920")
    #expect(
      numbers.compactMap { $0["InvoiceNumber"]?.string } == ["INV-9920", "INV-1045"].sorted())
    let ids = numbers.compactMap { $0["InvoiceID"]?.string }.joined(separator: ",")
    #expect(await probe.list("Invoices", "?IDs=" + ids).count == 2)
    let drafts = await probe.list("Invoices", "?Statuses=DRAFT,SUBMITTED")
    #expect(Set(drafts.compactMap { $0["Status"]?.string }) == ["DRAFT", "SUBMITTED"])
    let contact = numbers[0]["Contact"]?["ContactID"]?.string ?? ""
    let own = await probe.list("Invoices", "?ContactIDs=" + contact)
    #expect(own.count > 3)
    #expect(own.allSatisfy { $0["Contact"]?["ContactID"]?.string == contact })
    #expect(await probe.list("Invoices", "?searchTerm=inv-104").count == 10)
    #expect(await probe.list("Invoices", "?createdByMyApp=true").isEmpty)
    let orders = await probe.list(
      "PurchaseOrders", "?Status=DRAFT&DateFrom=2025-11-01&DateTo=2026-03-01")
    #expect(orders.count == 3)
    #expect(await probe.list("Quotes", "?QuoteNumber=QU-0005").count == 1)
    #expect(await probe.list("Overpayments", "?References=none,%20Paid%20twice").count == 1)
  }

  @Test func `archived contacts are shown when asked for`() async {
    let probe = XeroProbe()
    #expect(await probe.list("Contacts", where: #"ContactStatus=="ARCHIVED""#).isEmpty)
    #expect(await probe.list("Contacts", "?includeArchived=true&searchTerm=old%20mill").count == 1)
  }

  @Test func `the order is the one asked for`() async {
    let probe = XeroProbe()
    let names = await probe.list("Contacts", "?order=Name%20DESC").compactMap {
      $0["Name"]?.string
    }
    #expect(names == names.sorted(by: >))
    let reply = await probe.get("/Contacts?order=Nmae")
    #expect(
      reply.body
        == XeroProbe.exception(
          16, "QueryParseException", "No property or field 'Nmae' exists in type 'Contact'"))
  }

  @Test(arguments: ["2026-02-28T00:00:00", "2026-02-28T00:00:00Z", "2026-02-28"])
  func `only what was modified since is listed`(since: String) async {
    let probe = XeroProbe()
    let header = [HTTPField(name: "If-Modified-Since", value: since)]
    let reply = await probe.send("GET", "/BankTransactions", also: header)
    #expect(reply.json["BankTransactions"]?.count == 2)
    let wrong = await probe.send(
      "GET", "/Invoices", also: [HTTPField(name: "If-Modified-Since", value: "yesterday")])
    #expect(wrong.status == 400)
  }

  @Test func `journals go on behind the offset, a hundred a call`() async {
    let probe = XeroProbe()
    var numbers: [Int] = []
    while true {
      let journals = await probe.list("Journals", "?offset=\(numbers.last ?? 0)")
      if journals.isEmpty { break }
      #expect(journals.count <= 100)
      numbers += journals.compactMap { $0["JournalNumber"]?.int }
      for journal in journals {
        let lines = journal["JournalLines"]?.list ?? []
        let nets = lines.compactMap { $0["NetAmount"]?.number.flatMap { XeroAmount($0.text) } }
        #expect(nets.total == .zero)
      }
    }
    #expect(numbers == Array(1...numbers.count))
    #expect(numbers.count > 300)
  }
}
