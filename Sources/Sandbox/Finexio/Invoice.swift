import StrictJSON

/// What no two invoices share.
struct InvoiceKey: Sendable, Hashable {
  var buyerID: String
  var supplierID: String
  var number: String
}

/// A payable.
struct Invoice: Sendable {
  let id: String
  let key: InvoiceKey
  let amountCents: Int
  let discountCents: Int
  let json: [UInt8]

  /// What a payment of this invoice comes to, in cents.
  var paymentCents: Int { amountCents - discountCents }

  static let amounts = 1...999_999_900

  /// The fields of a new invoice: the schema LegacyApiInvoice, and two that only the schema
  /// Invoice has.
  static let rules: [FieldRule] = [
    FieldRule("amount_cents", .integer(amounts), required: true),
    FieldRule("currency", .choice(["USD"]), standard: .text("USD")),
    FieldRule("discount_amount_cents", .integer(0...amounts.upperBound), standard: .integer(0)),
    FieldRule("invoice_date", .date(maximumDistance: 365), required: true),
    FieldRule("invoice_due_date", .date(maximumDistance: nil)),
    FieldRule("invoice_number", .text(maximum: 49), required: true),
    FieldRule("note", .text(maximum: 1_000)),
    FieldRule("originating_counterparty_id", .uuid, required: true),
    FieldRule("receiving_counterparty_id", .uuid, required: true),
    FieldRule("metadata", .metadata, standard: .json(.emptyObject)),
    FieldRule("line_items", .lineItems, standard: .json([])),
    FieldRule("reconciliation_id", .text(maximum: 50)),
    FieldRule("account_number", .text(maximum: 250)),
    FieldRule("payment_group_id", .text(maximum: 100)),
    FieldRule("accounting_id", .text(maximum: 70)),
  ]

  /// What only Finexio writes; the documentation's own example sends `"payment_id": null`.
  static let readOnly = [
    "id", "created", "updated", "payment_id", "status", "can_be_resubmitted",
    "documentationPresented",
  ]

  /// - Parameters:
  ///   - fields: a value for every rule.
  ///   - status: pending, in-progress, sent, complete, failed or canceled.
  init(
    id: String, fields: [String: FieldValue], paymentID: String?, status: String, created: Moment,
    updated: Moment
  ) {
    self.id = id
    key = InvoiceKey(
      buyerID: fields["originating_counterparty_id"]?.text ?? "",
      supplierID: fields["receiving_counterparty_id"]?.text ?? "",
      number: fields["invoice_number"]?.text ?? "")
    amountCents = fields["amount_cents"]?.integer ?? 0
    discountCents = fields["discount_amount_cents"]?.integer ?? 0
    var writer = JSONWriter(reservingCapacity: 1 << 10)
    writer.beginObject()
    writer.key("id")
    writer.write(id)
    for rule in Self.rules {
      writer.key(rule.name)
      (fields[rule.name] ?? .null).write(to: &writer)
    }
    writer.key("payment_id")
    if let paymentID { writer.write(paymentID) } else { writer.writeNull() }
    writer.key("status")
    writer.write(status)
    writer.key("can_be_resubmitted")
    writer.write(status == "failed" || status == "canceled")
    writer.key("documentationPresented")
    writer.write(false)
    writer.key("created")
    writer.write(created.description)
    writer.key("updated")
    writer.write(updated.description)
    writer.endObject()
    json = writer.bytes
  }
}
