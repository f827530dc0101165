/// What is bought and sold.
enum XeroItems {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    draft.require("Code", "Price List Item Code must be specified")
    if let taken = store.find(.items, "Code", is: draft.record.text("Code")),
      taken.text("ItemID") != draft.id
    {
      draft.fail("Price List Item with Code '\(draft.record.text("Code") ?? "")' already exists")
    }
    for name in ["PurchaseDetails", "SalesDetails"] {
      guard var details = draft.record.record(name) else {
        draft.record[name] = .record([:])
        continue
      }
      if let price = details["UnitPrice"]?.amount {
        details["UnitPrice"] = .amount(price.rounded(to: draft.priceDecimals))
      }
      for code in ["AccountCode", "COGSAccountCode"] {
        guard let text = details.text(code) else { continue }
        if store.find(.accounts, "Code", is: text) == nil {
          draft.fail("Account code '\(text)' is not a valid code for this document.")
        }
      }
      if let tax = details.text("TaxType"), store.find(.taxRates, id: tax) == nil {
        draft.fail("The TaxType code '\(tax)' does not exist")
      }
      draft.record[name] = .record(details)
    }
    draft.record["IsTrackedAsInventory"] = false
    draft.fill("IsSold", true)
    draft.fill("IsPurchased", true)
  }

  static func delete(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    let item = try store.find(.items, key: call.key)
    store.remove(.items, id: item.text("ItemID") ?? "")
    return .empty
  }
}

/// The rates of tax, named by their type.
enum XeroTaxRates {
  private static let systemTypes = ["NONE", "OUTPUT", "INPUT"]

  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    draft.require("Name", "Name must be specified")
    if let taken = store.find(.taxRates, "Name", is: draft.record.text("Name")),
      taken.text("TaxType") != draft.previous?.text("TaxType")
    {
      draft.fail("A tax rate with the Name '\(draft.record.text("Name") ?? "")' already exists")
    }
    if systemTypes.contains(draft.previous?.text("TaxType") ?? ""), draft.given.has("TaxComponents")
    {
      draft.fail("The components of a system tax rate cannot be changed.")
    }
    let components = draft.record.records("TaxComponents")
    if components.isEmpty { draft.fail("TaxComponents must hold one or more components") }
    var rate = XeroAmount.zero
    var shown: [XeroRecord] = []
    for component in components {
      if component["Rate"] == nil || (component.text("Name") ?? "").isEmpty {
        draft.fail("A tax component must have a Name and a Rate")
      }
      let own = component.amount("Rate")
      if own < .zero || own > XeroAmount(100) { draft.fail("Rate must be between 0 and 100") }
      let isCompound = component["IsCompound"]?.boolean ?? false
      rate += isCompound ? own + rate.times(own, over: XeroAmount(100)) : own
      shown.append([
        "Name": component["Name"] ?? "", "Rate": .amount(own), "IsCompound": .boolean(isCompound),
        "IsNonRecoverable": component["IsNonRecoverable"] ?? false,
      ])
    }
    if draft.isNew {
      // The first three custom types of an organisation are TAX001, TAX002 and TAX003.
      let next = XeroNumbers.next("TAX", of: .taxRates, "TaxType", in: store)
      draft.record["TaxType"] = .text("TAX" + padded(Int(next.dropFirst(3)) ?? 1, to: 3))
    }
    draft.record["TaxComponents"] = .records(shown)
    draft.fill("Status", "ACTIVE")
    draft.fill("ReportTaxType", "OUTPUT")
    for name in ["Assets", "Equity", "Expenses", "Liabilities", "Revenue"] {
      draft.fill("CanApplyTo" + name, true)
    }
    draft.record["DisplayTaxRate"] = .amount(rate)
    draft.record["EffectiveRate"] = .amount(rate)
  }
}
