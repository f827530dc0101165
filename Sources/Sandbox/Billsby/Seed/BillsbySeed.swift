/// Builds the records that a new stand-in begins with: the same ids and amounts in every run, at
/// times that lie in the year before the start.
///
/// The money adds up: an invoice that is paid has a successful payment of its amount, and what it
/// has left to refund is its amount less its credit notes.
struct BillsbySeed {
  var store = BillsbyStore()
  let start: Moment
  /// The periods billed so far; their invoices enter the store in the order of their creation.
  var periods: [SeedPeriod] = []

  init(start: Moment) {
    self.start = start
    store.now = start
    addCatalogue()
    addCast()
    addCrowd()
    addInvoices()
    addCreditNotes()
    addCounterOperations()
  }

  /// A customer with a card.
  mutating func addCustomer(_ party: SeedCustomer, daysAgo: Int) -> BillsbyRecord {
    var fields: [String: FieldValue] = [
      "firstName": .text(party.firstName), "lastName": .text(party.lastName),
      "email": .text(party.email), "additionalEmail": .null,
      "phoneNumberDialCountry": .text("USA"), "phoneNumberDialCode": .text("1"),
      "phoneNumber": .text(party.phone), "isMarketingConsentGiven": .boolean(party.hasConsent),
      "createdOn": .moment(start.adding(days: -daysAgo)), "status": .text("active"),
      "fullName": .text("\(party.firstName) \(party.lastName)"), "cardType": .text(party.cardType),
      "last4Digits": .text(party.last4Digits), "expiryMonth": .integer(party.expiryMonth),
      "expiryYear": .integer(start.day.civil.0 + 2),
      "paymentCardToken": .text("card-\(party.key.lowercased())"),
      "cardStatus": .text(party.isDeclined ? CardOnFile.declined : CardOnFile.active),
    ]
    fields.merge(party.address) { $1 }
    return store.add(.customer, key: party.key, fields)
  }

  /// A subscription that has run for that many days, with its first event.
  mutating func addSubscription(
    _ key: String, of customer: BillsbyRecord, cycle number: Int, units: Int = 1, daysAgo: Int,
    tags: [String] = []
  ) -> BillsbyRecord {
    let cycle = store.linked(.cycle, .integer(number))
    let plan = store.linked(.plan, cycle?["planId"] ?? .null)
    let product = store.linked(.product, plan?["productId"] ?? .null)
    let period = cycle?.periodDays ?? 30
    let created = start.adding(days: -daysAgo)
    let subscription = store.add(
      .subscription, key: key,
      [
        "customerUniqueId": customer["customerUniqueId"], "createdOn": .moment(created),
        "currency": product?["billingCurrency"] ?? .null,
        "status": .text(SubscriptionStatus.active), "isInFreeTrial": .boolean(false),
        "productId": product?["productId"] ?? .null, "planId": plan?["planId"] ?? .null,
        "cycleId": .integer(number), "units": .integer(units),
        "nextBillingDate": .moment(start.adding(days: period - daysAgo % period)),
        "tags": .json(texts(tags)),
      ].merging(
        BillsbyRules.address.map { ($0.name, customer[$0.name]) }, uniquingKeysWith: { $1 }))
    store.log(
      "SubscriptionCreated", ["planId": plan?["planId"] ?? .null], of: subscription, at: created)
    return subscription
  }

  private mutating func addCounterOperations() {
    for key in ["SUB-1192", "SUB-8822", "SUB-9921"] {
      for (position, value) in [120, 80, 41].enumerated() {
        let day = start.adding(days: position - 3)
        store.add(
          .counterOperation,
          [
            "subscriptionUniqueId": .text(key), "counterId": .text("api_calls"),
            "operationType": .text("Increment"),
            "value": .integer(value), "createdOn": .moment(day),
          ])
      }
    }
  }
}

extension BillsbyStore {
  /// The records of a stand-in that starts at that moment.
  init(seededAt start: Moment) {
    self = BillsbySeed(start: start).store
  }
}
