import HTTPServer
import StrictJSON

/// Adds cycles to a plan, and with them the add-ons and allowances that the plan offers.
enum CycleCalls {
  static func create(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let plan = try store.plan(in: call)
    let given = try call.fields(BillsbyRules.newCycles)
    let today = call.now.day
    let cycles = given.objects("cyclesInputModel", BillsbyRules.cycle, today: today)
    guard !cycles.isEmpty else {
      throw .badRequest("cyclesInputModel: This list may not be empty.")
    }
    try store.makeRoom(for: cycles.count, .cycle)
    let addOns = try Offer.read(
      given, "addonPlanInputModels", "addonId", "addonPriceModels", store, .addOn)
    let allowances = try Offer.read(
      given, "allowancePlanInputModel", "allowanceId", "allowancePriceModels", store, .allowance)
    let currency = store.linked(.product, plan["productId"])?["billingCurrency"] ?? .null
    try store.makeRoom(for: addOns.count, .planAddOn)
    try store.makeRoom(for: allowances.count, .planAllowance)
    try store.makeRoom(for: addOns.reduce(0) { $0 + $1.prices.count }, .addOnPrice)
    try store.makeRoom(for: allowances.reduce(0) { $0 + $1.prices.count }, .allowancePrice)

    let created = cycles.map { cycle in
      store.addCycle(cycle, to: plan, currency: currency)
    }
    store.offer(addOns, "addonId", .planAddOn, .addOnPrice, plan)
    store.offer(allowances, "allowanceId", .planAllowance, .allowancePrice, plan)
    let shown = created.map { CatalogueAnswers.newCycle.json($0, store) }
    return .json(200, JSONValue.array(shown).written)
  }
}

/// An add-on or allowance that a plan is to offer, with its prices there.
private struct Offer {
  var number: Int
  var isForced: Bool
  var prices: [[String: FieldValue]]

  /// Reads a list that the rules have passed.
  static func read(
    _ given: [String: FieldValue], _ name: String, _ numberName: String, _ pricesName: String,
    _ store: BillsbyStore, _ kind: BillsbyKind
  ) throws(Refusal) -> [Offer] {
    guard case .json(let list)? = given[name] else { return [] }
    var offers: [Offer] = []
    for item in list.elements {
      let number = item[numberName]?.int ?? 0
      guard store.linked(kind, .integer(number)) != nil else {
        throw .badRequest("\(name): \(kind.rawValue) \(number) was not found.")
      }
      let prices = item[pricesName].map { Array($0.elements) } ?? []
      offers.append(
        Offer(
          number: number, isForced: item["isForced"]?.bool == true, prices: prices.map(price)))
    }
    return offers
  }

  /// The price under the names that answers use.
  private static func price(_ given: JSONValue) -> [String: FieldValue] {
    let names = [
      "currencyIso3Code": "currency", "frequency": "frequency", "frequencyType": "frequencyType",
      "flatFeePrice": "flatFeePrice", "pricePerUnit": "perUnitPrice",
      "includedUnits": "includedUnits",
    ]
    var fields: [String: FieldValue] = ["tiers": .json(given["unitTiers"] ?? .array([]))]
    for (source, name) in names {
      fields[name] =
        given[source].flatMap { value in
          value.int.map { .integer($0) } ?? value.string.map { .text($0) }
        } ?? .null
    }
    return fields
  }
}

extension BillsbyStore {
  fileprivate mutating func offer(
    _ offers: [Offer], _ name: String, _ link: BillsbyKind, _ prices: BillsbyKind,
    _ plan: BillsbyRecord
  ) {
    let numbers = Set(offers.map(\.number))
    remove(link) { $0["planId"] == plan["planId"] && numbers.contains($0.integer(name)) }
    var offered: Set<Int> = []
    for offer in offers {
      let number = FieldValue.integer(offer.number)
      if offered.insert(offer.number).inserted {
        add(
          link,
          [name: number, "planId": plan["planId"], "isForced": .boolean(offer.isForced)])
      }
      for price in offer.prices {
        add(prices, price.merging([name: number]) { price, _ in price })
      }
    }
  }

  /// A new cycle of the plan.
  @discardableResult
  mutating func addCycle(
    _ given: [String: FieldValue], number: Int? = nil, to plan: BillsbyRecord,
    currency: FieldValue
  ) -> BillsbyRecord {
    let standard: [String: FieldValue] = [
      "freeTrial": .integer(0), "freeTrialFrequencyType": .integer(0), "contractTerm": .integer(0),
      "contractTermFrequencyType": .integer(0), "setupFeePrice": .integer(0),
      "freeQuantity": .integer(0), "proRateOption": .integer(1), "tiers": .json(.array([])),
    ]
    var cycle = add(
      .cycle, number: number,
      standard.merging(given.filter { !$0.value.isNull }) { _, given in given })
    cycle["planId"] = plan["planId"]
    cycle["currency"] = currency
    cycle["pricingModelId"] = cycle["cycleId"]
    update(cycle)
    return cycle
  }
}
