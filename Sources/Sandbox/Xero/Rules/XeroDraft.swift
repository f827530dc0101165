/// A record that is being created or changed, until it is kept or refused.
struct XeroDraft {
  let kind: XeroKind
  /// The record as it will be: what was there, with what is given in its place.
  var record: XeroRecord
  /// What the request says.
  let given: XeroRecord
  /// The record as it was; nil when it is new.
  let previous: XeroRecord?
  let now: Moment
  /// How many decimals unit prices are rounded to: 2 or 4.
  let priceDecimals: Int
  /// What is wrong, in Xero's words where they are known.
  private(set) var issues: [String] = []

  init(
    _ kind: XeroKind, _ given: XeroRecord, previous: XeroRecord? = nil, now: Moment,
    priceDecimals: Int = 2
  ) {
    self.kind = kind
    self.given = given
    self.previous = previous
    self.now = now
    self.priceDecimals = priceDecimals
    record = previous?.merging(given) ?? given
  }

  var id: String { record.text(kind.idName) ?? "" }
  var isNew: Bool { previous == nil }
  var status: String { record.text("Status") ?? "" }
  var previousStatus: String? { previous?.text("Status") }

  mutating func fail(_ message: String) {
    if !issues.contains(message) { issues.append(message) }
  }

  /// Complains unless the property is there and not empty.
  mutating func require(_ name: String, _ message: String) {
    if record[name] == nil || record.text(name) == "" { fail(message) }
  }

  /// Gives the property a value unless it has one.
  mutating func fill(_ name: String, _ value: XeroValue) {
    if record[name] == nil { record[name] = value }
  }

  /// The day it bears; today unless one is given.
  mutating func settleDay(_ name: String = "Date", standard: CalendarDay? = nil) {
    if record.date(name) == nil { record.set(name, day: standard ?? now.day) }
  }
}

/// What Xero asks of each kind, and what follows from a change.
enum XeroRules {
  /// Completes and keeps the record, or complains; what depends on it is changed with it.
  ///
  /// A draft with complaints may have changed the store: the caller takes its copy back.
  static func settle(_ draft: inout XeroDraft, in store: inout XeroStore) {
    if draft.isNew, draft.kind.idName != "TaxType" {
      let id: XeroRecord = [draft.kind.idName: .text(store.newID())]
      draft.record[draft.kind.idName] = nil
      draft.record = id.merging(draft.record)
    }
    switch draft.kind {
    case .invoices: XeroInvoices.settle(&draft, in: &store)
    case .creditNotes: XeroCreditNotes.settle(&draft, in: &store)
    case .bankTransactions: XeroBankTransactions.settle(&draft, in: &store)
    case .bankTransfers: XeroBankTransfers.settle(&draft, in: &store)
    case .payments: XeroPayments.settle(&draft, in: &store)
    case .batchPayments: XeroBatchPayments.settle(&draft, in: &store)
    case .purchaseOrders, .quotes, .repeatingInvoices, .receipts:
      XeroOrders.settle(&draft, in: &store)
    case .expenseClaims: XeroExpenseClaims.settle(&draft, in: &store)
    case .contacts: XeroContacts.settle(&draft, in: &store)
    case .contactGroups: XeroContactGroups.settle(&draft, in: &store)
    case .accounts: XeroAccounts.settle(&draft, in: &store)
    case .items: XeroItems.settle(&draft, in: &store)
    case .taxRates: XeroTaxRates.settle(&draft, in: &store)
    case .manualJournals: XeroManualJournals.settle(&draft, in: &store)
    case .linkedTransactions: XeroLinkedTransactions.settle(&draft, in: &store)
    case .trackingCategories: XeroTracking.settle(&draft, in: &store)
    case .organisations, .users, .brandingThemes, .currencies, .budgets, .overpayments,
      .prepayments:
      break
    }
    guard draft.issues.isEmpty else { return }
    if draft.kind.model.field("UpdatedDateUTC") != nil {
      draft.record["UpdatedDateUTC"] = .moment(draft.now)
      if ["Invoices", "CreditNotes", "Payments"].contains(draft.kind.rawValue) {
        draft.record["UpdatedDateUTCString"] = .text(draft.now.secondsText + "Z")
      }
    }
    store.put(draft.kind, draft.record)
  }
}
