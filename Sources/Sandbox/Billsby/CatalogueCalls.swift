import HTTPServer
import StrictJSON

/// Creates and changes products, plans and custom fields.
enum CatalogueCalls {
  static func createProduct(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let given = try productFields(store, try call.fields(BillsbyRules.newProduct))
    try store.makeRoom(.product)
    let standard: [String: FieldValue] = [
      "name": .text(""), "visibility": .integer(0), "typeOfProduct": .integer(1),
      "billingCurrency": .text(Company.currency), "displayName": given["name"] ?? .text(""),
      "description": .text(""),
    ]
    let product = store.add(
      .product, standard.merging(given.filter { !$0.value.isNull }) { _, given in given })
    return .json(200, CatalogueAnswers.product.json(product, store).written)
  }

  static func updateProduct(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    var product = try store.named(.product, in: call)
    product.take(try productFields(store, try call.fields(BillsbyRules.productUpdate)))
    store.update(product)
    return .json(200, CatalogueAnswers.product.json(product, store).written)
  }

  /// The given fields under the names that answers use, in the shapes that answers have.
  private static func productFields(
    _ store: BillsbyStore, _ given: [String: FieldValue]
  ) throws(Refusal) -> [String: FieldValue] {
    var fields = given
    for (spelling, name) in BillsbyRules.productSpellings {
      if let value = fields.removeValue(forKey: spelling) { fields[name] = value }
    }
    if case .json(let value)? = fields["orderedCustomFields"] {
      let items = value.kind == .array ? Array(value.elements) : [value]
      let numbers = items.compactMap { $0.int ?? $0["customFieldID"]?.int }
      for number in numbers where store.linked(.customField, .integer(number)) == nil {
        throw .badRequest("orderedCustomFields: Custom field \(number) was not found.")
      }
      fields["orderedCustomFields"] = .json(.array(numbers.map { JSONValue($0) }))
    }
    let isOpen = fields.removeValue(forKey: "isAnyCountryAllowed")
    if case .json(let value)? = fields["productCountryLimitation"] {
      let settings = value["countrySettings"] ?? .array([])
      let allows = value["isAnyCountryAllowed"] ?? JSONValue(isOpen != .boolean(false))
      fields["productCountryLimitation"] = .json([
        "isAnyCountryAllowed": allows,
        "countrySettings": settings.kind == .array ? settings : .array([settings]),
      ])
    } else if let isOpen = isOpen?.boolean {
      fields["productCountryLimitation"] = .json([
        "isAnyCountryAllowed": JSONValue(isOpen), "countrySettings": [],
      ])
    }
    return fields
  }

  static func createPlan(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let product = try store.named(.product, in: call)
    var given = try call.fields(BillsbyRules.newPlan)
    try store.makeRoom(.plan)
    given["pricingModelType"] = given.removeValue(forKey: "pricingModel")
    let standard: [String: FieldValue] = [
      "name": .text(""), "displayName": given["name"] ?? .text(""), "description": .text(""),
      "pricingModelType": .integer(1), "visibility": .integer(0),
    ]
    var fields = standard.merging(planFields(given).filter { !$0.value.isNull }) { _, new in new }
    fields["productId"] = product["productId"]
    let plan = store.add(.plan, fields)
    return .json(200, CatalogueAnswers.plan.json(plan, store).written)
  }

  static func updatePlan(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    var plan = try store.plan(in: call)
    var given = try call.fields(BillsbyRules.planUpdate)
    var cycles: [BillsbyRecord] = []
    for changes in given.objects("cycles", BillsbyRules.changedCycle, today: call.now.day) {
      var cycle = try store.cycle(changes["cycleId"]?.integer ?? 0)
      guard cycle["planId"] == plan["planId"] else {
        throw .badRequest("cycles: Cycle \(cycle.key) is not one of plan \(plan.key).")
      }
      cycle.take(changes)
      cycles.append(cycle)
    }
    given["cycles"] = nil
    plan.take(planFields(given))
    store.update(plan)
    for cycle in cycles { store.update(cycle) }
    return BillsbySuccess.quoted.response
  }

  /// Tags are written as one text with commas and read as a list.
  private static func planFields(_ given: [String: FieldValue]) -> [String: FieldValue] {
    guard let tags = given["featureTags"]?.text else { return given }
    let names = tags.split(separator: ",").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    var fields = given
    fields["featureTags"] = .json(texts(names))
    return fields
  }

  static func orderPlans(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let product = try store.named(.product, in: call)
    let wanted = try call.fields(BillsbyRules.planOrder).integers("orderedPlanIds")
    for number in wanted
    where store.linked(.plan, .integer(number))?["productId"] != product["productId"] {
      throw .badRequest("orderedPlanIds: Plan \(number) is not one of product \(product.key).")
    }
    // Those that are not named keep their order behind the others.
    let positions = Dictionary(wanted.enumerated().map { ($1, $0) }) { first, _ in first }
    for var plan in store.all(.plan, where: "productId", is: product["productId"]) {
      plan["position"] = .integer(positions[plan.number] ?? wanted.count)
      store.update(plan)
    }
    return BillsbySuccess.quoted.response
  }

  static func listPlans(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let plans = try Reading.records(.plan, of: .product, store, call)
    let ordered = plans.enumerated().sorted { left, right in
      let positions = (left.element.integer("position"), right.element.integer("position"))
      return positions.0 == positions.1 ? left.offset < right.offset : positions.0 < positions.1
    }
    let shown = ordered.map { CatalogueAnswers.plan.json($0.element, store) }
    return .json(200, JSONValue.array(shown).written)
  }

  static func createCustomField(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    let given = try call.fields(BillsbyRules.customField)
    try store.makeRoom(.customField)
    if given["type"] == .integer(5), given["options"].map({ $0.isBlank }) ?? true {
      throw .badRequest("options: A dropdown needs options.")
    }
    store.add(.customField, given)
    return BillsbySuccess.quoted.response
  }

  static func updateCustomField(
    _ store: inout BillsbyStore, _ call: inout BillsbyCall
  ) throws(Refusal) -> HTTPResponse {
    var field = try store.named(.customField, in: call)
    field.take(try call.fields(BillsbyRules.customFieldUpdate))
    store.update(field)
    return BillsbySuccess.quoted.response
  }
}

extension BillsbyStore {
  /// The plan that the path names, of the product that it names.
  func plan(in call: BillsbyCall) throws(Refusal) -> BillsbyRecord {
    let product = try named(.product, in: call)
    let plan = try named(.plan, in: call)
    guard plan["productId"] == product["productId"] else {
      throw .notFound("Plan \(plan.key) of product \(product.key)")
    }
    return plan
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    let start = drop { $0 == " " }
    return String(String(start.reversed().drop { $0 == " " }).reversed())
  }
}
