/// What contacts owe and are owed.
enum XeroBalances {
  private struct Sums {
    var outstanding = XeroAmount.zero
    var overdue = XeroAmount.zero

    var record: XeroRecord {
      ["Outstanding": .amount(outstanding), "Overdue": .amount(overdue)]
    }
  }

  /// The contacts with their balances of today, their groups, and whether they buy or sell.
  static func adding(
    to contacts: [XeroRecord], from store: XeroStore, today: CalendarDay
  ) -> [XeroRecord] {
    var receivable: [String: Sums] = [:]
    var payable: [String: Sums] = [:]
    for invoice in store.all(.invoices) {
      guard let id = invoice.record("Contact")?.text("ContactID"),
        ["AUTHORISED", "PAID"].contains(invoice.text("Status") ?? "")
      else { continue }
      let due = invoice.amount("AmountDue")
      let isOverdue = invoice.date("DueDate").map { $0 < today } ?? false
      if invoice.text("Type") == "ACCREC" {
        receivable[id, default: Sums()].outstanding += due
        if isOverdue { receivable[id, default: Sums()].overdue += due }
      } else {
        payable[id, default: Sums()].outstanding += due
        if isOverdue { payable[id, default: Sums()].overdue += due }
      }
    }
    let groups = store.all(.contactGroups)
    return contacts.map { contact in
      var contact = contact
      let id = contact.text("ContactID") ?? ""
      contact["IsCustomer"] = .boolean(receivable[id] != nil)
      contact["IsSupplier"] = .boolean(payable[id] != nil)
      if receivable[id] != nil || payable[id] != nil {
        contact["Balances"] = .record([
          "AccountsReceivable": .record((receivable[id] ?? Sums()).record),
          "AccountsPayable": .record((payable[id] ?? Sums()).record),
        ])
      }
      let own = groups.filter { group in
        group.records("Contacts").contains { $0.text("ContactID") == id }
      }
      contact["ContactGroups"] = .records(
        own.map { $0.keeping(["ContactGroupID", "Name", "Status"]) })
      return contact
    }
  }
}
