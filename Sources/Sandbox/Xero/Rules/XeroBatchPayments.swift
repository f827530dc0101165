/// Payments that leave or reach the bank as one sum.
enum XeroBatchPayments {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    guard let previous = draft.previous else { return create(&draft, in: &store) }
    draft.record = previous
    if draft.given.text("Status") != "DELETED" {
      draft.fail("Batch payments can only be deleted, by the status DELETED.")
    } else if previous.text("Status") == "DELETED" {
      draft.fail("This batch payment has already been deleted.")
    } else {
      draft.record["Status"] = "DELETED"
      for payment in previous.records("Payments") {
        guard let held = store.find(.payments, id: payment.text("PaymentID")),
          held.text("Status") != "DELETED"
        else { continue }
        var removed = XeroDraft(.payments, [:], previous: held, now: draft.now)
        XeroPayments.delete(&removed, in: &store)
        removed.record["UpdatedDateUTC"] = .moment(draft.now)
        store.put(.payments, removed.record)
      }
    }
  }

  private static func create(_ draft: inout XeroDraft, in store: inout XeroStore) {
    let account = XeroChart.find(draft.record.record("Account"), in: store)
    if account?.text("Type") != "BANK" {
      draft.fail("Account must name an account of the type BANK.")
    }
    guard let day = draft.record.date("Date") else {
      draft.fail("Date must be specified")
      return
    }
    let given = draft.record.records("Payments")
    if given.isEmpty { draft.fail("A batch payment must hold one or more payments.") }
    var total = XeroAmount.zero
    var types: Set<String> = []
    var shown: [XeroRecord] = []
    for member in given {
      var payment = member
      payment["Account"] = account.map { .record(XeroChart.reference(to: $0)) }
      payment.set("Date", day: day)
      payment["Reference"] = member["Reference"] ?? draft.record["Reference"]
      payment["BatchPaymentID"] = .text(draft.id)
      var paid = XeroDraft(.payments, payment, now: draft.now)
      XeroRules.settle(&paid, in: &store)
      for issue in paid.issues { draft.fail(issue) }
      total += paid.record.amount("Amount")
      types.insert(paid.record.text("PaymentType") ?? "")
      shown.append(
        paid.record.keeping(["PaymentID", "Invoice", "Amount", "BankAmount", "Reference"]))
    }
    guard draft.issues.isEmpty else { return }
    guard types.isSubset(of: ["ACCRECPAYMENT"]) || types.isSubset(of: ["ACCPAYPAYMENT"]) else {
      draft.fail("The payments of a batch must all be for invoices or all for bills.")
      return
    }
    draft.record["Account"] = account.map { .record($0.keeping(["AccountID", "CurrencyCode"])) }
    draft.record["Payments"] = .records(shown)
    draft.record["Type"] = types.contains("ACCRECPAYMENT") ? "RECBATCH" : "PAYBATCH"
    draft.record["Status"] = "AUTHORISED"
    draft.record["TotalAmount"] = .amount(total)
    draft.record["IsReconciled"] = false
  }
}
