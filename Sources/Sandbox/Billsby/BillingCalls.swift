import HTTPServer

/// Charges, refunds and settles invoices.
enum BillingCalls {
  static func charge(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let customer = try store.named(.customer, in: call)
    let given = try call.fields(BillsbyRules.charge)
    let currency = given["currencyCode"]?.text?.uppercased() ?? ""
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw .badRequest("currencyCode: A currency is three letters of ISO 4217.")
    }
    try store.makeRoom(.invoice, .payment)
    store.collect([
      "customerUniqueId": customer["customerUniqueId"], "invoiceType": .text("OneTimeCharge"),
      "description": given["description"] ?? .null, "currency": .text(currency),
      "amount": given["amount"] ?? .null, "createdOn": .moment(call.now),
    ])
    // A bare true, which the reference declares as text.
    return .plain(200, "true")
  }

  static func refund(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let customer = try store.named(.customer, in: call)
    let given = try call.fields(BillsbyRules.refund)
    let number = given["invoiceNumber"]?.text ?? ""
    guard var invoice = store[.invoice, number],
      invoice["customerUniqueId"] == customer["customerUniqueId"]
    else { throw .notFound("Invoice \(number) of customer \(customer.key)") }
    let amount = given["amount"]?.integer ?? 0
    let left = invoice.integer("refundableAmount")
    guard amount <= left else {
      throw .badRequest("\(amount) cannot be refunded: invoice \(number) has \(left) left.")
    }
    try store.makeRoom(.creditNote)
    invoice["refundableAmount"] = .integer(left - amount)
    store.update(invoice)
    store.add(
      .creditNote, key: store.newKey(.creditNote),
      [
        "customerUniqueId": customer["customerUniqueId"], "invoiceId": invoice["invoiceId"],
        "invoiceNumber": invoice["invoiceNumber"], "currency": invoice["currency"],
        "amount": .integer(amount), "status": .text("paid"), "createdOn": .moment(call.now),
      ])
    // The reference declares this object as text, too.
    let body = InvoiceAnswers.refunded.json(invoice, store).written
    return .plain(200, String(decoding: body, as: UTF8.self))
  }

  static func pay(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let invoice = try openInvoice(store, call)
    try store.makeRoom(.payment)
    guard store.pay(invoice) else {
      throw .badRequest("The payment of invoice \(invoice.key) was declined by the card issuer.")
    }
    return BillsbySuccess.quoted.response
  }

  static func writeOff(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    try settle(InvoiceStatus.writtenOff, &store, call)
  }

  static func payOffline(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    try settle(InvoiceStatus.paidOffline, &store, call)
  }

  private static func settle(
    _ status: String, _ store: inout BillsbyStore, _ call: BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    var invoice = try openInvoice(store, call)
    invoice["status"] = .text(status)
    store.update(invoice)
    return BillsbySuccess.quoted.response
  }

  /// The invoice that the path names, which must not be settled yet.
  private static func openInvoice(
    _ store: BillsbyStore, _ call: BillsbyCall
  ) throws(Refusal) -> BillsbyRecord {
    let invoice = try store.named(.invoice, in: call)
    guard InvoiceStatus.openOnes.contains(invoice.text("status")) else {
      throw .badRequest("Invoice \(invoice.key) is \(invoice.text("status")).")
    }
    return invoice
  }

  static func payments(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let customer = try store.named(.customer, in: call)
    let invoice = try store.named(.invoice, in: call)
    guard invoice["customerUniqueId"] == customer["customerUniqueId"] else {
      throw .notFound("Invoice \(invoice.key) of customer \(customer.key)")
    }
    return try Reading.list(.payment, of: .invoice, InvoiceAnswers.payment)(&store, &call)
  }

  static func payCreditNote(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    var note = try store.named(.creditNote, in: call)
    guard note.text("status") != "paid" else {
      throw .badRequest("Credit note \(note.key) is paid.")
    }
    guard store.cardWorks(note["customerUniqueId"]) else {
      note["status"] = .text("failed")
      store.update(note)
      throw .badRequest("The payment of credit note \(note.key) was declined by the card issuer.")
    }
    note["status"] = .text("paid")
    store.update(note)
    return BillsbySuccess.quoted.response
  }
}

extension BillsbyStore {
  /// Whether the customer's card on file is one that the bank accepts.
  func cardWorks(_ customer: FieldValue) -> Bool {
    linked(.customer, customer)?.text("cardStatus") == CardOnFile.active
  }

  /// Tries to take an invoice's amount from the card on file and writes the attempt down.
  mutating func pay(_ invoice: BillsbyRecord) -> Bool {
    let isPaid = cardWorks(invoice["customerUniqueId"])
    var invoice = invoice
    invoice["status"] = .text(isPaid ? InvoiceStatus.paid : InvoiceStatus.unpaid)
    invoice["refundableAmount"] = isPaid ? invoice["amount"] : .integer(0)
    update(invoice)
    logPayment(of: invoice, isPaid: isPaid, at: now)
    return isPaid
  }

  mutating func logPayment(of invoice: BillsbyRecord, isPaid: Bool, at moment: Moment) {
    let card = linked(.customer, invoice["customerUniqueId"])
    add(
      .payment,
      [
        "invoiceNumber": invoice["invoiceNumber"], "createdOn": .moment(moment),
        "gatewayId": .integer(1), "gatewayName": .text(Company.gateway),
        "reference": .text("ch_\(random.next(in: 100_000_000...999_999_999))"),
        "paymentMethod": card?["cardType"] ?? .null,
        "status": .text(isPaid ? "Success" : "Declined"),
      ])
  }

  /// Makes an invoice and tries to have it paid at once.
  mutating func collect(_ fields: [String: FieldValue]) {
    let owner = fields["customerUniqueId"] ?? .null
    let held = all(.invoice, where: "customerUniqueId", is: owner).count
    var number = held + 1
    while self[.invoice, "\(owner.text ?? "")-\(number)"] != nil { number += 1 }
    let defaults: [String: FieldValue] = [
      "status": .text(InvoiceStatus.pending), "refundableAmount": .integer(0),
      "prorationAdjustment": .integer(0), "units": .integer(1),
      "unitPrice": fields["amount"] ?? .null,
    ]
    let invoice = add(
      .invoice, key: "\(owner.text ?? "")-\(number)",
      fields.merging(defaults) { given, _ in given })
    _ = pay(invoice)
  }

  /// Makes the invoice of a subscription's period that begins now.
  mutating func bill(
    _ subscription: BillsbyRecord, _ amount: Int, _ description: String, less refund: Int = 0,
    until end: Moment
  ) {
    let units = max(1, subscription.integer("units"))
    collect([
      "customerUniqueId": subscription["customerUniqueId"],
      "subscriptionUniqueId": subscription["subscriptionUniqueId"],
      "planName": linked(.plan, subscription["planId"])?["name"] ?? .null,
      "invoiceType": .text("Renewal"), "description": .text(description),
      "currency": subscription["currency"], "amount": .integer(amount - refund),
      "prorationAdjustment": .integer(-refund), "units": .integer(units),
      "unitPrice": .integer(amount / units), "createdOn": .moment(now),
      "billingPeriodStart": .moment(now), "billingPeriodEnd": .moment(end),
    ])
  }
}
