import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Payments and drawdowns` {
  @Test func `the money adds up from drawdowns through payments to invoices`() async {
    let probe = SandboxProbe()
    let drawdowns = await probe.all("/v2/reconciliation/drawdown")
    #expect(drawdowns.count == 16)
    var funded: Set<String> = []
    for drawdown in drawdowns {
      let id = drawdown["processor_request_id"]?.string ?? ""
      let payments = await probe.all("/v2/reconciliation/drawdown/\(id)/payments")
      #expect(payments.count >= 3)
      #expect(
        payments.reduce(0) { $0 + ($1["amount_cents"]?.cents ?? 0) }
          == drawdown["amount_cents"]?.cents)
      for payment in payments {
        let paymentID = payment["id"]?.string ?? ""
        funded.insert(paymentID)
        let detail = await probe.get("/v2/payments/\(paymentID)/").json
        #expect(detail["funding_drawdown_request_id"]?.string == id)
        #expect(detail["amount_cents"]?.int == payment["amount_cents"]?.cents)
        #expect(detail["originating_counterparty_id"] == drawdown["originating_counterparty_id"])
        #expect(detail["tracking_id"] == payment["tracking_id"])
        #expect(detail["status"] == payment["status"])
        await check(payment, detail, probe)
      }
    }
    let unfunded = await probe.all("/v2/payments/").filter {
      !funded.contains($0["id"]?.string ?? "")
    }
    #expect(unfunded.count == 5)
    #expect(unfunded.allSatisfy { $0["funding_drawdown_request_id"]?.isNull == true })
  }

  private func check(_ payment: JSONValue, _ detail: JSONValue, _ probe: SandboxProbe) async {
    var total = 0
    for invoice in payment["invoices"]?.list ?? [] {
      let record = await probe.get("/v2/invoices/\(invoice["id"]?.string ?? "")/").json
      let paid = (record["amount_cents"]?.int ?? 0) - (record["discount_amount_cents"]?.int ?? 0)
      #expect(paid == invoice["payment_amount_cents"]?.int)
      #expect(record["payment_id"] == payment["id"])
      #expect(record["invoice_number"] == invoice["invoice_number"])
      #expect(record["receiving_counterparty_id"] == payment["receiving_counterparty_id"])
      total += paid
    }
    #expect(total == detail["amount_cents"]?.int)
    #expect(
      detail["invoices"]?.list.map { $0["payment_amount_cents"]?.int }
        == payment["invoices"]?.list.map { $0["payment_amount_cents"]?.int })
    #expect(detail["adjustments"] == [])
  }

  @Test func `an invoice is in the state of its payment`() async {
    let probe = SandboxProbe()
    var statuses: [String: Int] = [:]
    for invoice in await probe.all("/v2/invoices/") {
      statuses[invoice["status"]?.string ?? "", default: 0] += 1
      if invoice["status"]?.string == "complete" { #expect(invoice["payment_id"]?.string != nil) }
    }
    #expect(
      Set(statuses.keys) == [
        "pending", "in-progress", "sent", "complete", "failed", "canceled",
      ])
  }

  @Test func `events tell the whole life of a payment in order`() async {
    let probe = SandboxProbe()
    let payments = await probe.all("/v2/payments/")
    var statuses: Set<String> = []
    for payment in payments {
      let events = payment["events"]?.list ?? []
      let times = events.compactMap { $0["timestamp"]?.string }
      #expect(times == times.sorted())
      #expect(times.allSatisfy { $0 <= "2026-03-02T12:00:00.000000" && $0.utf8.count == 26 })
      #expect(events[0]["event_code"]?.string == "PU00")
      #expect(events.last?["status"] == payment["status"])
      #expect(payment["updated"]?.string == times.last)
      statuses.insert(payment["status"]?.string ?? "")
    }
    #expect(statuses == ["pending", "in-progress", "settled", "failed", "canceled"])
    let settledCheck = payments.first {
      $0["payment_method"]?.string == "check" && $0["status"]?.string == "settled"
        && $0["refund_user"]?.isNull == true
    }
    #expect(
      settledCheck?["events"]?.list.map { $0["event_code"]?.string }
        == ["PU00", "PU12", "FA00", "FA10", "DC13", "DC15", "DC50"])
  }

  @Test func `a drawdown is requested, then received, or fails`() async {
    let probe = SandboxProbe()
    for (status, count) in [("received", 13), ("requested", 2), ("error", 1), ("canceled", 0)] {
      let found = await probe.all("/v2/reconciliation/drawdown?status=\(status)")
      #expect(found.count == count)
      for drawdown in found {
        #expect(drawdown["status"]?.string == status)
        #expect((drawdown["funding_complete_date"]?.string != nil) == (status == "received"))
        let id = drawdown["processor_request_id"]?.string ?? ""
        #expect(await probe.get("/v2/reconciliation/drawdown/\(id)").json == drawdown)
      }
    }
    let kinds = await probe.all("/v2/reconciliation/drawdown").map { $0["amount_cents"]?.kind }
    #expect(Set(kinds) == [.number, .string])
  }

  @Test func `drawdowns are filtered by everything the reference names`() async {
    let probe = SandboxProbe()
    let path = "/v2/reconciliation/drawdown"
    let all = await probe.all(path)
    let first = all[0]
    let id = first["processor_request_id"]?.string ?? ""
    let payment = await probe.all("\(path)/\(id)/payments")[0]
    let number = payment["invoices"]?[0]?["invoice_number"]?.string ?? ""
    let count = { (query: String) async -> Int? in
      await probe.get(path + "?" + query).json["count"]?.int
    }
    #expect(await count("tracking_id=\(payment["tracking_id"]?.string ?? "")") == 1)
    #expect(await count("invoice_number=\(number)") == 1)
    #expect(await count("invoice_number=none") == 0)
    let buyer = first["originating_counterparty_id"]?.string ?? ""
    let same = all.filter {
      $0["originating_counterparty_id"] == first["originating_counterparty_id"]
    }
    #expect(await count("originating_counterparty_id=\(buyer.uppercased())") == same.count)
    #expect(await count("buyer_ref_id=\(first["buyer_ref_id"]?.string ?? "")") == same.count)
    let supplier = payment["supplier_ref_id"]?.string ?? ""
    var paid = 0
    for drawdown in all {
      let id = drawdown["processor_request_id"]?.string ?? ""
      let payments = await probe.all("\(path)/\(id)/payments")
      if payments.contains(where: { $0["supplier_ref_id"]?.string == supplier }) { paid += 1 }
    }
    #expect(await count("supplier_ref_id=\(supplier)") == paid)
    let created = first["created"]?.string ?? ""
    #expect(await count("created_start=\(created)") == 1)
    #expect(await count("created_end=\(created)") == 16)
    #expect(await count("created_start=2026-03-01") == 2)
    #expect(await count("completed_start=2020-01-01") == 13)
    #expect(await count("completed_end=2020-01-01T00:00") == 0)
    let amounts = all.compactMap { $0["amount_cents"]?.cents }.sorted()
    #expect(await count("amount_cents_start=\(amounts[15])") == 1)
    #expect(await count("amount_cents_end=\(amounts[3])") == 4)
    #expect(await count("amount_cents_start=\(amounts[2])&amount_cents_end=\(amounts[4])") == 3)
  }

  @Test(arguments: [
    (
      "status=completed",
      "status: Select a valid choice. completed is not one of the available choices."
    ),
    ("amount_cents_start=12.50", "amount_cents_start: Enter a whole number."),
    ("created_start=2026-13-01", "created_start: Enter a valid date/time."),
    ("completed_end=2026-03-01T25:00:00", "completed_end: Enter a valid date/time."),
    ("originating_counterparty_id=cp_1", "originating_counterparty_id: Must be a valid UUID."),
  ])
  func `a filter with a wrong value is refused`(query: String, complaint: String) async {
    let path = "/v2/reconciliation/drawdown"
    #expect(
      await SandboxProbe().get("\(path)?\(query)") == .badRequest(complaint, at: path))
  }

  @Test func `payments are filtered by everything the reference names`() async {
    let probe = SandboxProbe()
    let all = await probe.all("/v2/payments/")
    let count = { (query: String) async -> Int? in
      await probe.get("/v2/payments/?" + query).json["count"]?.int
    }
    let having = { (field: String, value: String) in
      all.filter { $0[field]?.string == value }.count
    }
    for status in ["pending", "in-progress", "settled", "failed", "canceled"] {
      #expect(await count("status=\(status)") == having("status", status))
    }
    #expect(await count("refunded=true") == 1)
    #expect(await count("refunded=false") == all.count - 1)
    let one = all[all.count / 2]
    #expect(await count("tracking_id=\(one["tracking_id"]?.string ?? "")") == 1)
    for field in ["created", "updated"] {
      let time = one[field]?.string ?? ""
      let later = all.filter { $0[field]?.string ?? "" >= time }.count
      let earlier = all.filter { $0[field]?.string ?? "" <= time }.count
      #expect(await count("\(field)_start=\(time)") == later)
      #expect(await count("\(field)_end=\(time)Z") == earlier)
    }
    #expect(
      await probe.get("/v2/payments/?refunded=maybe")
        == .badRequest(
          "refunded: Select a valid choice. maybe is not one of the available choices.",
          at: "/v2/payments/"))
  }

  @Test func `checks that were printed have a picture, others an empty array`() async {
    let probe = SandboxProbe()
    var kinds: Set<String> = []
    for payment in await probe.all("/v2/payments/") {
      let path = "/v2/payments/\(payment["id"]?.string ?? "")/images"
      let codes = payment["events"]?.list.compactMap { $0["event_code"]?.string } ?? []
      let number = payment["instrument_number"]?.string ?? ""
      for (type, code) in [("Issued", "DC13"), ("Deposited", "DC50")] {
        let url = "https://check-images.sandbox.invalid/\(number)/\(type.lowercased()).png"
        let expected = codes.contains(code) ? #"{"check_image_url":"\#(url)"}"# : "[]"
        #expect(await probe.get("\(path)?checkImageType=\(type)") == Reply(200, expected))
        if type == "Issued" { #expect(await probe.get(path) == Reply(200, expected)) }
        kinds.insert(expected == "[]" ? "none" : type)
      }
    }
    #expect(kinds == ["none", "Issued", "Deposited"])
  }

  @Test func `what does not exist is not found`() async {
    let probe = SandboxProbe()
    for (path, detail) in [
      ("/v2/payments/pay_987654/", #"Payment \"pay_987654\" not found."#),
      ("/v2/payments/x/images", #"Payment \"x\" not found."#),
      ("/v2/reconciliation/drawdown/DJ1", #"Drawdown \"DJ1\" not found."#),
      ("/v2/reconciliation/drawdown/DJ1/payments", #"Drawdown \"DJ1\" not found."#),
    ] {
      #expect(await probe.get(path) == .notFound(detail, at: path))
    }
  }

  @Test func `two stand-ins that start at the same time hold the same records`() async {
    let probes = [1, 2].map { _ in
      SandboxProbe(store: FinexioStore(seededAt: SandboxProbe.noon))
    }
    for target in [
      "/v2/payments/", "/v2/invoices/?page=3", "/v2/counterparties/", "/v2/counterparties/history",
      "/v2/reconciliation/drawdown", "/v2/webhooks/",
    ] {
      #expect(await probes[0].get(target) == probes[1].get(target))
    }
  }

  @Test func `started at another time they hold the same ids and amounts`() async {
    let later = SandboxProbe(store: FinexioStore(seededAt: SandboxProbe.noon.adding(days: 100)))
    let sums = { (probe: SandboxProbe) async -> [String] in
      await probe.all("/v2/payments/").map { "\($0["id"] ?? .null) \($0["amount_cents"] ?? .null)" }
    }
    #expect(await sums(later) == sums(SandboxProbe()))
  }
}
