/// How a seeded payment fares.
enum SeedCourse: Sendable {
  /// Its invoices were created; it is not funded.
  case unfunded
  /// The buyer's bank refuses the funding.
  case fundingFails
  /// All goes well.
  case succeeds
  /// It is sent and comes back.
  case comesBack
  /// It comes back and the money is returned to the buyer.
  case isRefunded
}

extension FinexioSeed {
  private static let minute = 60_000
  private static let hour = 60 * minute
  private static let day = 24 * hour

  /// When the buyer's money is in, counted from the payment's creation, in milliseconds.
  static let fundingDelay = day + 2 * hour

  /// What has happened to a payment up to the start, oldest first.
  func timeline(_ course: SeedCourse, method: String, created: Moment) -> [PaymentEvent] {
    steps(course, method).map { delay, event in
      var event = event
      event.timestamp = created.adding(milliseconds: delay)
      return event
    }
    .filter { $0.timestamp <= start }
  }

  private func steps(
    _ course: SeedCourse, _ method: String
  ) -> [(delay: Int, event: PaymentEvent)] {
    var steps = [(15, event("PU00", "Invoices Created", "processing", nil, "requested"))]
    guard course != .unfunded else {
      steps[0].1.status = "pending"
      return steps
    }
    steps.append(
      (18_513, event("PU12", "Payments Received By Processor", "processing", nil, "confirmed")))
    steps.append((31_803, event("FA00", "Request ACH Funding", "funding", "ach", "requested")))
    if course == .fundingFails {
      let failure = event("FA90", "ACH Funding Failed", "funding", "ach", "failed", "canceled")
      return steps + [(Self.fundingDelay, failure)]
    }
    let funded = event("FA10", "ACH Funding Received", "funding", "ach", "received")
    steps.append((Self.fundingDelay, funded))
    let disbursement = disbursements[method] ?? []
    steps += disbursement.dropLast()
    switch course {
    case .comesBack, .isRefunded:
      let back = event(
        "DX90", "Payment Returned", "disbursement", method, "returned", "failed")
      steps.append((Self.fundingDelay + 5 * Self.day, back))
      guard course == .isRefunded else { return steps }
      let refund = event("RF00", "Refund Completed", "refund", "ach", "refunded", "settled")
      return steps + [(Self.fundingDelay + 6 * Self.day, refund)]
    default:
      return steps + disbursement.suffix(1)
    }
  }

  /// The steps from funding to the supplier's account by method; the last one settles.
  private var disbursements: [String: [(Int, PaymentEvent)]] {
    let (sent, hour, day) = (Self.fundingDelay + 4 * Self.hour, Self.hour, Self.day)
    func step(
      _ code: String, _ text: String, _ method: String, _ name: String,
      _ status: String = "in-progress"
    ) -> PaymentEvent {
      event(code, text, "disbursement", method, name, status)
    }
    return [
      "check": [
        (sent, step("DC13", "Check Printed", "check", "printed")),
        (sent + 3 * hour, step("DC15", "Check Mailed", "check", "mailed")),
        (sent + 6 * day, step("DC50", "Check Cashed", "check", "cleared", "settled")),
      ],
      "ach": [
        (sent, step("DA10", "ACH Sent", "ach", "sent")),
        (sent + 2 * day, step("DA50", "ACH Settled", "ach", "settled", "settled")),
      ],
      "card": [
        (sent, step("DV10", "Virtual Card Issued", "card", "sent")),
        (sent + 3 * day, step("DV50", "Virtual Card Charged", "card", "settled", "settled")),
      ],
      "wire": [
        (sent, step("DW10", "Wire Sent", "wire", "sent")),
        (sent + 6 * hour, step("DW50", "Wire Confirmed", "wire", "settled", "settled")),
      ],
    ]
  }

  private func event(
    _ code: String, _ description: String, _ stage: String, _ method: String?, _ name: String,
    _ status: String = "in-progress"
  ) -> PaymentEvent {
    PaymentEvent(
      code: code, description: description, stage: stage, method: method, name: name,
      status: status, timestamp: start)
  }
}
