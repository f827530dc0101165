/// What Billsby shows of subscriptions, call by call.
enum SubscriptionAnswers {
  private static let customerName = AnswerField("customerFullname") { store, record in
    store.linked(.customer, record["customerUniqueId"])
      .map { .text("\($0.text("firstName")) \($0.text("lastName"))") } ?? .null
  }
  private static let email = AnswerField.of(.customer, "email", as: "customerEmail")
  private static let customer = AnswerField.of(.customer, "customerId")
  static let productName = AnswerField.of(.product, "name", as: "productName")
  static let planName = AnswerField.of(.plan, "name", as: "planName")

  /// The id's name ends in a capital D here, and the ids of plan and product are texts.
  static let listed: [AnswerField] = [
    "subscriptionId", .renamed("subscriptionUniqueID", from: "subscriptionUniqueId"), customer,
    "customerUniqueId", email, customerName, .digits("planId"), planName, .digits("productId"),
    productName, .moment("createdOn"), "status", .flag("isInFreeTrial"),
  ]

  static let created: [AnswerField] = ["customerUniqueId", "subscriptionUniqueId"]

  private static let revenue = AnswerField("totalRevenue") { store, record in
    .integer(store.revenue(of: record))
  }
  private static func revenueText(_ name: String) -> AnswerField {
    AnswerField(name) { store, record in
      .text(formattedMoney(store.revenue(of: record), record.text("currency")))
    }
  }

  static let ofCustomer: [AnswerField] = [
    .renamed("subscriptionId", from: "subscriptionUniqueId"), "productId", productName, "planId",
    planName, "status", "currency", revenueText("revenue"),
    .moment("nextBilling", from: "nextBillingDate"), .moment("createdOn"), "units",
  ]

  private static let nextAmount = AnswerField("nextBillingAmount") { store, record in
    record["nextBillingDate"].isNull ? .null : .integer(store.nextAmount(of: record))
  }
  private static func nextAmountText(_ name: String) -> AnswerField {
    AnswerField(name) { store, record in
      let amount = formattedMoney(store.nextAmount(of: record), record.text("currency"))
      return record["nextBillingDate"].isNull ? .null : .text(amount)
    }
  }

  /// The details; their points in time have no zone, and what is a number elsewhere has its name.
  static let details: [AnswerField] = [
    .constant("companyCurrency", .text(Company.currency)),
    .moment("contractMinimumTermEnd", .zoneless), .moment("createdOn", .zoneless), "currency",
    email, customerName, customer, "customerUniqueId", "cycleId", "cycleIdNext",
    .of(.product, .flag("isBillingAddressValidationRequired")),
    .of(.product, .flag("isShippingAddressRequired")),
    .of(.product, .flag("isShippingAddressValidationRequired")), nextAmount,
    nextAmountText("nextBillingAmountFormatted"), .moment("nextBillingDate", .zoneless),
    nextAmountText("nextCycleRecurringBillingAmount"),
    .of(.cycle, by: "cycleIdNext", pricing, as: "nextPlanPricingModel"), "planId", "planIdNext",
    planName, .of(.cycle, pricing), "productId", productName,
    .of(.product, .choice("productVisibility", Names.visibility, from: "visibility")), "status",
    "subscriptionId", "subscriptionUniqueId", revenue, revenueText("totalRevenueFormatted"),
    "units", "unitsNext", .of(.plan, .choice("visibility", Names.visibility)),
  ]

  private static let pricing = AnswerField.object(
    "planPricingModel",
    [
      .choice("billingDateType", Names.billingDate), "contractTerm",
      .choice("contractTermFrequencyType", Names.frequency), "fixedBillingDateDay",
      "fixedBillingDateMonth", "freeQuantity", "freeTrial",
      .choice("freeTrialFrequencyType", Names.frequency), "frequency",
      .choice("frequencyType", Names.frequency), "pricingModelId",
      .choice("proRateOption", Names.proRate), "setupFeePrice",
      .money("setupFeePriceFormatted", of: "setupFeePrice"), "tiers",
    ])

  static let event: [AnswerField] = [
    "subscriptionEventLogId", "type", .moment("createdOn"), "eventData",
  ]

  static let addOn: [AnswerField] = [
    .renamed("id", from: "addonId"), .of(.addOn, by: "addonId", "name"), .flag("isForced"),
    "status", "quantity", "quantityNext", .moment("nextUpdate"),
  ]

  static let allowance: [AnswerField] = [
    .renamed("id", from: "allowanceId"), .of(.allowance, by: "allowanceId", "name"),
    .flag("isForced"), "status",
    AnswerField("usage") { store, record in
      let counter = store.linked(.allowance, record["allowanceId"])?.text("counterId") ?? ""
      let state = store.counter(
        counter, of: record.text("subscriptionUniqueId"), at: store.now)
      return .integer(state.value)
    },
    .of(.allowance, by: "allowanceId", "includedUnits"),
  ]
}

/// The names that answers use for what requests number.
enum Names {
  static let visibility = ["Public", "Hidden", "Internal", "OffSale"]
  static let frequency = ["Unassigned", "Daily", "Weekly", "Monthly", "Yearly"]
  static let billingDate = ["Unassigned", "Anniversary", "FixedDayEachMonth", "FixedDayOfTheWeek"]
  static let proRate = [
    "Unassigned", "DoNotProRate", "DoNotChargeUntilNextCycle", "ProRateBasedOnDaysRemaining",
  ]
  static let pricingModel = [
    "Unassigned", "FlatFee", "PerUnit", "Reserved", "Tiered", "Volume", "Ranged",
  ]
}

extension BillsbyStore {
  /// What the subscription has brought in, in minor units.
  func revenue(of subscription: BillsbyRecord) -> Int {
    all(.invoice, where: "subscriptionUniqueId", is: subscription["subscriptionUniqueId"])
      .filter { InvoiceStatus.paidOnes.contains($0.text("status")) }
      .reduce(0) { $0 + $1.integer("amount") }
  }

  /// What the next renewal costs, in minor units.
  func nextAmount(of subscription: BillsbyRecord) -> Int {
    let next = subscription["cycleIdNext"]
    let units = subscription["unitsNext"].integer ?? subscription.integer("units")
    let cycle = linked(.cycle, next.isNull ? subscription["cycleId"] : next)
    return price(cycle, units: units)
  }

  /// The price of a renewal: of the whole for a flat fee, else of each unit. Tiers are priced
  /// as the first of them.
  func price(_ cycle: BillsbyRecord?, units: Int) -> Int {
    guard let cycle else { return 0 }
    let isFlat = linked(.plan, cycle["planId"])?.integer("pricingModelType") == 1
    return cycle.integer("price").multipliedReportingOverflow(by: isFlat ? 1 : units).partialValue
  }
}
