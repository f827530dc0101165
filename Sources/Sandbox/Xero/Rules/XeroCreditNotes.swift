/// Credit notes to customers (ACCRECCREDIT) and from suppliers (ACCPAYCREDIT).
enum XeroCreditNotes {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    draft.require("Type", "Credit note Type must be specified")
    draft.fill("Status", "DRAFT")
    let isSale = draft.record.text("Type") == "ACCRECCREDIT"
    if let previous = draft.previous {
      let isUsed = previous.amount("RemainingCredit") != previous.amount("Total")
      switch (draft.previousStatus ?? "", draft.status) {
      case ("DRAFT", "DRAFT"), ("DRAFT", "SUBMITTED"), ("DRAFT", "AUTHORISED"),
        ("DRAFT", "DELETED"), ("SUBMITTED", "SUBMITTED"), ("SUBMITTED", "AUTHORISED"),
        ("SUBMITTED", "DELETED"):
        break
      case ("AUTHORISED", "AUTHORISED"), ("AUTHORISED", "VOIDED"):
        if isUsed { draft.fail(XeroMessage.hasPayments) }
      default:
        draft.fail("Credit note not of valid status for modification")
      }
      guard draft.issues.isEmpty else { return }
    } else if !["DRAFT", "SUBMITTED", "AUTHORISED"].contains(draft.status) {
      draft.fail("Credit note not of valid status for creation")
    }
    if (draft.record.text("CreditNoteNumber") ?? "").isEmpty {
      draft.record["CreditNoteNumber"] = .text(
        XeroNumbers.next("CN-", of: .creditNotes, "CreditNoteNumber", in: store))
    } else if isSale, draft.isNew,
      store.find(.creditNotes, "CreditNoteNumber", is: draft.record.text("CreditNoteNumber")) != nil
    {
      draft.fail("Credit note # must be unique.")
    }
    draft.settleDay()
    let isFinal = draft.status == "AUTHORISED" || draft.status == "SUBMITTED"
    XeroLines.settle(&draft, XeroLines.Terms(isSale: isSale, isFinal: isFinal), in: &store)
    guard draft.issues.isEmpty else { return }
    draft.record["ID"] = .text(draft.id)
    for name in ["Payments", "Allocations"] { draft.fill(name, .list([])) }
    draft.fill("AppliedAmount", .amount(.zero))
    settleCredit(&draft.record, now: draft.now)
    if draft.previousStatus == "AUTHORISED" { store.reverse(draft.id, now: draft.now) }
    guard draft.status == "AUTHORISED" || draft.status == "PAID",
      let day = draft.record.date("Date")
    else { return }
    store.book(
      XeroLines.bookings(
        of: draft.record, sign: isSale ? 1 : -1,
        control: XeroChart.system(isSale ? "DEBTORS" : "CREDITORS", in: store), store: store),
      basis: .accrual, day: day, source: draft.id, type: draft.record.text("Type") ?? "",
      reference: draft.record.text("Reference") ?? "", now: draft.now)
  }

  /// What of the credit is left, and whether that makes it used up.
  static func settleCredit(_ record: inout XeroRecord, now: Moment) {
    let isVoid = ["VOIDED", "DELETED"].contains(record.text("Status") ?? "")
    let left = record.amount("Total") - record.amount("AppliedAmount")
    record["RemainingCredit"] = .amount(isVoid ? .zero : left)
    if record.text("Status") == "AUTHORISED", left == .zero {
      record["Status"] = "PAID"
      record["FullyPaidOnDate"] = .date(now.day)
    } else if record.text("Status") == "PAID", left != .zero {
      record["Status"] = "AUTHORISED"
      record["FullyPaidOnDate"] = nil
    }
  }

  /// Uses a part of a credit for an invoice of the same contact.
  static func allocate(
    _ given: XeroRecord, from key: String, in store: inout XeroStore, now: Moment
  ) throws(Refusal) -> (allocation: XeroRecord, issues: [String]) {
    var note = try store.find(.creditNotes, key: key)
    var allocation = given
    var issues: [String] = []
    func fail(_ message: String) { issues.append(message) }
    let named = given.record("Invoice")
    let amount = given.amount("Amount").rounded(to: 2)
    guard
      var invoice = store.find(.invoices, id: named?.text("InvoiceID"))
        ?? store.find(.invoices, "InvoiceNumber", is: named?.text("InvoiceNumber"))
    else {
      return (given, ["Invoice could not be found"])
    }
    if amount <= .zero { fail("The allocation amount must be greater than zero.") }
    if given.date("Date") == nil { fail("The Date of the allocation must be specified.") }
    if note.text("Status") != "AUTHORISED" {
      fail("Credit notes can only be allocated when they are authorised and have credit left.")
    }
    let pairs = ["ACCRECCREDIT": "ACCREC", "ACCPAYCREDIT": "ACCPAY"]
    if pairs[note.text("Type") ?? ""] != invoice.text("Type") {
      fail("The credit note and the invoice are of different types.")
    }
    if invoice.record("Contact")?.text("ContactID") != note.record("Contact")?.text("ContactID") {
      fail("The credit note and the invoice are of different contacts.")
    }
    if invoice.text("Status") != "AUTHORISED" {
      fail("Credit can only be allocated to Authorised documents")
    }
    if amount > invoice.amount("AmountDue") {
      fail("Allocation amount exceeds the amount outstanding on this document")
    }
    if amount > note.amount("RemainingCredit") {
      fail("Allocation amount exceeds the remaining credit of the credit note")
    }
    guard issues.isEmpty else { return (given, issues) }
    allocation["AllocationID"] = .text(store.newID())
    allocation["Amount"] = .amount(amount)
    allocation["IsDeleted"] = false
    let bare = XeroDocuments.reference(to: invoice, .invoices)
    allocation["Invoice"] = .record(bare)
    note["Allocations"] = .records(note.records("Allocations") + [allocation])
    note["AppliedAmount"] = .amount(note.amount("AppliedAmount") + amount)
    note["UpdatedDateUTC"] = .moment(now)
    settleCredit(&note, now: now)
    var applied = note.keeping(["CreditNoteID", "CreditNoteNumber", "ID"])
    applied["AppliedAmount"] = .amount(amount)
    applied["Date"] = given["Date"]
    invoice["CreditNotes"] = .records(invoice.records("CreditNotes") + [applied])
    invoice["AmountCredited"] = .amount(invoice.amount("AmountCredited") + amount)
    invoice["UpdatedDateUTC"] = .moment(now)
    XeroInvoices.settleBalance(&invoice, now: now)
    store.put(.creditNotes, note)
    store.put(.invoices, invoice)
    allocation["CreditNote"] = .record(note.keeping(["CreditNoteID", "CreditNoteNumber", "ID"]))
    return (allocation, [])
  }
}
