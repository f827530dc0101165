import HTTPServer

/// Moves a subscription to another plan, at once or at its next renewal.
enum PlanChange {
  static func answer(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    var subscription = try store.named(.subscription, in: call)
    let given = BillsbyRules.planChange.completing(try call.fields(BillsbyRules.planChange))
    try SubscriptionCalls.checkOwner(subscription, given["customerUniqueId"]?.text ?? "")
    try SubscriptionCalls.checkRunning(subscription)
    let planNumber = given["planId"]?.integer ?? 0
    guard let plan = store.linked(.plan, .integer(planNumber)) else {
      throw .badRequest("planId: Plan \(planNumber) was not found.")
    }
    let cycle = try store.cycle(given["cycleId"]?.integer ?? 0)
    guard cycle["planId"] == plan["planId"] else {
      throw .badRequest("cycleId: Cycle \(cycle.key) is not one of plan \(plan.key).")
    }
    let units = given["units"]?.integer ?? subscription.integer("units")
    let amount = try store.checkedPrice(cycle, units: units)
    let extras = try SubscriptionExtras(given, store, today: call.now.day)
    try store.makeRoom(.event, .invoice, .payment)
    let isImmediate = given["planChangeType"] == .integer(1)
    let data: [String: FieldValue] = [
      "fromPlanId": subscription["planId"], "fromCycleId": subscription["cycleId"],
      "toPlanId": plan["planId"], "toCycleId": cycle["cycleId"],
      "planChangeType": .text(isImmediate ? "Immediate" : "OnRenewal"),
    ]
    guard isImmediate else {
      subscription.take([
        "planIdNext": plan["planId"], "cycleIdNext": cycle["cycleId"],
        "unitsNext": .integer(units),
      ])
      store.update(subscription)
      store.log("PlanChangeScheduled", data, of: subscription)
      return BillsbySuccess.quoted.response
    }
    let unused = given["issueRefund"] == .boolean(true) ? store.unusedAmount(of: subscription) : 0
    let end = call.now.adding(days: cycle.periodDays)
    subscription.take([
      "planId": plan["planId"], "productId": plan["productId"], "cycleId": cycle["cycleId"],
      "units": .integer(units), "planIdNext": .null, "cycleIdNext": .null, "unitsNext": .null,
      "isInFreeTrial": .boolean(false), "nextBillingDate": .moment(end),
    ])
    store.update(subscription)
    if given["addOns"] != .null || given["allowances"] != .null {
      store.attach(extras, to: subscription)
    }
    store.log("PlanChanged", data, of: subscription)
    store.bill(
      subscription, amount, "\(plan.text("name")) plan", less: min(unused, amount), until: end)
    return BillsbySuccess.quoted.response
  }
}

extension BillsbyStore {
  /// What was paid for the days of the running period that are left, rounded down.
  func unusedAmount(of subscription: BillsbyRecord) -> Int {
    let last = all(
      .invoice, where: "subscriptionUniqueId", is: subscription["subscriptionUniqueId"]
    ).last { $0.text("invoiceType") == "Renewal" && $0.text("status") == InvoiceStatus.paid }
    guard let last, let start = last.moment("billingPeriodStart"),
      let end = last.moment("billingPeriodEnd")
    else { return 0 }
    let whole = max(1, end.day.daysSinceEpoch - start.day.daysSinceEpoch)
    let left = min(whole, max(0, end.day.daysSinceEpoch - now.day.daysSinceEpoch))
    return last.integer("amount") * left / whole
  }
}
