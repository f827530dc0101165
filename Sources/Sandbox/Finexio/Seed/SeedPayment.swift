import StrictJSON

/// A seeded payment with what it is made from, before it becomes a record.
struct SeedPayment {
  let id: String
  /// How many payments came before it.
  let number: Int
  let buyerID: String
  let supplier: Counterparty
  /// check, ach, card or wire.
  let method: String
  let invoices: [SeedInvoice]
  let events: [PaymentEvent]
  let created: Moment
  let drawdown: String?
  let isRefunded: Bool

  var amountCents: Int { invoices.reduce(0) { $0 + $1.paymentCents } }
  var status: String { events.last?.status ?? "pending" }
  var updated: Moment { events.last?.timestamp ?? created }

  /// The status of the invoices that it settles.
  var invoiceStatus: String {
    if isRefunded { return "canceled" }
    switch status {
    case "settled": return "complete"
    case "in-progress": return isSent ? "sent" : "in-progress"
    default: return status
    }
  }

  private var isSent: Bool { events.contains { $0.stage == "disbursement" } }

  private var deliveryMethod: String? {
    switch method {
    case "check": "mail"
    case "card": number % 4 == 0 ? "phone" : "email"
    case "ach": "email"
    default: nil
    }
  }

  /// The check's number, the ACH trace number or the card's last four digits, once it is sent.
  private var instrumentNumber: String? {
    guard isSent else { return nil }
    return switch method {
    case "check": String(100_200 + number)
    case "ach": "09100001\(5_000_000 + number)"
    case "card": String(4_000 + number)
    default: nil
    }
  }

  private var trackingID: String {
    "RC00F00D00F" + String(21 + number / 26) + "N" + String(41 + number % 26) + "A"
  }

  /// The picture's URL, if such an event has happened to this check.
  private func image(_ type: String, after code: String) -> String? {
    guard events.contains(where: { $0.code == code }), let instrumentNumber else { return nil }
    return "https://check-images.sandbox.invalid/\(instrumentNumber)/\(type).png"
  }

  /// The record.
  func payment() -> Payment {
    Payment(
      id: id, trackingID: trackingID, status: status, created: created, updated: updated,
      amountCents: amountCents, isRefunded: isRefunded,
      issuedImage: image("issued", after: "DC13"),
      depositedImage: image("deposited", after: "DC50"),
      supplierReference: supplier.text("internal_id"), invoiceNumbers: invoices.map(\.number),
      json: json, drawdownJSON: drawdownJSON)
  }

  /// The shape of https://finexio.readme.io/reference/get-payment.
  private var json: [UInt8] {
    var writer = JSONWriter(reservingCapacity: 3 << 10)
    writer.beginObject()
    writeParties(to: &writer)
    writer.key("amount_cents")
    writer.write(amountCents)
    writer.key("currency")
    writer.write("USD")
    writer.members([
      ("payment_method", method), ("reissue_payment_method", nil),
      ("delivery_method", deliveryMethod), ("reconciliation_id", nil),
      ("tracking_id", trackingID), ("instrument_number", instrumentNumber), ("status", status),
    ])
    writer.key("events")
    writer.beginArray()
    for event in events { event.write(to: &writer, amountCents: amountCents) }
    writer.endArray()
    writer.key("invoices")
    writer.beginArray()
    for invoice in invoices { invoice.writePaymentInvoice(to: &writer) }
    writer.endArray()
    writer.key("adjustments")
    writer.beginArray()
    writer.endArray()
    writer.members([
      ("created", created.description), ("updated", updated.description),
      ("funding_drawdown_request_id", drawdown),
      ("refund_user", isRefunded ? "jordan.ellis" : nil),
      ("refund_timestamp", isRefunded ? updated.description : nil),
      ("refund_reason", isRefunded ? "Supplier refused payment" : nil),
      ("refund_comment", isRefunded ? "Returned by the supplier's mail room." : nil),
      ("refund_ticket_number", isRefunded ? "TKT-20418" : nil),
      ("reissue_user", nil), ("reissue_timestamp", nil), ("reissue_reason", nil),
      ("reissue_comment", nil), ("reissue_ticket_number", nil),
    ])
    writer.key("finexio_express")
    writer.write(false)
    writer.endObject()
    return writer.bytes
  }

  /// The shape of the reference's DrawdownDetail, whose amount is typed as a string: now and then
  /// it is one.
  private var drawdownJSON: [UInt8] {
    var writer = JSONWriter(reservingCapacity: 2 << 10)
    writer.beginObject()
    writeParties(to: &writer)
    writer.members([
      ("supplier_ref_id", supplier.text("internal_id")), ("supplier_name", supplier.text("name")),
    ])
    writer.key("invoices")
    writer.beginArray()
    for invoice in invoices { invoice.writeDrawdownInvoice(to: &writer) }
    writer.endArray()
    writer.key("amount_cents")
    if number % 4 == 3 { writer.write(String(amountCents)) } else { writer.write(amountCents) }
    writer.members([
      ("payment_method", method), ("delivery_method", deliveryMethod), ("status", status),
      ("payment_group_id", ""), ("tracking_id", trackingID),
      ("address_1", supplier["address_1"].text), ("address_2", supplier["address_2"].text),
      ("city", supplier["city"].text), ("state", supplier["state"].text),
      ("zip", supplier["zipcode"].text), ("email", supplier["remit_email"].text),
    ])
    writer.endObject()
    return writer.bytes
  }

  private func writeParties(to writer: inout JSONWriter) {
    writer.members([
      ("id", id), ("originating_counterparty_id", buyerID),
      ("receiving_counterparty_id", supplier.id),
    ])
  }
}

extension JSONWriter {
  /// Members that are texts or null.
  fileprivate mutating func members(_ members: [(name: String, text: String?)]) {
    for (name, text) in members {
      key(name)
      write(optional: text)
    }
  }
}
