import StrictJSON

/// What Billsby shows of products, plans, cycles, add-ons, allowances and custom fields.
enum CatalogueAnswers {
  static let product = [countryLimitation] + productFields

  private static let countryLimitation = AnswerField("productCountryLimitation") { _, record in
    let value = record["productCountryLimitation"]
    return value.isNull ? .json(["isAnyCountryAllowed": true, "countrySettings": []]) : value
  }

  private static let productFields: [AnswerField] = [
    "productId", "name", "visibility", "billingCurrency",
    AnswerField("billingCurrencyTemplate") { _, record in
      let sample = formattedMoney(0, record.text("billingCurrency")).replacing("0", with: "X.XX")
      return .text(sample)
    },
    "displayName", "description", "typeOfProduct",
    AnswerField("hasPlans") { store, record in
      .boolean(!store.all(.plan, where: "productId", is: record["productId"]).isEmpty)
    },
    .flag("isShippingAddressRequired"), .flag("isShippingAddressValidationRequired"),
    .flag("isBillingAddressValidationRequired"), .flag("isAdditionalEmailRequired"),
    .flag("isPhoneNumberRequired"), .flag("isMarketingConsentRequired"),
    AnswerField("numberOfPlans") { store, record in
      .integer(store.all(.plan, where: "productId", is: record["productId"]).count)
    },
    "alertEmail",
  ]

  static let productListed =
    productFields + [
      AnswerField("customFields") { store, record in
        let fields = record.integers("orderedCustomFields")
          .compactMap { store.linked(.customField, .integer($0)) }
        return .json(.array(fields.map { customField.json($0, store) }))
      },
      AnswerField("orderedCustomFields") { _, record in
        .json(.array(record.integers("orderedCustomFields").map { .init($0) }))
      },
    ]

  static let plan: [AnswerField] = [
    "planId", "name", "displayName", "description", "pricingModelType", "productId",
    .rows("cycles", .cycle, by: "planId", cycle), tags("featureTags"),
    AnswerField("visibility") { store, record in
      let name = AnswerField.choice("visibility", Names.visibility).value(store, record)
      return name.text.map { .text($0.lowercased()) } ?? .null
    },
    "redirectUrl",
    AnswerField("hasActiveSubscription") { store, record in
      .boolean(
        store.all(.subscription, where: "planId", is: record["planId"])
          .contains { $0.text("status") == SubscriptionStatus.active })
    },
    "alertEmail",
  ]

  static let newCycle: [AnswerField] = ["cycleId", "planId", .object("pricingModel", pricing)]

  /// A cycle's visibility is the number as text, where a plan's is a name.
  static let cycle = newCycle + [.digits("visibility")]

  private static let pricing: [AnswerField] = [
    "pricingModelId", "frequency", "frequencyType", "freeTrial", "freeTrialFrequencyType",
    "contractTerm", "contractTermFrequencyType", "setupFeePrice",
    .money("setupFeePriceFormatted", of: "setupFeePrice"), "freeQuantity", "billingDateType",
    "fixedBillingDateDay", "proRateOption",
  ]

  static let addOnListed = listed("addonId", .planAddOn)
  static let allowanceListed = listed("allowanceId", .planAllowance)

  private static func listed(_ number: String, _ link: BillsbyKind) -> [AnswerField] {
    [AnswerField(stringLiteral: number), "name", "description", hasPlans(number, link)]
  }

  private static func hasPlans(_ number: String, _ link: BillsbyKind) -> AnswerField {
    AnswerField("hasActiveLinkedPlans") { store, record in
      .boolean(!store.all(link, where: number, is: record[number]).isEmpty)
    }
  }

  static let addOn =
    described("addonId") + [
      hasPlans("addonId", .planAddOn), tags("featureTags"),
      .rows("plans", .planAddOn, by: "addonId", linkedPlan("forceAddon")),
      .rows("priceModels", .addOnPrice, by: "addonId", price),
    ]

  static let allowance =
    described("allowanceId") + [
      .object("counter", ["counterId", "counterName"]),
      hasPlans("allowanceId", .planAllowance), tags("featureTags"),
      .rows("plans", .planAllowance, by: "allowanceId", linkedPlan("forceAllowance")),
      .rows("priceModels", .allowancePrice, by: "allowanceId", price + ["includedUnits"]),
    ]

  private static func described(_ number: String) -> [AnswerField] {
    [
      AnswerField(stringLiteral: number), "name", "displayName", "description", "singleUnitName",
      "pluralUnitName", .choice("pricingModelType", Names.pricingModel),
    ]
  }

  private static func linkedPlan(_ force: String) -> [AnswerField] {
    [
      "planId", .of(.plan, "name", as: "planName"),
      AnswerField("productName") { store, record in
        let plan = store.linked(.plan, record["planId"])
        return store.linked(.product, plan?["productId"] ?? .null)?["name"] ?? .null
      },
      AnswerField(force) { _, record in .boolean(record.isTrue("isForced")) },
      .constant("isActive", .boolean(true)),
    ]
  }

  private static let price: [AnswerField] = [
    "frequency", .choice("frequencyType", Names.frequency), "currency", "flatFeePrice",
    .money("flatFeePriceFormatted", of: "flatFeePrice"), "perUnitPrice",
    .money("perUnitPriceFormatted", of: "perUnitPrice"), "tiers",
  ]

  static let customField: [AnswerField] = [
    "customFieldId", "type", "label", "description", "options", .flag("compulsory"),
  ]

  private static func tags(_ name: String) -> AnswerField {
    AnswerField(name) { _, record in .json(.array(record.texts(name).map { .init($0) })) }
  }
}

extension BillsbyRecord {
  /// The integers of a field that holds a list of them.
  func integers(_ name: String) -> [Int] {
    guard case .json(let value) = self[name] else { return [] }
    return value.elements.compactMap(\.int)
  }

  /// The texts of a field that holds a list of them.
  func texts(_ name: String) -> [String] {
    guard case .json(let value) = self[name] else { return [] }
    return value.elements.compactMap(\.string)
  }
}
