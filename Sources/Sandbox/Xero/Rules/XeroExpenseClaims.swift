/// Receipts of a user, claimed together.
enum XeroExpenseClaims {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    draft.fill("Status", "SUBMITTED")
    switch (draft.previousStatus, draft.status) {
    case (nil, "SUBMITTED"), ("SUBMITTED", "SUBMITTED"), ("SUBMITTED", "AUTHORISED"),
      ("SUBMITTED", "DELETED"), ("AUTHORISED", "VOIDED"), ("AUTHORISED", "AUTHORISED"):
      break
    case (nil, _): draft.fail("Expense claim not of valid status for creation")
    default: draft.fail("Expense claim not of valid status for modification")
    }
    XeroOrders.settleUser(&draft, in: store)
    var named = draft.record.records("Receipts")
    if let id = draft.record["ReceiptID"] {
      named.append(["ReceiptID": id])
      draft.record["ReceiptID"] = nil
    }
    if named.isEmpty { draft.fail("An expense claim must hold one or more receipts.") }
    var receipts: [XeroRecord] = []
    for receipt in named {
      guard let held = store.find(.receipts, id: receipt.text("ReceiptID")) else {
        draft.fail("A receipt of the expense claim could not be found.")
        continue
      }
      if draft.isNew, held.text("Status") != "DRAFT" {
        draft.fail("A receipt of the expense claim is part of another already.")
      }
      receipts.append(held)
    }
    guard draft.issues.isEmpty else { return }
    let status = ["DELETED": "DRAFT", "VOIDED": "VOIDED"][draft.status] ?? draft.status
    for index in receipts.indices {
      receipts[index]["Status"] = .text(status)
      receipts[index]["UpdatedDateUTC"] = .moment(draft.now)
      store.put(.receipts, receipts[index])
    }
    let total = receipts.map { $0.amount("Total") }.total
    draft.record["Receipts"] = .records(receipts)
    draft.fill("Payments", .list([]))
    draft.record["Total"] = .amount(total)
    draft.record["AmountDue"] = .amount(draft.status == "VOIDED" ? .zero : total)
    draft.record["AmountPaid"] = .amount(.zero)
    draft.fill("ReportingDate", .date(draft.now.day))
    book(draft, receipts, in: &store)
  }

  private static func book(_ draft: XeroDraft, _ receipts: [XeroRecord], in store: inout XeroStore)
  {
    if draft.status == "VOIDED" { store.reverse(draft.id, now: draft.now) }
    guard draft.status == "AUTHORISED", draft.previousStatus != "AUTHORISED",
      let control = XeroChart.system("UNPAIDEXPCLM", in: store)
    else { return }
    for receipt in receipts {
      store.book(
        XeroLines.bookings(of: receipt, sign: 1, control: control, store: store), basis: .accrual,
        day: receipt.date("Date") ?? draft.now.day, source: draft.id, type: "EXPCLAIM",
        reference: receipt.text("Reference") ?? "", now: draft.now)
    }
  }
}
