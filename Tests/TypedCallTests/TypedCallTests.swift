import Testing

/// Small programs, compiled against the module that was built from the specs: what a wrong call
/// says, and that it says so before it runs.
@Suite struct TypedCallTests {
  /// A call that pays one invoice, with one of its arguments written as a test wants it.
  private func bulkCreate(
    amount: String = "amount_cents: 15050", currency: String = "currency: .USD",
    supplier: String = #", receiving_counterparty_id: "cp_supplier""#
  ) -> String {
    """
    import ConnectorKit
    import Connectors

    func pay(_ finexio: Connection) async throws -> [Finexio.Invoice] {
      try await finexio.call(
        Finexio.Invoices.BulkCreate(invoices: [
          Finexio.NewInvoice(
            \(amount), \(currency), invoice_date: "2026-01-31", invoice_number: "INV-1",
            originating_counterparty_id: "cp_buyer"\(supplier))
        ]))
    }
    """
  }

  @Test func `a right call is accepted`() async throws {
    let compilation = try await Compilation(of: bulkCreate())
    #expect(compilation.isAccepted, "\(compilation.output)")
  }

  @Test func `a whole program that pages, creates and reads is accepted`() async throws {
    let compilation = try await Compilation(
      of: """
        import ConnectorKit
        import Connectors

        func work(_ finexio: Connection) async throws -> Int {
          let page = try await finexio.call(Finexio.Invoices.List(limit: 50))
          var cents = page.result.compactMap(\\.amount_cents).reduce(0, +)
          for try await payment in finexio.records(of: Finexio.Payments.List(status: "settled")) {
            cents += payment.amount_cents ?? 0
          }
          let made = try await finexio.call(
            Finexio.Counterparties.Create(
              name: "Acme", type: "Supplier", internal_id: "7", payment_method: .ACH))
          return made.id == nil ? 0 : cents
        }
        """)
    #expect(compilation.isAccepted, "\(compilation.output)")
  }

  @Test func `an amount in dollars does not compile`() async throws {
    let compilation = try await Compilation(of: bulkCreate(amount: "amount_cents: 150.50"))
    #expect(!compilation.isAccepted)
    #expect(
      compilation.errors == [
        "cannot convert value of type 'Double' to expected argument type 'Int'"
      ], "\(compilation.output)")
  }

  @Test func `an amount as text does not compile`() async throws {
    let compilation = try await Compilation(of: bulkCreate(amount: #"amount_cents: "15050""#))
    #expect(!compilation.isAccepted)
    #expect(
      compilation.errors == [
        "cannot convert value of type 'String' to expected argument type 'Int'"
      ], "\(compilation.output)")
  }

  @Test func `a missing required field does not compile`() async throws {
    let compilation = try await Compilation(of: bulkCreate(supplier: ""))
    #expect(!compilation.isAccepted)
    #expect(
      compilation.errors == [
        "missing argument for parameter 'receiving_counterparty_id' in call"
      ], "\(compilation.output)")
  }

  @Test func `a value that the spec does not list does not compile`() async throws {
    let compilation = try await Compilation(of: bulkCreate(currency: "currency: .EUR"))
    #expect(!compilation.isAccepted)
    #expect(
      compilation.errors == ["type 'Finexio.Currency' has no member 'EUR'"],
      "\(compilation.output)")
  }

  @Test func `an unknown field does not compile`() async throws {
    let compilation = try await Compilation(
      of: bulkCreate(supplier: #", receiving_counterparty_id: "cp_supplier", urgent: true"#))
    #expect(!compilation.isAccepted)
    #expect(compilation.errors == ["extra argument 'urgent' in call"], "\(compilation.output)")
  }

  @Test func `a field of an answer that the spec does not have does not compile`() async throws {
    let compilation = try await Compilation(
      of: """
        import Connectors

        func total(_ invoice: Finexio.Invoice) -> Int? { invoice.amount }
        """)
    #expect(!compilation.isAccepted)
    #expect(
      compilation.errors == ["value of type 'Finexio.Invoice' has no member 'amount'"],
      "\(compilation.output)")
  }
}
