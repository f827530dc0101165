/// What is owned and owed at the end of a month, and of earlier ones.
enum XeroBalanceSheet {
  static func report(_ store: XeroStore, _ call: XeroCall) throws(Refusal) -> XeroRecord {
    let date = (try call.day("date") ?? call.today).lastOfMonth
    _ = try call.flag("standardLayout")
    let sums = XeroLedgerSums(store, isCash: try call.flag("paymentsOnly"))
    let (count, months) = try XeroPeriods.read(call)
    let days = (0...count).map { XeroPeriods.back(date, months: $0 * months) }
    var options: Set<String> = []
    for name in ["trackingOptionID1", "trackingOptionID2"] {
      if let option = call.text(name)?.lowercased() { options.insert(option) }
    }
    let movements = days.map { day in
      sums.movements(to: day) { line in
        options.isEmpty
          || line.tracking.contains { options.contains($0.text("TrackingOptionID") ?? "") }
      }
    }
    return XeroRows.report(
      id: "BalanceSheet", name: "Balance Sheet",
      titles: ["Balance Sheet", XeroReports.organisation, "As at \(date.longText)"],
      rows: rows(sums, movements, days, isWhole: options.isEmpty), now: call.now)
  }

  private static func rows(
    _ sums: XeroLedgerSums, _ movements: [[String: XeroAmount]], _ days: [CalendarDay],
    isWhole: Bool
  ) -> [XeroRecord] {
    var rows = [XeroRows.header([""] + days.map(\.shortText))]
    func group(_ parts: [(String, [String])], sign: Int) -> [XeroAmount] {
      var group = days.map { _ in XeroAmount.zero }
      for (title, types) in parts {
        let (shown, totals) = XeroProfitAndLoss.lines(sums, movements, types, sign: sign)
        guard !shown.isEmpty else { continue }
        rows.append(XeroRows.section(title, shown + [XeroRows.summary("Total \(title)", totals)]))
        group = XeroRows.sum(group, totals)
      }
      return group
    }
    rows.append(XeroRows.section("Assets"))
    let assets = group(
      [
        ("Bank", ["BANK"]), ("Current Assets", ["CURRENT", "INVENTORY", "PREPAYMENT"]),
        ("Fixed Assets", ["FIXED"]), ("Non-current Assets", ["NONCURRENT"]),
      ], sign: 1)
    rows.append(XeroRows.section("", [XeroRows.summary("Total Assets", assets)]))
    rows.append(XeroRows.section("Liabilities"))
    let liabilities = group(
      [
        ("Current Liabilities", ["CURRLIAB", "PAYG"]),
        ("Non-current Liabilities", ["LIABILITY", "TERMLIAB"]),
      ], sign: -1)
    rows.append(XeroRows.section("", [XeroRows.summary("Total Liabilities", liabilities)]))
    let net = XeroRows.sum(assets, liabilities.map { -$0 })
    rows.append(
      XeroRows.section("", [XeroRows.row("Row", ["Net Assets"] + net.map(\.description))]))
    var (equity, totals) = XeroProfitAndLoss.lines(sums, movements, ["EQUITY"], sign: -1)
    if isWhole {
      let current = days.map { sums.profit(from: XeroLedgerSums.yearStart(of: $0), to: $0) }
      let retained = days.map { sums.profit(to: XeroLedgerSums.yearStart(of: $0) + -1) }
      for (name, amounts) in [("Current Year Earnings", current), ("Retained Earnings", retained)] {
        equity.append(XeroRows.row("Row", [name] + amounts.map(\.description)))
        totals = XeroRows.sum(totals, amounts)
      }
    }
    rows.append(XeroRows.section("Equity", equity + [XeroRows.summary("Total Equity", totals)]))
    return rows
  }
}

/// Every account's debits or credits, of a month and of the year.
enum XeroTrialBalance {
  static func report(_ store: XeroStore, _ call: XeroCall) throws(Refusal) -> XeroRecord {
    let date = try call.day("date") ?? call.today
    let sums = XeroLedgerSums(store, isCash: try call.flag("paymentsOnly"))
    let yearStart = XeroLedgerSums.yearStart(of: date)
    let month = sums.movements(from: date.firstOfMonth, to: date)
    let year = sums.movements(from: yearStart, to: date)
    var whole = sums.movements(to: date)
    // The profit of earlier years has become retained earnings.
    if let retained = XeroChart.system("RETAINEDEARNINGS", in: store) {
      whole[retained, default: .zero] -= sums.profit(to: yearStart + -1)
    }
    var totals = [XeroAmount](repeating: .zero, count: 4)
    var rows = [XeroRows.header(["Account", "Debit", "Credit", "YTD Debit", "YTD Credit"])]
    for (title, name) in [
      ("Revenue", "REVENUE"), ("Expenses", "EXPENSE"), ("Assets", "ASSET"),
      ("Liabilities", "LIABILITY"), ("Equity", "EQUITY"),
    ] {
      let isProfit = name == "REVENUE" || name == "EXPENSE"
      var section: [XeroRecord] = []
      for account in sums.accounts(ofClass: name) {
        let movement = month[account.id] ?? .zero
        let balance = (isProfit ? year : whole)[account.id] ?? .zero
        guard movement != .zero || balance != .zero else { continue }
        let isCredit = name == "REVENUE" || name == "LIABILITY" || name == "EQUITY"
        let cells = sides(movement, isCredit: isCredit) + sides(balance, isCredit: isCredit)
        totals = XeroRows.sum(totals, cells.map { $0 ?? .zero })
        section.append(
          XeroRows.row(
            "Row", ["\(account.name) (\(account.code))"] + cells.map { $0?.description ?? "" },
            from: account.id))
      }
      if !section.isEmpty { rows.append(XeroRows.section(title, section)) }
    }
    rows.append(XeroRows.section("", [XeroRows.summary("Total", totals)]))
    return XeroRows.report(
      id: "TrialBalance", name: "Trial Balance",
      titles: ["Trial Balance", XeroReports.organisation, "As at \(date.longText)"], rows: rows,
      now: call.now)
  }

  /// The amount on the side to which it belongs; a zero on the account's usual side.
  private static func sides(_ amount: XeroAmount, isCredit: Bool) -> [XeroAmount?] {
    if amount == .zero { return isCredit ? [nil, .zero] : [.zero, nil] }
    return amount > .zero ? [amount, nil] : [nil, -amount]
  }
}
