/// Customers and suppliers.
enum XeroContacts {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    let name = draft.record.text("Name") ?? ""
    if name.isEmpty { draft.fail("The contact name must be specified.") }
    let isTaken = store.all(.contacts).contains { other in
      other.text("ContactID") != draft.id && other.text("ContactStatus") == "ACTIVE"
        && other.text("Name")?.lowercased() == name.lowercased()
    }
    draft.fill("ContactStatus", "ACTIVE")
    if isTaken, draft.record.text("ContactStatus") == "ACTIVE" {
      draft.fail(
        "The contact name \(name) is already assigned to another contact. The contact name must "
          + "be unique across all active contacts.")
    }
    if let email = draft.record.text("EmailAddress"), !email.isEmpty, !isEmailAddress(email) {
      draft.fail("Email address must be valid.")
    }
    if draft.record.records("ContactPersons").count > 5 {
      draft.fail("A contact can have at most five contact persons.")
    }
    guard draft.issues.isEmpty else { return }
    draft.fill("EmailAddress", "")
    draft.fill("BankAccountDetails", "")
    for name in ["Addresses", "Phones", "ContactPersons", "ContactGroups"] {
      draft.fill(name, .list([]))
    }
    for name in ["IsSupplier", "IsCustomer", "HasAttachments", "HasValidationErrors"] {
      draft.fill(name, false)
    }
    guard let previous = draft.previous else { return }
    if previous.text("Name") != draft.record.text("Name")
      || previous.text("ContactStatus") != draft.record.text("ContactStatus")
    {
      rename(draft.record, in: &store)
    }
  }

  /// The contact as documents show it.
  static func reference(to contact: XeroRecord) -> XeroRecord {
    var shown = contact.keeping(["ContactID", "ContactStatus", "Name"])
    for name in ["Addresses", "Phones", "ContactGroups", "ContactPersons"] {
      shown[name] = .list([])
    }
    shown["HasValidationErrors"] = false
    return shown
  }

  private static func rename(_ contact: XeroRecord, in store: inout XeroStore) {
    let id = contact.text("ContactID")
    let kinds: [XeroKind] = [
      .invoices, .creditNotes, .bankTransactions, .purchaseOrders, .quotes, .repeatingInvoices,
      .receipts, .overpayments, .prepayments,
    ]
    for kind in kinds {
      store.update(kind) { record in
        guard record.record("Contact")?.text("ContactID") == id else { return }
        record["Contact"] = .record(reference(to: contact))
      }
    }
  }

  /// When a document is due by its contact's terms; on its own day when there are none.
  static func dueDay(of document: XeroRecord, in store: XeroStore) -> CalendarDay {
    let day = document.date("Date") ?? CalendarDay(daysSinceEpoch: 0)
    let contact = store.find(.contacts, id: document.record("Contact")?.text("ContactID"))
    let side = document.text("Type") == "ACCREC" ? "Sales" : "Bills"
    guard let terms = contact?.record("PaymentTerms")?.record(side),
      let count = terms["Day"]?.integer, (0...1_000).contains(count)
    else { return day }
    switch terms.text("Type") {
    case "DAYSAFTERBILLDATE": return day + count
    case "DAYSAFTERBILLMONTH": return day.lastOfMonth + count
    case "OFCURRENTMONTH": return min(day.firstOfMonth + max(count - 1, 0), day.lastOfMonth)
    default:
      let next = day.firstOfMonth.adding(months: 1)
      return min(next + max(count - 1, 0), next.lastOfMonth)
    }
  }
}

/// Named groups of contacts.
enum XeroContactGroups {
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    draft.require("Name", "The contact group name must be specified.")
    draft.fill("Status", "ACTIVE")
    let taken = store.find(.contactGroups, "Name", is: draft.record.text("Name"))
    if let taken, taken.text("ContactGroupID") != draft.id {
      draft.fail("The contact group name must be unique.")
    }
    draft.fill("Contacts", .list([]))
    var members: [XeroRecord] = []
    for named in draft.record.records("Contacts") {
      guard let contact = store.find(.contacts, id: named.text("ContactID")) else {
        draft.fail("A contact of the group could not be found.")
        continue
      }
      members.append(contact.keeping(["ContactID", "Name"]))
    }
    draft.record["Contacts"] = .records(members)
    draft.fill("HasValidationErrors", false)
  }

  /// Adds contacts, each named by its id, to a group.
  static func addContacts(
    _ store: inout XeroStore, _ call: inout XeroCall
  ) throws(Refusal) -> XeroAnswer {
    var group = try store.find(.contactGroups, key: call.key)
    let given = try XeroBody.elements("Contacts", of: .contact, &call)
    var members = group.records("Contacts")
    var held = Set(members.compactMap { $0.text("ContactID") })
    var added: [XeroRecord] = []
    for element in given {
      guard let contact = store.find(.contacts, id: element.record.text("ContactID")) else {
        var refused = element.record
        refused["ValidationErrors"] = XeroOutcome.errors(["The contact could not be found."])
        throw .elements([refused], priceDecimals: 2)
      }
      let id = contact.text("ContactID") ?? ""
      if held.insert(id).inserted { members.append(contact.keeping(["ContactID", "Name"])) }
      added.append(XeroContacts.reference(to: contact))
    }
    group["Contacts"] = .records(members)
    store.put(.contactGroups, group)
    return XeroAnswer(key: "Contacts", records: added)
  }
}
