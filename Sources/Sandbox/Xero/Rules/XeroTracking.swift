/// Categories by which lines are told apart, and their options.
enum XeroTracking {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    draft.require("Name", "Please enter a Name.")
    draft.fill("Status", "ACTIVE")
    let name = draft.record.text("Name")?.lowercased()
    let others = store.all(.trackingCategories).filter { other in
      other.text("TrackingCategoryID") != draft.id && other.text("Status") != "DELETED"
    }
    if others.contains(where: { $0.text("Name")?.lowercased() == name }) {
      draft.fail("Please enter a unique Name.")
    }
    let active = others.filter { $0.text("Status") == "ACTIVE" }
    if draft.status == "ACTIVE", draft.previousStatus != "ACTIVE", active.count >= 2 {
      draft.fail("An organisation can have at most two active tracking categories.")
    }
    draft.record["TrackingOptionID"] = nil
    draft.record["Option"] = nil
    draft.fill("Options", .list([]))
  }

  /// Adds an option to a category.
  static func addOption(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    var category = try store.find(.trackingCategories, key: call.key)
    let given = try XeroBody.bare(.trackingOption, wrapper: "Options", &call)
    var issues = given.issues
    let name = given.record.text("Name") ?? ""
    let options = category.records("Options")
    if name.isEmpty { issues.append("Please enter a Name.") }
    if options.contains(where: { $0.text("Name")?.lowercased() == name.lowercased() }) {
      issues.append("Please enter a unique Name.")
    }
    if options.count >= 100 { issues.append("A category can have at most 100 options.") }
    guard issues.isEmpty else {
      var refused = given.record
      refused["ValidationErrors"] = XeroOutcome.errors(issues)
      throw .elements([refused], priceDecimals: 2)
    }
    let option: XeroRecord = [
      "TrackingOptionID": .text(store.newID()), "Name": .text(name), "Status": "ACTIVE",
      "HasValidationErrors": false, "IsDeleted": false, "IsArchived": false, "IsActive": true,
    ]
    category["Options"] = .records(options + [option])
    store.put(.trackingCategories, category)
    return XeroAnswer(key: "Options", records: [option])
  }
}
