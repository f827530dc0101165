/// One of the reports: its name in the path, its parameters and how it is made.
struct XeroReport: Sendable {
  let name: String
  let parameters: [String]
  let answer: XeroHandler

  init(
    _ name: String, _ parameters: [String],
    _ make: @escaping @Sendable (XeroStore, XeroCall) throws(Refusal) -> XeroRecord
  ) {
    self.name = name
    self.parameters = parameters
    answer = { store, call throws(Refusal) in
      XeroAnswer(key: "Reports", records: [try make(store, call)])
    }
  }
}

/// The parts of which reports are made. Every value of a cell is a text.
enum XeroRows {
  /// A report as a whole.
  ///
  /// - Parameter titles: what stands above the rows, the organisation's name included.
  static func report(
    id type: String, name: String, titles: [String], rows: [XeroRecord], now: Moment
  ) -> XeroRecord {
    [
      "ReportID": .text(type), "ReportName": .text(name), "ReportType": .text(type),
      "ReportTitles": .list(titles.map { .text($0) }), "ReportDate": .text(now.day.longText),
      "UpdatedDateUTC": .moment(now), "Fields": .list([]), "Rows": .records(rows),
    ]
  }

  static func header(_ titles: [String]) -> XeroRecord { row("Header", titles) }

  static func section(_ title: String, _ rows: [XeroRecord] = []) -> XeroRecord {
    ["RowType": "Section", "Title": .text(title), "Rows": .records(rows)]
  }

  /// A row, each cell of which names the record that it comes from when there is one.
  static func row(
    _ type: String = "Row", _ values: [String], from id: String? = nil, as name: String = "account"
  ) -> XeroRecord {
    let cells = values.map { value in
      var cell: XeroRecord = ["Value": .text(value)]
      if let id { cell["Attributes"] = .records([["Value": .text(id), "Id": .text(name)]]) }
      return cell
    }
    return ["RowType": .text(type), "Cells": .records(cells)]
  }

  static func summary(_ title: String, _ amounts: [XeroAmount]) -> XeroRecord {
    row("SummaryRow", [title] + amounts.map(\.description))
  }

  static func sum(_ left: [XeroAmount], _ right: [XeroAmount]) -> [XeroAmount] {
    zip(left, right).map { $0 + $1 }
  }
}

/// The reports that there are.
enum XeroReports {
  static let organisation = "Tenon Demo Company"

  static let all: [XeroReport] = [
    XeroReport(
      "ProfitAndLoss",
      [
        "fromDate", "toDate", "periods", "timeframe", "trackingCategoryID", "trackingCategoryID2",
        "trackingOptionID", "trackingOptionID2", "standardLayout", "paymentsOnly",
      ], XeroProfitAndLoss.report),
    XeroReport(
      "BalanceSheet",
      [
        "date", "periods", "timeframe", "trackingOptionID1", "trackingOptionID2", "standardLayout",
        "paymentsOnly",
      ], XeroBalanceSheet.report),
    XeroReport("TrialBalance", ["date", "paymentsOnly"], XeroTrialBalance.report),
    XeroReport("BankSummary", ["fromDate", "toDate"], XeroBankSummary.report),
    XeroReport("BudgetSummary", ["date", "periods", "timeframe"], XeroBudgets.report),
    XeroReport("ExecutiveSummary", ["date"], XeroExecutiveSummary.report),
    XeroReport(
      "AgedPayablesByContact", ["contactId", "date", "fromDate", "toDate"], XeroAged.payables),
    XeroReport(
      "AgedReceivablesByContact", ["contactId", "date", "fromDate", "toDate"],
      XeroAged.receivables),
  ]

  /// The reports that the organisation has published.
  private static let published = [
    ("3b0ed4a5-2c4e-4f0c-9d4b-6a5a0f5f1c01", "ProfitAndLoss", "Profit and Loss"),
    ("3b0ed4a5-2c4e-4f0c-9d4b-6a5a0f5f1c02", "BalanceSheet", "Balance Sheet"),
  ]

  static func catalogue(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    let now = call.now
    return XeroAnswer(
      key: "Reports",
      records: published.map { id, type, name in
        [
          "ReportID": .text(id), "ReportName": .text(name), "ReportType": .text(type),
          "ReportTitles": .list([.text(name), .text(organisation)]),
          "ReportDate": .text(now.day.longText), "UpdatedDateUTC": .moment(now),
        ]
      })
  }

  static func single(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    guard let (id, type, _) = published.first(where: { $0.0 == call.key.lowercased() }),
      let report = all.first(where: { $0.name == type })
    else { throw .missing }
    var answer = try report.answer(&store, &call)
    for index in answer.records.indices { answer.records[index]["ReportID"] = .text(id) }
    return answer
  }
}
