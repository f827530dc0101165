/// Sales invoices (ACCREC) and bills (ACCPAY).
enum XeroInvoices {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    draft.require("Type", "Invoice Type must be specified")
    draft.fill("Status", "DRAFT")
    let isSale = draft.record.text("Type") == "ACCREC"
    if let previous = draft.previous {
      checkChange(&draft, previous)
      guard draft.issues.isEmpty else { return }
    } else if !["DRAFT", "SUBMITTED", "AUTHORISED"].contains(draft.status) {
      draft.fail("Invoice not of valid status for creation")
    }
    settleNumber(&draft, isSale: isSale, in: store)
    draft.settleDay()
    let isFinal = draft.status == "AUTHORISED" || draft.status == "SUBMITTED"
    XeroLines.settle(&draft, XeroLines.Terms(isSale: isSale, isFinal: isFinal), in: &store)
    if isFinal, draft.record.date("DueDate") == nil {
      draft.record.set("DueDate", day: XeroContacts.dueDay(of: draft.record, in: store))
    }
    guard draft.issues.isEmpty else { return }
    for name in ["Payments", "CreditNotes", "Prepayments", "Overpayments"] {
      draft.fill(name, .list([]))
    }
    for name in ["SentToContact", "IsDiscounted", "HasErrors", "HasAttachments"] {
      draft.fill(name, false)
    }
    draft.record["IsDiscounted"] = .boolean(draft.record["TotalDiscount"] != nil)
    if draft.record.amount("Total") < .zero {
      draft.fail("The document total must not be negative.")
      return
    }
    settleBalance(&draft.record, now: draft.now)
    if draft.record.amount("AmountDue") < .zero { draft.fail(XeroMessage.hasPayments) }
    book(draft, isSale: isSale, in: &store)
    store.note(
      draft.id, XeroHistory.record(draft.isNew ? "Created" : "Edited", draft.record, at: draft.now))
  }

  /// What is due, and whether that makes the document paid.
  static func settleBalance(_ record: inout XeroRecord, now: Moment) {
    let due =
      record.amount("Total") - record.amount("AmountPaid") - record.amount("AmountCredited")
    let isVoid = ["VOIDED", "DELETED"].contains(record.text("Status") ?? "")
    record["AmountDue"] = .amount(isVoid ? .zero : due)
    record["AmountPaid"] = .amount(record.amount("AmountPaid"))
    record["AmountCredited"] = .amount(record.amount("AmountCredited"))
    if record.text("Status") == "AUTHORISED", due == .zero {
      record["Status"] = "PAID"
      let days = record.records("Payments").compactMap { $0.date("Date") }
      record["FullyPaidOnDate"] = .date(days.max() ?? record.date("Date") ?? now.day)
    } else if record.text("Status") == "PAID", due != .zero {
      record["Status"] = "AUTHORISED"
      record["FullyPaidOnDate"] = nil
    }
  }

  private static func checkChange(_ draft: inout XeroDraft, _ previous: XeroRecord) {
    let isPaidIn =
      previous.amount("AmountPaid") != .zero || previous.amount("AmountCredited") != .zero
    switch (draft.previousStatus ?? "", draft.status) {
    case ("DRAFT", "DRAFT"), ("DRAFT", "SUBMITTED"), ("DRAFT", "AUTHORISED"), ("DRAFT", "DELETED"),
      ("SUBMITTED", "SUBMITTED"), ("SUBMITTED", "AUTHORISED"), ("SUBMITTED", "DRAFT"),
      ("SUBMITTED", "DELETED"):
      break
    case ("AUTHORISED", "AUTHORISED"):
      let fixed = ["LineItems", "Contact", "LineAmountTypes", "Type", "Date", "CurrencyCode"]
      if isPaidIn, fixed.contains(where: draft.given.has) { draft.fail(XeroMessage.hasPayments) }
    case ("AUTHORISED", "VOIDED"):
      if isPaidIn { draft.fail(XeroMessage.hasPayments) }
    default:
      draft.fail("Invoice not of valid status for modification")
    }
    if previous.text("Type") != draft.record.text("Type") {
      draft.fail("The Type of an invoice cannot be changed.")
    }
  }

  private static func settleNumber(
    _ draft: inout XeroDraft, isSale: Bool, in store: XeroStore
  ) {
    let number = draft.record.text("InvoiceNumber") ?? ""
    guard isSale else { return }
    guard !number.isEmpty else {
      draft.record["InvoiceNumber"] = .text(
        XeroNumbers.next("INV-", of: .invoices, "InvoiceNumber", in: store))
      return
    }
    guard draft.previous?.text("InvoiceNumber") != number else { return }
    let isTaken = store.all(.invoices).contains { other in
      other.text("Type") == "ACCREC" && other.text("InvoiceNumber") == number
        && other.text("Status") != "DELETED" && other.text("InvoiceID") != draft.id
    }
    if isTaken { draft.fail("Invoice # must be unique.") }
  }

  private static func book(_ draft: XeroDraft, isSale: Bool, in store: inout XeroStore) {
    let wasBooked = ["AUTHORISED", "PAID"].contains(draft.previousStatus ?? "")
    let isBooked = ["AUTHORISED", "PAID"].contains(draft.status)
    let booked = ["LineItems", "Contact", "LineAmountTypes", "Date"]
    if wasBooked, isBooked, !booked.contains(where: draft.given.has) { return }
    if wasBooked { store.reverse(draft.id, now: draft.now) }
    guard isBooked, let day = draft.record.date("Date") else { return }
    store.book(
      XeroLines.bookings(
        of: draft.record, sign: isSale ? -1 : 1,
        control: XeroChart.system(isSale ? "DEBTORS" : "CREDITORS", in: store), store: store),
      basis: .accrual, day: day, source: draft.id, type: isSale ? "ACCREC" : "ACCPAY",
      reference: draft.record.text("Reference") ?? "", now: draft.now)
  }
}

/// Complaints that more than one kind of record makes.
enum XeroMessage {
  static let hasPayments =
    "This document cannot be edited as it has a payment or credit note allocated to it."
  static let exceedsOutstanding =
    "Payment amount exceeds the amount outstanding on this document"
}

/// The numbers that Xero gives where a request gives none.
enum XeroNumbers {
  /// The prefix and one more than the largest number behind it so far.
  static func next(
    _ prefix: String, of kind: XeroKind, _ name: String, in store: XeroStore
  ) -> String {
    let largest = store.all(kind).reduce(0) { largest, record in
      guard let text = record.text(name), text.hasPrefix(prefix), text.utf8.count < 20,
        let number = Int(text.dropFirst(prefix.count))
      else { return largest }
      return max(largest, number)
    }
    return prefix + padded(largest + 1, to: 4)
  }
}
