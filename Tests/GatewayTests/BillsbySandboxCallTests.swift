import ConnectorKit
import Connectors
import Testing

/// Typed calls over libcurl against a stand-in that was written from the vendor's documentation.
@Suite struct BillsbySandboxCallTests {
  private static let core = "/api/v1/rest/core/tideline"

  /// The customer's invoices by their numbers.
  private func invoices(
    of customer: String, _ account: SandboxedAccount
  ) async throws -> [String: Billsby.CustomerInvoice] {
    let list = try await account.connection.call(
      Billsby.CustomerInvoices.List(customerUniqueId: customer))
    return Dictionary(list.result.map { ($0.invoiceNumber ?? "", $0) }) { first, _ in first }
  }

  @Test func `customers come as typed records, page by page, without a gap or a repetition`()
    async throws
  {
    try await SandboxedAccount.atBillsby { account in
      var ids: [String] = []
      var sizes: [Int] = []
      for try await page in account.connection.pages(of: Billsby.Customers.List(limit: 70)) {
        ids += page.result.compactMap(\.customerUniqueId)
        sizes += [page.result.count]
      }
      #expect(sizes == [70, 70, 27])
      #expect(Set(ids).count == ids.count)

      _ = try await account.control(.delete, "requests")
      var all: [String] = []
      for try await customer in account.connection.records(of: Billsby.Customers.List()) {
        all += [customer.customerUniqueId ?? ""]
      }
      #expect(all == ids)
      #expect(
        try await account.sentRequests()
          == ["GET \(Self.core)/customers", "GET \(Self.core)/customers"])
    }
  }

  @Test func `a plan is changed, and the new one is billed`() async throws {
    try await SandboxedAccount.atBillsby { account in
      let before = try await invoices(of: "CUST-5510", account)
      let answer = try await account.connection.call(
        Billsby.Subscriptions.ChangePlan(
          subscriptionUniqueId: "SUB-8822", planId: 44, cycleId: 2, customerUniqueId: "CUST-5510",
          planChangeType: .immediate))
      #expect(answer == "success")
      let subscription = try await account.connection.call(
        Billsby.Subscriptions.Get(subscriptionUniqueId: "SUB-8822"))
      #expect(subscription.planId == 44)
      #expect(subscription.cycleId == 2)
      #expect(subscription.nextBillingAmount == 499_00)
      let after = try await invoices(of: "CUST-5510", account)
      #expect(after.filter { before[$0.key] == nil }.values.map(\.amount) == [499_00])
    }
  }

  @Test func `an invoice is refunded in parts, and never beyond its amount`() async throws {
    try await SandboxedAccount.atBillsby { account in
      #expect(try await invoices(of: "CUST-4029", account)["INV-9920"]?.refundableAmount == 99_00)
      for (part, left) in [(33_33, 65_67), (65_66, 1)] {
        let refund = try await account.connection.call(
          Billsby.Invoices.RefundInvoice(
            customerUniqueId: "CUST-4029", invoiceNumber: "INV-9920", amount: part))
        #expect(refund.invoiceNumber == "INV-9920")
        #expect(refund.amount == left)
      }
      let failure = await #expect(throws: CallFailure.self) {
        try await account.connection.call(
          Billsby.Invoices.RefundInvoice(
            customerUniqueId: "CUST-4029", invoiceNumber: "INV-9920", amount: 2))
      }
      #expect(failure?.code == .vendorError)
      #expect(failure?.status == 400)
      #expect(try await invoices(of: "CUST-4029", account)["INV-9920"]?.refundableAmount == 1)
    }
  }

  @Test func `a charge is made once, to the cent`() async throws {
    try await SandboxedAccount.atBillsby { account in
      let before = try await invoices(of: "CUST-5510", account)
      _ = try await account.control(.delete, "requests")
      let answer = try await account.connection.call(
        Billsby.OneTimeCharges.Create(
          customerUniqueId: "CUST-5510", description: "Enterprise Implementation Fee",
          currencyCode: "USD", amount: 1_000_01))
      #expect(answer == "true")
      #expect(
        try await account.sentRequests() == ["POST \(Self.core)/customers/CUST-5510/invoices"])
      let added = try await invoices(of: "CUST-5510", account).filter { before[$0.key] == nil }
      #expect(added.values.map(\.amount) == [1_000_01])
      #expect(added.values.map(\.formattedAmount) == ["$1000.01"])
      #expect(added.values.map(\.status) == ["paid"])
    }
  }

  @Test func `a declined card is told in the vendor's words, and tried once`() async throws {
    try await SandboxedAccount.atBillsby { account in
      _ = try await account.control(.delete, "requests")
      let result = await account.connection.call(
        "billsby_invoices_reattempt_invoice_payment", arguments: ["invoiceNumber": "INV-10493"])
      #expect(result.isError)
      #expect(
        String(decoding: result.bytes, as: UTF8.self).contains(
          #""body":"The payment of invoice INV-10493 was declined by the card issuer.""#))
      #expect(
        try await account.sentRequests() == ["PUT \(Self.core)/invoices/INV-10493/Payment"])
    }
  }

  @Test func `a misspelt field of a nested object is refused before anything is sent`()
    async throws
  {
    try await SandboxedAccount.atBillsby { account in
      _ = try await account.control(.delete, "requests")
      let result = await account.connection.call(
        "update_a_billsby_customer_by_id",
        arguments: [
          "customerUniqueId": "CUST-4029", "firstName": "Rebecca", "lastName": "Stone",
          "email": "rebecca@example.com", "billingAddress": ["adressLine1": "12 Wharf Street"],
        ])
      #expect(result.isError)
      #expect(
        String(decoding: result.bytes, as: UTF8.self)
          .contains(#""pointer":"/billingAddress/adressLine1""#))
      #expect(try await account.sentRequests() == [])
    }
  }

  @Test func `a wrong key is the vendor's refusal, which does not tell it`() async throws {
    try await SandboxedAccount.atBillsby(key: "tideline_wrong") { account in
      let result = await account.connection.call(
        "list_all_billsby_customers", arguments: .emptyObject)
      let text = String(decoding: result.bytes, as: UTF8.self)
      #expect(result.isError)
      #expect(text.contains(#""status":401,"body":"Unauthorized""#), "\(text)")
      #expect(!text.contains("tideline_wrong"), "the key is in \(text)")
    }
  }
}
