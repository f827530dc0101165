import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Xero's operations` {
  /// The requests behind the tools, as Xero's reference writes them.
  private static let requests = [
    "GET /Invoices",
    "GET /Invoices/{InvoiceID}",
    "PUT /Invoices",
    "POST /Invoices/{InvoiceID}",
    "POST /Invoices",
    "POST /Invoices/{InvoiceID}/Email",
    "GET /Invoices/{InvoiceID}/OnlineInvoice",
    "GET /Invoices/{InvoiceID}/History",
    "PUT /Invoices/{InvoiceID}/History",
    "GET /Invoices/{InvoiceID}/Attachments",
    "GET /Contacts",
    "GET /Contacts/{ContactID}",
    "PUT /Contacts",
    "POST /Contacts/{ContactID}",
    "POST /Contacts",
    "GET /ContactGroups",
    "GET /ContactGroups/{ContactGroupID}",
    "PUT /ContactGroups",
    "PUT /ContactGroups/{ContactGroupID}/Contacts",
    "GET /Accounts",
    "GET /Accounts/{AccountID}",
    "PUT /Accounts",
    "POST /Accounts/{AccountID}",
    "DELETE /Accounts/{AccountID}",
    "GET /Payments",
    "GET /Payments/{PaymentID}",
    "PUT /Payments",
    "POST /Payments/{PaymentID}",
    "GET /BatchPayments",
    "GET /BatchPayments/{BatchPaymentID}",
    "PUT /BatchPayments",
    "POST /BatchPayments/{BatchPaymentID}",
    "GET /BankTransactions",
    "GET /BankTransactions/{BankTransactionID}",
    "PUT /BankTransactions",
    "POST /BankTransactions/{BankTransactionID}",
    "GET /BankTransfers",
    "GET /BankTransfers/{BankTransferID}",
    "PUT /BankTransfers",
    "GET /CreditNotes",
    "GET /CreditNotes/{CreditNoteID}",
    "PUT /CreditNotes",
    "POST /CreditNotes/{CreditNoteID}",
    "PUT /CreditNotes/{CreditNoteID}/Allocations",
    "GET /PurchaseOrders",
    "GET /PurchaseOrders/{PurchaseOrderID}",
    "PUT /PurchaseOrders",
    "POST /PurchaseOrders/{PurchaseOrderID}",
    "GET /Quotes",
    "GET /Quotes/{QuoteID}",
    "PUT /Quotes",
    "POST /Quotes/{QuoteID}",
    "GET /RepeatingInvoices",
    "GET /RepeatingInvoices/{RepeatingInvoiceID}",
    "PUT /RepeatingInvoices",
    "POST /RepeatingInvoices/{RepeatingInvoiceID}",
    "GET /Items",
    "GET /Items/{ItemID}",
    "PUT /Items",
    "POST /Items/{ItemID}",
    "DELETE /Items/{ItemID}",
    "GET /TaxRates",
    "GET /TaxRates/{TaxType}",
    "PUT /TaxRates",
    "POST /TaxRates",
    "GET /ExpenseClaims",
    "GET /ExpenseClaims/{ExpenseClaimID}",
    "PUT /ExpenseClaims",
    "POST /ExpenseClaims/{ExpenseClaimID}",
    "GET /Receipts",
    "GET /Receipts/{ReceiptID}",
    "PUT /Receipts",
    "GET /Journals",
    "GET /Journals/{JournalID}",
    "GET /ManualJournals",
    "GET /ManualJournals/{ManualJournalID}",
    "PUT /ManualJournals",
    "POST /ManualJournals/{ManualJournalID}",
    "GET /LinkedTransactions",
    "GET /LinkedTransactions/{LinkedTransactionID}",
    "PUT /LinkedTransactions",
    "GET /Overpayments",
    "GET /Overpayments/{OverpaymentID}",
    "GET /Prepayments",
    "GET /Prepayments/{PrepaymentID}",
    "GET /TrackingCategories",
    "GET /TrackingCategories/{TrackingCategoryID}",
    "PUT /TrackingCategories",
    "POST /TrackingCategories/{TrackingCategoryID}",
    "PUT /TrackingCategories/{TrackingCategoryID}/Options",
    "GET /Currencies",
    "GET /BrandingThemes",
    "GET /Budgets",
    "GET /Budgets/{BudgetID}",
    "GET /Organisation",
    "GET /Users",
    "GET /Users/{UserID}",
    "GET /Reports/ProfitAndLoss",
    "GET /Reports/BalanceSheet",
    "GET /Reports/TrialBalance",
    "GET /Reports/BankSummary",
    "GET /Reports/BudgetSummary",
    "GET /Reports/ExecutiveSummary",
    "GET /Reports/AgedPayablesByContact",
    "GET /Reports/AgedReceivablesByContact",
    "GET /Reports",
    "GET /Reports/{ReportID}",
  ]

  @Test func `every request behind a tool is answered, and none of them is missing`() async {
    #expect(Set(Self.requests).count == 107)
    let probe = XeroProbe()
    for request in Self.requests {
      let parts = request.split(separator: " ")
      let path = await filled(String(parts[1]), probe)
      let reply = await probe.send(String(parts[0]), path, parts[0] == "GET" ? nil : "{}")
      let isRead = parts[0] == "GET"
      let served = isRead ? [200] : parts[0] == "DELETE" ? [200, 204, 400] : [204, 400]
      #expect(served.contains(reply.status), "\(request): \(reply)")
      #expect(reply.fields.contains { $0.hasPrefix("X-MinLimit-Remaining: ") })
    }
  }

  /// The path with the id of a record in place of its placeholder.
  private func filled(_ path: String, _ probe: XeroProbe) async -> String {
    if path.hasSuffix("ByContact") {
      let id = await probe.list("Contacts")[0]["ContactID"]?.string ?? ""
      return path + "?contactId=" + id
    }
    guard let open = path.firstIndex(of: "{"), let close = path.firstIndex(of: "}") else {
      return path
    }
    let name = path[path.index(after: open)..<close]
    let list = path[..<open].dropFirst().dropLast()
    let records = await probe.get("/" + list).json[String(list)]?.list ?? []
    let id = records.first?[String(name)]?.string ?? "none"
    return path.replacing(path[open...close], with: id)
  }

  @Test func `another path, method or case is refused`() async {
    let probe = XeroProbe()
    for path in ["/invoices", "/Invoices/", "/Nowhere", "/Invoices/x/y/z", "/Organisations"] {
      let reply = await probe.get(path)
      #expect(reply.status == 404, "\(path)")
      #expect(reply.body == "The resource you're looking for cannot be found\n")
    }
    let reply = await probe.send("DELETE", "/Invoices")
    #expect(reply.status == 405)
    #expect(reply.fields.contains("Allow: GET, PUT, POST"))
  }
}
