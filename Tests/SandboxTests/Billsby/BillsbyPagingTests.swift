import StrictJSON
import Testing

@Suite struct `Pages of Billsby` {
  static let lists = [
    "/customers", "/subscriptions", "/companies/invoices", "/companies/creditnotes", "/products",
    "/subscriptions/SUB-9921/logs",
  ]

  @Test(arguments: lists)
  func `page and page size must be given, in their range`(list: String) async {
    let probe = BillsbyProbe()
    for query in [
      "", "?page=1", "?pageSize=10", "?page=0&pageSize=10", "?page=1&pageSize=0",
      "?page=1&pageSize=101", "?page=a&pageSize=10", "?page=1&pageSize=9999999999999999999",
      "?page=-1&pageSize=10", "?Page=1&PageSize=10",
    ] {
      let reply = await probe.get(list + query)
      #expect(reply.status == 400 && reply.body == "{}", "\(query)")
    }
  }

  @Test(arguments: [
    ("/customers", "customerUniqueId", 167), ("/subscriptions", "subscriptionUniqueID", 167),
    ("/companies/invoices", "invoiceNumber", 471),
  ])
  func `all pages hold every record once`(list: String, key: String, count: Int) async {
    let probe = BillsbyProbe()
    var keys: [String] = []
    var page = 1
    while true {
      let body = await probe.get("\(list)?page=\(page)&pageSize=100").json
      #expect(body.shown("currentPage", "pageSize", "rowCount") == "\(page) 100 \(count)")
      #expect(body["pageCount"]?.int == (count + 99) / 100)
      let results = body["results"]?.list ?? []
      keys += results.compactMap { $0[key]?.string }
      if results.count < 100 { break }
      page += 1
    }
    #expect(keys.count == count)
    #expect(Set(keys).count == count)
  }

  @Test func `a page behind the last is empty`() async {
    let reply = await BillsbyProbe().get("/products?page=9223372036854775807&pageSize=100")
    let expected =
      #"{"currentPage":9223372036854775807,"pageCount":1,"pageSize":100,"rowCount":3,"results":[]}"#
    #expect(reply == Reply(200, expected))
  }

  @Test func `invoices are filtered by their statuses`() async {
    let probe = BillsbyProbe()
    func statuses(_ query: String) async -> [String: Int] {
      var counts: [String: Int] = [:]
      for page in 1...5 {
        let body = await probe.get("/companies/invoices?page=\(page)&pageSize=100&\(query)").json
        for invoice in body["results"]?.list ?? [] {
          counts[invoice["status"]?.string ?? "", default: 0] += 1
        }
      }
      return counts
    }
    let all = await statuses("")
    #expect(Set(all.keys) == ["paid", "unpaid", "pending", "paid offline", "written off"])
    for (name, status) in [
      ("isPaid", "paid"), ("isUnpaid", "unpaid"), ("isPending", "pending"),
      ("isPaidOffline", "paid offline"), ("isWrittenOff", "written off"),
    ] {
      #expect(await statuses("\(name)=true") == all.filter { $0.key == status })
      #expect(await statuses("\(name)=False") == all.filter { $0.key != status })
    }
    #expect(
      await statuses("isUnpaid=true&isPending=true&isPaid=false")
        == all.filter { ["unpaid", "pending"].contains($0.key) })
  }

  @Test(arguments: [
    ("/customers?search=STONE", "customerUniqueId", ["CUST-4029"]),
    ("/customers?search=marcus%20f", "customerUniqueId", ["CUST-5510"]),
    ("/companies/invoices?query=inv-88", "invoiceNumber", ["INV-8811"]),
    ("/companies/invoices?query=karim", "invoiceNumber", ["INV-8811", "INV-8640"]),
    ("/companies/creditnotes?query=CRN-501", "creditNoteUniqueId", ["CRN-501"]),
    ("/companies/creditnotes?isFailed=true", "creditNoteUniqueId", ["CRN-501"]),
    ("/products?search=box", "name", ["Tideline Box"]),
    ("/products?visibilityType=3", "name", ["Tideline Classic"]),
    ("/products?visibilityType=1", "name", []),
    ("/subscriptions?isInFreeTrial=true", "subscriptionUniqueID", []),
    ("/subscriptions?productName=box", "subscriptionUniqueID", []),
  ])
  func `lists are filtered`(target: String, key: String, expected: [String]) async {
    let body = await BillsbyProbe().get(target + "&page=1&pageSize=100").json
    #expect(body["results"]?.list.compactMap { $0[key]?.string } == expected)
  }

  @Test func `lists are ordered by one property, in either direction`() async {
    let probe = BillsbyProbe()
    func values(_ query: String, _ name: String) async -> [String] {
      let body = await probe.get(query + "&page=1&pageSize=100").json
      return body["results"]?.list.compactMap { $0[name]?.string } ?? []
    }
    let newest = await values("/companies/invoices?", "createdOn")
    #expect(newest.count == 100 && newest == newest.sorted(by: >))
    let oldest = await values("/companies/invoices?orderBy=CreatedOn", "createdOn")
    #expect(oldest == oldest.sorted() && oldest != newest)
    let names = await values(
      "/companies/invoices?orderByDescending=customerFullName", "customerFullName")
    #expect(names == names.sorted(by: >))
    let plans = await values(
      "/subscriptions?orderBy=planName&orderByDescending=Descending", "planName")
    #expect(plans == plans.sorted(by: >))
  }

  @Test(arguments: [
    ("/companies/invoices?orderBy=weight", "Results cannot be ordered by 'weight'."),
    ("/companies/invoices?isPaid=yes", "isPaid must be true or false."),
    ("/products?visibilityType=all", "visibilityType must be a whole number."),
  ])
  func `a filter that makes no sense is refused`(target: String, text: String) async {
    #expect(await BillsbyProbe().get(target + "&page=1&pageSize=5") == .plain(400, text))
  }
}
