extension XeroSeed {
  private static let sold = [
    ("Consulting Services", 15_000), ("Support Hours", 12_000), ("Training Day", 95_000),
    ("Docking Station", 18_900), ("Monitor 27 inch", 32_900), ("Software License", 50_000),
  ]

  private static let bought = [
    ("310", "Hardware for resale", "Zephyr Freight"),
    ("310", "Licences for resale", "Xylophone Software"),
    ("400", "Campaign", "SMART Agency"), ("445", "Electricity", "PowerDirect"),
    ("489", "Internet line", "Net Connect"), ("461", "Printing", "Gable Print"),
    ("412", "Bookkeeping", "Hoyt Productions"),
    ("453", "Office supplies", "Office Supplies Company"),
  ]

  /// Which sales stay unpaid though they are due. With INV-9920 they are four.
  private static let unpaid = [150, 158, 166]

  /// A year of sales, bills, their payments and the running costs, in the order of their days.
  mutating func addYear() {
    var plans: [(day: CalendarDay, make: (inout XeroSeed) -> Void)] = []
    for index in 0..<200 {
      let day = today + (-365 + index * 365 / 202)
      plans.append((day, { $0.addSale(index, on: day) }))
    }
    for index in 0..<72 {
      let day = today + (-362 + index * 5)
      plans.append((day, { $0.addBill(index, on: day) }))
    }
    for month in 0..<12 {
      let day = today + (-358 + month * 30)
      plans.append((day, { $0.addRunningCosts(month, on: day) }))
    }
    let open = today + -366
    plans.append(
      (
        open,
        { seed in
          seed.spend(
            "RECEIVE", "Lee Novak", "Owner funds", cents: 6_000_000, to: "970", on: open,
            tax: "NONE")
        }
      ))
    for plan in plans.sorted(by: { $0.day < $1.day }) { plan.make(&self) }
  }

  private mutating func addSale(_ index: Int, on day: CalendarDay) {
    let number = 850 + index
    let isNamed = number == 1_045
    var lines: [XeroRecord] = []
    for part in 0..<(isNamed ? 0 : random.next(in: 1...3)) {
      let (name, cents) = Self.sold[(index + part * 2) % Self.sold.count]
      var line = line(name, cents: cents, to: "200", quantity: random.next(in: 1...9))
      line["Tracking"] = .records([
        [
          "Name": "Region",
          "Option": .text(["Eastside", "North", "South", "West Coast"][index % 4]),
        ]
      ])
      if index % 17 == 3 { line["DiscountRate"] = .amount(XeroAmount(10)) }
      lines.append(line)
    }
    if isNamed {
      lines = [
        line("Consulting Services", cents: 15_000, to: "200", quantity: 10, tax: "NONE"),
        line("Software License", cents: 50_000, to: "200", tax: "NONE"),
      ]
    }
    let name = isNamed ? "Acme Corp" : Self.customers[index % Self.customers.count]
    let status = [196: "SUBMITTED", 198: "DRAFT", 199: "DRAFT"][index] ?? "AUTHORISED"
    var given: XeroRecord = [
      "Type": "ACCREC", "Contact": contact(name),
      "InvoiceNumber": .text("INV-\(padded(number, to: 4))"),
      "Reference": .text("PO \(7_000 + index * 3)"), "Status": .text(status),
      "LineItems": .records(lines),
    ]
    given.set("Date", day: day)
    given.set("DueDate", day: day + 30)
    let sale = add(.invoices, given, on: day)
    let due = day + 30
    if index % 60 == 20 {
      change(.invoices, sale, ["Status": "VOIDED"], on: day + 2)
    } else if Self.unpaid.contains(index) {
      guard index == Self.unpaid[1] else { return }
      pay(sale, cents: 25_000, on: day + 12)
    } else if due < today || index % 9 == 4 && status == "AUTHORISED" && !isNamed {
      pay(sale, on: min(due + -(index % 11), today))
    }
  }

  private mutating func addBill(_ index: Int, on day: CalendarDay) {
    let (code, description, supplier) = Self.bought[index % Self.bought.count]
    let cents = random.next(in: code == "310" ? 60_000...240_000 : 8_000...70_000)
    var given: XeroRecord = [
      "Type": "ACCPAY", "Contact": contact(supplier), "InvoiceNumber": .text("B-\(4_200 + index)"),
      "Reference": .text(description), "Status": .text(index >= 71 ? "DRAFT" : "AUTHORISED"),
      "LineItems": .records([line(description, cents: cents, to: code)]),
    ]
    given.set("Date", day: day)
    given.set("DueDate", day: day + 20)
    let bill = add(.invoices, given, on: day)
    if day + 20 < today + 1, index < 71 { pay(bill, on: day + 18) }
  }

  private mutating func addRunningCosts(_ month: Int, on day: CalendarDay) {
    spend("SPEND", "Truxton Property Management", "Rent", cents: 320_000, to: "469", on: day)
    spend(
      "SPEND", "Lee Novak", "Salaries", cents: 1_150_000 + month * 5_000, to: "477", on: day + 1)
    spend("SPEND", "Operating Bank", "Monthly fee", cents: 2_500, to: "404", on: day + 2)
    spend(
      "RECEIVE", "Operating Bank", "Interest", cents: 1_800 + month * 35, to: "270", on: day + 3)
    spend(
      "SPEND", "MCO Cleaning Services", "Cleaning", cents: 24_000, to: "429", on: day + 4)
  }

  @discardableResult
  mutating func spend(
    _ type: String, _ name: String, _ reference: String, cents: Int, to code: String,
    on day: CalendarDay, tax: String? = nil, isReconciled: Bool = true
  ) -> XeroRecord {
    var given: XeroRecord = [
      "Type": .text(type), "Contact": .record(["Name": .text(name)]),
      "BankAccount": account("090"), "Reference": .text(reference),
      "IsReconciled": .boolean(isReconciled),
      "LineItems": .records([line(reference, cents: cents, to: code, tax: tax)]),
    ]
    given.set("Date", day: day)
    return add(.bankTransactions, given, on: day)
  }

  /// Pays what is due, or a part of it.
  mutating func pay(_ invoice: XeroRecord, cents: Int? = nil, on day: CalendarDay) {
    let amount = cents.map(XeroAmount.init(cents:)) ?? invoice.amount("AmountDue")
    guard amount > .zero else { return }
    var given: XeroRecord = [
      "Invoice": .record(invoice.keeping(["InvoiceID"])), "Account": account("090"),
      "Amount": .amount(amount), "Reference": invoice["InvoiceNumber"] ?? "",
      "IsReconciled": .boolean(day < today + -7),
    ]
    given.set("Date", day: day)
    add(.payments, given, on: day)
  }
}
