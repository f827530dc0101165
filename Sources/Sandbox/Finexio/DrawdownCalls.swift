import HTTPServer
import StrictJSON

/// `/reconciliation/drawdown`, `/reconciliation/drawdown/{id}` and its `payments`.
enum DrawdownCalls {
  static let filters = [
    "page", "buyer_ref_id", "originating_counterparty_id", "supplier_ref_id", "tracking_id",
    "invoice_number", "status", "created_start", "created_end", "completed_start", "completed_end",
    "amount_cents_start", "amount_cents_end",
  ]

  /// Lists drawdowns, newest first.
  ///
  /// Finexio's reference asks for at least one parameter without saying how a list without any is
  /// refused, and other descriptions only recommend one for speed: it is served.
  static func list(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let filter = try DrawdownFilter(call)
    let held = store.drawdowns
    let payments = store.payments
    let matching = held.indices.reversed().filter { filter.accepts(held[$0], payments) }
    return try FinexioPaging.answer(call, count: matching.count) { position, writer in
      writer.writeRaw(held[matching[position]].json)
    }
  }

  /// One drawdown as the list has it, which is how the reference types the answer.
  static func get(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    .json(200, try drawdown(store, call).json)
  }

  static func payments(
    _ store: inout FinexioStore, _ call: inout FinexioCall
  ) throws(Refusal) -> HTTPResponse {
    let funded = try drawdown(store, call).payments
    let held = store.payments
    return try FinexioPaging.answer(call, count: funded.count) { position, writer in
      writer.writeRaw(held[funded[position]].drawdownJSON)
    }
  }

  private static func drawdown(
    _ store: FinexioStore, _ call: FinexioCall
  ) throws(Refusal) -> Drawdown {
    guard let drawdown = store.drawdowns.first(where: { $0.id == call.key }) else {
      throw .missing("Drawdown", call.key, call: call)
    }
    return drawdown
  }
}

/// The query parameters of the list of drawdowns; what is not given lets everything through.
private struct DrawdownFilter {
  let buyerReference: String?
  let buyerID: String?
  let supplierReference: String?
  let trackingID: String?
  let invoiceNumber: String?
  let status: String?
  let created: MomentRange
  let completed: MomentRange
  let amounts: (start: Int?, end: Int?)

  init(_ call: FinexioCall) throws(Refusal) {
    buyerReference = call.text("buyer_ref_id")
    buyerID = call.text("originating_counterparty_id")?.lowercased()
    if let buyerID, !isUUID(buyerID) {
      throw .invalid(
        [FieldFailure(path: "originating_counterparty_id", message: "Must be a valid UUID.")],
        call: call)
    }
    supplierReference = call.text("supplier_ref_id")
    trackingID = call.text("tracking_id")
    invoiceNumber = call.text("invoice_number")
    status = try call.choice("status", of: ["requested", "received", "error", "canceled"])
    created = try MomentRange(call, "created_start", "created_end")
    completed = try MomentRange(call, "completed_start", "completed_end")
    amounts = (try call.integer("amount_cents_start"), try call.integer("amount_cents_end"))
  }

  func accepts(_ drawdown: Drawdown, _ payments: [Payment]) -> Bool {
    (buyerReference.map { drawdown.buyerReference == $0 } ?? true)
      && (buyerID.map { drawdown.buyerID == $0 } ?? true)
      && (status.map { drawdown.status == $0 } ?? true)
      && created.contains(drawdown.created) && completed.contains(drawdown.completed)
      && (amounts.start.map { drawdown.amountCents >= $0 } ?? true)
      && (amounts.end.map { drawdown.amountCents <= $0 } ?? true)
      && drawdown.payments.contains { acceptsOne(payments[$0]) }
  }

  /// Whether one payment meets everything that is asked of a drawdown's payments.
  private func acceptsOne(_ payment: Payment) -> Bool {
    (supplierReference.map { payment.supplierReference == $0 } ?? true)
      && (trackingID.map { payment.trackingID == $0 } ?? true)
      && (invoiceNumber.map { payment.invoiceNumbers.contains($0) } ?? true)
  }
}
