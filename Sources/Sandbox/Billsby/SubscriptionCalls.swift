import HTTPServer

/// The statuses of subscriptions.
enum SubscriptionStatus {
  static let active = "Active"
  static let paused = "Paused"
  static let cancelled = "Cancelled"
}

/// Creates, cancels, moves and pauses subscriptions.
enum SubscriptionCalls {
  static func create(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let given = try call.fields(BillsbyRules.newSubscription)
    let address = given.object("address", BillsbyRules.address, today: call.now.day)
    try checkAddress(address)
    try checkPhone(given)
    try store.makeRoom(.customer)
    let order = try NewSubscription(
      given, units: given["Units"]?.integer ?? 1, store, today: call.now.day)
    let customer = store.addCustomer(given, address: address, at: call.now)
    let subscription = store.open(order, for: customer)
    return .json(200, SubscriptionAnswers.created.json(subscription, store).written)
  }

  static func addToCustomer(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    var customer = try store.named(.customer, in: call)
    // A customer has one plan at most (reference/add-subscription-to-existing-customer).
    try store.checkUnsubscribed(customer)
    let given = try call.fields(BillsbyRules.addedSubscription)
    let address = given.object("address", BillsbyRules.address, today: call.now.day)
    try checkAddress(address)
    try checkPhone(given)
    let order = try NewSubscription(
      given, units: given["units"]?.integer ?? 1, store, today: call.now.day)
    customer.take(address)
    let names = ["additionalEmail", "phoneNumberDialCountry", "phoneNumberDialCode", "phoneNumber"]
    for name in names {
      if let value = given[name] { customer[name] = value }
    }
    if let consent = given["marketingConsent"] { customer["isMarketingConsentGiven"] = consent }
    if let number = given["taxRegNumber"] { customer["customerTaxRegNumber"] = number }
    store.update(customer)
    let subscription = store.open(order, for: customer)
    return .json(200, SubscriptionAnswers.created.json(subscription, store).written)
  }

  static func cancel(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let subscription = try store.named(.subscription, in: call)
    guard let customer = call.text("customerUniqueId") else {
      throw .badRequest("customerUniqueId is required.")
    }
    try checkOwner(subscription, customer)
    try checkRunning(subscription)
    try checkSettled(subscription, store)
    try store.makeRoom(.event)
    store.cancel(subscription)
    return BillsbySuccess.quoted.response
  }

  static func renew(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    var subscription = try store.named(.subscription, in: call)
    let given = try call.fields(BillsbyRules.renewal)
    try checkRunning(subscription)
    try store.makeRoom(.event)
    if let day = given["newRenewalDate"]?.text.flatMap({ CalendarDay($0) }) {
      guard day > call.now.day else { throw .badRequest("newRenewalDate must lie ahead.") }
      subscription["nextBillingDate"] = .moment(Moment(day: day))
    }
    if let pauses = given["pauseSubscription"]?.boolean {
      let status = pauses ? SubscriptionStatus.paused : SubscriptionStatus.active
      subscription["status"] = .text(status)
    }
    store.update(subscription)
    store.log("RenewalDateChanged", given, of: subscription)
    return .bare(200)
  }

  static func updateAddress(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    var subscription = try store.named(.subscription, in: call)
    let given = try call.fields(BillsbyRules.address)
    try checkAddress(given)
    subscription.take(BillsbyRules.address.completing(given))
    store.update(subscription)
    return BillsbySuccess.quoted.response
  }

  /// Refuses another customer's subscription.
  static func checkOwner(_ subscription: BillsbyRecord, _ customer: String) throws(Refusal) {
    guard subscription.text("customerUniqueId") == customer else {
      throw .badRequest(
        "Subscription \(subscription.key) does not belong to customer \(customer).")
    }
  }

  static func checkRunning(_ subscription: BillsbyRecord) throws(Refusal) {
    guard subscription.text("status") != SubscriptionStatus.cancelled else {
      throw .badRequest("Subscription \(subscription.key) is cancelled.")
    }
  }

  /// Refuses while its customer has open invoices (support.billsby.com/docs/subscriptions-2).
  private static func checkSettled(
    _ subscription: BillsbyRecord, _ store: BillsbyStore
  ) throws(Refusal) {
    for invoice in store.all(
      .invoice, where: "customerUniqueId", is: subscription["customerUniqueId"])
    where InvoiceStatus.openOnes.contains(invoice.text("status")) {
      throw .badRequest(
        "Subscription \(subscription.key) cannot be cancelled: "
          + "invoice \(invoice.key) is \(invoice.text("status")).")
    }
  }
}

extension Moment {
  /// The day's first moment in UTC.
  init(day: CalendarDay) {
    self.init(microseconds: Int64(day.daysSinceEpoch) * 86_400_000_000)
  }
}

extension BillsbyStore {
  /// Writes down what happened to a subscription.
  mutating func log(
    _ type: String, _ data: [String: FieldValue], of subscription: BillsbyRecord,
    at moment: Moment? = nil
  ) {
    add(
      .event,
      [
        "subscriptionUniqueId": subscription["subscriptionUniqueId"], "type": .text(type),
        "createdOn": .moment(moment ?? now),
        "eventData": .json(.object(data.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })),
      ])
  }

  /// Ends a subscription at once: nothing is billed any more.
  mutating func cancel(_ subscription: BillsbyRecord) {
    var subscription = subscription
    subscription["status"] = .text(SubscriptionStatus.cancelled)
    subscription["nextBillingDate"] = .null
    subscription["isInFreeTrial"] = .boolean(false)
    update(subscription)
    log("SubscriptionCancelled", ["planId": subscription["planId"]], of: subscription)
  }
}
