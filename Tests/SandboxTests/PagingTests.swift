import StrictJSON
import Testing

@Suite struct Paging {
  @Test func `three pages hold every invoice once`() async {
    let probe = SandboxProbe()
    var sizes: [Int] = []
    var ids: [String] = []
    for page in 1...3 {
      let body = await probe.get("/v2/invoices/?page=\(page)").json
      #expect(body["count"]?.int == 264)
      sizes.append(body["results"]?.count ?? 0)
      ids += body["results"]?.list.compactMap { $0["id"]?.string } ?? []
    }
    #expect(sizes == [100, 100, 64])
    #expect(Set(ids).count == 264)
    let followed = await probe.all("/v2/invoices/").compactMap { $0["id"]?.string }
    #expect(followed == ids)
  }

  @Test func `next and previous are whole URLs that keep the filters`() async {
    let probe = SandboxProbe()
    let links = { (target: String) async -> [String?] in
      let page = await probe.get(target).json
      return [page["next"]?.string, page["previous"]?.string]
    }
    let base = "http://127.0.0.1:8099/v2/invoices/"
    #expect(await links("/v2/invoices/") == [base + "?page=2", nil])
    #expect(await links("/v2/invoices/?page=2") == [base + "?page=3", base])
    #expect(await links("/v2/invoices/?page=3") == [nil, base + "?page=2"])
    #expect(await links("/v2/invoices/?page=last") == [nil, base + "?page=2"])
    let history = "http://127.0.0.1:8099/v2/counterparties/history"
    #expect(
      await links("/v2/counterparties/history?object_id=&page=1")
        == [history + "?object_id=&page=2", nil])
  }

  @Test(arguments: ["0", "-1", "4", "abc", "1.0", "", "99999999999999999999"])
  func `a page that does not exist is refused`(page: String) async {
    let reply = await SandboxProbe().get("/v2/invoices/?page=\(page)")
    #expect(reply == Reply(404, #"{"detail":"Invalid page."}"#))
  }

  @Test func `an empty list is one page`() async {
    let reply = await SandboxProbe().get("/v2/payments/?tracking_id=none")
    #expect(reply == Reply(200, #"{"count":0,"next":null,"previous":null,"results":[]}"#))
  }

  @Test func `lists come newest first`() async {
    let probe = SandboxProbe()
    for (target, field) in [
      ("/v2/invoices/", "created"), ("/v2/payments/", "created"),
      ("/v2/reconciliation/drawdown", "created"), ("/v2/counterparties/history", "timestamp"),
      ("/v2/webhooks/", "created_at"), ("/v2/counterparties/", "created"),
    ] {
      let times = await probe.all(target).compactMap { $0[field]?.string }
      #expect(times.count > 1)
      #expect(times == times.sorted(by: >), "\(target)")
    }
  }
}
