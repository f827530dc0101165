/// What came into and went out of the bank accounts.
enum XeroBankSummary {
  static func report(_ store: XeroStore, _ call: XeroCall) throws(Refusal) -> XeroRecord {
    let from = try call.day("fromDate") ?? call.today.firstOfMonth
    let to = try call.day("toDate") ?? from.lastOfMonth
    guard from <= to else { throw .invalid("The fromDate must not be after the toDate.") }
    let sums = XeroLedgerSums(store, isCash: false)
    let opening = sums.movements(to: from + -1)
    var totals = [XeroAmount](repeating: .zero, count: 4)
    var rows: [XeroRecord] = []
    for account in sums.accounts(ofTypes: ["BANK"]) {
      let start = opening[account.id] ?? .zero
      let (received, spent) = sums.flows(of: account.id, from: from, to: to)
      let amounts = [start, received, spent, start + received - spent]
      totals = XeroRows.sum(totals, amounts)
      rows.append(
        XeroRows.row(
          "Row", [account.name] + amounts.map(\.description), from: account.id, as: "accountID"))
    }
    return XeroRows.report(
      id: "BankSummary", name: "Bank Summary",
      titles: [
        "Bank Summary", XeroReports.organisation, "From \(from.longText) to \(to.longText)",
      ],
      rows: [
        XeroRows.header([
          "Bank Accounts", "Opening Balance", "Cash Received", "Cash Spent", "Closing Balance",
        ]), XeroRows.section("", rows + [XeroRows.summary("Total", totals)]),
      ], now: call.now)
  }
}

/// What a contact owes or is owed, document by document.
enum XeroAged {
  static func payables(_ store: XeroStore, _ call: XeroCall) throws(Refusal) -> XeroRecord {
    try report(store, call, "AgedPayablesByContact", "Aged Payables By Contact", "ACCPAY")
  }

  static func receivables(_ store: XeroStore, _ call: XeroCall) throws(Refusal) -> XeroRecord {
    try report(store, call, "AgedReceivablesByContact", "Aged Receivables By Contact", "ACCREC")
  }

  private static func report(
    _ store: XeroStore, _ call: XeroCall, _ id: String, _ name: String, _ type: String
  ) throws(Refusal) -> XeroRecord {
    guard let contactID = call.text("contactId") else {
      throw .invalid("The parameter 'contactId' is required.")
    }
    guard let contact = store.find(.contacts, id: contactID) else {
      throw .invalid("The contact '\(contactID)' does not exist.")
    }
    let date = try call.day("date") ?? call.today
    let to = min(try call.day("toDate") ?? date, date)
    let open = store.all(.invoices).compactMap { Item($0, type: type, contactID, paidBy: date) }
    let from = try call.day("fromDate") ?? open.map(\.day).min() ?? to
    let earlier = open.filter { $0.day < from }.map(\.due).total
    let shown = open.filter { $0.day >= from && $0.day <= to }.sorted { $0.day < $1.day }
    let totals = [
      shown.map(\.total).total, shown.map(\.paid).total, shown.map(\.credited).total,
      shown.map(\.due).total,
    ]
    let closing = zip([.zero, .zero, .zero, earlier], totals).map { $0 + $1 }
    let isSale = type == "ACCREC"
    return XeroRows.report(
      id: id, name: name,
      titles: [
        "Invoices", contact.text("Name") ?? "", "From \(from.longText) to \(to.longText)",
        "Showing payments to \(date.longText)",
      ],
      rows: [
        XeroRows.header([
          "Date", isSale ? "Number" : "Reference", "Due Date", "", "Total", "Paid", "Credited",
          "Due",
        ]),
        XeroRows.section(
          "",
          [
            XeroRows.row(
              "Row",
              ["\(from)T00:00:00", "Opening Balance", "", "", "", "", "", earlier.description])
          ]),
        XeroRows.section(
          "",
          shown.map { $0.row(at: date, isSale: isSale) }
            + [XeroRows.row("SummaryRow", ["Total", "", "", ""] + totals.map(\.description))]),
        XeroRows.section(
          "",
          [
            XeroRows.row(
              "SummaryRow", ["Closing Balance", "", "", ""] + closing.map(\.description))
          ]),
      ], now: call.now)
  }

  /// A document that was not wholly paid on a day.
  private struct Item {
    var record: XeroRecord
    var day: CalendarDay
    var total: XeroAmount
    var paid: XeroAmount
    var credited: XeroAmount
    var due: XeroAmount { total - paid - credited }

    init?(_ record: XeroRecord, type: String, _ contact: String, paidBy date: CalendarDay) {
      guard record.text("Type") == type,
        ["AUTHORISED", "PAID"].contains(record.text("Status") ?? ""),
        record.record("Contact")?.text("ContactID") == contact.lowercased(),
        let day = record.date("Date")
      else { return nil }
      self.record = record
      self.day = day
      total = record.amount("Total")
      func sum(_ list: String, _ amount: String) -> XeroAmount {
        record.records(list).filter { $0.date("Date").map { $0 <= date } ?? true }
          .map { $0.amount(amount) }.total
      }
      paid = sum("Payments", "Amount")
      credited = sum("CreditNotes", "AppliedAmount")
      if due == .zero { return nil }
    }

    func row(at date: CalendarDay, isSale: Bool) -> XeroRecord {
      let dueDay = record.date("DueDate") ?? day
      let late = date.daysSinceEpoch - dueDay.daysSinceEpoch
      return XeroRows.row(
        "Row",
        [
          "\(day)T00:00:00", record.text(isSale ? "InvoiceNumber" : "Reference") ?? "",
          "\(dueDay)T00:00:00", late > 0 ? "\(late) days overdue" : "", total.description,
          paid.description, credited.description, due.description,
        ], from: record.text("InvoiceID"), as: "invoiceID")
    }
  }
}
