extension BillsbySeed {
  /// The customers, subscriptions and invoices that people ask for by name.
  mutating func addCast() {
    // Wants to cancel and get the latest invoice back.
    let leaver = addCustomer(SeedCustomer("CUST-4029", "Rebecca", "Stone"), daysAgo: 95)
    let leaving = addSubscription("SUB-1192", of: leaver, cycle: 3, daysAgo: 95)
    addPeriods(of: leaving, ["INV-9718", "INV-9812", "INV-9920"], lastDaysAgo: 4)

    // Moves up to Enterprise.
    let riser = addCustomer(SeedCustomer("CUST-5510", "Marcus", "Feld"), daysAgo: 70)
    let rising = addSubscription("SUB-8822", of: riser, cycle: 6, daysAgo: 70, tags: ["beta"])
    addPeriods(of: rising, ["INV-9801", "INV-9903"], lastDaysAgo: 10)

    // The old card failed; the new one on file works.
    let renewer = addCustomer(SeedCustomer("CUST-3312", "Aisha", "Karim"), daysAgo: 130)
    let renewing = addSubscription("SUB-7745", of: renewer, cycle: 6, daysAgo: 130)
    addPeriods(of: renewing, ["INV-8640", "INV-8811"], lastDaysAgo: 9, last: .declined)

    // Asked for a refund within 14 days.
    let refundee = addCustomer(SeedCustomer("CUST-8819", "Daniel", "Osei"), daysAgo: 40)
    let refunding = addSubscription("SUB-8190", of: refundee, cycle: 3, daysAgo: 40)
    addPeriods(of: refunding, ["INV-10401", "INV-10492"], lastDaysAgo: 8)

    // The old card failed, and the bank declines the new one as well.
    let debtor = addCustomer(
      SeedCustomer("CUST-7204", "Lena", "Vogt", isDeclined: true), daysAgo: 66)
    let owing = addSubscription("SUB-7204", of: debtor, cycle: 3, daysAgo: 66)
    addPeriods(of: owing, ["INV-10402", "INV-10493"], lastDaysAgo: 6, last: .declined)

    addMover()

    // Long overdue: the account went to collections.
    let absent = addCustomer(
      SeedCustomer("CUST-2077", "Victor", "Hayes", isDeclined: true), daysAgo: 210)
    let lapsed = addSubscription("SUB-2077", of: absent, cycle: 3, daysAgo: 210)
    addPeriods(of: lapsed, ["INV-9990", "INV-10021"], lastDaysAgo: 120, last: .declined)
    end(lapsed, daysAgo: 90)
  }

  /// The customer whose plan went down twelve days ago.
  private mutating func addMover() {
    let mover = addCustomer(SeedCustomer("CUST-6640", "Clara", "Nilsson"), daysAgo: 160)
    var moved = addSubscription(
      "SUB-9921", of: mover, cycle: 3, daysAgo: 160, tags: ["early-adopter"])
    addPeriods(of: moved, ["INV-9650", "INV-9755"], lastDaysAgo: 42)
    for daysAgo in [72, 42] {
      store.log(
        "SubscriptionRenewed", ["planId": moved["planId"]], of: moved,
        at: start.adding(days: -daysAgo))
    }
    moved.take([
      "planId": .integer(41), "cycleId": .integer(6),
      "nextBillingDate": .moment(start.adding(days: 18)),
    ])
    store.update(moved)
    addPeriods(of: moved, ["INV-9888"], lastDaysAgo: 12)
    store.log(
      "PlanDowngraded",
      [
        "fromPlanId": .integer(43), "fromCycleId": .integer(3), "toPlanId": .integer(41),
        "toCycleId": .integer(6), "planChangeType": .text("Immediate"),
      ], of: moved, at: start.adding(days: -12))
    for (kind, name) in [
      (BillsbyKind.subscriptionAddOn, "addonId"), (.subscriptionAllowance, "allowanceId"),
    ] {
      store.add(
        kind,
        [
          "subscriptionUniqueId": moved["subscriptionUniqueId"], name: .integer(1),
          "isForced": .boolean(false), "status": .text("Active"), "quantity": .integer(2),
          "quantityNext": .integer(2), "nextUpdate": moved["nextBillingDate"],
        ])
    }
  }

  /// 160 more, each with a subscription and up to three invoices.
  mutating func addCrowd() {
    for position in 0..<160 {
      let party = SeedCustomer.generated(position)
      let age = 20 + position * 2
      let customer = addCustomer(party, daysAgo: age)
      let cycle = [6, 3, 9, 6, 2][position % 5]
      let subscription = addSubscription(
        "SUB-\(3_001 + position)", of: customer, cycle: cycle, units: cycle == 9 ? 5 : 1,
        daysAgo: age, tags: position % 8 == 0 ? ["beta"] : [])
      for back in stride(from: min(2, age / 30), through: 0, by: -1) {
        let ago = age % 30 + back * 30
        addPeriod(of: subscription, nil, daysAgo: ago, fate(position, isLast: back == 0))
      }
      if position % 16 == 15 { end(subscription, daysAgo: 5) }
    }
  }

  private func fate(_ position: Int, isLast: Bool) -> SeedPeriod.Fate {
    guard isLast else { return position % 20 == 19 ? .writtenOff : .paid }
    switch position % 20 {
    case 6: return .declined
    case 12: return .pending
    case 17: return .paidOffline
    default: return .paid
    }
  }

  private mutating func end(_ subscription: BillsbyRecord, daysAgo: Int) {
    var subscription = subscription
    subscription["status"] = .text(SubscriptionStatus.cancelled)
    subscription["nextBillingDate"] = .null
    store.update(subscription)
    store.log(
      "SubscriptionCancelled", ["planId": subscription["planId"]], of: subscription,
      at: start.adding(days: -daysAgo))
  }
}
