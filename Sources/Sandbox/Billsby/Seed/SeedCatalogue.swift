import StrictJSON

extension BillsbySeed {
  /// Products, their plans and cycles, add-ons, allowances and custom fields.
  mutating func addCatalogue() {
    store.add(
      .customField, fieldOf(type: 5, "Industry", "Which industry are you in?", "Retail,Software"))
    store.add(.customField, fieldOf(type: 0, "Purchase order", "Your order number", ""))
    store.add(.customField, fieldOf(type: 2, "Newsletter", "Send me news", ""))

    addProduct(5, "Tideline Cloud", "USD", visibility: 0)
    addPlan(
      41, "Starter", of: 5, model: 1, tags: ["email-support"], [(6, 3, 2_900), (7, 4, 29_000)])
    addPlan(
      42, "Team", of: 5, model: 2, tags: ["email-support", "sso"], [(9, 3, 1_500), (10, 4, 15_000)])
    addPlan(
      43, "Business", of: 5, model: 1, tags: ["sso", "audit-log"], [(3, 3, 9_900), (4, 4, 99_000)])
    addPlan(
      44, "Enterprise", of: 5, model: 1, tags: ["sso", "audit-log", "phone-support"],
      [(2, 3, 49_900), (8, 4, 499_000)])
    addProduct(6, "Tideline Box", "GBP", visibility: 0, isShipped: true)
    addPlan(51, "Monthly Box", of: 6, model: 2, tags: [], [(11, 3, 2_400)])
    addProduct(7, "Tideline Classic", "USD", visibility: 3)
    addPlan(61, "Classic", of: 7, model: 1, tags: [], [(12, 4, 12_000)])

    addOn("Priority Support", "An answer within the hour", unit: ("seat", "seats"), 4_900)
    addOn("Extra Storage", "A hundred more gigabytes", unit: ("block", "blocks"), 1_000)
    allowance("API calls", "api_calls", unit: ("call", "calls"), included: 10_000, 1)
    allowance("Storage", "storage_gb", unit: ("GB", "GB"), included: 100, 20)
    for plan in [43, 44] {
      store.add(
        .planAddOn,
        ["addonId": .integer(1), "planId": .integer(plan), "isForced": .boolean(plan == 44)])
      store.add(
        .planAllowance,
        ["allowanceId": .integer(1), "planId": .integer(plan), "isForced": .boolean(true)])
    }
  }

  private func fieldOf(
    type: Int, _ label: String, _ description: String, _ options: String
  ) -> [String: FieldValue] {
    [
      "type": .integer(type), "label": .text(label), "description": .text(description),
      "options": .text(options), "compulsory": .boolean(type == 5),
    ]
  }

  private mutating func addProduct(
    _ number: Int, _ name: String, _ currency: String, visibility: Int, isShipped: Bool = false
  ) {
    store.add(
      .product, number: number,
      [
        "name": .text(name), "displayName": .text(name), "description": .text("\(name), billed."),
        "visibility": .integer(visibility), "billingCurrency": .text(currency),
        "typeOfProduct": .integer(1), "alertEmail": .text("alerts@tideline.example"),
        "isShippingAddressRequired": .boolean(isShipped),
        "orderedCustomFields": .json(number == 5 ? [1, 2] : []),
      ])
  }

  /// A plan and its cycles: number, frequency type and price of each.
  private mutating func addPlan(
    _ number: Int, _ name: String, of product: Int, model: Int, tags: [String],
    _ cycles: [(number: Int, frequencyType: Int, price: Int)]
  ) {
    let plan = store.add(
      .plan, number: number,
      [
        "name": .text(name), "displayName": .text("The \(name) plan"),
        "description": .text("The \(name) plan of this product"),
        "pricingModelType": .integer(model), "productId": .integer(product),
        "featureTags": .json(texts(tags)), "visibility": .integer(0),
        "redirectUrl": .text("https://tideline.example/welcome"),
        "alertEmail": .text("alerts@tideline.example"),
      ])
    for cycle in cycles {
      store.addCycle(
        [
          "frequency": .integer(1), "frequencyType": .integer(cycle.frequencyType),
          "price": .integer(cycle.price), "billingDateType": .integer(1),
          "visibility": .integer(0), "proRateOption": .integer(3),
        ], number: cycle.number, to: plan,
        currency: store.linked(.product, .integer(product))?["billingCurrency"] ?? .null)
    }
  }

  private func described(
    _ name: String, _ description: String, _ unit: (String, String)
  ) -> [String: FieldValue] {
    [
      "name": .text(name), "displayName": .text(name), "description": .text(description),
      "singleUnitName": .text(unit.0), "pluralUnitName": .text(unit.1),
      "pricingModelType": .integer(2), "featureTags": .json([]),
    ]
  }

  private func price(_ owner: String, _ number: Int, _ price: Int) -> [String: FieldValue] {
    [
      owner: .integer(number), "frequency": .integer(1), "frequencyType": .integer(3),
      "currency": .text("USD"), "flatFeePrice": .integer(0), "perUnitPrice": .integer(price),
      "tiers": .json([]),
    ]
  }

  private mutating func addOn(
    _ name: String, _ description: String, unit: (String, String), _ amount: Int
  ) {
    let addOn = store.add(.addOn, described(name, description, unit))
    store.add(.addOnPrice, price("addonId", addOn.number, amount))
  }

  private mutating func allowance(
    _ name: String, _ counter: String, unit: (String, String), included: Int, _ amount: Int
  ) {
    let own: [String: FieldValue] = [
      "counterId": .text(counter), "counterName": .text(name), "includedUnits": .integer(included),
    ]
    let allowance = store.add(
      .allowance, described(name, "\(name) beyond what is included", unit).merging(own) { $1 })
    store.add(
      .allowancePrice,
      price("allowanceId", allowance.number, amount).merging(
        ["includedUnits": .integer(included)]
      ) { $1 })
  }
}
