/// Contacts, lines and totals: what every document has.
enum XeroLines {
  /// How a kind of document treats its lines.
  struct Terms {
    /// Whether prices come from the sales side of items.
    var isSale: Bool
    /// Whether every line must have a description and an account by now.
    var isFinal: Bool
    /// Whether lines may name the accounts of debtors and creditors, as overpayments do.
    var takesControls = false
    /// Whether it must have a contact.
    var needsContact = true
  }

  /// Completes the contact, the lines and the totals of the draft.
  static func settle(_ draft: inout XeroDraft, _ terms: Terms, in store: inout XeroStore) {
    settleContact(&draft, isRequired: terms.needsContact, in: &store)
    let currency = draft.record.text("CurrencyCode") ?? XeroChart.currency
    if store.find(.currencies, id: currency) == nil {
      draft.fail("Organisation is not subscribed to currency \(currency)")
    }
    draft.record["CurrencyCode"] = .text(currency)
    draft.record["CurrencyRate"] = .amount(XeroAmount(1))
    let isQuote = draft.kind == .quotes
    draft.fill("LineAmountTypes", .text(isQuote ? "EXCLUSIVE" : "Exclusive"))
    let amounts = draft.record.text("LineAmountTypes")?.lowercased() ?? ""
    var given = draft.record.records("LineItems")
    if draft.given.has("LineAmountTypes"), !draft.given.has("LineItems") {
      for index in given.indices { given[index]["TaxAmount"] = nil }
    }
    if given.isEmpty { draft.fail("One or more line items must be specified") }
    var sums = (net: XeroAmount.zero, tax: XeroAmount.zero, discount: XeroAmount.zero)
    var lines: [XeroRecord] = []
    for line in given {
      var item = XeroLineItem(line, amounts: amounts, terms: terms, decimals: draft.priceDecimals)
      let settled = item.settle(in: &store)
      for issue in item.issues { draft.fail(issue) }
      let lineAmount = settled.amount("LineAmount")
      let tax = settled.amount("TaxAmount")
      sums.net += amounts == "inclusive" ? lineAmount - tax : lineAmount
      sums.tax += tax
      sums.discount += item.discount
      lines.append(settled)
    }
    let total = sums.net + sums.tax
    guard abs(total.units) <= XeroAmount.largest.units else {
      draft.fail("The document total is too large.")
      return
    }
    draft.record["LineItems"] = .records(lines)
    draft.record["SubTotal"] = .amount(sums.net)
    draft.record["TotalTax"] = .amount(sums.tax)
    draft.record["Total"] = .amount(total)
    draft.record["TotalDiscount"] = sums.discount == .zero ? nil : .amount(sums.discount)
  }

  /// Finds the contact by id, number or name, or creates one of that name.
  static func settleContact(
    _ draft: inout XeroDraft, isRequired: Bool, in store: inout XeroStore
  ) {
    guard let contact = draft.record.record("Contact") else {
      if isRequired { draft.fail("A Contact must be specified for this type of transaction") }
      return
    }
    let found =
      store.find(.contacts, id: contact.text("ContactID"))
      ?? (contact.text("ContactID") == nil
        ? store.find(.contacts, "ContactNumber", is: contact.text("ContactNumber"))
          ?? store.find(.contacts, "Name", is: contact.text("Name")) : nil)
    if let found {
      if found.text("ContactStatus") != "ACTIVE", draft.isNew {
        draft.fail("The Contact is archived. Archived contacts cannot be used.")
      }
      draft.record["Contact"] = .record(XeroContacts.reference(to: found))
    } else if contact.text("ContactID") != nil {
      draft.fail("The Contact ID could not be found.")
    } else if let name = contact.text("Name"), !name.isEmpty {
      var created = XeroDraft(.contacts, contact.keeping(["Name"]), now: draft.now)
      guard store.count(of: .contacts) < XeroStore.capacity else {
        draft.fail("The sandbox holds no more contacts; restart it to begin anew.")
        return
      }
      XeroRules.settle(&created, in: &store)
      for issue in created.issues { draft.fail(issue) }
      draft.record["Contact"] = .record(XeroContacts.reference(to: created.record))
    } else {
      draft.fail("A Contact must be specified for this type of transaction")
    }
  }

  /// What a document's lines book, credits for sales when `sign` is -1.
  static func bookings(
    of document: XeroRecord, sign: Int, control: String?, store: XeroStore
  ) -> [XeroEntry.Line] {
    guard let control else { return [] }
    func signed(_ amount: XeroAmount) -> XeroAmount { sign < 0 ? -amount : amount }
    let isInclusive = document.text("LineAmountTypes")?.lowercased() == "inclusive"
    var booked = [XeroEntry.Line(accountID: control, net: -signed(document.amount("Total")))]
    for line in document.records("LineItems") where line.amount("LineAmount") != .zero {
      let tax = line.amount("TaxAmount")
      let net = isInclusive ? line.amount("LineAmount") - tax : line.amount("LineAmount")
      booked.append(
        XeroEntry.Line(
          accountID: line.text("AccountID") ?? XeroChart.system("ROUNDING", in: store) ?? "",
          description: line.text("Description") ?? "", net: signed(net), tax: signed(tax),
          taxType: line.text("TaxType") ?? "", tracking: line.records("Tracking")))
    }
    let tax = signed(document.amount("TotalTax"))
    if tax != .zero, let account = XeroChart.system("GST", in: store) {
      booked.append(XeroEntry.Line(accountID: account, net: tax))
    }
    return booked
  }
}
