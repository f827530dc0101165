import StrictJSON

extension FinexioSeed {
  /// Drawdowns from three months ago to today; those of the last day are not funded yet.
  mutating func addDrawdowns() {
    let hoursAgo = [
      86 * 24, 79 * 24, 72 * 24, 65 * 24, 58 * 24, 51 * 24, 44 * 24, 37 * 24, 30 * 24, 23 * 24,
      16 * 24, 10 * 24, 5 * 24, 2 * 24, 15, 7,
    ]
    for (position, hours) in hoursAgo.enumerated() {
      let buyer = buyers[position % buyers.count]
      let created = start.adding(milliseconds: -hours * 3_600_000)
      let fails = position == 5
      let first = store.payments.count
      let identifier = "DJ00000008" + String(0xA0 + position, radix: 16, uppercase: true)
      for number in 0..<store.random.next(in: 3...8) {
        var course: SeedCourse = fails ? .fundingFails : .succeeds
        if position == 6, number == 1 { course = .isRefunded }
        if position == 8, number == 0 { course = .comesBack }
        pay(
          supplier: (position * 5 + number) % suppliers.count, buyer: buyer, course,
          at: created.adding(milliseconds: number * 7_351 - 120_000), drawdown: identifier)
      }
      let payments = Array(first..<store.payments.count)
      let isFunded = hours * 3_600_000 > Self.fundingDelay + 120_000
      let status = fails ? "error" : isFunded ? "received" : "requested"
      guard let party = store.counterparty(buyer) else { continue }
      store.drawdowns.append(
        Drawdown(
          id: identifier, buyer: party, status: status, created: created,
          completed: status == "received"
            ? created.adding(milliseconds: Self.fundingDelay) : nil,
          amountCents: payments.reduce(0) { $0 + store.payments[$1].amountCents },
          payments: payments, writesAmountAsText: position % 3 == 1,
          traceID: status == "received" && position % 2 == 0
            ? "0910000\(20_000_000 + 137 * position)" : nil))
    }
  }

  /// Payments that wait for their buyer's next drawdown.
  mutating func addUnfundedPayments() {
    for number in 0..<5 {
      pay(
        supplier: number * 3 % suppliers.count, buyer: buyers[number % buyers.count], .unfunded,
        at: start.adding(milliseconds: -3_600_000 + number * 240_000), drawdown: nil)
    }
  }

  /// Adds a payment of one to four invoices.
  private mutating func pay(
    supplier: Int, buyer: String, _ course: SeedCourse, at created: Moment, drawdown: String?
  ) {
    guard let party = store.counterparty(suppliers[supplier]) else { return }
    let method = ["PrintedCheck": "check", "ACH": "ach", "Card": "card", "Wire": "wire"][
      party.text("payment_method")]
    let settled = (0..<store.random.next(in: 1...4)).map { _ in
      makeInvoice(buyer: buyer, supplier: supplier, before: created)
    }
    let draft = SeedPayment(
      id: store.random.uuid(), number: store.payments.count, buyerID: buyer, supplier: party,
      method: method ?? "check", invoices: settled,
      events: timeline(course, method: method ?? "check", created: created), created: created,
      drawdown: drawdown, isRefunded: course == .isRefunded)
    for invoice in settled {
      keep(invoice, payment: draft.id, status: draft.invoiceStatus, updated: draft.updated)
    }
    store.append(draft.payment())
  }
}
