/// Bookings that are written by hand.
enum XeroManualJournals {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    draft.require("Narration", "Narration must be specified")
    draft.fill("Status", "DRAFT")
    draft.fill("LineAmountTypes", "NoTax")
    draft.fill("ShowOnCashBasisReports", true)
    draft.fill("Date", .date(draft.now.day))
    switch (draft.previousStatus, draft.status) {
    case (nil, "DRAFT"), (nil, "POSTED"), ("DRAFT", "DRAFT"), ("DRAFT", "POSTED"),
      ("DRAFT", "DELETED"), ("POSTED", "POSTED"), ("POSTED", "VOIDED"):
      break
    case (nil, _): draft.fail("Manual journal not of valid status for creation")
    default: draft.fail("Manual journal not of valid status for modification")
    }
    let given = draft.record.records("JournalLines")
    if given.count < 2 { draft.fail("A manual journal must have two or more journal lines.") }
    var lines: [XeroRecord] = []
    var booked: [XeroEntry.Line] = []
    for line in given {
      let account = XeroChart.find(
        ["Code": line["AccountCode"] ?? "", "AccountID": line["AccountID"] ?? .null], in: store)
      guard let account, account.text("Type") != "BANK", account.text("Status") == "ACTIVE",
        !["DEBTORS", "CREDITORS"].contains(account.text("SystemAccount") ?? "")
      else {
        let code = line.text("AccountCode") ?? ""
        draft.fail("Account code '\(code)' is not a valid code for this document.")
        continue
      }
      if line["LineAmount"] == nil { draft.fail("LineAmount must be specified") }
      var shown = line
      shown["LineAmount"] = .amount(line.amount("LineAmount").rounded(to: 2))
      shown["AccountCode"] = account["Code"]
      shown["AccountID"] = account["AccountID"]
      shown["TaxType"] = "NONE"
      shown["TaxAmount"] = .amount(.zero)
      shown["IsBlank"] = false
      lines.append(shown)
      booked.append(
        XeroEntry.Line(
          accountID: account.text("AccountID") ?? "", description: line.text("Description") ?? "",
          net: shown.amount("LineAmount"), taxType: "NONE"))
    }
    if booked.map(\.net).total != .zero {
      draft.fail(
        "The total debits (\(debits(booked))) must equal total credits (\(credits(booked)))")
    }
    guard draft.issues.isEmpty, let day = draft.record.date("Date") else { return }
    draft.record["JournalLines"] = .records(lines)
    draft.fill("HasAttachments", false)
    if draft.previousStatus == "POSTED" { store.reverse(draft.id, now: draft.now) }
    guard draft.status == "POSTED" else { return }
    let isCash = draft.record["ShowOnCashBasisReports"]?.boolean ?? true
    store.book(
      booked, basis: isCash ? .both : .accrual, day: day, source: draft.id, type: "MANJOURNAL",
      reference: draft.record.text("Narration") ?? "", now: draft.now)
  }

  private static func debits(_ lines: [XeroEntry.Line]) -> XeroAmount {
    lines.map(\.net).filter { $0 > .zero }.total
  }

  private static func credits(_ lines: [XeroEntry.Line]) -> XeroAmount {
    -lines.map(\.net).filter { $0 < .zero }.total
  }
}

/// Costs that are charged on to a customer.
enum XeroLinkedTransactions {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    let source =
      store.find(.invoices, id: draft.record.text("SourceTransactionID"))
      ?? store.find(.bankTransactions, id: draft.record.text("SourceTransactionID"))
    let type = source?.text("Type") ?? ""
    guard let source, type == "ACCPAY" || type == "SPEND" else {
      draft.fail("SourceTransactionID must name a bill or a spend money transaction.")
      return
    }
    let line = draft.record.text("SourceLineItemID")
    if !source.records("LineItems").contains(where: { $0.text("LineItemID") == line }) {
      draft.fail("The SourceLineItemID and SourceTransactionID do not match")
    }
    let contact = draft.record.text("ContactID")
    if contact != nil, store.find(.contacts, id: contact) == nil {
      draft.fail("The contact could not be found.")
    }
    if let target = draft.record.text("TargetTransactionID") {
      let invoice = store.find(.invoices, id: target)
      if invoice?.text("Type") != "ACCREC" {
        draft.fail("TargetTransactionID must name a sales invoice.")
      }
      if contact == nil { draft.fail("ContactID must be given with TargetTransactionID") }
    }
    draft.record["Status"] = .text(
      draft.record["TargetTransactionID"] != nil
        ? "BILLED" : source.text("Status") == "DRAFT" ? "DRAFT" : "APPROVED")
    draft.record["Type"] = "BILLABLEEXPENSE"
    draft.record["SourceTransactionTypeCode"] = .text(type)
  }
}
