/// Money received and spent without an invoice.
enum XeroBankTransactions {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    draft.require("Type", "Bank transaction Type must be specified")
    let type = draft.record.text("Type") ?? ""
    if type.hasSuffix("-TRANSFER"), draft.isNew {
      draft.fail("Transfers are created by the BankTransfers endpoint.")
    }
    if draft.previous != nil, type != draft.previous?.text("Type") {
      draft.fail("The Type of a bank transaction cannot be changed.")
    }
    draft.fill("Status", "AUTHORISED")
    switch (draft.previousStatus, draft.status) {
    case (nil, "AUTHORISED"), ("AUTHORISED", "AUTHORISED"), ("AUTHORISED", "DELETED"): break
    case (nil, _): draft.fail("Bank transaction not of valid status for creation")
    default: draft.fail("Bank transaction not of valid status for modification")
    }
    if draft.previous?["IsReconciled"]?.boolean == true, draft.status == "AUTHORISED",
      draft.given.has("LineItems")
    {
      draft.fail("This Bank Transaction cannot be edited as it has been reconciled.")
    }
    if let account = XeroChart.find(draft.record.record("BankAccount"), in: store),
      account.text("Type") == "BANK"
    {
      draft.record["BankAccount"] = .record(XeroChart.reference(to: account))
    } else {
      draft.fail("Invalid Bank Account: BankAccount must name an account of the type BANK.")
    }
    draft.settleDay()
    let isSale = type.hasPrefix("RECEIVE")
    let terms = XeroLines.Terms(
      isSale: isSale, isFinal: true, takesControls: type.hasSuffix("-OVERPAYMENT"))
    XeroLines.settle(&draft, terms, in: &store)
    guard draft.issues.isEmpty else { return }
    guard draft.record.amount("Total") > .zero else {
      draft.fail("The total of a bank transaction must be greater than zero.")
      return
    }
    draft.fill("IsReconciled", false)
    draft.fill("HasAttachments", false)
    if draft.isNew { openCredit(&draft, in: &store) }
    if draft.status == "DELETED" { closeCredit(&draft, in: &store) }
    guard draft.issues.isEmpty else { return }
    book(draft, isSale: isSale, in: &store)
  }

  private static func book(_ draft: XeroDraft, isSale: Bool, in store: inout XeroStore) {
    if !draft.isNew { store.reverse(draft.id, now: draft.now) }
    guard draft.status == "AUTHORISED", let day = draft.record.date("Date") else { return }
    let bank = draft.record.record("BankAccount")?.text("AccountID")
    store.book(
      XeroLines.bookings(of: draft.record, sign: isSale ? -1 : 1, control: bank, store: store),
      basis: .both, day: day, source: draft.id, type: isSale ? "CASHREC" : "CASHPAID",
      reference: draft.record.text("Reference") ?? "", now: draft.now)
  }

  /// Money that came before its invoice, or beyond it, is a credit of its own.
  private static func openCredit(_ draft: inout XeroDraft, in store: inout XeroStore) {
    let type = draft.record.text("Type") ?? ""
    let isOver = type.hasSuffix("-OVERPAYMENT")
    guard isOver || type.hasSuffix("-PREPAYMENT") else { return }
    let kind: XeroKind = isOver ? .overpayments : .prepayments
    var credit: XeroRecord = [kind.idName: .text(store.newID())]
    credit["ID"] = credit[kind.idName]
    for name in [
      "Type", "Reference", "Contact", "DateString", "Date", "LineAmountTypes", "LineItems",
      "SubTotal", "TotalTax", "Total", "CurrencyCode", "CurrencyRate",
    ] { credit[name] = draft.record[name] }
    credit["Status"] = "AUTHORISED"
    credit["RemainingCredit"] = draft.record["Total"]
    credit["AppliedAmount"] = .amount(.zero)
    for name in ["Allocations", "Payments"] { credit[name] = .list([]) }
    credit["HasAttachments"] = false
    credit["UpdatedDateUTC"] = .moment(draft.now)
    store.put(kind, credit)
    draft.record[kind.idName] = credit[kind.idName]
  }

  /// The credit goes with its transaction, unless it has been used.
  private static func closeCredit(_ draft: inout XeroDraft, in store: inout XeroStore) {
    for kind in [XeroKind.overpayments, .prepayments] {
      guard var credit = store.find(kind, id: draft.record.text(kind.idName)) else { continue }
      if credit.amount("AppliedAmount") != .zero { draft.fail(XeroMessage.hasPayments) }
      credit["Status"] = "VOIDED"
      credit["RemainingCredit"] = .amount(.zero)
      credit["UpdatedDateUTC"] = .moment(draft.now)
      store.put(kind, credit)
    }
  }
}

/// Money moved between two accounts of the organisation's own.
enum XeroBankTransfers {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    var accounts: [XeroRecord] = []
    for name in ["FromBankAccount", "ToBankAccount"] {
      guard let account = XeroChart.find(draft.record.record(name), in: store),
        account.text("Type") == "BANK", account.text("Status") == "ACTIVE"
      else {
        draft.fail("\(name) must name an active account of the type BANK.")
        continue
      }
      draft.record[name] = .record(XeroChart.reference(to: account))
      accounts.append(account)
    }
    if accounts.count == 2, accounts[0].text("AccountID") == accounts[1].text("AccountID") {
      draft.fail("The accounts of a transfer must be different.")
    }
    let amount = draft.record.amount("Amount").rounded(to: 2)
    if amount <= .zero { draft.fail("Amount must be greater than zero.") }
    draft.settleDay()
    guard draft.issues.isEmpty, let day = draft.record.date("Date") else { return }
    draft.record["Amount"] = .amount(amount)
    draft.record["CurrencyRate"] = .amount(XeroAmount(1))
    draft.record["Status"] = "AUTHORISED"
    for name in ["FromIsReconciled", "ToIsReconciled", "HasAttachments"] { draft.fill(name, false) }
    draft.record["CreatedDateUTC"] = .moment(draft.now)
    for (index, type) in ["SPEND-TRANSFER", "RECEIVE-TRANSFER"].enumerated() {
      let id = store.newID()
      draft.record[index == 0 ? "FromBankTransactionID" : "ToBankTransactionID"] = .text(id)
      var movement: XeroRecord = [
        "BankTransactionID": .text(id), "Type": .text(type),
        "BankAccount": .record(XeroChart.reference(to: accounts[index])),
        "Reference": draft.record["Reference"] ?? "",
        "IsReconciled": draft.record[index == 0 ? "FromIsReconciled" : "ToIsReconciled"] ?? false,
      ]
      movement.set("Date", day: day)
      movement["Status"] = "AUTHORISED"
      movement["LineAmountTypes"] = "NoTax"
      movement["LineItems"] = .list([])
      movement["SubTotal"] = .amount(amount)
      movement["TotalTax"] = .amount(.zero)
      movement["Total"] = .amount(amount)
      movement["CurrencyCode"] = .text(XeroChart.currency)
      movement["HasAttachments"] = false
      movement["UpdatedDateUTC"] = .moment(draft.now)
      store.put(.bankTransactions, movement)
    }
    store.book(
      accounts.enumerated().map { index, account in
        XeroEntry.Line(
          accountID: account.text("AccountID") ?? "", net: index == 0 ? -amount : amount)
      }, basis: .both, day: day, source: draft.id, type: "TRANSFER",
      reference: draft.record.text("Reference") ?? "", now: draft.now)
  }
}
