import HTTPServer

/// Creates, changes, clears and deletes customers.
enum CustomerCalls {
  static func create(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let given = try call.fields(BillsbyRules.customer)
    try store.makeRoom(.customer)
    let customer = store.addCustomer(given, address: given, at: call.now)
    return .json(200, CustomerAnswers.created.json(customer, store).written)
  }

  static func update(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    var customer = try store.named(.customer, in: call)
    var given = try call.fields(BillsbyRules.customerUpdate)
    let address = given.object("billingAddress", BillsbyRules.address, today: call.now.day)
    given["billingAddress"] = nil
    try checkAddress(address)
    try checkPhone(given)
    customer.take(given)
    customer.take(address)
    store.update(customer)
    return .json(200, CustomerAnswers.updated.json(customer, store).written)
  }

  /// Removes a customer without a running subscription, with all that belongs to them
  /// (support.billsby.com/docs/customers-1).
  static func delete(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let customer = try store.named(.customer, in: call)
    try store.checkUnsubscribed(customer)
    store.remove(customer)
    return BillsbySuccess.plain.response
  }

  /// Writes `gdpr` over what tells who the customer is and takes the card away; ids and money stay.
  /// Subscriptions must be cancelled before (support.billsby.com/docs/gdpr).
  static func clear(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    var customer = try store.named(.customer, in: call)
    try store.checkUnsubscribed(customer)
    let personal =
      ["firstName", "lastName", "email", "additionalEmail", "customerTaxRegNumber"]
      + ["phoneNumberDialCountry", "phoneNumberDialCode", "phoneNumber"]
      + BillsbyRules.address.map(\.name)
    for name in personal { customer[name] = .text("gdpr") }
    for name in CardOnFile.names { customer[name] = .null }
    customer["cardStatus"] = .text(CardOnFile.none)
    customer["isMarketingConsentGiven"] = .boolean(false)
    store.update(customer)
    for var subscription in store.all(
      .subscription, where: "customerUniqueId", is: customer["customerUniqueId"])
    {
      for rule in BillsbyRules.address { subscription[rule.name] = .text("gdpr") }
      store.update(subscription)
    }
    return .json(200, CustomerAnswers.cleared.json(customer, store).written)
  }

  static func replaceCard(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    var customer = try store.named(.customer, in: call)
    var given = try call.fields(BillsbyRules.newCard)
    given["paymentCardToken"] = given.removeValue(forKey: "paymentCardtoken")
    customer.take(card: given)
    store.update(customer)
    return BillsbySuccess.plain.response
  }

  /// Asks the customer by mail for new card details; the request is kept, no mail is sent.
  static func requestCard(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let customer = try store.named(.customer, in: call)
    try store.makeRoom(.cardRequest)
    guard customer.text("email").contains("@") else {
      throw .badRequest("The customer has no email address.")
    }
    store.add(
      .cardRequest,
      [
        "customerUniqueId": customer["customerUniqueId"], "email": customer["email"],
        "createdOn": .moment(call.now),
      ])
    return BillsbySuccess.line.response
  }
}

/// The card that a customer pays with, as it is kept on the customer.
///
/// The sandbox's own rule: a token with `declined` in it stands for a card that the bank declines,
/// any other one for a card that works.
enum CardOnFile {
  static let names = BillsbyRules.card.map(\.name)
  static let active = "active"
  static let declined = "declined"
  static let none = "none"
}

extension BillsbyRecord {
  /// Takes over the card's details that are given.
  mutating func take(card: [String: FieldValue]) {
    take(card.filter { !$0.value.isNull })
    guard let token = card["paymentCardToken"]?.text else { return }
    let isDeclined = token.lowercased().contains("declined")
    self["cardStatus"] = .text(isDeclined ? CardOnFile.declined : CardOnFile.active)
  }
}

extension BillsbyStore {
  /// Refuses while a subscription of the customer's is not cancelled.
  func checkUnsubscribed(_ customer: BillsbyRecord) throws(Refusal) {
    for subscription in all(
      .subscription, where: "customerUniqueId", is: customer["customerUniqueId"])
    where subscription.text("status") != SubscriptionStatus.cancelled {
      throw .badRequest(
        "Subscription \(subscription.key) of customer \(customer.key) is not cancelled.")
    }
  }

  /// Removes a customer and the records that lead to them.
  fileprivate mutating func remove(_ customer: BillsbyRecord) {
    let owner = customer["customerUniqueId"]
    for invoice in all(.invoice, where: "customerUniqueId", is: owner) {
      remove(.payment) { $0["invoiceNumber"] == invoice["invoiceNumber"] }
    }
    for subscription in all(.subscription, where: "customerUniqueId", is: owner) {
      let kinds: [BillsbyKind] = [
        .event, .subscriptionAddOn, .subscriptionAllowance, .counterOperation,
      ]
      for kind in kinds {
        remove(kind) { $0["subscriptionUniqueId"] == subscription["subscriptionUniqueId"] }
      }
    }
    for kind in [BillsbyKind.invoice, .subscription, .creditNote, .cardRequest, .customer] {
      remove(kind) { $0["customerUniqueId"] == owner }
    }
  }

  /// A new customer with the card that is among the fields.
  mutating func addCustomer(
    _ given: [String: FieldValue], address: [String: FieldValue], at now: Moment
  ) -> BillsbyRecord {
    var fields: [String: FieldValue] = [
      "createdOn": .moment(now), "status": .text("active"), "cardStatus": .text(CardOnFile.none),
    ]
    for name in ["firstName", "lastName", "email", "additionalEmail"]
      + ["phoneNumberDialCountry", "phoneNumberDialCode", "phoneNumber"]
    { fields[name] = given[name] }
    for rule in BillsbyRules.address { fields[rule.name] = address[rule.name] }
    fields["isMarketingConsentGiven"] = given["marketingConsent"]
    var customer = add(.customer, key: newKey(.customer), fields)
    customer.take(card: given.object("cardDetails", BillsbyRules.card, today: now.day))
    update(customer)
    return customer
  }
}
