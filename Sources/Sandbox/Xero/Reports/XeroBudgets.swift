/// The budgets, and the report that sums one up.
enum XeroBudgets {
  /// A list shows no lines; a single budget shows those of the months asked for.
  static func shown(_ budget: XeroRecord, for call: XeroCall) -> XeroRecord {
    var budget = budget
    guard !call.captures.isEmpty else {
      budget["BudgetLines"] = .list([])
      return budget
    }
    let from = call.text("DateFrom").flatMap(XeroDates.day)?.firstOfMonth
    let to = call.text("DateTo").flatMap(XeroDates.day)
    let lines = budget.records("BudgetLines").map { line in
      var line = line
      line["BudgetBalances"] = .records(
        line.records("BudgetBalances").filter { balance in
          guard let text = balance.text("Period"), let month = CalendarDay(text + "-01") else {
            return false
          }
          return from.map { month >= $0 } ?? true && to.map { month <= $0 } ?? true
        })
      return line
    }
    budget["BudgetLines"] = .records(lines)
    return budget
  }

  static func report(_ store: XeroStore, _ call: XeroCall) throws(Refusal) -> XeroRecord {
    let start = (try call.day("date") ?? call.today).firstOfMonth
    let count = try call.integer("periods", in: 1...12) ?? 12
    guard let months = Int(try call.choice("timeframe", of: ["1", "3", "12"]) ?? "1") else {
      throw .invalid("The value of 'timeframe' must be one of 1, 3, 12.")
    }
    let starts = (0..<count).map { start.adding(months: $0 * months) }
    let budget = store.all(.budgets).first { $0.text("Type") == "OVERALL" }
    var columns = starts.map { _ in [String: XeroAmount]() }
    for line in budget?.records("BudgetLines") ?? [] {
      for balance in line.records("BudgetBalances") {
        guard let month = balance.text("Period").flatMap({ CalendarDay($0 + "-01") }),
          let index = starts.lastIndex(where: { $0 <= month }),
          month < starts[index].adding(months: months)
        else { continue }
        columns[index][line.text("AccountID") ?? "", default: .zero] += balance.amount("Amount")
      }
    }
    let sums = XeroLedgerSums(store, isCash: false)
    let (income, incomes) = XeroProfitAndLoss.lines(
      sums, columns, ["SALES", "REVENUE", "OTHERINCOME"], sign: 1)
    let (cost, costs) = XeroProfitAndLoss.lines(sums, columns, ["DIRECTCOSTS"], sign: 1)
    let (expense, expenses) = XeroProfitAndLoss.lines(
      sums, columns, ["EXPENSE", "OVERHEADS", "DEPRECIATN"], sign: 1)
    let gross = XeroRows.sum(incomes, costs.map { -$0 })
    let net = XeroRows.sum(gross, expenses.map { -$0 })
    let last = starts.last?.adding(months: months) ?? start
    return XeroRows.report(
      id: "BudgetSummary", name: "Budget Summary",
      titles: [
        "Overall Budget", "Budget Summary", XeroReports.organisation,
        "\(start.monthText) to \((last + -1).monthText)",
      ],
      rows: [
        XeroRows.header(
          ["Account"]
            + starts.map { "\($0.monthText.prefix(3))-\(padded($0.civil.0 % 100, to: 2))" }),
        XeroRows.section("Income", income + [XeroRows.summary("Total Income", incomes)]),
        XeroRows.section(
          "Less Cost of Sales", cost + [XeroRows.summary("Total Cost of Sales", costs)]),
        XeroRows.section("", [XeroRows.summary("Gross Profit", gross)]),
        XeroRows.section(
          "Less Operating Expenses", expense + [XeroRows.summary("Total Expenses", expenses)]),
        XeroRows.section("", [XeroRows.summary("Net Profit", net)]),
      ], now: call.now)
  }
}
