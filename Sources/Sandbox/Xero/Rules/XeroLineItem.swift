/// One line of a document being completed and checked.
struct XeroLineItem {
  private var line: XeroRecord
  /// `exclusive`, `inclusive` or `notax`.
  private let amounts: String
  private let terms: XeroLines.Terms
  private let decimals: Int
  private(set) var issues: [String] = []
  /// What the discount takes off.
  private(set) var discount = XeroAmount.zero

  init(_ line: XeroRecord, amounts: String, terms: XeroLines.Terms, decimals: Int) {
    self.line = line
    self.amounts = amounts
    self.terms = terms
    self.decimals = decimals
  }

  /// The line with its item's standard values, its amount and its tax.
  mutating func settle(in store: inout XeroStore) -> XeroRecord {
    useItem(in: store)
    let account = settleAccount(in: store)
    let isNote = line["UnitAmount"] == nil && line["LineAmount"] == nil && account == nil
    if terms.isFinal, (line.text("Description") ?? "").isEmpty {
      issues.append("Description must be specified for each line item")
    }
    if terms.isFinal, !isNote, account == nil, issues.isEmpty {
      issues.append("Account code or ID must be specified")
    }
    let amount = settleAmount()
    let tax = settleTax(of: amount, account: account, in: store)
    var shown = XeroRecord()
    for name in ["ItemCode", "Description"] { shown[name] = line[name] }
    if !isNote {
      shown["UnitAmount"] = line["UnitAmount"]
      shown["TaxType"] = line["TaxType"]
      shown["TaxAmount"] = .amount(tax)
      shown["LineAmount"] = .amount(amount)
      for name in ["AccountCode", "AccountID", "DiscountRate", "DiscountAmount"] {
        shown[name] = line[name]
      }
    }
    shown["Tracking"] = .records(settleTracking(in: store))
    if !isNote { shown["Quantity"] = line["Quantity"] }
    shown["LineItemID"] = line["LineItemID"] ?? .text(store.newID())
    return shown
  }

  private mutating func useItem(in store: XeroStore) {
    guard let code = line.text("ItemCode"), !code.isEmpty else { return }
    guard let item = store.find(.items, "Code", is: code) else {
      issues.append("Item code '\(code)' is not valid")
      return
    }
    let details = item.record(terms.isSale ? "SalesDetails" : "PurchaseDetails") ?? [:]
    let description = item[terms.isSale ? "Description" : "PurchaseDescription"]
    for (name, value) in [
      ("Description", description), ("UnitAmount", details["UnitPrice"]),
      ("AccountCode", details["AccountCode"]), ("TaxType", details["TaxType"]),
    ] where line[name] == nil {
      line[name] = value
    }
  }

  private mutating func settleAccount(in store: XeroStore) -> XeroRecord? {
    let code = line.text("AccountCode").flatMap { $0.isEmpty ? nil : $0 }
    guard code != nil || line.text("AccountID") != nil else { return nil }
    let found =
      code.map { store.find(.accounts, "Code", is: $0) }
      ?? store.find(.accounts, id: line.text("AccountID"))
    guard let account = found, XeroChart.takesLines(account, controls: terms.takesControls) else {
      let shown = code ?? line.text("AccountID") ?? ""
      issues.append("Account code '\(shown)' is not a valid code for this document.")
      return nil
    }
    line["AccountCode"] = account["Code"]
    line["AccountID"] = account["AccountID"]
    return account
  }

  private mutating func settleAmount() -> XeroAmount {
    let given = line["LineAmount"]?.amount?.rounded(to: 2)
    let quantity = line["Quantity"]?.amount ?? XeroAmount(1)
    guard let price = line["UnitAmount"]?.amount?.rounded(to: decimals) else {
      guard let given else { return .zero }
      line["Quantity"] = .amount(quantity)
      line["UnitAmount"] = .amount(
        given.times(XeroAmount(1), over: quantity).rounded(to: decimals))
      return given
    }
    line["UnitAmount"] = .amount(price)
    line["Quantity"] = .amount(quantity)
    let full = (quantity * price).rounded(to: 2)
    discount = line["DiscountAmount"]?.amount ?? .zero
    if let rate = line["DiscountRate"]?.amount {
      if rate < .zero || rate > XeroAmount(100) {
        issues.append("Discount rate must be between 0 and 100")
      }
      discount = full.times(rate, over: XeroAmount(100)).rounded(to: 2)
    }
    let expected = (full - discount).rounded(to: 2)
    if let given, given != expected {
      issues.append("The line total \(given) does not match the expected line total \(expected)")
    }
    return expected
  }

  private mutating func settleTax(
    of amount: XeroAmount, account: XeroRecord?, in store: XeroStore
  ) -> XeroAmount {
    guard amounts != "notax" else {
      line["TaxType"] = "NONE"
      return .zero
    }
    let type =
      line.text("TaxType").flatMap { $0.isEmpty ? nil : $0 }
      ?? account?.text("TaxType") ?? "NONE"
    line["TaxType"] = .text(type)
    guard let rate = store.find(.taxRates, id: type), rate.text("Status") == "ACTIVE" else {
      issues.append(
        "The TaxType code '\(type)' does not exist or cannot be used for this type of "
          + "transaction")
      return .zero
    }
    if let given = line["TaxAmount"]?.amount { return given.rounded(to: 2) }
    let percent = rate.amount("EffectiveRate")
    let base = XeroAmount(100)
    return amount.times(percent, over: amounts == "inclusive" ? base + percent : base)
      .rounded(to: 2)
  }

  private mutating func settleTracking(in store: XeroStore) -> [XeroRecord] {
    line.records("Tracking").compactMap { given in
      let category =
        store.find(.trackingCategories, id: given.text("TrackingCategoryID"))
        ?? store.find(.trackingCategories, "Name", is: given.text("Name"))
      let option = category?.records("Options").first { option in
        option.text("TrackingOptionID") == given.text("TrackingOptionID")
          || option.text("Name") == given.text("Option")
      }
      guard let category, let option else {
        issues.append("The tracking category or option does not exist")
        return nil
      }
      return [
        "Name": category["Name"] ?? "", "Option": option["Name"] ?? "",
        "TrackingCategoryID": category["TrackingCategoryID"] ?? "",
        "TrackingOptionID": option["TrackingOptionID"] ?? "",
      ]
    }
  }
}
