/// What Billsby's reference says about products, plans and cycles in request bodies.
extension BillsbyRules {
  private static let countryLimitation = FieldRule.Kind.object([
    FieldRule("isAnyCountryAllowed", .boolean),
    FieldRule("countrySettings", .oneOrMore(.any)),
  ])

  /// Names that the pages misspell, each in its call, beside the ones that the answers bear. Both
  /// are read: what a page got wrong the API did not.
  static let productSpellings = [
    "is MarketingConsentRequired": "isMarketingConsentRequired",
    "decription": "description",
    "productCountryLimitations": "productCountryLimitation",
  ]

  static let product =
    [
      FieldRule("name", text), FieldRule("displayName", text), FieldRule("description", prose),
      FieldRule("visibility", visibility), FieldRule("billingCurrency", threeLetters),
      FieldRule("typeOfProduct", positive), FieldRule("alertEmail", text),
      FieldRule("isShippingAddressRequired", .boolean),
      FieldRule("isShippingAddressValidationRequired", .boolean),
      FieldRule("isBillingAddressValidationRequired", .boolean),
      FieldRule("isAdditionalEmailRequired", .boolean),
      FieldRule("isPhoneNumberRequired", .boolean),
      FieldRule("isMarketingConsentRequired", .boolean),
      FieldRule("is MarketingConsentRequired", .boolean),
      FieldRule("orderedCustomFields", .oneOrMore(.any)),
      FieldRule("productCountryLimitation", countryLimitation),
    ]

  static let newProduct = product + [FieldRule("isAnyCountryAllowed", .boolean)]

  static let productUpdate =
    product + [
      FieldRule("decription", prose), FieldRule("productCountryLimitations", countryLimitation),
    ]

  private static let planTexts = [
    FieldRule("name", text), FieldRule("displayName", text), FieldRule("description", prose),
    FieldRule("featureTags", prose), FieldRule("visibility", visibility),
    FieldRule("redirectUrl", .text(maximum: 2_000)), FieldRule("alertEmail", text),
  ]

  static let newPlan = planTexts + [FieldRule("pricingModel", .oneOf(Array(1...6)))]

  // The page describes `cycles` as one object, of which the plan has several.
  static let planUpdate = planTexts + [FieldRule("cycles", .oneOrMore(.object(changedCycle)))]

  static let planOrder = [FieldRule("orderedPlanIds", .list(positive), required: true)]

  private static let tier = FieldRule.Kind.object([
    FieldRule("start", amount), FieldRule("finish", amount), FieldRule("price", amount),
  ])

  private static let pricing = [
    FieldRule("freeTrial", amount), FieldRule("freeTrialFrequencyType", frequencyType),
    FieldRule("setupFeePrice", amount), FieldRule("freeQuantity", amount),
    FieldRule("fixedBillingDateDay", .integer(1...28)),
    FieldRule("proRateOption", .oneOf([1, 2, 3])), FieldRule("tiers", .oneOrMore(tier)),
  ]

  private static func pricingBasis(required: Bool) -> [FieldRule] {
    [
      FieldRule("frequency", positive, required: required),
      FieldRule("frequencyType", frequencyType, required: required),
      FieldRule("price", amount, required: required),
      FieldRule("billingDateType", .oneOf([1, 2, 3]), required: required),
      FieldRule("visibility", visibility, required: required),
    ]
  }

  static let cycle =
    pricingBasis(required: true) + pricing + [
      FieldRule("contractTerm", amount), FieldRule("contractTermFrequencyType", frequencyType),
      FieldRule("fixedBillingDateMonth", .integer(1...12)),
    ]

  static let changedCycle =
    pricingBasis(required: false) + pricing + [FieldRule("cycleId", positive, required: true)]

  private static let addOnPrice = [
    FieldRule("currencyIso3Code", threeLetters), FieldRule("frequency", positive),
    FieldRule("frequencyType", frequencyType), FieldRule("flatFeePrice", amount),
    FieldRule("pricePerUnit", amount), FieldRule("unitTiers", .list(tier)),
  ]

  private static let allowancePrice = [
    FieldRule("currencyIso3Code", threeLetters, required: true),
    FieldRule("frequency", positive, required: true),
    FieldRule("frequencyType", frequencyType, required: true), FieldRule("includedUnits", amount),
    FieldRule("pricePerUnit", amount), FieldRule("unitTiers", .list(tier)),
  ]

  static let newCycles = [
    FieldRule("cyclesInputModel", .list(.object(cycle)), required: true),
    FieldRule(
      "addonPlanInputModels",
      .list(
        .object([
          FieldRule("addonId", positive, required: true), FieldRule("isForced", .boolean),
          FieldRule("addonPriceModels", .list(.object(addOnPrice))),
        ])), required: true),
    FieldRule(
      "allowancePlanInputModel",
      .list(
        .object([
          FieldRule("allowanceId", positive, required: true), FieldRule("isForced", .boolean),
          FieldRule("allowancePriceModels", .list(.object(allowancePrice))),
        ]))),
  ]
}
