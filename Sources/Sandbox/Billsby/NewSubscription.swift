/// A subscription that is asked for and can be had.
struct NewSubscription: Sendable {
  let cycle: BillsbyRecord
  let plan: BillsbyRecord
  let product: BillsbyRecord
  let units: Int
  let amount: Int
  let shipping: [String: FieldValue]
  let extras: SubscriptionExtras

  /// - Throws: when the cycle is unknown, the price does not fit, or what the product asks for at
  ///   checkout is missing.
  init(
    _ given: [String: FieldValue], units: Int, _ store: BillsbyStore, today: CalendarDay
  ) throws(Refusal) {
    cycle = try store.cycle(given["cycleId"]?.integer ?? 0)
    guard let plan = store.linked(.plan, cycle["planId"]),
      let product = store.linked(.product, plan["productId"])
    else { throw .badRequest("Cycle \(cycle.key) belongs to no plan.") }
    self.plan = plan
    self.product = product
    self.units = units
    amount = try store.checkedPrice(
      cycle, units: units, and: cycle.integer("setupFeePrice"))
    shipping = given.object("shippingAddress", BillsbyRules.address, today: today)
    try checkAddress(shipping)
    extras = try SubscriptionExtras(given, store, today: today)
    for (flag, name) in [
      ("isShippingAddressRequired", "shippingAddress"),
      ("isAdditionalEmailRequired", "additionalEmail"), ("isPhoneNumberRequired", "phoneNumber"),
      ("isMarketingConsentRequired", "marketingConsent"),
    ] where product.isTrue(flag) && given[name].map({ $0.isBlank }) ?? true {
      throw .badRequest("\(name): The product \(product.text("name")) requires this field.")
    }
    for response in given.objects(
      "customFieldResponse", [FieldRule("customFieldId", BillsbyRules.positive)], today: today)
    {
      let number = response["customFieldId"] ?? .null
      guard store.linked(.customField, number) != nil else {
        throw .badRequest("customFieldResponse: There is no such custom field.")
      }
    }
    try store.makeRoom(.subscription, .invoice, .payment, .event)
  }
}

/// The add-ons and allowances that a call asks for.
struct SubscriptionExtras: Sendable {
  let addOns: [(number: Int, quantity: Int)]
  let allowances: [Int]

  init(
    _ given: [String: FieldValue], _ store: BillsbyStore, today: CalendarDay
  ) throws(Refusal) {
    let positive = BillsbyRules.positive
    addOns = given.objects(
      "addOns", [FieldRule("addOnId", positive), FieldRule("quantity", positive)], today: today
    ).map { ($0["addOnId"]?.integer ?? 0, $0["quantity"]?.integer ?? 1) }
    allowances = given.integers("allowances")
    for (number, _) in addOns where store.linked(.addOn, .integer(number)) == nil {
      throw .badRequest("addOns: Add-on \(number) was not found.")
    }
    for number in allowances where store.linked(.allowance, .integer(number)) == nil {
      throw .badRequest("allowances: Allowance \(number) was not found.")
    }
    try store.makeRoom(for: addOns.count, .subscriptionAddOn)
    try store.makeRoom(for: allowances.count, .subscriptionAllowance)
  }
}

extension BillsbyStore {
  func cycle(_ number: Int) throws(Refusal) -> BillsbyRecord {
    guard let cycle = linked(.cycle, .integer(number)) else {
      throw .badRequest("cycleId: Cycle \(number) was not found.")
    }
    return cycle
  }

  /// The price of a renewal and what comes on top, which must fit the API's 32 bits.
  func checkedPrice(
    _ cycle: BillsbyRecord, units: Int, and more: Int = 0
  ) throws(Refusal) -> Int {
    let amount = price(cycle, units: units) + more
    guard (0...Int(Int32.max)).contains(amount) else {
      throw .badRequest("\(units) units of cycle \(cycle.key) cost too much for one invoice.")
    }
    return amount
  }

  /// Starts a subscription: its first invoice is due at once, unless there is a free trial.
  mutating func open(_ order: NewSubscription, for customer: BillsbyRecord) -> BillsbyRecord {
    let trial = order.cycle.days("freeTrial", "freeTrialFrequencyType")
    let term = order.cycle.days("contractTerm", "contractTermFrequencyType")
    let end = now.adding(days: trial > 0 ? trial : order.cycle.periodDays)
    var fields: [String: FieldValue] = [
      "customerUniqueId": customer["customerUniqueId"], "createdOn": .moment(now),
      "currency": order.product["billingCurrency"], "status": .text(SubscriptionStatus.active),
      "isInFreeTrial": .boolean(trial > 0), "productId": order.product["productId"],
      "planId": order.plan["planId"], "cycleId": order.cycle["cycleId"],
      "units": .integer(order.units), "nextBillingDate": .moment(end),
      "contractMinimumTermEnd": term > 0 ? .moment(now.adding(days: term)) : .null,
    ]
    fields.merge(order.shipping) { _, shipping in shipping }
    let subscription = add(.subscription, key: newKey(.subscription), fields)
    attach(order.extras, to: subscription)
    log("SubscriptionCreated", ["planId": order.plan["planId"]], of: subscription)
    if trial == 0 {
      bill(subscription, order.amount, "\(order.plan.text("name")) plan", until: end)
    }
    return subscription
  }

  /// Gives a subscription these add-ons and allowances instead of those it has.
  mutating func attach(_ extras: SubscriptionExtras, to subscription: BillsbyRecord) {
    let owner = subscription["subscriptionUniqueId"]
    for kind in [BillsbyKind.subscriptionAddOn, .subscriptionAllowance] {
      remove(kind) { $0["subscriptionUniqueId"] == owner }
    }
    for (number, quantity) in extras.addOns {
      add(
        .subscriptionAddOn,
        [
          "subscriptionUniqueId": owner, "addonId": .integer(number), "status": .text("Active"),
          "quantity": .integer(quantity),
        ])
    }
    for number in extras.allowances {
      add(
        .subscriptionAllowance,
        [
          "subscriptionUniqueId": owner, "allowanceId": .integer(number),
          "status": .text("Active"),
        ])
    }
  }
}

extension BillsbyRecord {
  /// The length of a span in days: a month is 30 of them and a year 365, never over 100 years.
  func days(_ count: String, _ unit: String) -> Int {
    let lengths = [0, 1, 7, 30, 365]
    let type = integer(unit)
    let length = lengths.indices.contains(type) ? lengths[type] : 0
    return min(min(integer(count), 36_500) * length, 36_500)
  }

  /// From one renewal of a cycle to the next, at least a day.
  var periodDays: Int { max(1, days("frequency", "frequencyType")) }
}
