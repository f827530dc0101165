/// A month's figures beside those of the month before.
enum XeroExecutiveSummary {
  static func report(_ store: XeroStore, _ call: XeroCall) throws(Refusal) -> XeroRecord {
    let date = try call.day("date") ?? call.today
    let this = Month(date.firstOfMonth, store)
    let last = Month(date.firstOfMonth.adding(months: -1), store)
    func row(_ name: String, _ value: (Month) -> XeroAmount) -> XeroRecord {
      let (now, before) = (value(this), value(last))
      return XeroRows.row(
        "Row", [name, now.description, before.description, percent(now - before, of: before)])
    }
    func margin(_ name: String, _ value: (Month) -> XeroAmount) -> XeroRecord {
      XeroRows.row(
        "Row",
        [name, percent(value(this), of: this.income), percent(value(last), of: last.income), ""])
    }
    let counts = [this.invoices, last.invoices].map { XeroAmount($0) }
    let rows = [
      XeroRows.header(["", this.start.monthText, last.start.monthText, "Variance"]),
      XeroRows.section(
        "Cash",
        [
          row("Cash received", \.received), row("Cash spent", \.spent),
          row("Cash surplus (deficit)") { $0.received - $0.spent },
          row("Closing bank balance", \.bank),
        ]),
      XeroRows.section(
        "Profitability",
        [
          row("Income", \.income), row("Direct costs", \.costs),
          row("Gross profit (loss)") { $0.income - $0.costs }, row("Other Income", \.other),
          row("Expenses", \.expenses), row("Profit (loss)", \.profit),
        ]),
      XeroRows.section(
        "Balance Sheet",
        [row("Debtors", \.debtors), row("Creditors", \.creditors), row("Net assets", \.net)]),
      XeroRows.section(
        "Income",
        [
          XeroRows.row(
            "Row",
            [
              "Number of invoices issued", String(this.invoices), String(last.invoices),
              percent(counts[0] - counts[1], of: counts[1]),
            ]), row("Average value of invoices", \.average),
        ]),
      XeroRows.section(
        "Performance",
        [
          margin("Gross profit margin") { $0.income - $0.costs },
          margin("Net profit margin", \.profit),
        ]),
    ]
    let (year, month, _) = date.civil
    return XeroRows.report(
      id: "ExecutiveSummary", name: "Executive Summary",
      titles: [
        "Executive Summary", XeroReports.organisation,
        "For the month of \(CalendarDay.monthNames[min(max(month - 1, 0), 11)]) \(year)",
      ], rows: rows, now: call.now)
  }

  /// A part in percent with one decimal; `0.0%` of nothing.
  private static func percent(_ part: XeroAmount, of whole: XeroAmount) -> String {
    let base = whole < .zero ? -whole : whole
    return part.times(XeroAmount(100), over: base).rounded(to: 1).text(atLeast: 1) + "%"
  }

  /// The figures of one month.
  private struct Month {
    let start: CalendarDay
    var received = XeroAmount.zero
    var spent = XeroAmount.zero
    var bank = XeroAmount.zero
    var income = XeroAmount.zero
    var costs = XeroAmount.zero
    var other = XeroAmount.zero
    var expenses = XeroAmount.zero
    var debtors = XeroAmount.zero
    var creditors = XeroAmount.zero
    var net = XeroAmount.zero
    var invoices = 0
    var invoiced = XeroAmount.zero
    var profit: XeroAmount { income - costs + other - expenses }
    var average: XeroAmount {
      invoiced.times(XeroAmount(1), over: XeroAmount(invoices)).rounded(to: 2)
    }

    init(_ start: CalendarDay, _ store: XeroStore) {
      self.start = start
      let end = start.lastOfMonth
      let sums = XeroLedgerSums(store, isCash: false)
      let month = sums.movements(from: start, to: end)
      let whole = sums.movements(to: end)
      func total(_ types: [String], of sums: [String: XeroAmount], _ ledger: XeroLedgerSums)
        -> XeroAmount
      {
        ledger.accounts(ofTypes: types).map { sums[$0.id] ?? .zero }.total
      }
      for account in sums.accounts(ofTypes: ["BANK"]) {
        let flows = sums.flows(of: account.id, from: start, to: end)
        received += flows.received
        spent += flows.spent
      }
      bank = total(["BANK"], of: whole, sums)
      income = -total(["SALES", "REVENUE"], of: month, sums)
      costs = total(["DIRECTCOSTS"], of: month, sums)
      other = -total(["OTHERINCOME"], of: month, sums)
      expenses = total(["EXPENSE", "OVERHEADS", "DEPRECIATN"], of: month, sums)
      debtors = whole[XeroChart.system("DEBTORS", in: store) ?? ""] ?? .zero
      creditors = -(whole[XeroChart.system("CREDITORS", in: store) ?? ""] ?? .zero)
      for name in ["ASSET", "LIABILITY"] {
        net += sums.accounts(ofClass: name).map { whole[$0.id] ?? .zero }.total
      }
      for invoice in store.all(.invoices) where invoice.text("Type") == "ACCREC" {
        guard let day = invoice.date("Date"), day >= start, day <= end,
          ["AUTHORISED", "PAID"].contains(invoice.text("Status") ?? "")
        else { continue }
        invoices += 1
        invoiced += invoice.amount("Total")
      }
    }
  }
}
