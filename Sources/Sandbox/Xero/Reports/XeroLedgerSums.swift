/// Sums over the bookings.
struct XeroLedgerSums {
  private let entries: [XeroEntry]
  private let accounts: [XeroRecord]

  /// - Parameter isCash: whether sales count when they are paid, not when they are invoiced.
  init(_ store: XeroStore, isCash: Bool) {
    let basis: XeroEntry.Basis = isCash ? .cash : .accrual
    entries = store.entries.filter { $0.basis == basis || $0.basis == .both }
    accounts = store.all(.accounts)
  }

  /// What was booked to each account, debits positive, from a day to a day.
  func movements(
    from: CalendarDay? = nil, to: CalendarDay, where keeps: (XeroEntry.Line) -> Bool = { _ in true }
  ) -> [String: XeroAmount] {
    var sums: [String: XeroAmount] = [:]
    for entry in entries where entry.day <= to && from.map({ entry.day >= $0 }) ?? true {
      for line in entry.lines where keeps(line) { sums[line.accountID, default: .zero] += line.net }
    }
    return sums
  }

  /// What was received and spent on an account, reversals taken off.
  func flows(of account: String, from: CalendarDay, to: CalendarDay) -> (
    received: XeroAmount, spent: XeroAmount
  ) {
    var sources: [String: XeroAmount] = [:]
    for entry in entries where entry.day >= from && entry.day <= to {
      for line in entry.lines where line.accountID == account {
        sources[entry.sourceID, default: .zero] += line.net
      }
    }
    let received = sources.values.filter { $0 > .zero }.total
    return (received, received - sources.values.total)
  }

  /// The accounts of these types, by name.
  func accounts(ofTypes types: [String]) -> [(id: String, name: String, code: String)] {
    accounts.filter { types.contains($0.text("Type") ?? "") }
      .map { ($0.text("AccountID") ?? "", $0.text("Name") ?? "", $0.text("Code") ?? "") }
      .sorted { $0.1 < $1.1 }
  }

  /// The accounts of a class: `REVENUE`.
  func accounts(ofClass name: String) -> [(id: String, name: String, code: String)] {
    accounts(ofTypes: XeroAccountClass.types.filter { $0.name == name }.map(\.type))
  }

  /// Income less expenses of a range of days.
  func profit(from: CalendarDay? = nil, to: CalendarDay) -> XeroAmount {
    let sums = movements(from: from, to: to)
    let own = accounts(ofClass: "REVENUE") + accounts(ofClass: "EXPENSE")
    return -own.map { sums[$0.id] ?? .zero }.total
  }

  /// The first day of the financial year, which is the calendar's.
  static func yearStart(of day: CalendarDay) -> CalendarDay {
    CalendarDay(year: day.civil.0, month: 1, day: 1)
  }
}

/// The columns of a report that compares periods.
enum XeroPeriods {
  /// How many earlier periods are shown besides, and how many months each is long.
  static func read(_ call: XeroCall) throws(Refusal) -> (count: Int, months: Int) {
    let count = try call.integer("periods", in: 1...12)
    let frame = try call.choice("timeframe", of: ["MONTH", "QUARTER", "YEAR"])
    let months = ["MONTH": 1, "QUARTER": 3, "YEAR": 12][frame ?? "MONTH"] ?? 1
    return (count ?? 0, months)
  }

  /// The day so many months before, kept at the end of a month when it is at one.
  static func back(_ day: CalendarDay, months: Int) -> CalendarDay {
    let shifted = day.adding(months: -months)
    return day == day.lastOfMonth ? shifted.lastOfMonth : shifted
  }
}
