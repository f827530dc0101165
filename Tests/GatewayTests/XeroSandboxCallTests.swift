import ConnectorKit
import Connectors
import Testing

/// Typed calls over libcurl against a stand-in that was written from the vendor's documentation.
@Suite struct XeroSandboxCallTests {
  private func number(_ text: String) throws -> JSONNumber { try #require(JSONNumber(text)) }

  @Test func `invoices that fit a filter come as typed records, page by page`() async throws {
    try await SandboxedAccount.atXero { account in
      let unpaid = Xero.Invoices.List(
        where: #"Type=="ACCREC" AND Status=="AUTHORISED" AND AmountDue>0"#, order: "DueDate")
      var numbers: [String] = []
      for try await invoice in account.connection.records(of: unpaid) {
        #expect(invoice.Type == .ACCREC)
        #expect(invoice.Status == .AUTHORISED)
        #expect((invoice.AmountDue ?? 0) > 0)
        #expect(invoice.Date?.components != nil)
        #expect(invoice.LineItems?.isEmpty == false)
        numbers += [invoice.InvoiceNumber ?? ""]
      }
      #expect(numbers.contains("INV-9920"))
      #expect(numbers.count > 5)

      _ = try await account.control(.delete, "requests")
      var paged: [String] = []
      for try await page in account.connection.pages(
        of: Xero.Invoices.List(where: unpaid.where, order: unpaid.order, limit: 4))
      {
        #expect(page.result.count <= 4)
        paged += page.result.compactMap(\.InvoiceNumber)
      }
      #expect(paged == numbers)
      let queries = try await account.control(.get, "requests").elements.map { $0["query"]?.string }
      #expect(queries.allSatisfy { $0?.contains("where=Type%3D%3D%22ACCREC%22") == true })
    }
  }

  @Test func `an invoice is written and paid with the digits that were given`() async throws {
    try await SandboxedAccount.atXero { account in
      let lines = [
        Xero.NewLineItem(
          Description: "Kilowatt hour", Quantity: 3, UnitAmount: try number("0.1255"),
          AccountCode: "200", TaxType: "NONE"),
        Xero.NewLineItem(
          Description: "Support", Quantity: try number("1.5"), UnitAmount: try number("99.90"),
          AccountCode: "200", TaxType: "OUTPUT"),
      ]
      let created = try #require(
        try await account.connection.call(
          Xero.Invoices.Create(
            unitdp: 4,
            Invoices: [
              Xero.NewInvoice(
                Type: .ACCREC, Contact: .init(Name: "Acme Corp"), LineItems: lines,
                Date: "2026-03-02", DueDate: "2026-04-01", Status: .AUTHORISED)
            ])
        ).first)
      #expect(created.Date == "2026-03-02")
      #expect(created.DueDate == "2026-04-01")
      #expect(created.LineItems?.map(\.UnitAmount) == lines.map(\.UnitAmount))
      #expect(created.LineItems?.map(\.LineAmount) == [try number("0.38"), try number("149.85")])
      #expect(created.TotalTax == (try number("12.36")))
      #expect(created.Total == (try number("162.59")))
      #expect(created.UpdatedDateUTC == "2026-03-02T12:00:00Z")

      let due = try #require(created.AmountDue)
      let payment = try #require(
        try await account.connection.call(
          Xero.Payments.Create(Payments: [
            Xero.NewPayment(
              Invoice: .init(InvoiceID: created.InvoiceID), Account: .init(Code: "090"),
              Date: "2026-03-02", Amount: due)
          ])
        ).first)
      #expect(payment.Amount == due)
      #expect(payment.PaymentType == .ACCRECPAYMENT)
      let paid = try await account.connection.call(
        Xero.Invoices.Get(InvoiceID: try #require(created.InvoiceNumber)))
      #expect(paid.Status == .PAID)
      #expect(paid.AmountDue == 0)
      #expect(paid.FullyPaidOnDate == "2026-03-02")
      #expect(paid.Payments?.map(\.PaymentID) == [payment.PaymentID])

      let sent = try await account.control(.get, "requests").elements.compactMap {
        $0["body"]?.string
      }
      #expect(sent.contains { $0.contains(#""UnitAmount":0.1255,"#) })
      #expect(sent.contains { $0.contains(#""UnitAmount":99.90,"#) }, "\(sent)")
    }
  }

  @Test func `records within records are read as deep as they come`() async throws {
    try await SandboxedAccount.atXero { account in
      let paid = try #require(
        try await account.connection.call(
          Xero.Invoices.List(where: #"Type=="ACCREC" AND Status=="PAID""#, limit: 1)
        ).result.first)
      let id = try #require(paid.Payments?.first?.PaymentID)
      let payment = try await account.connection.call(Xero.Payments.Get(PaymentID: id))
      #expect(payment.Invoice?.InvoiceID == paid.InvoiceID)
      #expect(payment.Invoice?.Contact?.Name == paid.Contact?.Name)

      let open = try await account.connection.call(
        Xero.CreditNotes.List(where: #"Type=="ACCRECCREDIT" AND Status=="AUTHORISED""#, limit: 1))
      let note = try #require(open.result.first)
      let noteID = try #require(note.CreditNoteID)
      let contact = try #require(note.Contact?.ContactID)
      let sale = try #require(
        try await account.connection.call(
          Xero.Invoices.Create(Invoices: [
            Xero.NewInvoice(
              Type: .ACCREC, Contact: .init(ContactID: contact),
              LineItems: [.init(Description: "Support", UnitAmount: 120, AccountCode: "200")],
              Status: .AUTHORISED)
          ])
        ).first)
      let invoiceID = try #require(sale.InvoiceID)
      let allocation = try await account.connection.call(
        Xero.CreditNotes.Allocate(
          CreditNoteID: noteID,
          Allocations: [
            .init(
              Invoice: .init(InvoiceID: invoiceID), Amount: try number("5.02"), Date: "2026-03-02")
          ])
      ).first
      #expect(allocation?.Amount == (try number("5.02")))
      let used = try await account.connection.call(Xero.CreditNotes.Get(CreditNoteID: noteID))
      #expect(used.Allocations?.first?.Invoice?.InvoiceNumber == sale.InvoiceNumber)
      let credited = try await account.connection.call(Xero.Invoices.Get(InvoiceID: invoiceID))
      #expect(credited.CreditNotes?.first?.CreditNoteID == noteID)
      #expect(credited.AmountCredited == (try number("5.02")))
    }
  }

  @Test func `a report's rows add up to its sums`() async throws {
    try await SandboxedAccount.atXero { account in
      let report = try #require(
        try await account.connection.call(
          Xero.ProfitAndLoss.List(fromDate: "2025-10-01", toDate: "2025-12-31")
        ).result.first)
      #expect(report.ReportName == "Profit and Loss")
      let rows = report.Rows ?? []
      #expect(rows.first?.RowType == .Header)
      func cents(_ row: Xero.ReportRow) throws -> Int {
        let text = try #require(row.Cells?.last?.Value)
        return try #require(Int(text.filter { $0 != "." }))
      }
      var sums: [String: Int] = [:]
      for section in rows where section.RowType == .Section {
        let lines = section.Rows ?? []
        let sum = try lines.filter { $0.RowType == .Row }.map(cents).reduce(0, +)
        for total in lines where total.RowType == .SummaryRow { #expect(try cents(total) == sum) }
        sums[section.Title ?? "", default: 0] = sum
      }
      let income = try #require(sums["Income"])
      let gross = income - (sums["Less Cost of Sales"] ?? 0)
      let net =
        gross + (sums["Plus Other Income"] ?? 0) - (sums["Less Operating Expenses"] ?? 0)
      #expect(income > 0)
      let last = try #require(rows.last?.Rows?.first)
      #expect(last.Cells?.first?.Value == "Net Profit")
      #expect(try cents(last) == net)
    }
  }

  @Test func `of two invoices one is bad, and the failure holds the whole answer`() async throws {
    try await SandboxedAccount.atXero { account in
      func invoice(_ code: String) -> Xero.NewInvoice {
        Xero.NewInvoice(
          Type: .ACCREC, Contact: .init(Name: "Acme Corp"),
          LineItems: [.init(Description: "Support", UnitAmount: 120, AccountCode: code)])
      }
      let failure = await #expect(throws: CallFailure.self) {
        try await account.connection.call(
          Xero.Invoices.Create(Invoices: [invoice("200"), invoice("SALES")]))
      }
      #expect(failure?.code == .vendorError)
      #expect(
        failure?.message == "Account code 'SALES' is not a valid code for this document.")
      let outcomes = failure?.body?["Invoices"]?.elements.compactMap {
        $0["StatusAttributeString"]?.string
      }
      #expect(outcomes == ["OK", "ERROR"])
      let written = try await account.connection.call(Xero.Invoices.List(createdByMyApp: true))
      #expect(written.result.map(\.Status) == [.DRAFT])
    }
  }

  @Test func `a limit of the vendor comes back at once with the window that is used up`()
    async throws
  {
    try await SandboxedAccount.atXero { account in
      _ = try await account.control(
        .post, "rate-limit", #"{"remaining":0,"reset":3600,"calls":1,"window":"day"}"#)
      let failure = await #expect(throws: CallFailure.self) {
        try await account.connection.call(Xero.Invoices.List())
      }
      #expect(failure?.code == .rateLimited)
      #expect(failure?.rateLimit?.limit == 5_000)
      #expect(failure?.rateLimit?.remaining == 0)
      #expect(failure?.rateLimit?.reset == 3_600)
      #expect(failure?.rateLimit?.windows.map(\.name) == ["minute", "day", "app"])
      #expect(try await account.connection.call(Xero.Invoices.List(limit: 1)).result.count == 1)
    }
  }

  @Test func `a wrong token is the vendor's refusal, which does not tell it`() async throws {
    try await SandboxedAccount.atXero(accessToken: "wrong-token") { account in
      let result = await account.connection.call("list_all_xero_users", arguments: .emptyObject)
      let text = String(decoding: result.bytes, as: UTF8.self)
      #expect(result.isError)
      #expect(text.contains(#""status":401"#), "\(text)")
      #expect(text.contains("AuthenticationUnsuccessful"), "\(text)")
      #expect(!text.contains("wrong-token"), "the token is in \(text)")
    }
  }
}
