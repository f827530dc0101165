/// Income and expenses of periods or of tracking options.
enum XeroProfitAndLoss {
  private struct Column {
    var title: String
    var from: CalendarDay
    var to: CalendarDay
    /// The options whose lines count: none are told apart when nil, `""` is what has no option.
    var options: [Set<String>] = []
  }

  static func report(_ store: XeroStore, _ call: XeroCall) throws(Refusal) -> XeroRecord {
    let from = try call.day("fromDate") ?? call.today.firstOfMonth
    let to = try call.day("toDate") ?? from.lastOfMonth
    guard from <= to else { throw .invalid("The fromDate must not be after the toDate.") }
    guard to.daysSinceEpoch - from.daysSinceEpoch <= 366 else {
      throw .invalid("The period between fromDate and toDate must be 365 days or less.")
    }
    _ = try call.flag("standardLayout")
    let sums = XeroLedgerSums(store, isCash: try call.flag("paymentsOnly"))
    let columns = try columns(from, to, store, call)
    let movements = columns.map { column in
      sums.movements(from: column.from, to: column.to) { line in
        column.options.allSatisfy { wanted in
          let own = line.tracking.compactMap { $0.text("TrackingOptionID") }
          return wanted.contains("")
            ? own.allSatisfy { !wanted.contains($0) }
            : own.contains(where: wanted.contains)
        }
      }
    }
    return XeroRows.report(
      id: "ProfitAndLoss", name: "Profit and Loss",
      titles: [
        "Profit & Loss", XeroReports.organisation, "\(from.longText) to \(to.longText)",
      ], rows: rows(sums, movements, columns.map(\.title)), now: call.now)
  }

  private static func columns(
    _ from: CalendarDay, _ to: CalendarDay, _ store: XeroStore, _ call: XeroCall
  ) throws(Refusal) -> [Column] {
    var fixed: [Set<String>] = []
    var spread: XeroRecord?
    for suffix in ["", "2"] {
      guard let id = call.text("trackingCategoryID" + suffix) else {
        if call.text("trackingOptionID" + suffix) != nil {
          throw .invalid("trackingOptionID\(suffix) needs trackingCategoryID\(suffix).")
        }
        continue
      }
      guard let category = store.find(.trackingCategories, id: id) else {
        throw .invalid("The tracking category '\(id)' does not exist.")
      }
      guard let option = call.text("trackingOptionID" + suffix)?.lowercased() else {
        if spread == nil { spread = category }
        continue
      }
      let ids = category.records("Options").compactMap { $0.text("TrackingOptionID") }
      guard ids.contains(option) else {
        throw .invalid("The tracking option '\(option)' does not exist.")
      }
      fixed.append([option])
    }
    let (count, months) = try XeroPeriods.read(call)
    if let spread {
      let options = spread.records("Options")
      var columns = options.map { option in
        Column(
          title: option.text("Name") ?? "", from: from, to: to,
          options: fixed + [[option.text("TrackingOptionID") ?? ""]])
      }
      let ids = Set(options.compactMap { $0.text("TrackingOptionID") })
      columns.append(
        Column(title: "Unassigned", from: from, to: to, options: fixed + [ids.union([""])]))
      return columns + [Column(title: "Total", from: from, to: to, options: fixed)]
    }
    return (0...count).map { index in
      let end = XeroPeriods.back(to, months: index * months)
      return Column(
        title: end.shortText, from: from.adding(months: -index * months), to: end, options: fixed)
    }
  }

  private static func rows(
    _ sums: XeroLedgerSums, _ movements: [[String: XeroAmount]], _ titles: [String]
  ) -> [XeroRecord] {
    var rows = [XeroRows.header([""] + titles)]
    func section(_ title: String, _ total: String, _ types: [String], sign: Int) -> [XeroAmount] {
      let (shown, totals) = lines(sums, movements, types, sign: sign)
      if !shown.isEmpty || types.contains("SALES") || types.contains("EXPENSE") {
        rows.append(XeroRows.section(title, shown + [XeroRows.summary(total, totals)]))
      }
      return totals
    }
    let income = section("Income", "Total Income", ["SALES", "REVENUE"], sign: -1)
    let costs = section(
      "Less Cost of Sales", "Total Cost of Sales", ["DIRECTCOSTS"], sign: 1)
    let gross = XeroRows.sum(income, costs.map { -$0 })
    rows.append(
      XeroRows.section("", [XeroRows.row("Row", ["Gross Profit"] + gross.map(\.description))]))
    let other = section("Plus Other Income", "Total Other Income", ["OTHERINCOME"], sign: -1)
    let expenses = section(
      "Less Operating Expenses", "Total Operating Expenses",
      ["EXPENSE", "OVERHEADS", "DEPRECIATN"], sign: 1)
    let net = XeroRows.sum(XeroRows.sum(gross, other), expenses.map { -$0 })
    rows.append(
      XeroRows.section("", [XeroRows.row("Row", ["Net Profit"] + net.map(\.description))]))
    return rows
  }

  /// A row for each account of the types that anything is booked to, and their sums.
  static func lines(
    _ sums: XeroLedgerSums, _ movements: [[String: XeroAmount]], _ types: [String], sign: Int
  ) -> (rows: [XeroRecord], totals: [XeroAmount]) {
    var totals = movements.map { _ in XeroAmount.zero }
    var rows: [XeroRecord] = []
    for account in sums.accounts(ofTypes: types) {
      let amounts = movements.map { column in
        let amount = column[account.id] ?? .zero
        return sign < 0 ? -amount : amount
      }
      guard amounts.contains(where: { $0 != .zero }) else { continue }
      totals = XeroRows.sum(totals, amounts)
      rows.append(
        XeroRows.row("Row", [account.name] + amounts.map(\.description), from: account.id))
    }
    return (rows, totals)
  }
}
