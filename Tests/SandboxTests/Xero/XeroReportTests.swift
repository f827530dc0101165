import StrictJSON
import Testing

@testable import Sandbox

@Suite struct `Xero's reports` {
  private let probe = XeroProbe()

  /// The rows of a report, flat: each as the texts of its cells.
  private func rows(_ path: String) async -> [[String]] {
    let report = await probe.get("/Reports/" + path).json["Reports"]?[0]
    func flat(_ rows: [JSONValue]) -> [[String]] {
      rows.flatMap { row in
        let cells = (row["Cells"]?.list ?? []).map { $0["Value"]?.string ?? "?" }
        return (cells.isEmpty ? [] : [cells]) + flat(row["Rows"]?.list ?? [])
      }
    }
    return flat(report?["Rows"]?.list ?? [])
  }

  private func amounts(_ rows: [[String]], _ name: String) -> [XeroAmount] {
    (rows.first { $0.first == name } ?? []).dropFirst().compactMap { XeroAmount($0) }
  }

  @Test func `profit is what is sold less what is spent, by periods too`() async {
    let rows = await rows(
      "ProfitAndLoss?fromDate=2026-02-01&toDate=2026-02-28&periods=2&timeframe=MONTH")
    #expect(rows[0] == ["", "28 Feb 2026", "31 Jan 2026", "31 Dec 2025"])
    let income = amounts(rows, "Total Income")
    let gross = amounts(rows, "Gross Profit")
    let other = amounts(rows, "Total Other Income")
    let expenses = amounts(rows, "Total Operating Expenses")
    #expect(gross == zip(income, amounts(rows, "Total Cost of Sales")).map { $0 - $1 })
    for column in 0..<3 {
      #expect(income[column] > .zero)
      #expect(
        amounts(rows, "Net Profit")[column]
          == gross[column] + other[column] - expenses[column])
    }
    let cash = await self.rows(
      "ProfitAndLoss?fromDate=2026-02-01&toDate=2026-02-28&paymentsOnly=true")
    #expect(amounts(cash, "Total Income")[0] > .zero)
    #expect(amounts(cash, "Total Income") != [income[0]])
  }

  @Test func `a new sale and its void are seen at once`() async {
    let path = "ProfitAndLoss?fromDate=2026-03-01&toDate=2026-03-31"
    let before = amounts(await rows(path), "Total Income")[0]
    let created = await probe.send(
      "PUT", "/Invoices",
      #"{"Invoices":[{"Type":"ACCREC","Status":"AUTHORISED","Contact":{"Name":"New"},"#
        + #""LineItems":[{"Description":"x","UnitAmount":10.55,"AccountCode":"200"}]}]}"#)
    #expect(amounts(await rows(path), "Total Income")[0] == before + XeroAmount(cents: 1_055))
    let id = created.json["Invoices"]?[0]?["InvoiceID"]?.string ?? ""
    _ = await probe.send("POST", "/Invoices/" + id, #"{"Invoices":[{"Status":"VOIDED"}]}"#)
    #expect(amounts(await rows(path), "Total Income")[0] == before)
  }

  @Test func `income by region adds up`() async {
    let category = await probe.list("TrackingCategories")[0]["TrackingCategoryID"]?.string ?? ""
    let rows = await rows(
      "ProfitAndLoss?fromDate=2026-02-01&toDate=2026-02-28&trackingCategoryID=\(category)")
    #expect(rows[0] == ["", "Eastside", "North", "South", "West Coast", "Unassigned", "Total"])
    let income = amounts(rows, "Total Income")
    #expect(income.dropLast().total == income.last)
  }

  @Test(arguments: ["", "?paymentsOnly=true", "?date=2025-12-31&periods=11&timeframe=MONTH"])
  func `net assets are the equity`(query: String) async {
    let rows = await rows("BalanceSheet" + query)
    let net = amounts(rows, "Net Assets")
    #expect(net == amounts(rows, "Total Equity"))
    #expect(net[0] != .zero)
    #expect(
      net
        == zip(amounts(rows, "Total Assets"), amounts(rows, "Total Liabilities")).map { $0 - $1 })
  }

  @Test(arguments: ["", "?date=2026-01-15", "?paymentsOnly=true"])
  func `debits are credits`(query: String) async {
    let totals = amounts(await rows("TrialBalance" + query), "Total")
    #expect(totals.count == 4)
    #expect(totals[0] == totals[1])
    #expect(totals[2] == totals[3])
    #expect(totals[2] > .zero)
  }

  @Test func `the bank's balance opens where it closed`() async {
    let january = await rows("BankSummary?fromDate=2026-01-01&toDate=2026-01-31")
    let february = await rows("BankSummary?fromDate=2026-02-01&toDate=2026-02-28")
    let closed = amounts(january, "Operating Account")
    #expect(closed[3] == closed[0] + closed[1] - closed[2])
    #expect(amounts(february, "Operating Account")[0] == closed[3])
  }

  @Test func `receivables of a contact are listed with their age`() async {
    let invoice = await probe.record("Invoices", "/Invoices/INV-9920")
    let id = invoice["Contact"]?["ContactID"]?.string ?? ""
    let rows = await rows("AgedReceivablesByContact?contactId=" + id)
    #expect(
      rows.first { $0.count > 1 && $0[1] == "INV-9920" } == [
        "2026-01-15T00:00:00", "INV-9920", "2026-02-14T00:00:00", "16 days overdue", "4500.00",
        "0.00", "0.00", "4500.00",
      ])
    let missing = await probe.get("/Reports/AgedPayablesByContact")
    #expect(
      missing.body
        == XeroProbe.exception(
          10, "ValidationException", "The parameter 'contactId' is required."))
  }

  @Test(arguments: [
    "ProfitAndLoss?periods=13", "ProfitAndLoss?timeframe=1", "BudgetSummary?timeframe=MONTH",
    "BudgetSummary?periods=0", "ProfitAndLoss?fromDate=2026-02-30", "BalanceSheet?date=x",
    "ProfitAndLoss?fromDate=2024-01-01&toDate=2026-01-01", "ProfitAndLoss?trackingCategoryID=x",
  ])
  func `a parameter that makes no sense is refused`(path: String) async {
    #expect(await probe.get("/Reports/" + path).status == 400)
  }

  @Test func `the budget and the summary have their columns`() async {
    let budget = await rows("BudgetSummary?date=2026-01-01&periods=3&timeframe=3")
    #expect(budget[0] == ["Account", "Jan-26", "Apr-26", "Jul-26"])
    #expect(amounts(budget, "Gross Profit")[0] == XeroAmount(108_000))
    let summary = await rows("ExecutiveSummary?date=2026-02-10")
    #expect(summary[0] == ["", "Feb 2026", "Jan 2026", "Variance"])
    let income = amounts(summary, "Income")
    let profit = await rows("ProfitAndLoss?fromDate=2026-02-01&toDate=2026-02-28")
    #expect(amounts(profit, "Total Income")[0] == income[0])
  }
}
