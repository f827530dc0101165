/// Builds the records that a new stand-in begins with: the same ids and amounts in every run, at
/// times that lie in the year before the start.
///
/// The money adds up. A drawdown's amount is the sum of its payments' amounts; a payment's amount is
/// the sum of its invoices' payment amounts; an invoice's payment amount is its amount less its
/// discount. No payment carries adjustments.
struct FinexioSeed {
  var store = FinexioStore()
  let start: Moment
  /// The ids of the buyers and suppliers, in the order of `SeedParty`'s lists.
  var buyers: [String] = []
  var suppliers: [String] = []
  /// The invoices so far; they enter the store in the order of their creation.
  var invoices: [(created: Moment, invoice: Invoice)] = []
  /// How many invoices were made, kept or not: where their numbers come from.
  var invoicesMade = 0

  init(start: Moment) {
    self.start = start
    addCounterparties()
    addContacts()
    addDrawdowns()
    addUnfundedPayments()
    addOpenInvoices()
    addWebhooks()
    for (_, invoice) in invoices.sorted(by: { $0.created < $1.created }) { store.append(invoice) }
  }

  private mutating func addContacts() {
    for (position, supplier) in suppliers.enumerated() {
      let party = SeedParty.suppliers[position]
      // Every fourth supplier has none, every second one a second contact.
      guard position % 4 != 3 else { continue }
      add(contactOf: party, supplier, "primary", party.contact, isPrimary: true)
      guard position % 2 == 0 else { continue }
      add(contactOf: party, supplier, "receivables", "Accounts Receivable", isPrimary: false)
    }
  }

  private mutating func add(
    contactOf party: SeedParty, _ supplier: String, _ role: String, _ name: String, isPrimary: Bool
  ) {
    let given: [String: FieldValue] = [
      "external_reference_id": .text("\(party.internalID)-\(role)"),
      "name": .text(name),
      "email": .text("\(role)@\(party.domain)"),
      "phone": isPrimary ? .text(party.phone) : .null,
      "primary": .boolean(isPrimary),
      "payment_notification": .boolean(isPrimary),
    ]
    store.contacts.append(Contact(supplierID: supplier, id: store.random.uuid(), given: given))
  }

  private mutating func addWebhooks() {
    for (position, days) in [120, 14].enumerated() {
      let given: [String: FieldValue] = [
        "event": .text("payment.changed"),
        "url": .text("https://erp.northwind.example/hooks/finexio/\(position + 1)"),
        "username": .text("finexio"),
        "password": .text("not-served"),
        "payment_status": .boolean(true),
        "all_payment_details": .boolean(position == 1),
      ]
      store.webhooks.append(
        Webhook(id: store.random.uuid(), given: given, created: start.adding(days: -days)))
    }
  }
}

extension FinexioStore {
  /// The records of a stand-in that starts at that moment.
  init(seededAt start: Moment) {
    self = FinexioSeed(start: start).store
  }
}
