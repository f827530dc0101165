/// Payments of invoices and bills, and refunds of credit.
enum XeroPayments {
  /// The documents that a payment may name, and what pays each.
  private static let targets: [(name: String, kind: XeroKind)] = [
    ("Invoice", .invoices), ("CreditNote", .creditNotes), ("Overpayment", .overpayments),
    ("Prepayment", .prepayments),
  ]

  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    guard let previous = draft.previous else { return create(&draft, in: &store) }
    draft.record = previous
    if draft.given.text("Status") != "DELETED" {
      draft.fail("Payments can only be deleted, by the status DELETED.")
    } else if previous.text("Status") == "DELETED" {
      draft.fail("This payment has already been deleted.")
    } else if previous["BatchPaymentID"] != nil {
      draft.fail("This payment cannot be deleted as it is part of a batch payment.")
    } else {
      delete(&draft, in: &store)
    }
  }

  private static func create(_ draft: inout XeroDraft, in store: inout XeroStore) {
    if let number = draft.record.text("InvoiceNumber"), draft.record.record("Invoice") == nil {
      draft.record["Invoice"] = .record(["InvoiceNumber": .text(number)])
    }
    if let number = draft.record.text("CreditNoteNumber"), draft.record.record("CreditNote") == nil
    {
      draft.record["CreditNote"] = .record(["CreditNoteNumber": .text(number)])
    }
    let named = targets.filter { draft.record.record($0.name) != nil }
    guard named.count == 1, let target = named.first else {
      draft.fail(
        "A payment must name one of Invoice, CreditNote, Prepayment and Overpayment.")
      return
    }
    let account = settleAccount(&draft, in: store)
    if draft.record.date("Date") == nil { draft.fail("Payment Date must be specified") }
    let amount = draft.record.amount("Amount").rounded(to: 2)
    if amount <= .zero { draft.fail("The payment amount must be greater than zero") }
    let wanted = draft.record.record(target.name) ?? [:]
    let found =
      store.find(target.kind, id: wanted.text(target.kind.idName))
      ?? target.kind.numberName.flatMap { name in
        wanted[target.kind.idName] == nil
          ? store.find(target.kind, name, is: wanted.text(name)) : nil
      }
    guard let document = found else {
      draft.fail("\(target.name) could not be found")
      return
    }
    let outstanding = document.amount(target.kind == .invoices ? "AmountDue" : "RemainingCredit")
    if !["AUTHORISED", "PAID"].contains(document.text("Status") ?? "") {
      draft.fail("Payments can only be made against Authorised documents")
    } else if amount > outstanding {
      draft.fail(XeroMessage.exceedsOutstanding)
    }
    guard draft.issues.isEmpty, let account else { return }
    complete(&draft, target.name, document, target.kind, account, amount)
    let paid = apply(amount, of: draft, to: document, target.kind)
    store.put(target.kind, paid)
    let reference = XeroDocuments.reference(to: paid, target.kind)
    draft.record[target.name] = .record(reference)
    book(draft, document, target.kind, in: &store)
    store.note(
      document.text(target.kind.idName) ?? "",
      XeroHistory.record("Payment", document, amount: amount, at: draft.now))
  }

  private static func settleAccount(
    _ draft: inout XeroDraft, in store: XeroStore
  ) -> XeroRecord? {
    let code = draft.record.text("Code").map { ["Code": .text($0)] as XeroRecord }
    guard let named = draft.record.record("Account") ?? code else {
      draft.fail("Account must be specified for the payment")
      return nil
    }
    guard let account = XeroChart.find(named, in: store) else {
      draft.fail("Account could not be found")
      return nil
    }
    guard XeroChart.takesPayments(account) else {
      draft.fail(
        "Account code '\(account.text("Code") ?? "")' cannot be used for payments: it is no bank "
          + "account and not enabled for payments.")
      return nil
    }
    return account
  }

  private static func complete(
    _ draft: inout XeroDraft, _ name: String, _ document: XeroRecord, _ kind: XeroKind,
    _ account: XeroRecord, _ amount: XeroAmount
  ) {
    let given = draft.record
    var record: XeroRecord = ["PaymentID": .text(draft.id)]
    if let day = given.date("Date") { record["Date"] = .date(day) }
    record["BankAmount"] = .amount(amount)
    record["Amount"] = .amount(amount)
    for name in ["Reference", "Particulars", "Details", "BankAccountNumber", "BatchPaymentID"] {
      record[name] = given[name]
    }
    record["CurrencyRate"] = .amount(XeroAmount(1))
    record["PaymentType"] = .text(type(of: document, kind))
    record["Status"] = "AUTHORISED"
    record["HasAccount"] = true
    record["IsReconciled"] = given["IsReconciled"] ?? false
    record["Account"] = .record(XeroChart.reference(to: account))
    draft.record = record
  }

  private static func type(of document: XeroRecord, _ kind: XeroKind) -> String {
    let type = document.text("Type") ?? ""
    let isSale = type == "ACCREC" || type == "ACCRECCREDIT" || type.hasPrefix("RECEIVE")
    switch kind {
    case .creditNotes: return isSale ? "ARCREDITPAYMENT" : "APCREDITPAYMENT"
    case .overpayments: return isSale ? "AROVERPAYMENTPAYMENT" : "APOVERPAYMENTPAYMENT"
    case .prepayments: return isSale ? "ARPREPAYMENTPAYMENT" : "APPREPAYMENTPAYMENT"
    default: return isSale ? "ACCRECPAYMENT" : "ACCPAYPAYMENT"
    }
  }

  /// The document with the payment in it; a negative amount takes the payment out again.
  private static func apply(
    _ amount: XeroAmount, of draft: XeroDraft, to document: XeroRecord, _ kind: XeroKind
  ) -> XeroRecord {
    var document = document
    var payments = document.records("Payments").filter { $0.text("PaymentID") != draft.id }
    if amount > .zero {
      var shown = draft.record.keeping([
        "PaymentID", "BatchPaymentID", "Date", "Amount", "Reference", "CurrencyRate", "HasAccount",
      ])
      shown["HasValidationErrors"] = false
      payments.append(shown)
    }
    document["Payments"] = .records(payments)
    document["UpdatedDateUTC"] = .moment(draft.now)
    if kind == .invoices {
      document["AmountPaid"] = .amount(document.amount("AmountPaid") + amount)
      XeroInvoices.settleBalance(&document, now: draft.now)
    } else {
      document["AppliedAmount"] = .amount(document.amount("AppliedAmount") + amount)
      XeroCreditNotes.settleCredit(&document, now: draft.now)
    }
    return document
  }

  static func delete(_ draft: inout XeroDraft, in store: inout XeroStore) {
    draft.record["Status"] = "DELETED"
    for target in targets {
      guard let named = draft.record.record(target.name),
        let document = store.find(target.kind, id: named.text(target.kind.idName))
      else { continue }
      let restored = apply(-draft.record.amount("Amount"), of: draft, to: document, target.kind)
      store.put(target.kind, restored)
      let reference = XeroDocuments.reference(to: restored, target.kind)
      draft.record[target.name] = .record(reference)
    }
    store.reverse(draft.id, now: draft.now)
  }

  /// Books the money, and by the cash basis what it was paid for, in the proportion paid.
  private static func book(
    _ draft: XeroDraft, _ document: XeroRecord, _ kind: XeroKind, in store: inout XeroStore
  ) {
    let type = draft.record.text("PaymentType") ?? ""
    let receives =
      ["ACCRECPAYMENT", "APCREDITPAYMENT"].contains(type)
      || type.hasPrefix("APOVER") || type.hasPrefix("APPRE")
    let isSale = type.hasPrefix("ACCREC") || type.hasPrefix("AR")
    // Overpayments and prepayments stand where their own lines booked them.
    let own = kind == .overpayments || kind == .prepayments
    guard let bank = draft.record.record("Account")?.text("AccountID"),
      let control = own
        ? document.records("LineItems").first?.text("AccountID")
        : XeroChart.system(isSale ? "DEBTORS" : "CREDITORS", in: store),
      let day = draft.record.date("Date")
    else { return }
    let amount = draft.record.amount("Amount")
    let money = receives ? amount : -amount
    let reference = draft.record.text("Reference") ?? ""
    store.book(
      [
        XeroEntry.Line(accountID: bank, net: money),
        XeroEntry.Line(accountID: control, net: -money),
      ], basis: .accrual, day: day, source: draft.id, type: type, reference: reference,
      now: draft.now)
    var lines = XeroLines.bookings(
      of: document, sign: receives ? -1 : 1, control: bank, store: store)
    var rest = -money
    for index in lines.indices {
      let isLast = index == lines.indices.last
      let share = lines[index].net.times(amount, over: document.amount("Total")).rounded(to: 2)
      if index == 0 {
        lines[index].net = money
      } else {
        lines[index].net = isLast ? rest : share
        rest -= lines[index].net
      }
    }
    store.book(
      lines, basis: .cash, day: day, source: draft.id, type: type, reference: reference,
      now: draft.now)
  }
}

/// Documents as other records show them.
enum XeroDocuments {
  static func reference(to record: XeroRecord, _ kind: XeroKind) -> XeroRecord {
    record.keeping(
      [kind.idName, kind.numberName ?? "", "Type", "Reference", "AmountDue", "AmountPaid"]
        + ["AmountCredited", "RemainingCredit", "Total", "CurrencyCode", "CurrencyRate", "Contact"]
        + ["Status", "HasErrors", "IsDiscounted", "ID"])
  }
}
