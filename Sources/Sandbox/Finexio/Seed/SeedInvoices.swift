import StrictJSON

/// A seeded invoice before its payment is known: what payments and drawdowns copy from it.
struct SeedInvoice {
  let id: String
  let fields: [String: FieldValue]
  let created: Moment

  var paymentCents: Int { amountCents - discountCents }
  var amountCents: Int { fields["amount_cents"]?.integer ?? 0 }
  var discountCents: Int { fields["discount_amount_cents"]?.integer ?? 0 }
  var number: String { fields["invoice_number"]?.text ?? "" }

  /// As `/payments/` lists it.
  func writePaymentInvoice(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.write(id)
    writer.key("invoice_number")
    writer.write(number)
    writer.key("payment_amount_cents")
    writer.write(paymentCents)
    write(["metadata"], to: &writer)
    writer.key("public_account_number")
    writer.writeNull()
    write(["reconciliation_id", "payment_group_id"], to: &writer)
    writer.endObject()
  }

  /// As a drawdown's payments list it.
  func writeDrawdownInvoice(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.write(id)
    writer.key("payment_amount_cents")
    writer.write(paymentCents)
    write(
      [
        "discount_amount_cents", "invoice_date", "invoice_number", "reconciliation_id",
        "accounting_id", "account_number", "metadata",
      ], to: &writer)
    writer.endObject()
  }

  private func write(_ names: [String], to writer: inout JSONWriter) {
    for name in names {
      writer.key(name)
      (fields[name] ?? .null).write(to: &writer)
    }
  }
}

extension FinexioSeed {
  /// How many invoices there are: three pages, the last one not full.
  static let invoiceCount = 264

  /// Makes the next invoice of a supplier, created some days before a moment.
  mutating func makeInvoice(buyer: String, supplier: Int, before moment: Moment) -> SeedInvoice {
    let created = moment.adding(
      milliseconds: -store.random.next(in: 60_000...(12 * 24 * 3_600_000)))
    let amount = store.random.next(in: 4_500...1_850_000)
    let number = 70_000 + invoicesMade
    invoicesMade += 1
    let prefix = SeedParty.suppliers[supplier].internalID.suffix(4)
    let isDiscounted = number % 7 == 0
    let given: [String: FieldValue] = [
      "amount_cents": .integer(amount),
      "discount_amount_cents": .integer(isDiscounted ? amount / 50 : 0),
      "invoice_date": .text((created.day + -2).description),
      "invoice_due_date": number % 4 == 3 ? .null : .text((created.day + 28).description),
      "invoice_number": .text("\(prefix)-\(number)"),
      "note": number % 3 == 0 ? .text("PO \(4_000 + number % 97)") : .null,
      "originating_counterparty_id": .text(buyer),
      "receiving_counterparty_id": .text(suppliers[supplier]),
      "metadata": number % 5 == 0
        ? .json(["cost_center": .init(integerLiteral: 100 + number % 9), "approver": "D. Reyes"])
        : .json(.emptyObject),
      "line_items": number % 6 == 0 ? .json([["description": "Services rendered"]]) : .json([]),
      "reconciliation_id": number % 2 == 0 ? .text("REC-\(number)") : .null,
      "payment_group_id": .text(""),
      "accounting_id": number % 8 == 0 ? .text("GL-\(number)") : .null,
    ]
    return SeedInvoice(
      id: store.random.uuid(), fields: Invoice.rules.completing(given), created: created)
  }

  /// Keeps an invoice in the state that its payment gives it.
  mutating func keep(_ seed: SeedInvoice, payment: String?, status: String, updated: Moment) {
    let invoice = Invoice(
      id: seed.id, fields: seed.fields, paymentID: payment, status: status,
      created: seed.created, updated: updated)
    invoices.append((seed.created, invoice))
  }

  /// Fills up with invoices that no payment settles yet.
  mutating func addOpenInvoices() {
    while invoices.count < Self.invoiceCount {
      let supplier = store.random.next(in: 0...(suppliers.count - 1))
      let buyer = buyers[store.random.next(in: 0...(buyers.count - 1))]
      let invoice = makeInvoice(buyer: buyer, supplier: supplier, before: start)
      keep(invoice, payment: nil, status: "pending", updated: invoice.created)
    }
  }
}
