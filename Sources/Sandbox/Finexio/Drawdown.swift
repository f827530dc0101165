import StrictJSON

/// One funding event: what a buyer's bank account pays in for several payments at once.
struct Drawdown: Sendable {
  let id: String
  let buyerID: String
  let buyerReference: String
  /// requested, received or error.
  let status: String
  let created: Moment
  let completed: Moment?
  /// The sum of its payments.
  let amountCents: Int
  /// Where its payments stand in the store.
  let payments: [Int]
  let json: [UInt8]

  /// - Parameter writesAmountAsText: the reference types the amount as a string and shows a
  ///   number; a stand-in gives now the one, now the other.
  init(
    id: String, buyer: Counterparty, status: String, created: Moment, completed: Moment?,
    amountCents: Int, payments: [Int], writesAmountAsText: Bool, traceID: String?
  ) {
    self.id = id
    buyerID = buyer.id
    buyerReference = buyer.text("internal_id")
    self.status = status
    self.created = created
    self.completed = completed
    self.amountCents = amountCents
    self.payments = payments
    var writer = JSONWriter(reservingCapacity: 512)
    writer.beginObject()
    writer.key("processor_request_id")
    writer.write(id)
    writer.key("bank_account_last_four")
    writer.write(String(buyer.text("bank_account_number").suffix(4)))
    writer.key("created")
    writer.write(created.description)
    writer.key("status")
    writer.write(status)
    writer.key("amount_cents")
    if writesAmountAsText { writer.write(String(amountCents)) } else { writer.write(amountCents) }
    writer.key("funding_complete_date")
    writer.write(optional: completed?.description)
    writer.key("originating_counterparty_id")
    writer.write(buyer.id)
    writer.key("buyer_ref_id")
    writer.write(buyerReference)
    writer.key("buyer_name")
    writer.write(buyer.text("name"))
    writer.key("trace_id")
    writer.write(optional: traceID)
    writer.endObject()
    json = writer.bytes
  }
}
