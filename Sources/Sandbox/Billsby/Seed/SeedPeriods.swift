/// The invoice of a subscription's period, before it enters the store.
struct SeedPeriod {
  /// What became of it.
  enum Fate {
    case paid, declined, pending, paidOffline, writtenOff

    var status: String {
      switch self {
      case .paid: InvoiceStatus.paid
      case .declined: InvoiceStatus.unpaid
      case .pending: InvoiceStatus.pending
      case .paidOffline: InvoiceStatus.paidOffline
      case .writtenOff: InvoiceStatus.writtenOff
      }
    }
  }

  /// Its number, or nil for the next one of the crowd's.
  var key: String?
  var created: Moment
  var fate: Fate
  var fields: [String: FieldValue]
}

extension BillsbySeed {
  /// Invoices 30 days apart, all paid but perhaps the last.
  mutating func addPeriods(
    of subscription: BillsbyRecord, _ keys: [String], lastDaysAgo: Int,
    last: SeedPeriod.Fate = .paid
  ) {
    for (position, key) in keys.enumerated() {
      let back = keys.count - 1 - position
      addPeriod(
        of: subscription, key, daysAgo: lastDaysAgo + 30 * back, back == 0 ? last : .paid)
    }
  }

  /// The invoice of one period of a subscription.
  mutating func addPeriod(
    of subscription: BillsbyRecord, _ key: String?, daysAgo: Int, _ fate: SeedPeriod.Fate
  ) {
    let created = start.adding(days: -daysAgo)
    let cycle = store.linked(.cycle, subscription["cycleId"])
    let units = subscription.integer("units")
    let amount = store.price(cycle, units: units)
    let plan = store.linked(.plan, subscription["planId"])?.text("name") ?? ""
    periods.append(
      SeedPeriod(
        key: key, created: created, fate: fate,
        fields: [
          "customerUniqueId": subscription["customerUniqueId"],
          "subscriptionUniqueId": subscription["subscriptionUniqueId"],
          "createdOn": .moment(created), "amount": .integer(amount),
          "refundableAmount": .integer(fate == .paid ? amount : 0),
          "currency": subscription["currency"], "status": .text(fate.status),
          "invoiceType": .text("Renewal"), "planName": .text(plan),
          "description": .text("\(plan) plan"), "units": .integer(units),
          "unitPrice": .integer(amount / max(1, units)), "prorationAdjustment": .integer(0),
          "billingPeriodStart": .moment(created),
          "billingPeriodEnd": .moment(created.adding(days: cycle?.periodDays ?? 30)),
        ]))
  }

  /// Puts the invoices into the store, oldest first, with their payments.
  mutating func addInvoices() {
    let sorted = periods.enumerated().sorted { left, right in
      left.element.created == right.element.created
        ? left.offset < right.offset : left.element.created < right.element.created
    }
    var next = 4_001
    for (_, invoice) in sorted {
      if invoice.key == nil { next += 1 }
      let added = store.add(.invoice, key: invoice.key ?? "INV-\(next - 1)", invoice.fields)
      switch invoice.fate {
      case .paid: store.logPayment(of: added, isPaid: true, at: invoice.created)
      case .declined, .writtenOff:
        store.logPayment(of: added, isPaid: false, at: invoice.created)
      case .pending, .paidOffline: break
      }
    }
  }

  /// Every twelfth paid invoice has had a part refunded; the refunds of three of them are not out.
  mutating func addCreditNotes() {
    let paid = store.all(.invoice).filter {
      $0.text("status") == InvoiceStatus.paid && $0.key.hasPrefix("INV-4")
    }
    for (position, invoice) in paid.enumerated() where position % 12 == 0 {
      var invoice = invoice
      let amount = invoice.integer("amount") / 4
      let count = position / 12
      let status = count == 0 ? "failed" : count < 3 ? "pending" : "paid"
      invoice["refundableAmount"] = .integer(invoice.integer("amount") - amount)
      store.update(invoice)
      store.add(
        .creditNote, key: "CRN-\(501 + count)",
        [
          "customerUniqueId": invoice["customerUniqueId"], "invoiceId": invoice["invoiceId"],
          "invoiceNumber": invoice["invoiceNumber"], "currency": invoice["currency"],
          "amount": .integer(amount), "status": .text(status),
          "createdOn": .moment(
            min(start, (invoice.moment("createdOn") ?? start).adding(days: 2))),
        ])
    }
  }
}
