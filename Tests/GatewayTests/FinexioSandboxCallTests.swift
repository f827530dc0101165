import ConnectorKit
import Connectors
import Testing

/// Typed calls over libcurl against a stand-in that was written from the vendor's documentation.
@Suite struct FinexioSandboxCallTests {
  @Test func `a list comes as typed records, page by page, without a gap or a repetition`()
    async throws
  {
    try await SandboxedAccount.atFinexio { account in
      let first = try await account.connection.call(Finexio.Invoices.List(limit: 50))
      #expect(first.result.count == 50)
      #expect(first.next_cursor != nil)
      #expect(first.result.allSatisfy { ($0.amount_cents ?? 0) > 0 })

      var ids: [String] = []
      for try await page in account.connection.pages(of: Finexio.Invoices.List(limit: 70)) {
        ids += page.result.compactMap(\.id)
      }
      var all: [String] = []
      for try await invoice in account.connection.records(of: Finexio.Invoices.List()) {
        all += [invoice.id ?? ""]
      }
      #expect(ids == all)
      #expect(ids.count >= 250)
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test func `a drawdown is reconciled down to its invoices, to the cent`() async throws {
    try await SandboxedAccount.atFinexio { account in
      let funded = try await account.connection.call(
        Finexio.Drawdowns.List(status: "received", limit: 1))
      let drawdown = try #require(funded.result.first)
      let id = try #require(drawdown.processor_request_id)
      var sum = 0
      for try await payment in account.connection.records(
        of: Finexio.DrawdownPayments.List(processor_request_id: id))
      {
        let cents = try #require(payment.amount_cents)
        sum += cents
        let whole = try await account.connection.call(
          Finexio.Payments.Get(id: try #require(payment.id)))
        #expect(whole.amount_cents == cents)
        #expect(whole.events?.isEmpty == false)
      }
      #expect(sum == drawdown.amount_cents)
    }
  }

  @Test func `what is created can be read again`() async throws {
    try await SandboxedAccount.atFinexio { account in
      let created = try await account.connection.call(
        Finexio.Counterparties.Create(
          name: "Chicago Paper", type: "Supplier", internal_id: "typed-call-1",
          payment_method: .PrintedCheck, address_1: "1 Main St", city: "Chicago", state: .IL,
          zipcode: "60601"))
      let id = try #require(created.id)
      let read = try await account.connection.call(Finexio.Counterparties.Get(id: id))
      #expect(read.name == "Chicago Paper")
      #expect(read.type == .Supplier)
      #expect(read.state == .IL)
    }
  }

  @Test func `arguments that do not fit are refused before anything is sent`() async throws {
    try await SandboxedAccount.atFinexio { account in
      _ = try await account.control(.delete, "requests")
      let result = await account.connection.call(
        "finexio_invoices_bulk_create",
        arguments: [
          "invoices": [
            [
              "amount_cents": try JSONValue(parsing: "150.50"), "currency": "USD",
              "invoice_date": "2026-11-02", "invoice_number": "A-1",
              "originating_counterparty_id": "b", "receiving_counterparty_id": "s",
            ]
          ]
        ])
      #expect(result.isError)
      #expect(
        String(decoding: result.bytes, as: UTF8.self)
          == #"{"error":{"code":"invalid_arguments","refused_by":"tenon","message":"the arguments of finexio_invoices_bulk_create do not fit; nothing was sent","problems":[{"pointer":"/invoices/0/amount_cents","expected":"an integer","received":"150.50"}]}}"#
      )
      #expect(try await account.sentRequests() == [])
    }
  }

  @Test func `wrong credentials are the vendor's refusal and are not repeated`() async throws {
    try await SandboxedAccount.atFinexio(password: "wrong-password") { account in
      let result = await account.connection.call(
        "list_all_finexio_invoices", arguments: .emptyObject)
      let text = String(decoding: result.bytes, as: UTF8.self)
      #expect(
        text
          == #"{"error":{"code":"vendor_error","refused_by":"vendor","message":"Invalid username/password.","status":403,"body":{"detail":"Invalid username/password."}}}"#
      )
    }
  }

  @Test func `a limit of the vendor comes back at once with its three values`() async throws {
    try await SandboxedAccount.atFinexio { account in
      _ = try await account.control(
        .post, "rate-limit", #"{"limit":60,"remaining":0,"reset":17,"calls":1}"#)
      let failure = await #expect(throws: CallFailure.self) {
        try await account.connection.call(Finexio.Invoices.List())
      }
      #expect(failure?.code == .rateLimited)
      #expect(failure?.rateLimit == RateLimit(limit: 60, remaining: 0, reset: 17))
      #expect(try await account.connection.call(Finexio.Invoices.List(limit: 1)).result.count == 1)
    }
  }

  @Test(arguments: ["html", "truncated", "drop", "garbage-json", "status-500"])
  func `a vendor that breaks down is an error that says so`(fault: String) async throws {
    try await SandboxedAccount.atFinexio { account in
      _ = try await account.control(.post, "fault", #"{"kind":"\#(fault)","calls":1}"#)
      let result = await account.connection.call(
        "list_all_finexio_payments", arguments: .emptyObject)
      let text = String(decoding: result.bytes, as: UTF8.self)
      #expect(result.isError, "\(text)")
      #expect(text.contains(#""refused_by":"vendor""#), "\(text)")
      #expect(!text.contains("right"), "no secret is in \(text)")
    }
  }
}
